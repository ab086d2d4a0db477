/**
 * Makes index-families.ts from the name-suggestion-index, whose package carries the official
 * websites that Wikidata knows of each brand.
 * Run: npm pack name-suggestion-index, unpack it, node detection/rules/make-index-families.ts FOLDER
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDomain } from 'tldts-icann';
import { bears, fold } from '../name.ts';

/** What is read of the package; each brand goes by its Wikidata id. */
export interface BrandIndex {
  nsi: Record<string, { items: { tags: Record<string, string> }[] }>;
  wikidata: Record<string, { label?: string; officialWebsites?: string[] }>;
}

interface IndexedBrand {
  names: Set<string>;
  sites: string[];
  /** In how many categories and countries the index tells it apart: the small ones are left out. */
  entries: number;
}

const NAMES = /^(brand|name|official_name|short_name|alt_name)(:\w+)?$/;
const FEWEST_ENTRIES = 2;
/** A label that a brand has under so many suffixes, and that is not too short, is its own under all. */
const SPREAD = 3;
const WHOLE_LABEL = 5;

const labelOf = (site: string) => site.slice(0, site.indexOf('.'));

function brandsOf({ nsi, wikidata }: BrandIndex): IndexedBrand[] {
  const brands = new Map<string, IndexedBrand>();
  const items = Object.entries(nsi).filter(([path]) => path.startsWith('brands/'));
  for (const { tags } of items.flatMap(([, category]) => category.items)) {
    const id = tags['brand:wikidata'];
    if (!id) continue;
    const { label, officialWebsites = [] } = wikidata[id] ?? {};
    const sites = officialWebsites.map((url) => getDomain(url)).filter((site) => site !== null);
    const brand = brands.get(id) ?? { names: new Set(), sites: [...new Set(sites)], entries: 0 };
    for (const [tag, value] of Object.entries({ ...tags, name: tags.name ?? label ?? '' }))
      if (NAMES.test(tag)) for (const name of value.split(';')) brand.names.add(name.trim());
    brand.entries += 1;
    brands.set(id, brand);
  }
  return [...brands.values()];
}

/** Whether two sites have an owner in common, or namesakes, such as one brand's two countries. */
const areOne = (some: IndexedBrand[], others: IndexedBrand[]) =>
  some.some(({ names }) => {
    const folded = new Set([...names].map(fold));
    return others.some((other) =>
      [...other.names].some((name) => fold(name).length > 2 && folded.has(fold(name))),
    );
  });

/** Labels that stand for different brands under different suffixes. */
function sharedLabels(owners: Map<string, IndexedBrand[]>): Set<string> {
  const byLabel = new Map<string, IndexedBrand[][]>();
  for (const [site, of] of owners)
    byLabel.set(labelOf(site), [...(byLabel.get(labelOf(site)) ?? []), of]);
  const isShared = ([, sites]: [string, IndexedBrand[][]]) =>
    sites.some((of, i) => sites.slice(0, i).some((other) => !areOne(of, other)));
  return new Set([...byLabel].filter(isShared).map(([label]) => label));
}

/** A site that says its brand's name: not an owner's, a partner's or a landlord's. */
const fits = (site: string, { names }: IndexedBrand) =>
  [...names].some(
    (name) =>
      bears(name, labelOf(site)) ||
      (fold(name).length > 2 && labelOf(site).replaceAll('-', '').includes(fold(name))),
  );

/** The tables: families, each a list of sites or of `label.*`, and the labels to be wary of. */
export function familiesOf(index: BrandIndex): { families: string[][]; shared: string[] } {
  const brands = brandsOf(index);
  const owners = new Map<string, IndexedBrand[]>();
  for (const brand of brands)
    for (const site of brand.sites) owners.set(site, [...(owners.get(site) ?? []), brand]);
  const shared = sharedLabels(owners);
  const keyOf = (site: string, _: number, own: string[]) => {
    const label = labelOf(site);
    const isSpread = own.filter((other) => labelOf(other) === label).length >= SPREAD;
    return isSpread && label.length >= WHOLE_LABEL && !shared.has(label) ? `${label}.*` : site;
  };

  const taken = new Set<string>();
  const families: string[][] = [];
  for (const brand of brands.filter(({ entries }) => entries >= FEWEST_ENTRIES)) {
    const own = brand.sites.filter((site) => owners.get(site)?.length === 1 && fits(site, brand));
    const keys = [...new Set(own.map(keyOf))].filter((key) => !taken.has(key)).sort();
    if (new Set(own.map(labelOf)).size < 2 || keys.length < 2) continue;
    for (const key of keys) taken.add(key);
    families.push(keys);
  }
  return {
    families: families.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    shared: [...shared].sort(),
  };
}

/** Lines of at most a hundred characters. */
const lines = (words: string[]) =>
  words
    .join(' ')
    .match(/\S.{0,97}(?!\S)/g)
    ?.join('\n') ?? '';

function text(folder: string): string {
  const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const { version, license } = json('package.json');
  const { families, shared } = familiesOf({
    ...json('dist/json/nsi.min.json'),
    ...json('dist/wikidata/wikidata.min.json'),
  });
  return `/**
 * Made by make-index-families.ts on ${new Date().toISOString().slice(0, 10)} from name-suggestion-index ${version}
 * (${license}, its contributors) with the official websites of Wikidata (CC0). Facts, no texts: run
 * it again, do not edit.
 */

/** One brand a line, by its sites; \`label.*\` is that label under any suffix. */
export const INDEX_FAMILIES = \`
${families.map((keys) => keys.join(' ')).join('\n')}\`;

/** Labels that belong to different brands under different suffixes. */
export const SHARED_LABELS = \`
${lines(shared)}\`;
`;
}

const [folder] = process.argv.slice(2);
if (import.meta.main && folder) {
  writeFileSync(new URL('index-families.ts', import.meta.url), text(folder));
  // Whoever passes the package on passes this on.
  const licence = new URL('../../assets/public/licences/', import.meta.url);
  mkdirSync(licence, { recursive: true });
  copyFileSync(join(folder, 'LICENSE.md'), new URL('name-suggestion-index.txt', licence));
} else if (import.meta.main) console.error('which folder holds the unpacked package?');
