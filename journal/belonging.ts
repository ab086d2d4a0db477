/** Which brand a moment belongs to, once the person has merged brands or split one. */
import type { BrandId, Moment } from './moment.ts';
import type { Brand, Rule } from './records.ts';

/** What the person said about who is who. */
export interface Belonging {
  /** The brand that stands for this one: itself, or what it was merged into. */
  resolve(brand: BrandId): BrandId;
  /** The brand a site stands for. */
  ofSite(site: string): BrandId;
  /** The brand a moment counts for. Moments are never rewritten, so this is asked anew each time. */
  ofMoment(moment: Pick<Moment, 'brand' | 'site'>): BrandId;
}

export function belonging(brands: Iterable<Brand>, rules: Iterable<Rule>): Belonging {
  const into = new Map<BrandId, BrandId>();
  for (const brand of brands) if (brand.mergedInto) into.set(brand.id, brand.mergedInto);
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
  const ofSite = (site: string) => resolve(sites.get(site) ?? `site:${site}`);
  return {
    resolve,
    ofSite,
    ofMoment: ({ brand, site }) =>
      // A story read on one site about another brand does not follow the site it was read on.
      site !== null && brand === `site:${site}` ? ofSite(site) : resolve(brand),
  };
}
