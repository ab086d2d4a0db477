/** When the account hears anything, and who else could read it there. */
import { beforeEach, expect, test, vi } from 'vitest';
import {
  leaveAccount,
  SYNC,
  syncNow,
  syncSoon,
  syncView,
} from '../../entrypoints/background/sync.ts';
import type { SyncState } from '../../journal/sync/round.ts';
import { type Fresh, fresh, NOON } from '../journal/fresh.ts';
import { areaOf } from '../journal/sync/area.ts';
import { browser } from './browser.ts';

const account = vi.hoisted(() => ({
  area: null as unknown as ReturnType<typeof import('../journal/sync/area.ts').areaOf>,
  alarms: new Map<string, number>(),
  level: '',
}));

vi.mock('wxt/browser', async () => ({
  browser: {
    ...(await import('./browser.ts')).browser,
    alarms: {
      get: async (name: string) => account.alarms.get(name),
      create: async (name: string, { delayInMinutes }: { delayInMinutes: number }) =>
        void account.alarms.set(name, delayInMinutes),
    },
    storage: {
      ...(await import('./browser.ts')).browser.storage,
      get sync() {
        return {
          ...account.area,
          clear: () => account.area.remove(Object.keys(account.area.items)),
          getBytesInUse: async () => JSON.stringify(account.area.items).length,
          setAccessLevel: async ({ accessLevel }: { accessLevel: string }) => {
            account.level = accessLevel;
          },
        };
      },
    },
  },
}));

let one: Fresh;

beforeEach(async () => {
  account.area = areaOf();
  account.alarms.clear();
  account.level = '';
  browser.storage.session.clear();
  vi.stubGlobal('navigator', { locks: { request: locksOf() } });
  one = fresh();
  await one.journal.keepMoment({ brand: 'name:nordfaser', t: NOON, source: 'use', v: 1 });
});

/** One after the other, as the browser has it. */
function locksOf() {
  let last: Promise<unknown> = Promise.resolve();
  return (_name: string, work: () => Promise<unknown>) => {
    last = last.then(work);
    return last;
  };
}
const stateNow = async () => (await syncView()).state as SyncState;

test('as it comes, nothing is ever put there, nor read', async () => {
  account.area.get = async () => {
    throw new Error('read');
  };
  await syncSoon(one.journal);
  await syncNow(one.journal);
  expect(account.alarms.size).toBe(0);
  expect(account.area.items).toEqual({});
  expect(await syncView()).toMatchObject({ state: null });
});

test('switched on, the record lies there, closed to the scripts in pages', async () => {
  await one.journal.setSetting('accountSync', true);
  await syncSoon(one.journal);
  expect([...account.alarms]).toEqual([[SYNC, 0.5]]);
  await syncNow(one.journal);
  expect(Object.keys(account.area.items)).not.toEqual([]);
  expect(account.level).toBe('TRUSTED_CONTEXTS');
  expect(await stateNow()).toMatchObject({ trouble: [], moments: 1, leftOut: 0 });
});

test('however often a round is asked for, it is put off no further', async () => {
  await one.journal.setSetting('accountSync', true);
  account.alarms.set(SYNC, 10);
  await syncSoon(one.journal);
  expect(account.alarms.get(SYNC)).toBe(10);
});

test('never two rounds at once', async () => {
  await one.journal.setSetting('accountSync', true);
  let under = 0;
  let most = 0;
  const { get } = account.area;
  account.area.get = async () => {
    most = Math.max(most, ++under);
    await new Promise((done) => setTimeout(done, 5));
    under--;
    return get();
  };
  await Promise.all([syncNow(one.journal), syncNow(one.journal)]);
  expect(most).toBe(1);
});

test('what the browser refuses is said, and tried again later', async () => {
  await one.journal.setSetting('accountSync', true);
  account.area.set = async () => {
    throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
  };
  await syncNow(one.journal);
  expect((await stateNow()).trouble).toEqual(['refused']);
  expect(account.alarms.get(SYNC)).toBe(10);
  account.area.get = async () => {
    throw new Error('signed out');
  };
  await syncNow(one.journal);
  expect((await stateNow()).trouble).toEqual(['refused']);
});

test('taken out of the account, nothing lies there, and all of it is here', async () => {
  await one.journal.setSetting('accountSync', true);
  await syncNow(one.journal);
  await leaveAccount();
  expect(account.area.items).toEqual({});
  expect(await one.journal.momentsAll()).toHaveLength(1);
});

test('a journal that cannot be opened is no reason to fall', async () => {
  await one.journal.close();
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('no');
    },
  });
  await syncSoon(one.journal);
  await syncNow(one.journal);
  expect(account.area.items).toEqual({});
  vi.unstubAllGlobals();
});
