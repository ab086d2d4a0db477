/**
 * A file a week by itself, where the person allowed downloads; and when a file was last saved,
 * however. Its own note lies in `storage.local`: it must outlive a journal that was lost.
 */
import { browser } from 'wxt/browser';
import { MODEL } from '../../experience/parameters.ts';
import { asBlob, writeJson } from '../../journal/file/write.ts';
import type { Journal } from '../../journal/store.ts';
import { journalState } from './witness.ts';

const WEEK = 7 * 86_400_000;
const FOLDER = 'Throughline';
const KEY = 'backup';
/** As many bytes went through an address in Chromium 156; more is for a page to save. */
const MOST_IN_ADDRESS = 7_500_000;
/** How long a download may take before it counts as failed, ms. */
const PATIENCE = 60_000;

interface Note {
  /** When a file was last saved, by hand or by itself, ms UTC. */
  at?: number;
  /** The last file of the week: when, and which of those that take turns. */
  weekly?: { at: number; turn: number };
  /** Told apart from other profiles and installations that share the folder. */
  letters?: string;
}

async function read(): Promise<Note> {
  const { [KEY]: note } = await browser.storage.local.get(KEY);
  return (note ?? {}) as Note;
}

const write = async (more: Note) =>
  browser.storage.local.set({ [KEY]: { ...(await read()), ...more } });

/** When a file was last saved, ms UTC; null: never. */
export async function lastBackup(): Promise<number | null> {
  return (await read()).at ?? null;
}

export const noteBackup = (at: number) => write({ at });

/** Not even a date is left. */
export const forgetBackups = () => browser.storage.local.remove(KEY);

export const mayDownload = () => browser.permissions.contains({ permissions: ['downloads'] });

/**
 * Saves the file of this week, if it is due. Files take turns under the same names, so that the
 * last few stay and nothing has to be removed.
 *
 * @returns whether one was saved
 */
export function saveWeekly(journal: Journal, now: number): Promise<boolean> {
  // Another page of ours may be at it.
  return navigator.locks.request('backup', { ifAvailable: true }, (lock) =>
    lock ? saveIfDue(journal, now) : false,
  );
}

async function saveIfDue(journal: Journal, now: number): Promise<boolean> {
  const { weeklyFile, weeklyFiles } = await journal.settings();
  if (!weeklyFile || !(await mayDownload())) return false;
  const { weekly, letters = fourLetters() } = await read();
  if (weekly && Math.abs(now - weekly.at) < WEEK) return false;
  // What was lost may not be written over what is left of it.
  if ((await journalState(journal)) !== 'open' || (await journal.momentCount()) === 0) return false;
  const turn = ((weekly?.turn ?? 0) % weeklyFiles) + 1;
  const filename = `${FOLDER}/throughline-${letters}-week-${turn}.json`;
  const text = writeJson(journal, { model: MODEL, exportedAt: now });
  const file = await asBlob(text, 'application/json');
  if (!(await download(file, filename))) return false;
  await write({ at: now, weekly: { at: now, turn }, letters });
  return true;
}

async function download(file: Blob, filename: string): Promise<boolean> {
  // A service worker makes no address for a blob; the next page of ours that is opened does.
  const isPage = typeof URL.createObjectURL === 'function';
  if (!isPage && file.size > MOST_IN_ADDRESS) return false;
  const url = isPage ? URL.createObjectURL(file) : await asData(file);
  const ended = Promise.withResolvers<boolean>();
  const early = new Map<number, string>();
  let own: number | undefined;
  const hear = ({ id, state }: { id: number; state?: { current?: string } }) => {
    if (!state?.current || state.current === 'in_progress') return;
    early.set(id, state.current);
    if (id === own) ended.resolve(state.current === 'complete');
  };
  browser.downloads.onChanged.addListener(hear);
  const giveUp = setTimeout(() => ended.resolve(false), PATIENCE);
  try {
    own = await browser.downloads.download({
      ...{ url, filename, saveAs: false, conflictAction: 'overwrite' as const },
    });
    const before = early.get(own);
    if (before) ended.resolve(before === 'complete');
    return await ended.promise;
  } catch {
    // The folder may not be written to, or the browser was told to ask each time.
    return false;
  } finally {
    clearTimeout(giveUp);
    browser.downloads.onChanged.removeListener(hear);
    if (isPage) URL.revokeObjectURL(url);
  }
}

function asData(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function fourLetters(): string {
  const random = crypto.getRandomValues(new Uint8Array(4));
  return Array.from(random, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
