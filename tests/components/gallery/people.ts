/** Made-up lives with made-up brands, so that every state of the pictures can be looked at. */

import { localDay } from '../../../journal/days.ts';
import type { BrandId, Moment, Source } from '../../../journal/moment.ts';
import type { Remark } from '../../../journal/records.ts';

export const NOW = Date.UTC(2026, 10, 22, 13, 2);

type Row = [day: string, source: Source, v: number | null, note?: string, more?: Partial<Moment>];

export function moments(brand: BrandId, rows: Row[]): Moment[] {
  return rows.map(([day, source, v, note, more], i) => {
    const t = Date.parse(`${day}T12:00:00Z`);
    return {
      ...{ schema: 1, id: `GALERY-${brand}-${i}`, rev: '0', brand, site: null, t, v, source },
      ...{ day: localDay(t), stake: 'normal', touchpoint: null, channel: null, origin: 'added' },
      ...(note && { note }),
      ...more,
    } as Moment;
  });
}

const matters = { stake: 'high' } as const;
const human = { agent: 'human', channel: 'phone', p7: 'people', func: 'service' } as const;
const bot = { agent: 'bot', channel: 'chat', p7: 'process', func: 'service' } as const;

export const nordfaser = moments('site:nordfaser.example', [
  ['2023-10-12', 'wom', 1, 'Jonas swears by their shirts'],
  ['2023-11-20', 'ad', 2],
  ['2024-01-18', 'purchase', 1, undefined, { touchpoint: 'confirmation' }],
  ['2024-02-01', 'service', 2, 'Exchanged without a question', { ...matters, ...human, effort: 1 }],
  ['2024-03-28', 'use', 1],
  ['2024-05-13', 'billing', 0],
  ['2024-06-22', 'news', -1, 'Report on their warehouses'],
  ['2024-09-02', 'use', 1],
  ['2024-10-29', 'review', -1],
  ['2025-01-30', 'billing', -1, 'Charged twice', { p7: 'price', func: 'billing', channel: 'post' }],
  [
    '2025-02-12',
    'service',
    -2,
    'Chat: 47 minutes, three people, no help',
    {
      ...matters,
      ...{ touchpoint: 'chat', channel: 'chat', agent: 'both', effort: 7, startedBy: 'me' },
      ...{ action: 'complain', friction: ['repeat', 'wrongPlace'], p7: 'people', func: 'service' },
      ...{ words: ['ignored', 'angry'], stage: 'after' },
    },
  ],
  [
    '2025-02-17',
    'service',
    -1,
    'Promised refund did not come',
    {
      ...{
        channel: 'email',
        effort: 5,
        startedBy: 'me',
        because: 'GALERY-site:nordfaser.example-10',
      },
      ...{ p7: 'process', func: 'billing', promise: 'no', friction: ['repeat'], stage: 'after' },
    },
  ],
  ['2025-02-25', 'use', 1],
  ['2025-03-06', 'use', 1],
  ['2025-04-15', 'wom', -1],
  ['2025-06-24', 'use', 1],
  ['2025-08-27', 'wom', 1],
  ['2025-10-17', 'use', 2],
  ['2026-01-03', 'news', 0],
  ['2026-02-22', 'use', 2, 'The coat, after two winters', matters],
  [
    '2026-03-19',
    'service',
    2,
    'Repaired it for nothing',
    { touchpoint: 'chat', ...human, effort: 2 },
  ],
  ['2026-05-28', 'ad', 0],
  [
    '2026-07-21',
    'service',
    -1,
    'Had to ask twice for it',
    { touchpoint: 'chat', ...bot, effort: 5 },
  ],
  ['2026-08-02', 'service', -1, 'Had to ask twice for it', { touchpoint: 'chat' }],
  ['2026-08-14', 'service', 1, 'Refund arrived, with an apology', { touchpoint: 'returns' }],
  ['2026-10-27', 'use', 1],
  ['2026-11-19', 'browse', null, undefined, { touchpoint: 'visit' }],
  ['2026-11-22', 'purchase', null, undefined, { touchpoint: 'confirmation' }],
]);

