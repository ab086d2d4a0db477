/**
 * What was erased stays erased, on whatever other machine or in whatever file it still lies.
 *
 * Moments and remarks leave marks of their own. A brand leaves one, too: that all that was known of
 * it, and corrected for it, until some revision is gone. What is said of it later holds. The mark
 * names nobody: it stands under a sign made of the brand's id, which tells a name only to those who
 * try that very name.
 */
import type { Travelling, TravelStore } from './merge.ts';
import type { BrandId } from './moment.ts';
import type { Brand, Rule } from './records.ts';

/** By its sign, until which revision what was known of a brand is gone. */
export type ErasedUntil = ReadonlyMap<string, string>;

/** What keeps a site from being noticed anew is the person's wish still. */
const OUTLAST: readonly Rule['kind'][] = ['never', 'notBrand', 'erased'];

/** The mark that a brand was erased, but for its revision. */
export function erasedMark(brand: BrandId): Pick<Rule, 'id' | 'kind' | 'site'> {
  const sign = signOf(brand);
  return { id: `erased:${sign}`, kind: 'erased', site: sign };
}

/** All that the marks among these say. */
export function erasedIn(...rules: Iterable<Rule>[]): ErasedUntil {
  const erased = new Map<string, string>();
  for (const some of rules)
    for (const { kind, site, rev, deleted } of some)
      if (kind === 'erased' && !deleted && rev > (erased.get(site) ?? '')) erased.set(site, rev);
  return erased;
}

/** What is left of rows once the marks are heeded; a row that loses nothing stays the same object. */
export function withoutErased<S extends TravelStore>(
  store: S,
  rows: readonly Travelling[S][],
  erased: ErasedUntil,
): Travelling[S][] {
  const left = LEFT[store] as
    | ((row: Travelling[S], erased: ErasedUntil) => Travelling[S][])
    | undefined;
  return left && erased.size > 0 ? rows.flatMap((row) => left(row, erased)) : [...rows];
}

const LEFT: Partial<{ [S in TravelStore]: (row: Travelling[S], erased: ErasedUntil) => object[] }> =
  {
    brands: leftOfBrand,
    rules: leftOfRule,
  };

function leftOfBrand(brand: Brand, erased: ErasedUntil): Brand[] {
  const { id, rev, kin, mergedInto, partOf } = brand;
  if (isErased(id, rev, erased)) return [];
  const gone = Object.entries({ kin, mergedInto, partOf }).filter(
    ([, to]) => to && isErased(to, rev, erased),
  );
  if (gone.length === 0) return [brand];
  const links = gone.map(([link]) => link);
  return [
    Object.fromEntries(Object.entries(brand).filter(([field]) => !links.includes(field))) as never,
  ];
}

function leftOfRule(rule: Rule, erased: ErasedUntil): Rule[] {
  const { kind, site, value, rev } = rule;
  if (OUTLAST.includes(kind)) return [rule];
  const of: BrandId[] = [`site:${site}`, ...(kind === 'siteOf' ? [value as BrandId] : [])];
  return of.some((brand) => isErased(brand, rev, erased)) ? [] : [rule];
}

const isErased = (brand: BrandId, rev: string, erased: ErasedUntil) =>
  rev < (erased.get(signOf(brand)) ?? '');

/**
 * FNV-1a of 64 bits, in base 36: at hand within a transaction, where nothing else may be awaited. No
 * hash hides a name from those who try it, so a stronger one would not hide it better.
 */
function signOf(brand: BrandId): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(brand))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}
