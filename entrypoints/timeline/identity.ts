import type { BrandIdentity } from '../../components/ThisBrand.tsx';
import { family } from '../../journal/family.ts';
import type { BrandId } from '../../journal/moment.ts';
import type { Journal } from '../../journal/store.ts';

/** Who a brand is, so that the person can say otherwise. */
export async function identity(
  journal: Journal,
  id: BrandId,
  felt: number,
): Promise<BrandIdentity> {
  const [all, members, rules] = await Promise.all([
    journal.brandsAll(),
    journal.membersOf(id),
    journal.rules(),
  ]);
  const own = all.find((brand) => brand.id === id);
  const { resolve } = await journal.belonging();
  const { wholeOf, partsOf, isWithin } = family(all, resolve);
  const whole = wholeOf(id);
  const named = (one: BrandId) => ({
    id: one,
    name: all.find((brand) => brand.id === one)?.name ?? bareId(one),
  });
  const theirs = new Set(members.flatMap(({ sites }) => sites));
  const sites = (own?.sites ?? []).filter((site) => !theirs.has(site));
  return {
    ...{ id, sites, felt, name: own?.name ?? bareId(id) },
    members: members.map((member) => ({
      ...{ id: member.id, name: member.name ?? bareId(member.id), sites: member.sites },
      seen: member.mergedInto === undefined,
    })),
    others: all.flatMap((brand) =>
      brand.id === id
        ? []
        : [
            {
              ...{ id: brand.id, name: brand.name ?? bareId(brand.id), aliases: brand.aliases },
              kin: isWithin(brand.id, id)
                ? ('under' as const)
                : isWithin(id, brand.id)
                  ? ('over' as const)
                  : null,
            },
          ],
    ),
    whole: whole && named(whole),
    parts: partsOf(id).map(named),
    left: own?.left ?? null,
    aliases: own?.aliases ?? [],
    denied: rules.some(({ kind, site }) => kind === 'notBrand' && own?.sites.includes(site)),
  };
}

/** What the person calls a brand. */
export async function nameOf(journal: Journal, id: BrandId): Promise<string> {
  return (await journal.brand(id))?.name ?? bareId(id);
}

/** What it goes by where nobody named it. */
export const bareId = (id: BrandId) => id.slice(id.indexOf(':') + 1);
