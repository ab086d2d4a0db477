/**
 * Where the person switched it on, the record travels by the browser's own account sync: Google's
 * or Mozilla's machines carry it, by their rules. Off, nothing is ever put there.
 */
import { browser } from 'wxt/browser';
import { TRAVEL_STORES } from '../../journal/merge.ts';
import {
  type Journal,
  JournalError,
  onJournalChange,
  type StoreName,
} from '../../journal/store.ts';
import { round, type SyncArea, type SyncState } from '../../journal/sync/round.ts';

/** The alarm that brings the next round. */
export const SYNC = 'sync';
/** In the browser's memory: what the last round came to. */
const STATE = 'sync';
/** As short as an alarm can be: at most 120 rounds an hour, where 1,800 writes are allowed. */
const SOON = 0.5;
/** After a refusal. */
const LATER = 10;

const travels = (store: StoreName) => (TRAVEL_STORES as readonly string[]).includes(store);

/** From now on, after each commit. May be called from any page of ours. */
export function keepSync(journal: Journal): void {
  onJournalChange((changed) => {
    if (changed.some(travels)) void syncSoon(journal);
  });
}

/** Sees to it that a round comes, however often it is asked for meanwhile. */
export async function syncSoon(journal: Journal): Promise<void> {
  if ((await isOn(journal)) && !(await browser.alarms.get(SYNC)))
    await browser.alarms.create(SYNC, { delayInMinutes: SOON });
}

/** One round, now; never two at once, in whatever page of ours. */
export async function syncNow(journal: Journal): Promise<void> {
  await navigator.locks.request(STATE, async () => {
    if (!(await isOn(journal))) return;
    const state = await round(journal, await area(), Date.now()).catch(refused);
    await browser.storage.session.set({ [STATE]: state });
    if (state.trouble.includes('refused'))
      await browser.alarms.create(SYNC, { delayInMinutes: LATER });
  });
}

/** What the settings say of it: the last round since the browser started, and what lies there. */
export async function syncView(): Promise<{ state: SyncState | null; lying: number }> {
  const { [STATE]: state } = await browser.storage.session.get(STATE);
  const lying = await browser.storage.sync.getBytesInUse(null).catch(() => 0);
  return { state: (state as SyncState | undefined) ?? null, lying };
}

/** Hears whenever `syncView` has something new to say; returns its end. */
export function onSyncView(listener: () => void): () => void {
  const heard = (changes: object, where: string) => {
    if (where === 'sync' || (where === 'session' && STATE in changes)) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Takes all of the record out of the account; what is on this machine stays. */
export async function leaveAccount(): Promise<void> {
  await browser.storage.sync.clear();
  await browser.storage.session.remove(STATE);
}

async function area(): Promise<SyncArea> {
  const { sync } = browser.storage as { sync: SyncArea & Partial<Locking> };
  // A page's process that was taken over must not read it; Firefox has no such lock.
  await sync.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
  return sync;
}
interface Locking {
  setAccessLevel(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

async function isOn(journal: Journal): Promise<boolean> {
  try {
    return (await journal.settings()).accountSync;
  } catch (error) {
    // A journal that cannot be opened says so in the popup.
    if (error instanceof JournalError) return false;
    throw error;
  }
}

/** The area could not even be read, or the journal not be written: the next round tries again. */
function refused(): SyncState {
  return {
    ...{ at: Date.now(), trouble: ['refused'], bytes: 0, devices: 0, moments: 0, leftOut: 0 },
    staysHere: { texts: 0, remarks: 0 },
  };
}
