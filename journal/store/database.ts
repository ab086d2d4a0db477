/** The one place that opens IndexedDB and knows what is in it. */
import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import { type Device, newDevice, nextId, nextRev, witness } from '../ids.ts';
import type { BrandId, Moment } from '../moment.ts';
import type {
  Ask,
  Binned,
  Brand,
  Encounter,
  Rule,
  Setting,
  StoredMoment,
  StoredRemark,
} from '../records.ts';
import { expectRoom, inOurWords, isNamed, JournalError, unopened } from './trouble.ts';

const NAME = 'throughline';
const VERSION = 2;
/** How long another page may keep an older journal open before we say that it is in the way, ms. */
const BLOCKED_FOR = 3_000;
/** How long the browser may leave an opening without any answer, ms. */
const UNANSWERED_FOR = 10_000;
/** Two rows of `settings` that belong to this database alone: never exported, never synced. */
export const DEVICE_KEY = 'device';
/** There from the database's making until it is known that it began empty rightly (birth.ts). */
export const BIRTH_KEY = 'birth';

interface Tables extends DBSchema {
  moments: {
    key: string;
    value: StoredMoment;
    // A removed moment has neither brand nor time, and so stands in no index.
    indexes: { brand: [BrandId, number]; t: number };
  };
  brands: { key: BrandId; value: Brand };
  remarks: { key: string; value: StoredRemark; indexes: { brand: [BrandId, number] } };
  asks: { key: string; value: Ask; indexes: { at: number } };
  encounters: {
    key: string;
    value: Encounter;
    indexes: { tab: number; lastAt: number; nonce: string };
  };
  rules: { key: string; value: Rule; indexes: { site: string } };
  settings: { key: string; value: Setting };
  bin: { key: string; value: Binned; indexes: { at: number } };
  /** Work in pieces (an import half read); empty between two such works. */
  staging: { key: string; value: unknown };
}
export type StoreName = StoreNames<Tables>;
type Transaction = IDBPTransaction<Tables, StoreName[], 'readwrite'>;

const READS = [
  ...(['get', 'getAll', 'getAllKeys', 'getFromIndex', 'getAllFromIndex'] as const),
  ...(['count', 'countFromIndex'] as const),
];
/** What may be read of it in one go each. */
export type Reads = Pick<IDBPDatabase<Tables>, (typeof READS)[number] | 'transaction'>;

/** A moment that was written: which one, and what it counts or counted for. */
export type Touched = Pick<Moment, 'id' | 'brand' | 'site'>;

/** A transaction that writes, with what only a transaction may give out. */
export interface Writing {
  tx: Transaction;
  /** Now, ms UTC: the same for everything written together. */
  now: number;
  /** The next revision, later than any before. */
  rev(): string;
  /** The next id of this device; two pages never get the same, the count is kept in here. */
  id(): string;
  /** Hears of another device's revision: what is written from now on is later. */
  witness(rev: string): void;
  /** Of the moments, none but those told are written: who hears of it need not read all anew. */
  only(moment: Moment): void;
}

