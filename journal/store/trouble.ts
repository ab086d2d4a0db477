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

/** With less than this nothing that a person says can be written, bytes. */
const NO_ROOM = 64 * 1024;

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
async function isFull(): Promise<boolean> {
  const room = await globalThis.navigator?.storage?.estimate?.().catch(() => null);
  return room?.quota !== undefined && room.quota - (room.usage ?? 0) < NO_ROOM;
}
