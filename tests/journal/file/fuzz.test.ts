/** Files that were bitten into: nothing crashes, nothing is changed, and what is refused says why. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHead, stageCsv, writeCsv } from '../../../journal/file/csv.ts';
import { RefusedFile } from '../../../journal/file/format.ts';
import { stageFile } from '../../../journal/file/read.ts';
import { asBlob, writeJson } from '../../../journal/file/write.ts';
import { MISFITS } from '../../../journal/shape.ts';
import type { Journal } from '../../../journal/store.ts';
import { NOON } from '../fresh.ts';
import { lived } from './lived.ts';

/** What stands in for a piece of a file. */
const POISON = [
  ...[
    'NaN',
    '1e999',
    '-0',
    '"',
    '\\',
    '\\ud800',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    'null',
    'true',
    '""',
  ],
  ...[
    '"__proto__":',
    '"constructor":{"prototype":1},',
    '"toString"',
    '[[[[[[[[[[[[[[[[[[',
    '\n',
    '\r',
    ';',
  ],
  ...[
    '\0',
    '\uFEFF',
    '\uFFFD',
    '😐',
    '9'.repeat(400),
    'a'.repeat(3_000),
    '"deleted":true,',
    '"id":"x",',
  ],
  ...['"schema":2,', '"schema":1e9,', '"t":-1,', '"v":99,', '"rev":"zzzzzzzzz.zzz.z",', '=cmd()'],
];

/** A place in a file, 0…1, ends no more often than others. */
const anywhere = fc.noBias(fc.nat(1_000_000)).map((parts) => parts / 1_000_000);

/** One bite: where (0…1), how long, and what is there instead. */
const bite = fc.record({
  at: anywhere,
  length: fc.oneof(fc.nat(3), fc.nat(60), fc.nat(100_000)),
  instead: fc.oneof(
    fc.constantFrom(...POISON).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 6 }),
    fc.constant('again' as const),
  ),
});
const bites = fc.array(bite, { minLength: 1, maxLength: 4 });

function bitten(
  file: Uint8Array<ArrayBuffer>,
  all: typeof bites extends fc.Arbitrary<infer T> ? T : never,
) {
  let bytes = file;
  for (const { at, length, instead } of all) {
    const start = Math.floor(at * bytes.length);
    const end = Math.min(bytes.length, start + length);
    // What is doubled stands twice: ids repeat.
    const piece = instead === 'again' ? bytes.slice(start, end) : instead;
    const from = instead === 'again' ? start : end;
    const next = new Uint8Array(start + piece.length + bytes.length - from);
    next.set(bytes.subarray(0, start));
    next.set(piece, start);
    next.set(bytes.subarray(from), start + piece.length);
    bytes = next;
  }
  return new Blob([bytes]);
}

/** Values of other types in place of some, each where one stood. */
const swaps = fc.array(
  fc.record({
    at: anywhere,
    instead: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value)),
      fc.constantFrom(
        '1e999',
        '-5',
        '""',
        '"__proto__"',
        '[[]]',
        '"2026-13-45"',
        '9007199254740993',
      ),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

function swapped(text: string, all: typeof swaps extends fc.Arbitrary<infer T> ? T : never): Blob {
  const places = [...text.matchAll(/":("(?:[^"\\]|\\.)*"|[^,[{}\]]+)/g)];
  let result = text;
  for (const { at, instead } of all) {
    const { index, 0: whole } = places[Math.floor(at * (places.length - 1))] as RegExpExecArray;
    if (text.slice(0, index) === result.slice(0, index))
      result = `${result.slice(0, index)}":${instead}${result.slice(index + whole.length)}`;
  }
  return new Blob([result]);
}

/** How often each came of it; whatever did, the journal is as before. */
async function outcomes(
  journal: Journal,
  files: fc.Arbitrary<Blob>,
  numRuns: number,
  stage: (file: Blob) => ReturnType<typeof stageFile>,
) {
  const before = await contentOf(journal);
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      const outcome = await stage(file).then(
        ({ refused, why }) => {
          expect(why.every((one) => MISFITS.includes(one.why) && one.line > 0)).toBe(true);
          return refused > 0 ? 'rows refused' : 'read';
        },
        (error) => {
          if (!(error instanceof RefusedFile)) throw error;
          return error.why;
        },
      );
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    }),
    { numRuns, seed: 2026, endOnFailure: true },
  );
  expect(await contentOf(journal)).toEqual(before);
  return seen;
}

const contentOf = async (journal: Journal) =>
  (
    await asBlob(writeJson(journal, { model: 'line v1', exportedAt: NOON }), 'application/json')
  ).text();

test('six thousand bitten journals', { timeout: 120_000 }, async () => {
  const { journal } = await lived();
  const whole = new TextEncoder().encode(await contentOf(journal));
  const files = bites.map((all) => bitten(whole, all));
  const seen = await outcomes(journal, files, 6_000, (file) => stageFile(journal, file));
  for (const outcome of ['notJson', 'cut', 'encoding', 'notOurs', 'read'])
    expect(seen.get(outcome), outcome).toBeGreaterThan(20);
});

test('three thousand journals with other values', { timeout: 120_000 }, async () => {
  const { journal } = await lived();
  const text = await contentOf(journal);
  const files = swaps.map((all) => swapped(text, all));
  const seen = await outcomes(journal, files, 3_000, (file) => stageFile(journal, file));
  expect(seen.get('rows refused')).toBeGreaterThan(1_000);
});

test('a thousand bitten tables', { timeout: 120_000 }, async () => {
  const { journal } = await lived();
  const table = await asBlob(writeCsv(journal), 'text/csv');
  const { mapping } = await csvHead(table);
  const whole = new Uint8Array(await table.arrayBuffer());
  const files = bites.map((all) => bitten(whole, all));
  const seen = await outcomes(journal, files, 1_000, (file) => stageCsv(journal, file, mapping));
  for (const outcome of ['notCsv', 'rows refused', 'read'])
    expect(seen.get(outcome), outcome).toBeGreaterThan(20);
});