export interface Database {
  read(): Promise<Reads>;
  /**
   * Runs `work` in one transaction over `stores`; after the commit the other pages hear of it.
   * `work` may await nothing but the transaction itself.
   *
   * @param durability 'strict' for what a person typed or tapped
   */
  write<T>(
    stores: StoreName[],
    durability: 'strict' | 'relaxed',
    work: (writing: Writing) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** ms UTC. */
  now: () => number;
  /** Told after each commit which stores were written; of the moments which, where few were. */
  broadcast: (changed: StoreName[], touched?: Touched[]) => void;
}

/** Opened at the first use, and again after the browser has closed it. */
export function database({ now, broadcast }: DatabaseOptions): Database {
  let opening: Promise<IDBPDatabase<Tables>> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const connection = () => {
    opening ??= open(forget).catch((error) => {
      forget();
      throw error;
    });
    return opening;
  };

  /** Does it; a connection that turns out to be closed is opened anew, once. */
  async function surely<T>(use: (db: IDBPDatabase<Tables>) => T): Promise<Awaited<T>> {
    try {
      const db = await connection();
      try {
        return await use(db);
      } catch (error) {
        if (!isNamed(error, 'InvalidStateError')) throw error;
        if ((await opening) === db) forget();
        return await use(await connection());
      }
    } catch (error) {
      throw await inOurWords(error);
    }
  }

  const reads = Object.fromEntries(
    READS.map((name) => [
      name,
      (...args: unknown[]) => surely((db) => Reflect.apply(db[name], db, args)),
    ]),
  );

  return {
    async read() {
      const db = await connection();
      return { ...reads, transaction: db.transaction.bind(db) } as Reads;
    },
    async write(stores, durability, work) {
      const all = [...new Set<StoreName>([...stores, 'settings'])];
      await expectRoom();
      const { tx } = await surely((db) => ({
        tx: db.transaction(all, 'readwrite', { durability }),
      }));
      // Without this an abort would also surface as an unhandled rejection.
      tx.done.catch(() => {});
      try {
        const settings = tx.objectStore('settings');
        const row = await settings.get(DEVICE_KEY);
        const before = row?.value as Device | undefined;
        let device = before ?? newDevice(crypto.getRandomValues(new Uint8Array(6)));
        const at = now();
        const touched: Touched[] = [];
        const result = await work({
          tx,
          now: at,
          rev() {
            const next = nextRev(device, at);
            device = next.device;
            return next.rev;
          },
          id() {
            const next = nextId(device);
            device = next.device;
            return next.id;
          },
          witness(rev) {
            device = witness(device, rev);
          },
          only({ id, brand, site }) {
            touched.push({ id, brand, site });
          },
        });
        if (device !== before) await settings.put({ key: DEVICE_KEY, rev: '', value: device });
        await tx.done;
        broadcast(stores, touched.length > 0 ? touched : undefined);
        return result;
      } catch (error) {
        abort(tx);
        throw await inOurWords(error);
      }
    },
    async close() {
      const db = await opening?.catch(() => undefined);
      forget();
      db?.close();
    },
  };
}

function abort(tx: Transaction) {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

async function open(gone: () => void): Promise<IDBPDatabase<Tables>> {
  const refused = Promise.withResolvers<never>();
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const giveUpAfter = (ms: number, why: JournalError['why']) => {
    clearTimeout(giveUp);
    giveUp = setTimeout(() => refused.reject(new JournalError(why)), ms);
  };
  let opened: Promise<IDBPDatabase<Tables>> | undefined;
  try {
    giveUpAfter(UNANSWERED_FOR, 'unopened');
    opened = openDB<Tables>(NAME, VERSION, {
      upgrade(db, from, _to, tx) {
        // It answers; a large journal may take its time to be rebuilt.
        clearTimeout(giveUp);
        build(db, from, tx);
      },
      blocked: () => giveUpAfter(BLOCKED_FOR, 'blocked'),
      blocking(_current, _blocked, event) {
        // A newer version waits for us: let it have the journal.
        (event.target as IDBDatabase).close();
        gone();
      },
      terminated: gone,
    });
    const db = await Promise.race([opened, refused.promise]);
    // Not a cache that may go when the disk fills up. Chromium heeds `unlimitedStorage` instead.
    void globalThis.navigator?.storage?.persist?.().catch(() => {});
    return db;
  } catch (error) {
    if (error instanceof JournalError) {
      opened?.then((late) => late.close()).catch(() => {});
      throw error;
    }
    throw await unopened(error);
  } finally {
    clearTimeout(giveUp);
  }
}

/** Each version adds to the one before; a released step is never edited. */
const STEPS: readonly ((db: IDBPDatabase<Tables>) => void)[] = [
  function first(db) {
    const moments = db.createObjectStore('moments', { keyPath: 'id' });
    moments.createIndex('brand', ['brand', 't']);
    moments.createIndex('t', 't');
    db.createObjectStore('brands', { keyPath: 'id' });
    db.createObjectStore('remarks', { keyPath: 'id' }).createIndex('brand', ['brand', 't']);
    db.createObjectStore('asks', { keyPath: 'id' }).createIndex('at', 'at');
    const encounters = db.createObjectStore('encounters', { keyPath: 'id' });
    encounters.createIndex('tab', 'tab');
    encounters.createIndex('lastAt', 'lastAt');
    encounters.createIndex('nonce', 'nonce');
    db.createObjectStore('rules', { keyPath: 'id' }).createIndex('site', 'site');
    db.createObjectStore('settings', { keyPath: 'key' });
    db.createObjectStore('staging');
  },
  function bin(db) {
    db.createObjectStore('bin', { keyPath: 'id' }).createIndex('at', 'at');
  },
];

function build(
  db: IDBPDatabase<Tables>,
  from: number,
  tx: IDBPTransaction<Tables, StoreName[], 'versionchange'>,
) {
  for (const step of STEPS.slice(from)) step(db);
  if (from === 0) void tx.objectStore('settings').put({ key: BIRTH_KEY, rev: '', value: true });
}
