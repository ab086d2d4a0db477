/** What the journal's benchmark does in a page: the same work by our journal and by Dexie. */
import Dexie, { type Table } from 'dexie';
import { stageFile } from '../journal/file/read.ts';
import { asBlob, writeJson } from '../journal/file/write.ts';
import { type BrandId, type Moment, SOURCES } from '../journal/moment.ts';
import type { Brand } from '../journal/records.ts';
import { openJournal } from '../journal/store.ts';

/** So that a hundred thousand moments are five hundred a brand. */
const BRANDS = 200;
const BEGIN = Date.UTC(2016, 0, 1);
const APART = 300_000;
const SINCE = BEGIN + 1_000_000 * APART;

const brandOf = (n: number): BrandId => `site:brand-${n % BRANDS}.example`;
const revOf = (n: number) => `${(BEGIN + n).toString(36).padStart(9, '0')}.000.bench1`;

/** The nth moment of a life, the same in every run. */
function momentAt(n: number): Moment {
  const t = BEGIN + n * APART;
  return {
    ...{ schema: 1, id: `bench1-${n.toString(36)}`, rev: revOf(n), brand: brandOf(n) },
    ...{ site: `brand-${n % BRANDS}.example`, t, day: new Date(t).toISOString().slice(0, 10) },
    ...{ v: (n % 5) - 2, source: SOURCES[n % SOURCES.length] ?? 'service', stake: 'normal' },
    ...{ touchpoint: 'help', channel: 'web', origin: 'noticed' },
    ...(n % 4 === 0 && { solved: 'yes', effort: 1 + (n % 7), words: ['friendly', 'slow'] }),
    ...(n % 10 === 0 && {
      note: `They called back after ${n} minutes, and knew what it was about.`,
    }),
  };
}

const momentsFrom = (from: number, count: number): Moment[] =>
  Array.from({ length: count }, (_, at) => momentAt(from + at));

const brands = (): Brand[] =>
  Array.from({ length: BRANDS }, (_, n) => ({
    ...{ schema: 1, id: brandOf(n), rev: revOf(n), name: `Brand ${n}` },
    ...{ sites: [`brand-${n}.example`], aliases: [] },
  }));

const journal = openJournal();
const peer = new Dexie('peer', { chromeTransactionDurability: 'strict' }) as Dexie & {
  moments: Table<Moment, string>;
};
peer.version(1).stores({ moments: 'id, [brand+t], t' });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Puts rows into a database, past everything: only to have them there. */
async function putAll(name: string, store: string, rowsAt: (from: number) => object[]) {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  for (let from = 0, rows = rowsAt(0); rows.length > 0; rows = rowsAt(from)) {
    const tx = db.transaction(store, 'readwrite', { durability: 'relaxed' });
    for (const row of rows) tx.objectStore(store).put(row);
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
    from += rows.length;
  }
  db.close();
}
const upTo = (count: number) => (from: number) => momentsFrom(from, Math.min(20_000, count - from));

/** The same rows, staged a thousand at a time as a file's are; the work's name. */
async function staged(count: number): Promise<string> {
  const work = await journal.startStaging();
  for (let from = 0; from < count; from += 1_000) {
    await journal.stage(work, 'moments', momentsFrom(from, Math.min(1_000, count - from)));
  }
  return work;
}

const tasks = {
  async fill(count: number): Promise<void> {
    await journal.ready();
    await putAll('throughline', 'brands', (from) => (from === 0 ? brands() : []));
    await putAll('throughline', 'moments', upTo(count));
  },
  async fillPeer(count: number): Promise<void> {
    await peer.open();
    await putAll('peer', 'moments', upTo(count));
  },

  /** One more, as a tap on a face is kept; ms until it is on the disk. */
  add: (n: number) => {
    const { brand, v, source } = momentAt(n);
    return timed(() => journal.keepMoment({ brand, v, source, t: SINCE + n, origin: 'added' }));
  },
  addPeer: (n: number) => {
    const moment = { ...momentAt(n), id: `added-${n.toString(36)}`, t: SINCE + n };
    return timed(() => peer.moments.add(moment));
  },

  brand: (n: number) => timed(() => journal.momentsOf(brandOf(n))),
  brandPeer: (n: number) =>
    timed(() =>
      peer.moments
        .where('[brand+t]')
        .between([brandOf(n), Dexie.minKey], [brandOf(n), Dexie.maxKey])
        .toArray(),
    ),

  all: () => timed(() => journal.momentsAll()),
  allPeer: () => timed(() => peer.moments.orderBy('t').toArray()),

  async write(count: number): Promise<number> {
    const work = await staged(count);
    return timed(() => journal.adoptStaged(work));
  },
  async writePeer(count: number): Promise<number> {
    const rows = momentsFrom(0, count);
    await peer.open();
    return timed(() => peer.moments.bulkPut(rows));
  },

  /** Leaves the journal's file with the server; bytes. */
  async save(): Promise<number> {
    const parts = writeJson(journal, { model: 'bench', exportedAt: SINCE });
    const blob = await asBlob(parts, 'application/json');
    await fetch('/file', { method: 'POST', body: blob });
    return blob.size;
  },
  /** The whole way of a file: read, checked, put aside, taken in; ms of both halves. */
  async bringIn(): Promise<{ read: number; adopt: number; rows: number }> {
    const file = await (await fetch('/file')).blob();
    let work = '';
    const read = await timed(async () => {
      ({ work } = await stageFile(journal, file));
    });
    const adopt = await timed(() => journal.adoptStaged(work));
    return { read, adopt, rows: await journal.momentCount() };
  },
};

export type Tasks = typeof tasks;
Object.assign(globalThis, { tasks });