export const heardOnly = moments('name:café estrella', [
  ['2026-05-03', 'wom', 2, 'Mara was there with her mother'],
  ['2026-07-14', 'news', 1],
  ['2026-09-20', 'wom', 2],
  ['2026-11-01', 'ad', 0],
]);

export const early = moments('site:quick.example', [['2026-11-02', 'browse', -1]]);

export const unrated = moments('site:unrated.example', [
  ['2026-11-19', 'browse', null, undefined, { touchpoint: 'visit' }],
  ['2026-11-22', 'purchase', null, undefined, { touchpoint: 'confirmation' }],
]);

/** Met for the first time this morning. */
export const fresh = moments('site:kaufgut.example', [
  ['2026-11-22', 'purchase', 1, undefined, { touchpoint: 'confirmation' }],
]);

/** Two weeks old: three moments. */
export const young = moments('site:kaufgut.example', [
  ['2026-11-08', 'wom', 1, 'Meike has had hers for six years'],
  ['2026-11-14', 'purchase', 1],
  ['2026-11-20', 'service', -1, 'Wrong colour'],
]);

export const german = moments('name:rindfleisch', [
  ['2026-01-12', 'service', -2, 'Niemand fühlte sich zuständig für die Rindfleischetikettierung'],
  ['2026-03-20', 'billing', -1],
  ['2026-06-20', 'service', -1],
  ['2026-09-20', 'news', -1],
  ['2026-11-11', 'service', 0],
]);

export const arabic = moments('name:مقهى', [
  ['2026-02-12', 'store', 2, 'قهوة رائعة وخدمة لطيفة'],
  ['2026-05-20', 'store', 1],
  ['2026-08-20', 'wom', 2],
  ['2026-11-11', 'store', 1],
]);

/** What was said of Nordfaser as a whole. */
export const said: Remark[] = [
  {
    ...{ schema: 1, id: 'GALERY-r1', rev: '0', brand: 'site:nordfaser.example', kind: 'belief' },
    ...{ t: Date.UTC(2025, 1, 20), text: 'They mean well and cannot keep a date.' },
  },
  {
    ...{ schema: 1, id: 'GALERY-r2', rev: '0', brand: 'site:nordfaser.example', kind: 'decision' },
    ...{ t: Date.UTC(2025, 2, 2), text: 'No more online orders, only the shop.' },
  },
];

/** Deterministic, so that two pictures can be compared. */
export function many(count: number): Moment[] {
  const day = 86_400_000;
  let seed = 7;
  const chance = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const sources: Source[] = ['service', 'use', 'use', 'purchase', 'browse', 'ad', 'wom', 'news'];
  return Array.from({ length: count }, (_, i) => {
    const t = Math.round(NOW - (count - i) * ((5 * 365 * day) / count) - chance() * day);
    const mood = Math.sin(i / (count / 9)) * 1.4 + (chance() - 0.5) * 2.6;
    const v = Math.max(-2, Math.min(2, Math.round(mood)));
    return {
      ...{ schema: 1, id: `MANYAA-${i}`, rev: '0', brand: 'site:many.example', site: null, t, v },
      ...{ source: sources[Math.floor(chance() * 8)], day: localDay(t), stake: 'normal' },
      ...{ touchpoint: null, channel: null, origin: 'demo' },
    } as Moment;
  });
}

export const LONG = 'Rindfleischetikettierungsüberwachung GmbH & Co. KG';

export type Life = [brand: BrandId, name: string, moments: Moment[]];

/** Who stands in the lists: well known, hardly known, only heard of, long names, another direction. */
export const LIVES = {
  known: ['site:nordfaser.example', 'Nordfaser', nordfaser],
  long: ['name:rindfleisch', LONG, german],
  heard: ['name:café estrella', 'Café Estrella', heardOnly],
  arabic: ['name:مقهى', 'مقهى الزهور', arabic],
  early: ['site:quick.example', 'Versandhaus Quick', early],
  unrated: ['site:unrated.example', 'Kaufgut', unrated],
  fresh: ['site:fresh.example', 'Hafenladen', fresh],
  young: ['site:young.example', 'Möwenpost', young],
} satisfies Record<string, Life>;

/** A brand met so often. */
export const oftenMet = (times: number): Life => ['site:many.example', 'Many', many(times)];
