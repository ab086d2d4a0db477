/** A record of many years, as somebody would have it who rates about three things a day. */
import { newDevice, nextId, nextRev } from '../../../journal/ids.ts';
import type { Moment, Source } from '../../../journal/moment.ts';
import type { Brand, StoredMoment } from '../../../journal/records.ts';

const DAY = 86_400_000;
const START = Date.UTC(2022, 0, 1);

/** Chance that is the same every time. */
export function dice(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const KINDS: [Source, Moment['touchpoint'], Moment['channel']][] = [
  ['browse', 'visit', 'web'],
  ['purchase', 'confirmation', 'web'],
  ['service', 'chat', 'chat'],
  ['service', 'returns', 'web'],
  ['service', 'help', 'email'],
  ['use', null, null],
  ['wom', null, 'person'],
  ['ad', null, 'video'],
  ['news', 'article', 'web'],
];
const WORDS = ['kind', 'quick', 'slow', 'let down', 'proud', 'confused', 'calm', 'surprised'];

/** @returns moments with their codes and brands with names, of one device; each `gone`th is a mark */
export function record(count: number, { gone = 10, brands: brandCount = 160, seed = 6 } = {}) {
  const chance = dice(seed);
  const one = <T>(of: readonly T[]) => of[Math.floor(chance() ** 2 * of.length)] as T;
  let device = newDevice(Uint8Array.from({ length: 6 }, () => chance() * 256));
  const rev = (ms: number) => {
    const next = nextRev(device, ms);
    device = next.device;
    return next.rev;
  };
  const syllables = [
    'nor',
    'da',
    'fas',
    'er',
    'ki',
    'lo',
    'mar',
    'ten',
    'su',
    'vel',
    'quit',
    'zen',
  ];
  const word = () => Array.from({ length: 2 + chance() * 2 }, () => one(syllables)).join('');
  const brands = Array.from({ length: brandCount }, (_, i): Brand => {
    const name = `${word()}${i}`;
    const id = `site:${name}.${one(['com', 'de', 'shop'])}` as const;
    const sites = [id.slice(5)];
    return { schema: 1, id, rev: rev(START + i * DAY), name, sites, aliases: [] };
  });
  const span = (4.8 * 365 * DAY) / count;
  const moments = Array.from({ length: count }, (_, i): StoredMoment => {
    const t = Math.floor(START + (i + chance()) * span);
    const next = nextId(device);
    device = next.device;
    const { id } = next;
    if (i % gone === gone - 1) {
      // Removed up to three days later; what is rated meanwhile comes before.
      return { id, rev: nextRev(device, t + 3 * DAY * chance()).rev, deleted: true };
    }
    const { id: brand } = one(brands);
    const [source, touchpoint, channel] = one(KINDS);
    const site = touchpoint === null ? null : brand.slice('site:'.length);
    const isService = source === 'service';
    return {
      ...{ schema: 1, id, rev: rev(t + 20_000 + chance() * 400_000), brand, site, t },
      day: new Date(t + 2 * 3_600_000).toISOString().slice(0, 10),
      v: chance() < 0.8 ? Math.round(chance() * 4) - 2 : Math.round(chance() * 40) / 10 - 2,
      ...{ source, touchpoint, channel, stake: one(['normal', 'normal', 'high', 'low'] as const) },
      origin: touchpoint === null ? 'added' : 'noticed',
      ...(isService && {
        solved: one(['yes', 'partly', 'no'] as const),
        effort: 1 + Math.floor(chance() * 7),
        agent: one(['human', 'bot', 'both'] as const),
      }),
      ...(chance() < 0.4 && { words: [one(WORDS)] }),
      ...(chance() < 0.3 && { expected: one(['as', 'worse', 'better'] as const) }),
      ...(chance() < 0.2 && { minutes: Math.floor(chance() * 40) }),
      ...(chance() < 0.1 && { action: one(['nothing', 'complain', 'less'] as const) }),
    } as Moment;
  });
  return { device, brands, moments };
}
