/** A brand that was erased does not come back by its name, from wherever it still lies. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erasedIn, erasedMark, withoutErased } from '../../journal/erased.ts';
import { stageFile } from '../../journal/file/read.ts';
import { asBlob, writeJson } from '../../journal/file/write.ts';
import { merge, SEEN_REV, type Travelling } from '../../journal/merge.ts';
import type { BrandId } from '../../journal/moment.ts';
import type { Brand, Rule } from '../../journal/records.ts';
import type { Journal } from '../../journal/store.ts';
import { DAY, fresh, NOON } from './fresh.ts';

const exported = (journal: Journal) =>
  asBlob(writeJson(journal, { model: 'line v1', exportedAt: NOON }), 'application/json');
const textOf = async (journal: Journal) => (await exported(journal)).text();
async function adopt(journal: Journal, file: Blob, options = {}) {
  const preview = await stageFile(journal, file);
  await journal.adoptStaged(preview.work, options);
  return preview;
}

describe('a file from before', () => {
  async function erasedShop() {
    const one = fresh();
    const { journal } = one;
    await journal.touchBrand({ site: 'nordfaser.shop', name: 'Nordfaser', day: '2026-11-22' });
    await journal.renameBrand('site:nordfaser.shop', 'The blanket people');
    await journal.touchBrand({ site: 'help.example', day: '2026-11-22' });
    await journal.addRule({ kind: 'siteOf', site: 'help.example', value: 'site:nordfaser.shop' });
    await journal.addRule({ kind: 'ruleOff', site: 'nordfaser.shop', value: 'chat:one' });
    await journal.keepMoment({ brand: 'site:nordfaser.shop', t: NOON, source: 'use', v: 1 });
    const former = await exported(journal);
    one.clock.ms += DAY;
    await journal.eraseBrand('site:nordfaser.shop');
    return { ...one, former };
  }

  test('brings back neither its name nor what was corrected for it', async () => {
    const { journal, former } = await erasedShop();
    expect(await adopt(journal, former)).toMatchObject({ fresh: 0, brands: 0, rules: 0 });
    expect(await textOf(journal)).not.toMatch(/nordfaser|blanket/i);
  });

  test('brings all of it back where the person wants what was removed, too', async () => {
    const { journal, former } = await erasedShop();
    await adopt(journal, former, { bringBack: true });
    expect((await journal.brand('site:nordfaser.shop'))?.name).toBe('The blanket people');
    expect((await journal.momentsOf('site:nordfaser.shop')).map(({ v }) => v)).toEqual([1]);
    expect((await journal.rules()).map(({ kind }) => kind).sort()).toEqual(['ruleOff', 'siteOf']);
  });

  test('changes nothing of what was met or named anew since', async () => {
    const { journal, former } = await erasedShop();
    await journal.touchBrand({ site: 'nordfaser.shop', day: '2026-11-23' });
    await journal.renameBrand('site:nordfaser.shop', 'Again');
    const before = await journal.brand('site:nordfaser.shop');
    await adopt(journal, former, { bringBack: true });
    expect(await journal.brand('site:nordfaser.shop')).toEqual(before);
  });

  test('of a machine that erased it takes it away here, too', async () => {
    const { journal: other, former } = await erasedShop();
    const after = await exported(other);
    const { journal } = fresh();
    await adopt(journal, former);
    expect(await textOf(journal)).toMatch(/blanket/);
    await adopt(journal, after);
    expect(await textOf(journal)).not.toMatch(/nordfaser|blanket/i);
  });
});

test('what another machine called a part of it, or one with it, stands alone from then on', () => {
  const at = { rev: '0mia00002.000.bbbbbb', sites: [], aliases: [] };
  const part: Brand = { schema: 1, id: 'name:wool', name: 'Wool', partOf: 'name:shop', ...at };
  const twin: Brand = { schema: 1, id: 'name:twin', mergedInto: 'name:shop', ...at };
  const kin: Brand = { schema: 1, id: 'site:kin.example', kin: 'name:shop', ...at };
  const rows = [part, twin, kin];
  const marked = (rev: string) => erasedIn([{ ...erasedMark('name:shop'), rev }]);
  const left = withoutErased('brands', rows, marked('0mia00003.000.aaaaaa'));
  expect(left.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  expect(JSON.stringify(left)).not.toContain('name:shop');
  expect(withoutErased('brands', rows, marked('0mia00001.000.aaaaaa'))).toEqual(rows);
});

test('a brand of which nothing but one day was known does not come back once that is erased', async () => {
  const { journal, clock } = fresh();
  const { id } = await journal.addBrand('Corner shop');
  await journal.keepMoment({ brand: id, t: NOON, source: 'store', v: 1 });
  const former = await exported(journal);
  clock.ms += DAY;
  await journal.erasePeriod('2026-11-22', '2026-11-22');
  await adopt(journal, former);
  expect(await textOf(journal)).not.toMatch(/corner/i);
});

test('met again after it was erased, it is there again', async () => {
  const { journal, clock } = fresh();
  const shop = { site: 'nordfaser.shop', name: 'Nordfaser', day: '2026-11-22' };
  await journal.touchBrand(shop);
  clock.ms += DAY;
  await journal.eraseBrand('site:nordfaser.shop');
  expect(await journal.brandsAll()).toEqual([]);
  clock.ms += DAY;
  await journal.touchBrand(shop);
  await adopt(journal, await exported(journal));
  expect(await journal.brandsAll()).toMatchObject([{ name: 'Nordfaser' }]);
});

describe('the mark', () => {
  test('names nobody', () => {
    const mark = JSON.stringify(erasedMark('site:nordfaser.shop'));
    expect(mark).not.toMatch(/nordfaser|shop/);
  });

  test('is another one for each of 20,000 brands', () => {
    const ids = Array.from({ length: 10_000 }, (_, n): BrandId[] => [
      `site:shop${n}.example`,
      `name:shop ${n}`,
    ]).flat();
    expect(new Set(ids.map((id) => erasedMark(id).id)).size).toBe(20_000);
  });

  test('is no correction, and shown to nobody', async () => {
    const { journal } = fresh();
    await journal.addBrand('Corner shop');
    await journal.eraseBrand('name:corner shop');
    expect(await journal.rules()).toEqual([]);
    expect(JSON.parse(await textOf(journal)).rules).toMatchObject([{ kind: 'erased' }]);
  });
});

const rev = fc.constantFrom('1', '2', '3', '4', '5').map((at) => `0mia0000${at}.000.aaaaaa`);
const id = fc.constantFrom<BrandId>('site:a.example', 'site:b.example', 'name:c');
const mark: fc.Arbitrary<Rule> = fc.record({ id, rev }).map((of) => ({
  ...erasedMark(of.id),
  rev: of.rev,
}));
/**
 * What one revision says is one thing; two of one revision are a hand-edited file (merge.test.ts).
 * Sites and kin, which were seen and have no date of their own, are left out.
 */
