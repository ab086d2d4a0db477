/** The house keeps its shape: imports run one way, and what is pure stays pure. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom. `type` = types only; what is not named may not be imported. */
const MAY: Record<string, Record<string, 'anything' | 'types'>> = {
  journal: {},
  experience: { journal: 'anything' },
  detection: { journal: 'types' },
  asking: { detection: 'types', journal: 'types' },
  components: {
    experience: 'anything',
    journal: 'anything',
    asking: 'types',
    detection: 'types',
    assets: 'anything',
  },
  entrypoints: {
    components: 'anything',
    detection: 'anything',
    asking: 'anything',
    journal: 'anything',
    experience: 'anything',
    assets: 'anything',
  },
};
/** Of the journal, those two may touch the plain words only, never what is stored. */
const WORDS_ONLY = ['experience', 'components'];
const STORAGE = /^journal\/store/;

interface Import {
  from: string;
  to: string;
  types: boolean;
}

const sources = Object.keys(MAY).flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

function importsOf(file: string): Import[] {
  const text = readFileSync(resolve(root, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+([^'"]*?from\s+)?['"](\.[^'"]+)['"]/gms);
  return Array.from(found, ([, what = '', path]) => ({
    from: file,
    to: relative(root, resolve(root, dirname(file), path as string)),
    types: /^type\b/.test(what) || /^\{\s*(type [^,}]+,?\s*)+\}/.test(what),
  }));
}

const room = (file: string) => file.slice(0, file.indexOf('/'));

describe('imports run one way', () => {
  const all = sources.flatMap(importsOf);

  test('there are imports to look at', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  test.each(Object.keys(MAY))('%s', (folder) => {
    const wrong = all
      .filter(({ from, to }) => room(from) === folder && room(to) !== folder)
      .filter(({ to, types }) => {
        const allowed = MAY[folder]?.[room(to)];
        return allowed === undefined || (allowed === 'types' && !types);
      });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test.each(WORDS_ONLY)('%s knows nothing of storage', (folder) => {
    const wrong = all.filter(({ from, to }) => room(from) === folder && STORAGE.test(to));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('only the journal opens a database', () => {
    const opening = sources.filter((file) =>
      /from 'idb'|indexedDB\b/.test(readFileSync(resolve(root, file), 'utf8')),
    );
    expect(opening).toEqual(['journal/store/database.ts']);
  });
});

describe('what is pure has no clock, no chance and no browser', () => {
  /** The page's side of detection looks at documents and waits; it is not pure and says so here. */
  const PAGE_SIDE = /^detection\/(glance|gather|watch-page|chat-(find|field|watch|frame))\.ts$/;
  const pure = sources.filter(
    (file) => /^(detection|asking|experience)\//.test(file) && !PAGE_SIDE.test(file),
  );
  const IMPURE =
    /\bDate\.now\(|new Date\(\)|performance\.now|Math\.random|\bbrowser\.|\bchrome\.|\bdocument\.|\bwindow\.|setTimeout|localStorage/;

  test.each(pure)('%s', (file) => {
    const code = readFileSync(resolve(root, file), 'utf8').replace(/\/\*.*?\*\/|\/\/.*$/gms, '');
    expect(IMPURE.exec(code)?.[0] ?? null).toBeNull();
  });
});

test('the page pays nothing: what runs on every page brings no framework and no polyfill', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { to, types } of importsOf(file)) if (!types) walk(to);
    const text = readFileSync(resolve(root, file), 'utf8');
    for (const [, name] of text.matchAll(/^import (?!type)[^'"]*['"]([^.'"][^'"]*)['"]/gm)) {
      packages.add(name as string);
    }
  };
  walk('entrypoints/watch.content.ts');
  walk('entrypoints/chat-frame.content.ts');
  expect([...packages]).toEqual(['wxt/utils/define-content-script']);
});
