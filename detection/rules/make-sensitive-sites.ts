/**
 * Makes sensitive-sites.ts: hosts of health, adult, gambling, government and banks that the words
 * in sensitive.ts miss, and ordinary ones that those words would wrongly take.
 * Run: npm pack name-suggestion-index, unpack it, node detection/rules/make-sensitive-sites.ts FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getDomain } from 'tldts-icann';
import { type SensitiveKind, wordOf } from './sensitive.ts';
import { SITE_ROLES } from './sites.ts';

type Kind = SensitiveKind | 'ordinary';

/** Categories of OpenStreetMap by kind, the kind of more care first. */
const KINDS: [Kind, RegExp][] = [
  ['adult', /\/(shop\/erotic|amenity\/(brothel|stripclub|swingerclub))$/],
  ['gambling', /\/(shop\/(lottery|bookmaker)|amenity\/(casino|gambling)|leisure\/adult_gaming_)/],
  [
    'health',
    /\/(amenity\/(pharmacy|hospital|clinic|doctors|dentist)|healthcare\/\w+|shop\/(hearing_aids|medical_supply))$/,
  ],
  ['government', /\/(office\/government|amenity\/(townhall|police|courthouse))$/],
  ['bank', /\/(amenity\/(bank|money_transfer|bureau_de_change)|shop\/money_lender)$/],
  // The rest of shops and services; pipes, cash machines and cameras say nothing of a site.
  [
    'ordinary',
    /^brands\/((shop\/(?!chemist)|leisure|tourism|craft|club)|amenity\/(cafe|fast_food|restaurant|fuel|cinema|veterinary)|office\/(?!financial|insurance|tax|government))/,
  ],
];
/** A second-hand website deep inside of another stands for a page, not for a site. */
const DEEP = /^\/[^/]+\/[^/]+|^\/[^/]{12,}/;

interface Item {
  tags: Record<string, string>;
}
interface Index {
  nsi: Record<string, { items?: Item[] }>;
}
interface Wikidata {
  wikidata: Record<string, { officialWebsites?: string[] }>;
}

const folder = process.argv[2];
if (!folder) throw new Error('which folder holds the unpacked name-suggestion-index?');
const json = (path: string) => JSON.parse(readFileSync(resolve(folder, path), 'utf8'));
const { version } = json('package.json') as { version: string };
const { nsi } = json('dist/json/nsi.json') as Index;
const { wikidata } = json('dist/wikidata/wikidata.json') as Wikidata;

const kindsOf = new Map<string, Set<Kind>>();
for (const [category, { items = [] }] of Object.entries(nsi)) {
  const kind = KINDS.find(([, categories]) => categories.test(category))?.[0];
  if (!kind) continue;
  for (const { tags } of items) {
    const entry = wikidata[tags['brand:wikidata'] ?? tags['operator:wikidata'] ?? ''];
    for (const url of entry?.officialWebsites ?? []) {
      if (!URL.canParse(url)) continue;
      const { hostname, pathname } = new URL(url);
      const host = hostname.replace(/^www\d?\./, '');
      const site = getDomain(host);
      if (!site || DEEP.test(pathname) || SITE_ROLES.has(site)) continue;
      kindsOf.set(host, (kindsOf.get(host) ?? new Set()).add(kind));
    }
  }
}

const table = new Map<Kind, string[]>(KINDS.map(([kind]) => [kind, []]));
for (const [host, kinds] of kindsOf) {
  const word = wordOf(host);
  // A supermarket with a pharmacy is a supermarket, a bank with a café is a bank.
  const kind =
    word && kinds.has(word)
      ? word
      : kinds.has('ordinary')
        ? 'ordinary'
        : KINDS.find(([one]) => kinds.has(one))?.[0];
  const missed = kind !== 'ordinary' && word !== kind;
  const taken = kind === 'ordinary' && word && word !== 'government' && getDomain(host) === host;
  if (kind && (missed || taken)) table.get(kind)?.push(host);
}
/** Others that the same site says already. */
const needed = (host: string, _: number, all: string[]) =>
  !all.some((other) => other !== host && host.endsWith(`.${other}`));

const rows = Array.from(
  table,
  ([kind, hosts]) => `  ${kind}:\n    '${hosts.filter(needed).sort().join(' ')}',`,
);
writeFileSync(
  resolve(import.meta.dirname, 'sensitive-sites.ts'),
  `/**
 * Made by make-sensitive-sites.ts on ${new Date().toISOString().slice(0, 10)} from name-suggestion-index ${version}
 * (BSD-3-Clause, its contributors) with the official websites of Wikidata (CC0). Facts, no texts: run
 * it again, do not edit.
 */

/** Hosts by kind; \`ordinary\` ones hold a word that elsewhere calls for care. */
export const SENSITIVE_SITES = {
${rows.join('\n')}
};
`,
);
for (const [kind, hosts] of table) console.log(kind, hosts.length);
