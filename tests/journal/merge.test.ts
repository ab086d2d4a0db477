import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newerOf, withoutTexts } from '../../journal/merge.ts';
import type { Moment } from '../../journal/moment.ts';
import type { Brand, Rule, StoredMoment } from '../../journal/records.ts';

const revs = ['0mia00001', '0mia00002', '0mia00003'].flatMap((ms) => [
  `${ms}.000.aaaaaa`,
  `${ms}.000.bbbbbb`,
]);
const rev = fc.constantFrom(...revs);

const bare: Omit<Moment, 'rev' | 'v'> = {
  ...{ schema: 1, id: 'aaaaaa-1', brand: 'name:nordfaser', site: null, t: 0, day: '1970-01-01' },
  ...{ source: 'service', stake: 'normal', touchpoint: null, channel: null, origin: 'added' },
};

/** Tellings of one moment: kept or removed, with texts, or with texts that lie elsewhere. */
const telling: fc.Arbitrary<StoredMoment> = fc
  .record({
    rev,
    v: fc.constantFrom(-2, 0, 2),
    note: fc.option(fc.constantFrom('slow', 'kind'), { nil: undefined }),
    older: rev,
    as: fc.constantFrom('removed', 'plain', 'elsewhere', 'older'),
  })
  .map(({ rev, v, note, older, as }): StoredMoment => {
    if (as === 'removed') return { id: bare.id, rev, deleted: true };
    const row: Moment = { ...bare, rev, v, ...(note && { note }) };
    if (as === 'elsewhere') return withoutTexts({ ...row, note: 'far away' });
    return as === 'older' && older < rev ? { ...row, written: { rev: older, here: true } } : row;
  });

const brand: fc.Arbitrary<Brand> = fc
  .record(
    {
      rev,
      name: fc.constantFrom('Nordfaser', 'The blanket people'),
      sites: fc.subarray(['nordfaser.shop', 'nordfaser.example']),
      kin: fc.constantFrom<Brand['id']>('site:faser.example', 'site:nord.example'),
      lastSeen: fc.constantFrom('2026-11-01', '2026-11-02'),
      mergedInto: fc.constantFrom(null, 'name:faser' as const),
    },
    { requiredKeys: ['rev', 'sites'] },
  )
  .map((one) => ({ schema: 1, id: 'site:nordfaser.shop', aliases: [], ...one }));

const rule: fc.Arbitrary<Rule> = fc.record(
  {
    id: fc.constant('siteOf:a.example'),
    rev,
    kind: fc.constant('siteOf' as const),
    site: fc.constant('a.example'),
    value: fc.constantFrom('name:a', 'name:b'),
    deleted: fc.constant(true as const),
  },
  { requiredKeys: ['id', 'rev', 'kind', 'site'] },
);

const inSet = ({ sites, ...rest }: Brand) => ({ ...rest, sites: new Set(sites) });

describe('in whatever order, and however often, rows meet, they come to the same', () => {
  const holds = <T>(one: fc.Arbitrary<T>, merge: (a: T, b: T) => T, as: (row: T) => unknown) =>
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        expect(as(merge(a, a))).toEqual(as(a));
        expect(as(merge(a, b))).toEqual(as(merge(b, a)));
        expect(as(merge(merge(a, b), c))).toEqual(as(merge(a, merge(b, c))));
        expect(as(merge(merge(a, b), b))).toEqual(as(merge(a, b)));
      }),
      { numRuns: 3_000, seed: 6 },
    );
  test('moments', () => holds(telling, newerOf<StoredMoment>, (row) => row));
  test('brands', () => holds(brand, newerOf<Brand>, inSet));
  test('rules and remarks', () => holds(rule, newerOf<Rule>, (row) => row));
});

describe('a moment', () => {
  const typed: Moment = { ...bare, rev: revs[0] as string, v: -1, note: 'slow', they: 'hung up' };

  test('travels without its texts, and says where they lie', () => {
    const travelling = withoutTexts(typed);
    expect(JSON.stringify(travelling)).not.toMatch(/slow|hung up/);
    expect(travelling).toMatchObject({ v: -1, written: { rev: revs[0], here: false } });
    expect(newerOf<StoredMoment>(travelling, typed)).toEqual(typed);
    expect(withoutTexts({ ...bare, rev: typed.rev, v: 1 })).toEqual({
      ...{ ...bare, rev: typed.rev, v: 1 },
    });
  });

  test('keeps its note when its face is changed where the note never was', () => {
    const changed = { ...withoutTexts(typed), rev: revs[3], v: 2 } as Moment;
    expect(newerOf<StoredMoment>(typed, changed)).toMatchObject({
      rev: revs[3],
      v: 2,
      note: 'slow',
    });
  });

  test('lets go of its note when that was taken away where it was', () => {
    const { note: _, they: __, ...without } = { ...typed, rev: revs[3] as string };
    expect(newerOf<StoredMoment>(typed, without)).toEqual(without);
  });

  test('removed goes, texts and all, unless it was changed later', () => {
    const removed = { id: bare.id, rev: revs[3] as string, deleted: true as const };
    expect(newerOf<StoredMoment>(typed, removed)).toEqual(removed);
    expect(newerOf<StoredMoment>({ ...typed, rev: revs[5] as string }, removed)).toMatchObject({
      v: -1,
    });
  });
});

test('what a person called a brand stands against what another machine saw of it later', () => {
  const seen: Brand = {
    ...{ schema: 1, id: 'site:a.example', rev: '000000000.000.0', sites: ['a.example'] },
    ...{ aliases: [], name: 'A — Home', lastSeen: '2026-11-22' },
  };
  const said: Brand = { ...seen, rev: revs[0] as string, name: 'Anna', lastSeen: '2026-11-01' };
  expect(newerOf(seen, said)).toMatchObject({ name: 'Anna', lastSeen: '2026-11-22' });
});
