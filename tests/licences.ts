/**
 * What others wrote, and under which licence: `npm run licences` lists what ships, and counts what
 * only builds and tests. Exits 1 where something ships that may not.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Package {
  name: string;
  version: string;
  licence: string;
  /** Its code is in what people install. */
  ships: boolean;
}

/** WXT puts these into the package although they are only asked for at build time. */
const BUILT_IN = ['wxt', '@wxt-dev/i18n', '@wxt-dev/browser', 'webextension-polyfill'];
const MAY_SHIP = /^(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|CC0-1\.0)$/;
/** File-level copyleft, unchanged: the bridge between both browsers that the stack asks for. */
const UNCHANGED: Record<string, string> = { 'webextension-polyfill': 'MPL-2.0' };

/** Facts that ship inside our own files or a package's. */
const DATA = [
  ['name-suggestion-index', 'BSD-3-Clause', 'which addresses are one brand (detection/rules)'],
  ['Public Suffix List', 'MPL-2.0', 'unchanged, inside tldts-icann'],
] as const;

interface Locked {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Every package that is installed, from the lock file. */
export function installed(): Package[] {
  const file = resolve(import.meta.dirname, '../package-lock.json');
  const lock: Record<string, Locked> = JSON.parse(readFileSync(file, 'utf8')).packages;
  const shipped = new Set<string>();
  const ship = (names: string[]) => {
    for (const name of names) {
      if (shipped.has(name)) continue;
      shipped.add(name);
      ship(Object.keys(lock[`node_modules/${name}`]?.dependencies ?? {}));
    }
  };
  ship(Object.keys(lock['']?.dependencies ?? {}));
  for (const name of BUILT_IN) shipped.add(name);
  return Object.entries(lock)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: license ?? 'none', ships: shipped.has(name) };
    });
}

/** Those that ship under a licence that we do not take. */
export const refused = (all: Package[]): Package[] =>
  all.filter(
    ({ name, licence, ships }) => ships && !MAY_SHIP.test(licence) && UNCHANGED[name] !== licence,
  );

if (import.meta.main) {
  const all = installed();
  const shipped = all.filter(({ ships }) => ships);
  console.log(`In the package: ${shipped.length} packages`);
  for (const { name, version, licence } of shipped) {
    console.log(`  ${name.padEnd(26)} ${version.padEnd(12)} ${licence}`);
  }
  console.log('and facts');
  for (const [name, licence, what] of DATA) {
    console.log(`  ${name.padEnd(26)} ${''.padEnd(12)} ${licence}; ${what}`);
  }
  const others = Map.groupBy(
    all.filter(({ ships }) => !ships),
    ({ licence }) => licence,
  );
  console.log(`Only to build and test: ${all.length - shipped.length} packages`);
  for (const [licence, those] of [...others].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`  ${String(those.length).padStart(4)} ${licence}`);
  }
  const wrong = refused(all);
  for (const { name, licence } of wrong) console.log(`may not ship: ${name}, ${licence}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
