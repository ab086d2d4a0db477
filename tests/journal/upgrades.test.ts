import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { fresh } from './fresh.ts';

const example = (name: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `examples/${name}.json`), 'utf8'));

type Shelves = Record<string, { key?: string; indexes?: Record<string, string | string[]> }>;

const FIRST: Shelves = {
  moments: { key: 'id', indexes: { brand: ['brand', 't'], t: 't' } },
  brands: { key: 'id' },
  remarks: { key: 'id', indexes: { brand: ['brand', 't'] } },
  asks: { key: 'id', indexes: { at: 'at' } },
  encounters: { key: 'id', indexes: { tab: 'tab', lastAt: 'lastAt', nonce: 'nonce' } },
  rules: { key: 'id', indexes: { site: 'site' } },
  settings: { key: 'key' },
  staging: {},
};
/** The journal's shelves as each version built them, written down when it was released. */
const SHELVES: Record<number, Shelves> = {
  1: FIRST,
  2: { ...FIRST, bin: { key: 'id', indexes: { at: 'at' } } },
};

/** A journal as that version made it, still open. */
function build(version: number) {
  return openDB('throughline', version, {
    upgrade(db) {
      for (const [name, { key, indexes = {} }] of Object.entries(SHELVES[version] ?? {})) {
        const store = db.createObjectStore(name, key ? { keyPath: key } : {});
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      }
    },
  });
}

test.each(Object.keys(SHELVES))(
  'a journal of version %s is read and written on',
  async (version) => {
    const { journal } = fresh();
    const old = await build(Number(version));
    const moment = example('moment.v1');
    for (const [store, name] of [
      ['moments', 'moment'],
      ['brands', 'brand'],
      ['remarks', 'remark'],
      ['rules', 'rule'],
      ['settings', 'setting'],
    ] as const)
      await old.put(store, example(`${name}.v1`));
    old.close();

    expect(await journal.momentsAll()).toEqual([moment]);
    expect(await journal.remarksOf(moment.brand)).toEqual([example('remark.v1')]);
    expect(await journal.removeMoment(moment.id)).toEqual(moment);
    expect(await journal.binned()).toMatchObject([{ id: moment.id, moment }]);
  },
);

test('whatever it began as, it ends with the shelves that are written down last', async () => {
  const [newest, shelves] = Object.entries(SHELVES).at(-1) ?? [];
  for (const from of [0, ...Object.keys(SHELVES).map(Number)]) {
    const { journal } = fresh();
    if (from > 0) (await build(from)).close();
    await journal.ready();
    await journal.close();
    const db = await openDB('throughline');
    expect(db.version).toBe(Number(newest));
    const found = Array.from(db.objectStoreNames, (name) => {
      const store = db.transaction(name).store;
      const indexes = Array.from(store.indexNames, (index) => [index, store.index(index).keyPath]);
      return [
        name,
        {
          ...(store.keyPath !== null && { key: store.keyPath }),
          ...(indexes.length > 0 && { indexes: Object.fromEntries(indexes) }),
        },
      ];
    });
    expect(Object.fromEntries(found)).toEqual(shelves);
    db.close();
  }
});
