/** What the browser's database may do to us, one by one: said plainly, and nothing half kept. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { JournalError } from '../../journal/store.ts';
import { fresh, NOON } from './fresh.ts';

const shop = { brand: 'site:shop.example', t: NOON, source: 'purchase', v: 1 } as const;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** From now on the browser says that so many bytes are left. */
function leave(room: number, usage = 20_000) {
  const estimate = async () => ({ usage, quota: usage + room });
  vi.stubGlobal('navigator', { storage: { estimate, persist: async () => true } });
}

const trouble = (name: string) => new DOMException('on purpose', name);

/** From now on each commit fails as a disk does: only once everything seemed to be written. */
function failCommits(name: string, meanwhile = () => {}) {
  const real = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = Reflect.apply(real, this, args);
    // The last row of every transaction that writes.
    if (this.name === 'settings') {
      request.addEventListener('success', () => {
        meanwhile();
        Object.defineProperty(this.transaction, 'error', { get: () => trouble(name) });
        this.transaction.abort();
      });
    }
    return request;
  });
}

const FAULTS: [string, string, () => void][] = [
  [
    'no room for a row',
    'full',
    () =>
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw trouble('QuotaExceededError');
      }),
  ],
  ['no room at the commit', 'full', () => failCommits('QuotaExceededError')],
  ['a commit that is broken off', 'failed', () => failCommits('AbortError')],
  ['a disk that fails at the commit', 'failed', () => failCommits('UnknownError')],
  [
    'a disk that fails at the commit, and has no room left',
    'full',
    () => {
      leave(1e9);
      failCommits('UnknownError', () => leave(4_096));
    },
  ],
  [
    'a disk that fails at the commit, and has room',
    'failed',
    () => {
      failCommits('UnknownError');
      leave(1e9);
    },
  ],
  [
    'a connection that is closed and stays so',
    'failed',
    () =>
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
        throw trouble('InvalidStateError');
      }),
  ],
];

describe.each(FAULTS)('%s', (_, why, breakIt) => {
  test('a rating is refused in our words, the former one stands, and the next is kept', async () => {
    const { journal, heard } = fresh();
    const { id } = await journal.keepMoment(shop);
    const before = heard.length;

    breakIt();
    const refusal = await journal.changeMoment(id, { v: -2 }).catch((error) => error);
    expect(refusal).toBeInstanceOf(JournalError);
    expect(refusal.why).toBe(why);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();

    expect(heard.length).toBe(before);
    expect(await journal.momentsAll()).toMatchObject([{ id, v: 1 }]);
    expect((await journal.changeMoment(id, { v: -2 })).v).toBe(-2);
    expect(await journal.momentsAll()).toMatchObject([{ id, v: -2 }]);
  });
});

test('a connection found closed is opened anew, for reading and for writing', async () => {
  const { journal } = fresh();
  await journal.keepMoment(shop);
  for (const use of [
    () => journal.keepMoment({ ...shop, t: NOON + 1 }),
    () => journal.momentsAll(),
  ]) {
    const real = IDBDatabase.prototype.transaction;
    let failures = 0;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      if (failures++ === 0) throw trouble('InvalidStateError');
      return Reflect.apply(real, this, args);
    });
    await use();
    expect(failures).toBeGreaterThan(1);
    vi.restoreAllMocks();
  }
  expect(await journal.momentsAll()).toHaveLength(2);
});

test('a disk that cannot be read is said to be one', async () => {
  const { journal } = fresh();
  await journal.keepMoment(shop);
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw trouble('UnknownError');
  });
  await expect(journal.momentsAll()).rejects.toMatchObject({ name: 'JournalError', why: 'failed' });
});

test('what the caller did wrong is no trouble of the disk', async () => {
  const { journal } = fresh();
  await expect(journal.keepMoment({ ...shop, v: 9 })).rejects.toMatchObject({ name: 'RefusedRow' });
});

test('before the last room is used up nothing is written at all', async () => {
  const { journal } = fresh();
  const { id } = await journal.keepMoment(shop);
  leave(15e6);
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await expect(journal.changeMoment(id, { v: -2 })).rejects.toMatchObject({ why: 'full' });
  expect(transaction).not.toHaveBeenCalled();
  leave(17e6);
  expect(await journal.changeMoment(id, { v: -2 })).toMatchObject({ v: -2 });
});

test('a file is taken in only where all that is there could be written once more', async () => {
  const { journal } = fresh();
  const { id, ...moment } = await journal.keepMoment(shop);
  const work = await journal.startStaging();
  await journal.stage(work, 'moments', [{ ...moment, id: 'others-1' }]);
  leave(30e6, 20e6);
  await expect(journal.adoptStaged(work)).rejects.toMatchObject({ why: 'full' });
  leave(40e6, 20e6);
  expect(await journal.adoptStaged(work)).toBe(1);
});

test('a browser that never says how much room there is stands in nobody’s way', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: () => new Promise(() => {}) } });
  const { journal } = fresh();
  expect((await journal.keepMoment(shop)).v).toBe(1);
});

test.each([
  [0, 'full'],
  [1e9, 'unopened'],
])('a database that is not opened with %i bytes left', async (room, why) => {
  const { journal } = fresh();
  leave(room);
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw trouble('UnknownError');
  });
  await expect(journal.momentsAll()).rejects.toMatchObject({ name: 'JournalError', why });
  open.mockRestore();
  expect(await journal.momentsAll()).toEqual([]);
});

test('an opening that is never answered is given up, and tried anew at the next use', async () => {
  const { journal } = fresh();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBFactory().open('never'));
  // An opening whose answer nobody passes on.
  vi.spyOn(IDBOpenDBRequest.prototype, 'addEventListener').mockImplementation(() => {});
  const refusal = journal.ready().catch((error) => error);
  await vi.advanceTimersByTimeAsync(9_000);
  vi.mocked(open).mockRestore();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await refusal).toMatchObject({ name: 'JournalError', why: 'unopened' });
  vi.restoreAllMocks();
  vi.useRealTimers();
  await journal.keepMoment(shop);
  expect(await journal.momentsAll()).toHaveLength(1);
});

test('a database just made says so until that is accepted; removed moments do not count', async () => {
  const { journal, another } = fresh();
  expect(await journal.isNewborn()).toBe(true);
  const { id } = await journal.keepMoment(shop);
  await journal.keepMoment({ ...shop, t: NOON + 1 });
  await journal.removeMoment(id);
  expect(await journal.momentCount()).toBe(1);
  expect(await another().isNewborn()).toBe(true);
  await journal.acceptNewborn();
  expect(await another().isNewborn()).toBe(false);
  expect(await journal.settings()).not.toHaveProperty('birth');
});
