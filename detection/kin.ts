/**
 * Is this the same brand as one the person keeps already? Said only on good evidence, as two lines
 * become one by it; the person can take them apart and put together what is missed.
 */
import type { BrandId } from '../journal/moment.ts';
import type { Brand } from '../journal/records.ts';
import { AND, bears, fold } from './name.ts';
import { FAMILIES, type Family, SHARED } from './rules/families.ts';
import { labelOf, listed } from './site.ts';

export type KeptBrand = Pick<Brand, 'id' | 'sites' | 'aliases' | 'name'>;

/** Under these a brand spreads from country to country; under others anyone may take its name. */
const SPREADS = /\.(?:[a-z]{2}|com|net|org)$/;
/** Hosted for a company by its word, where anybody may take any name. */
const ANYBODYS = new Set(['site', 'survey', 'booking']);
/** A label so long is hardly two brands': of 20,000 pairs in the index, 98 % were one. */
const TELLING = 5;

/** The family of a registrable domain; a label alone speaks only where brands spread. */
function familyOf(site: string): Family | undefined {
  const [key, family] = listed(FAMILIES, site, site) ?? [];
  const isOwn = labelOf(site).use === undefined && (!key?.endsWith('.*') || SPREADS.test(site));
  return isOwn ? family : undefined;
}

/**
 * @param site as it is kept: registrable domain, or host of a tenant
 * @param said what the page calls itself, as far as its domain bears it out
 * @returns the id of the kept brand
 */
export function kinOf(
  site: string,
  said: readonly string[],
  kept: readonly KeptBrand[],
): BrandId | undefined {
  const others = kept.filter((brand) => !brand.sites.includes(site));
  const family = familyOf(site);
  const relative =
    family && others.find((brand) => brand.sites.some((s) => familyOf(s) === family));
  if (relative) return relative.id;

  const { label, use } = labelOf(site);
  if (label.length < 3 || SHARED.has(label) || (use && ANYBODYS.has(use))) return undefined;
  const own = said.filter((name) => bears(name, label)).map(fold);
  if (own.length === 0) return undefined;

  const shared = (brand: KeptBrand) =>
    [brand.name ?? '', ...brand.aliases].filter((name) => own.includes(fold(name)));
  const namesake = (brand: KeptBrand) => shared(brand).length > 0;
  const neighbour = (brand: KeptBrand) =>
    brand.sites.some((other) => {
      // A label is a piece of its site; most sites need not be taken apart to know that it is not theirs.
      if (!other.includes(label)) return false;
      const to = labelOf(other);
      if (to.label !== label || (to.use && ANYBODYS.has(to.use))) return false;
      const hosted = use !== undefined || to.use !== undefined;
      return hosted || (SPREADS.test(site) && SPREADS.test(other));
    }) &&
    (label.length >= TELLING || namesake(brand));
  // A brand typed by name has no site yet that could speak against it: then the address has to hold
  // the name or whole words of it (bahn.de), a piece of one (tle.com) is not enough.
  const bare = label.replaceAll('-', '');
  const typed = (brand: KeptBrand) =>
    brand.sites.length === 0 && shared(brand).some((name) => isSaidBy(bare, name));
  return (others.find(neighbour) ?? others.find(typed))?.id;
}

/** Whether a label is neighbouring words of a name run together, or holds all of them. */
function isSaidBy(label: string, name: string): boolean {
  return [name, name.replace(AND, ' and ')].some((text) => {
    const words = text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => fold(word) || []);
    const runs = words.flatMap((_, from) =>
      words.slice(from).map((_, more) => words.slice(from, from + more + 1).join('')),
    );
    return runs.includes(label) || label.includes(words.join('') || '?');
  });
}
