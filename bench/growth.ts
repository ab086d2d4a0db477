/**
 * How fast do the pure rules read a page, and how does that grow with the rules? Loads the same
 * code a second time with its tables ten times as long: words of nine more languages for each, and
 * for each sign and site nine more that speak of something else. Kinds of form fields are a closed
 * list and stay.
 */
import { registerHooks } from 'node:module';
import type { read as Read } from '../detection/read.ts';
import type { SavedPage } from './corpus.ts';
import { factsTold, type Gathered } from './replay.ts';

const TIMES = 10;

/** Other letters, the same lengths: words that no page says. */
const TURNED = `
const turned = (text, by) => text.replace(/\\p{L}/gu, (letter) =>
  String.fromCodePoint(letter.codePointAt(0) + (letter.codePointAt(0) < 123 ? 0x250 : 0x20) + by));
const turnedSign = (sign, by) => sign && new RegExp(sign.source.replace(/(?<![\\\\a-z])[a-z]{4,}/g, (word) => turned(word, by)), sign.flags);
const more = (add) => { for (let by = 1; by < ${TIMES}; by++) add(by); };
`;

/** What is added to a table of rules after it was made. */
const LONGER: Record<string, string> = {
  'words.ts': `for (const rows of Object.values(WORDS))
    for (const [lang, [paths, phrases]] of Object.entries(rows))
      more((by) => { rows[lang + by] = [turned(paths, by), turned(phrases, by)]; });`,
  'signs.ts': `for (const sign of [...SIGNS]) more((by) => SIGNS.push({ ...sign, id: sign.id + by,
    ...(sign.words && { words: [sign.words[0] + by, sign.words[1]] }),
    ...(sign.fields && { fields: sign.fields.map((name) => name + by) }),
    ...(sign.link && { link: sign.link + by }),
    ...Object.fromEntries(['path', 'host', 'type', 'mark'].filter((key) => sign[key])
      .map((key) => [key, turnedSign(sign[key], by)])) }));`,
  'review-sites.ts': `for (const [site, sign] of Object.entries(REVIEW_SITES))
    more((by) => { REVIEW_SITES[by + site] = sign; });`,
  'sites.ts': `for (const table of [HOSTED_SERVICES, SITE_ROLES])
    for (const [site, row] of [...table]) more((by) => table.set(by + site, row));`,
};

/** The same reader with longer tables. */
async function readerOfMore(): Promise<typeof Read> {
  const mark = `?times=${TIMES}`;
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const isOurs = context.parentURL?.endsWith(mark) && found.url.includes('/detection/');
      return isOurs ? { ...found, url: found.url + mark } : found;
    },
    load(url, context, next) {
      const loaded = next(url, context);
      const file = /\/rules\/([\w-]+\.ts)\?/.exec(url)?.[1] ?? '';
      const longer = url.endsWith(mark) && LONGER[file];
      return longer ? { ...loaded, source: `${loaded.source}${TURNED}${longer}` } : loaded;
    },
  });
  try {
    return (await import(`../detection/read.ts${mark}`)).read;
  } finally {
    hooks.deregister();
  }
}

export interface Speed {
  /** Processor time of one reading, µs: the median page and the slowest in a hundred. */
  median: number;
  slow: number;
  /** The median with ten times the rules, over the median. */
  growth: number;
}

/** Turn by turn, so that what else the machine does falls on both. */
export async function measureSpeed(pages: SavedPage[], gathered: Gathered): Promise<Speed> {
  const { read } = await import('../detection/read.ts');
  const readers = [read, await readerOfMore()];
  const told = pages.flatMap((page) => {
    const facts = factsTold(page, gathered);
    return facts ? [{ url: page.url, facts }] : [];
  });
  const took = readers.map(() => told.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < 7; round++)
    told.forEach(({ facts, url }, at) => {
      readers.forEach((reader, which) => {
        const start = performance.now();
        reader(facts, url, { now: 0 });
        const times = took[which] as number[];
        // The first rounds warm up; the shortest is what the work needs.
        if (round > 1) times[at] = Math.min(times[at] as number, performance.now() - start);
      });
    });
  const [once = [], more = []] = took.map((times) => times.toSorted((a, b) => a - b));
  const at = (times: number[], share: number) =>
    1000 * (times[Math.floor(share * (times.length - 1))] ?? Number.NaN);
  return { median: at(once, 0.5), slow: at(once, 0.99), growth: at(more, 0.5) / at(once, 0.5) };
}
