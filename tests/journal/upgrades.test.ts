import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { fresh } from './fresh.ts';

const example = (name: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `examples/${name}.json`), 'utf8'));

/** The journal's shelves as each version built them, written down when it was released. */
const SHELVES: Record<
  number,
  Record<string, { key?: string; indexes?: Record<string, string | string[]> }>
> = {
  1: {
    moments: { key: 'id', indexes: { brand: ['brand', 't'], t: 't' } },
    brands: { key: 'id' },
    remarks: { key: 'id', indexes: { brand: ['brand', 't'] } },
    asks: { key: 'id', indexes: { at: 'at' } },
    encounters: { key: 'id', indexes: { tab: 'tab', lastAt: 'lastAt', nonce: 'nonce' } },
    rules: { key: 'id', indexes: { site: 'site' } },
    settings: { key: 'key' },
    staging: {},
  },
};

test.each(Object.entries(SHELVES))(
  'a journal of version %s is read and written on',
  async (version, shelves) => {
    const { journal } = fresh();
    const old = await openDB('throughline', Number(version), {
      upgrade(db) {
        for (const [name, { key, indexes = {} }] of Object.entries(shelves)) {
          const store = db.createObjectStore(name, key ? { keyPath: key } : {});
          for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        }
      },
    });
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
