/**
 * Remembers outside the journal how much is in it, so that a journal that comes up empty can be
 * told from a new one. Of all that is kept only this number lies in `storage.local`.
 */
import { browser } from 'wxt/browser';
import { type Journal, JournalError, onJournalChange } from '../../journal/store.ts';

/**
 * open: as it should be; newer: a newer Throughline wrote it; cannot: the browser does not open it;
 * emptied: it is empty, and was not before.
 */
export type JournalState = 'open' | 'newer' | 'cannot' | 'emptied';

const KEY = 'witness';

/** How many moments there were at the last commit; null if nothing was ever kept. */
export async function rememberedCount(): Promise<number | null> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  const count = (kept as { count?: unknown } | undefined)?.count;
  return typeof count === 'number' ? count : null;
}

/** May be called from any page of ours. Nothing is to be noticed or asked unless it is `open`. */
export async function journalState(journal: Journal): Promise<JournalState> {
  try {
    const isNewborn = await journal.isNewborn();
    return isNewborn && ((await rememberedCount()) ?? 0) > 0 ? 'emptied' : 'open';
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    return error.why === 'newer' ? 'newer' : 'cannot';
  }
}

/** From now on, after each commit. */
export function keepWitness(journal: Journal): void {
  onJournalChange((changed) => {
    // A number that is a little old does no harm.
    if (changed.includes('moments')) void remember(journal).catch(() => {});
  });
}

/** The person brought a backup in, or goes on with the empty one: from now on that is the journal. */
export async function goOnWithThis(journal: Journal): Promise<void> {
  await write(0);
  await remember(journal);
}

async function remember(journal: Journal): Promise<void> {
  // Until the person has answered, what there was stays known.
  if ((await journalState(journal)) !== 'open') return;
  // First this: a new journal beside a number would look like a lost one.
  if (await journal.isNewborn()) await journal.acceptNewborn();
  await write(await journal.momentCount());
}

const write = (count: number) => browser.storage.local.set({ [KEY]: { count } });
