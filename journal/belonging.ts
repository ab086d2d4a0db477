/** Which brand a moment belongs to, once the person has merged brands or split one. */
import type { BrandId, Moment } from './moment.ts';
import type { Brand, Rule } from './records.ts';

/** What the person said about who is who. */
export interface Belonging {
  /** The brand that stands for this one: itself, or what it was merged into. */
  resolve(brand: BrandId): BrandId;
  /** The brand a site is kept under, before any merge. */
  ownOf(site: string): BrandId;
  /** The brand a site stands for. */
  ofSite(site: string): BrandId;
  /** The brand a moment counts for. Moments are never rewritten, so this is asked anew each time. */
  ofMoment(moment: Pick<Moment, 'brand' | 'site'>): BrandId;
}

/** All that tells who is who, as kept. */
export interface WhoIsWho {
  brands: Brand[];
  rules: Rule[];
}

export function belonging(brands: Iterable<Brand>, rules: Iterable<Rule>): Belonging {
  const into = new Map<BrandId, BrandId>();
  for (const { id, mergedInto, kin } of brands) {
    const winner = mergedInto === undefined ? kin : mergedInto;
    if (winner) into.set(id, winner);
  }
  const sites = new Map<string, BrandId>();
  for (const rule of rules)
    if (rule.kind === 'siteOf' && rule.value && !rule.deleted)
      sites.set(rule.site, rule.value as BrandId);

  const resolve = (brand: BrandId): BrandId => {
    const way: BrandId[] = [];
    let here = brand;
    for (let next = into.get(here); next; next = into.get(here)) {
      way.push(here);
      const seen = way.indexOf(next);
      // Two devices can merge A into B and B into A at once; both must pick the same one.
      if (seen >= 0) return way.slice(seen).sort()[0] as BrandId;
      here = next;
    }
    return here;
  };
  const ownOf = (site: string) => sites.get(site) ?? (`site:${site}` as const);
  const ofSite = (site: string) => resolve(ownOf(site));
  return {
    resolve,
    ownOf,
    ofSite,
    ofMoment: ({ brand, site }) =>
      // A story read on one site about another brand does not follow the site it was read on.
      site !== null && brand === `site:${site}` ? ofSite(site) : resolve(brand),
  };
}

/**
 * Every brand that stands for itself, each with the sites and names of those that are one with it.
 * One that others were merged into, and whose own row is lost, is there all the same.
 */
export function standing(brands: readonly Brand[]): Brand[] {
  const { resolve } = belonging(brands, []);
  const byWinner = Map.groupBy(brands, (brand) => resolve(brand.id));
  const standsFor = ([id, members]: [BrandId, Brand[]]): Brand => {
    const own = members.find((brand) => brand.id === id) ?? blank(id);
    // As nearly all are.
    if (members.length === 1 && members[0] === own && own.aliases.length === 0) return own;
    const named = [own, ...members.filter((brand) => brand !== own)];
    const { name } = named.find((brand) => brand.name !== undefined) ?? {};
    const names = named.flatMap((brand) => [...brand.aliases, ...(brand.name ? [brand.name] : [])]);
    const lastSeen = named
      .map((brand) => brand.lastSeen ?? '')
      .sort()
      .at(-1);
    return {
      ...own,
      ...(name !== undefined && { name }),
      ...(lastSeen && { lastSeen }),
      sites: [...new Set(named.flatMap(({ sites }) => sites))],
      aliases: [...new Set(names)].filter((one) => one !== name),
    };
  };
  return Array.from(byWinner, standsFor).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A brand of which nothing is known but its id. */
export const blank = (id: BrandId): Brand => ({
  schema: 1,
  id,
  rev: '',
  sites: id.startsWith('site:') ? [id.slice('site:'.length)] : [],
  aliases: [],
});