const brand: fc.Arbitrary<Brand> = fc
  .record({ id, rev: fc.oneof(rev, fc.constant(SEEN_REV)) })
  .map((of) => {
    const at = Number(of.rev[8]);
    const links = [{}, { mergedInto: 'name:c' }, { partOf: 'site:b.example' }];
    return {
      schema: 1,
      sites: [],
      aliases: [],
      ...of,
      name: `at ${at}`,
      ...links[at % 3],
    } as Brand;
  });
const rule: fc.Arbitrary<Rule> = fc
  .record({ rev, kind: fc.constantFrom('siteOf', 'ruleOff', 'never'), value: id })
  .map(({ rev, kind, value }) => ({
    ...{ id: `${kind}:a.example:${value}`, rev, kind: kind as Rule['kind'] },
    ...{ site: 'a.example', value },
  }));

/** Two journals become one, and what their marks say is heeded. */
type Both = Pick<{ [S in keyof Travelling]: Travelling[S][] }, 'brands' | 'rules'>;
function union(a: Both, b: Both): Both {
  const erased = erasedIn(a.rules, b.rules);
  const left = <S extends keyof Both>(store: S) =>
    merge<Travelling[S]>(
      withoutErased<S>(store, a[store] as Travelling[S][], erased),
      withoutErased<S>(store, b[store] as Travelling[S][], erased),
    );
  return { brands: left('brands'), rules: left('rules') };
}
const EMPTY: Both = { brands: [], rules: [] };
const journalOf = fc
  .record({ brands: fc.array(brand), rules: fc.array(fc.oneof(mark, rule)) })
  .map((rows) => union(union(EMPTY, rows), EMPTY));

test('in whatever order, and however often, journals with marks meet, they come to the same', () => {
  fc.assert(
    fc.property(journalOf, journalOf, journalOf, (a, b, c) => {
      expect(union(a, b)).toEqual(union(b, a));
      expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
      expect(union(union(a, b), b)).toEqual(union(a, b));
    }),
    { numRuns: 1_000, seed: 6 },
  );
}, 30_000);
