/** When to say, in one quiet line, that much of the record is in no file. */
import type { Settings } from '../journal/settings.ts';

/** Whoever saved a file, or said "not now", is left alone for so long, ms. */
const REST = 30 * 86_400_000;

/**
 * @param fresh moments that no file has yet
 * @param lastBackup when a file was last saved, ms UTC; null: never
 * @param now ms UTC
 */
export function backupDue(
  { fresh, lastBackup }: { fresh: number; lastBackup: number | null },
  { remindAfter, remindedAt }: Pick<Settings, 'remindAfter' | 'remindedAt'>,
  now: number,
): boolean {
  if (remindAfter === null || fresh < remindAfter) return false;
  // A time that lies ahead is from before the clock was set right.
  return [lastBackup, remindedAt].every((at) => at === null || Math.abs(now - at) >= REST);
}
