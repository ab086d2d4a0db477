/** What the browser's database does to us, said in our words. */

/**
 * The journal cannot be used now. `why`: `newer` a newer Throughline wrote it; `blocked` another
 * page still holds an older one open; `unopened` the browser will not open it; `full` no room left;
 * `failed` the browser would not read or write just now, and nothing was changed.
 */
export class JournalError extends Error {
  override name = 'JournalError';
  readonly why: 'newer' | 'blocked' | 'unopened' | 'full' | 'failed';
  constructor(why: JournalError['why'], cause?: unknown) {
    super(`journal: ${why}`, { cause });
    this.why = why;
  }
}

/** With less than this the disk counts as full, bytes. */
const ROOM = 16_000_000;
/** How long the browser may take to say how much room there is, ms. */
const PATIENCE = 1_000;

export const isNamed = (error: unknown, ...names: string[]) =>
  error instanceof Error && names.includes(error.name);

/** What the browser could not do is ours to tell; what the caller did wrong is passed on. */
export async function inOurWords(error: unknown): Promise<unknown> {
  if (isNamed(error, 'QuotaExceededError')) return new JournalError('full', error);
  // UnknownError is any trouble with the disk.
  const failed = isNamed(
    error,
    ...['AbortError', 'UnknownError', 'InvalidStateError', 'TimeoutError', 'NotReadableError'],
  );
  if (!failed) return error;
  return new JournalError((await isFull()) ? 'full' : 'failed', error);
}

/** Why it could not be opened. */
export async function unopened(error: unknown): Promise<JournalError> {
  if (isNamed(error, 'VersionError')) return new JournalError('newer', error);
  return new JournalError((await isFull()) ? 'full' : 'unopened', error);
}

/**
 * Chromium calls a disk that has no room left an unknown error, lets go of the database, and then
 * does not even open it (seen in 156 on a full file system): how much room there is says why.
 */
const isFull = async () => (await room()).left < ROOM;

/**
 * While there is still some room: a write that finds none leaves half a record in Chromium's log, the
 * next are put behind it, and at its next start the browser takes all for damaged and begins with an
 * empty database (seen in 156).
 *
 * @param again what is there may be written once more
 * @throws JournalError full
 */
export async function expectRoom({ again = false } = {}): Promise<void> {
  const { left, used } = await room();
  if (left < ROOM + (again ? used : 0)) throw new JournalError('full');
}

/** Bytes that the browser would still let us write, Infinity where it does not say; and what we have. */
async function room(): Promise<{ left: number; used: number }> {
  const estimate = globalThis.navigator?.storage?.estimate;
  if (!estimate) return { left: Infinity, used: 0 };
  let late: ReturnType<typeof setTimeout> | undefined;
  const { quota = Infinity, usage = 0 } = await Promise.race([
    estimate.call(navigator.storage).catch((): StorageEstimate => ({})),
    new Promise<StorageEstimate>((give) => {
      late = setTimeout(() => give({}), PATIENCE);
    }),
  ]);
  clearTimeout(late);
  return { left: quota - usage, used: usage };
}
