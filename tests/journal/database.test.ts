import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import {
  JournalError,
  onJournalChange,
  openJournal,
  type StoreName,
  type Touched,
} from '../../journal/store.ts';
import { fresh, NOON } from './fresh.ts';

/** The version that is written today. */
const NOW = 2;

const shop = { brand: 'site:shop.example', t: NOON, source: 'purchase' } as const;

afterEach(() => vi.restoreAllMocks());

test('nothing is opened before the first use', async () => {
  const { journal } = fresh();
  expect(await indexedDB.databases()).toEqual([]);
  await journal.ready();
  expect(await indexedDB.databases()).toEqual([{ name: 'throughline', version: NOW }]);
});

test('a newer journal on the disk is said to be one, and left as it is', async () => {
  const { journal } = fresh();
  const newer = await openDB('throughline', NOW + 1, {
    upgrade: (db) => void db.createObjectStore('future'),
  });
  newer.close();
  await expect(journal.ready()).rejects.toMatchObject({ name: 'JournalError', why: 'newer' });
  await expect(journal.keepMoment(shop)).rejects.toMatchObject({ why: 'newer' });
  expect(await indexedDB.databases()).toEqual([{ name: 'throughline', version: NOW + 1 }]);
});

test('a browser that will not open it is said to be one; it is tried anew at the next use', async () => {
  const { journal } = fresh();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  await expect(journal.momentsAll()).rejects.toMatchObject({ why: 'unopened' });
  open.mockRestore();
  expect(await journal.momentsAll()).toEqual([]);
});

test('an older page that will not let go is said to be in the way', {
  timeout: 30_000,
}, async () => {
  const { journal } = fresh();
  const holder = await openDB('throughline', 1, { blocking() {} });
  const real = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name) => real(name, NOW));
  await expect(journal.ready()).rejects.toMatchObject({ why: 'blocked' });
  const close = vi.spyOn(IDBDatabase.prototype, 'close');
  holder.close();
  // Opened after all, when nobody waits for it any more: it must stand in nobody's way.
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
});

test('a newer version that waits gets the journal; this one then says why it stopped', async () => {
  const { journal } = fresh();
  await journal.keepMoment(shop);
  const newer = await openDB('throughline', NOW + 1);
  await expect(journal.keepMoment(shop)).rejects.toMatchObject({ why: 'newer' });
  expect(await newer.count('moments')).toBe(1);
  newer.close();
});

test('closed by the browser, it opens again at the next use', async () => {
  const { journal } = fresh();
  const held: IDBDatabase[] = [];
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await journal.keepMoment(shop);
  held.push(...(transaction.mock.instances as unknown as IDBDatabase[]));
  forceCloseDatabase(held[0] as never);
  await vi.waitFor(async () => expect(await journal.momentsAll()).toHaveLength(1));
  await journal.close();
  expect(await journal.momentsAll()).toHaveLength(1);
});

test('a full disk is said to be one, and nothing is half kept', async () => {
  const { journal, heard } = fresh();
  await journal.keepMoment(shop);
  const heardBefore = heard.length;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const refusal = await journal.keepMoment(shop).catch((error) => error);
  expect(refusal).toBeInstanceOf(JournalError);
  expect(refusal.why).toBe('full');
  put.mockRestore();
  expect(await journal.momentsAll()).toHaveLength(1);
  expect(heard.length).toBe(heardBefore);
});

test('what a person did is on the disk before it is called kept; noticing may be lazy', async () => {
  const { journal } = fresh();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const durabilities = () =>
    transaction.mock.calls
      .filter(([, mode]) => mode === 'readwrite')
      .map(([, , o]) => o?.durability);
  const kept = await journal.keepMoment(shop);
  await journal.changeMoment(kept.id, { v: 2 });
  await journal.removeMoment(kept.id);
  await journal.restoreMoment(kept);
  await journal.addRule({ kind: 'never', site: 'shop.example' });
  await journal.setSetting('asking', false);
  await journal.addBrand('Bank');
  expect(durabilities()).toEqual(Array(7).fill('strict'));
  transaction.mockClear();
  await journal.touchBrand({ site: 'shop.example', day: null });
  await journal.step(1, () => ({ encounters: [], moments: [] }));
  expect(durabilities()).toEqual(['relaxed', 'relaxed']);
});

test('a file taken in, and what is erased, is on the disk before it is said', async () => {
  const { journal } = fresh();
  const { id: brand } = await journal.addBrand('Bank');
  const kept = await journal.keepMoment({ ...shop, brand });
  const staged = await journal.startStaging();
  await journal.stage(staged, 'moments', [{ ...kept, id: 'others-1' }]);
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  for (const work of [
    () => journal.adoptStaged(staged),
    () => journal.erasePeriod('2020-01-01', '2020-01-02'),
    () => journal.eraseBrand(brand),
    () => journal.eraseEverything(),
  ]) {
    transaction.mockClear();
    await work();
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.map(([, , options]) => options?.durability)).toEqual(['strict']);
  }
});

test('the browser is asked not to throw the record away', async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persist } });
  const { journal } = fresh();
  await journal.ready();
  vi.unstubAllGlobals();
  expect(persist).toHaveBeenCalledOnce();
});

test('other pages hear of a commit, and only of a commit', async () => {
  fresh();
  const journal = openJournal();
  const heard: [StoreName[], Touched[]?][] = [];
  const stop = onJournalChange((...told) => heard.push(told));
  await journal.keepMoment({ ...shop, v: 9 }).catch(() => {});
  const { id, brand } = await journal.keepMoment(shop);
  const touched = [{ id, brand, site: null }];
  await vi.waitFor(() => expect(heard).toEqual([[['moments'], touched]]));
  // Moved, it counts no longer for the one and now for the other.
  await journal.changeMoment(id, { brand: 'name:other' });
  const moved = [...touched, { id, brand: 'name:other', site: null }];
  await vi.waitFor(() => expect(heard[1]).toEqual([['moments'], moved]));
  await journal.housekeeping();
  // Of many nobody is told which.
  await vi.waitFor(() => expect(heard[2]?.[1]).toBeUndefined());
  stop();
});

test('the device is made once, and never among the settings a person sees', async () => {
  const { journal, another } = fresh();
  const [first, second] = [await journal.keepMoment(shop), await another().keepMoment(shop)];
  expect(second.id).toBe(first.id.replace(/-1$/, '-2'));
  expect(Object.keys(await journal.settings())).not.toContain('device');
});
