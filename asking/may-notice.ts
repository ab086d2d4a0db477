/**
 * May we notice this at all? The gate before anything is written down. Health, adult, gambling and
 * government stay unseen until the person turns the site on; of a bank, only its service is seen.
 */
import type { Reading } from '../detection/reading.ts';
import type { Touchpoint } from '../journal/moment.ts';
import type { Rule } from '../journal/records.ts';
import type { Settings } from '../journal/settings.ts';

const SILENT: readonly Reading['sensitive'][] = ['health', 'adult', 'gambling', 'government'];
const BANK_SERVICE: readonly (Touchpoint | 'none')[] = ['help', 'chat', 'returns', 'cancellation'];

/**
 * @param touchpoint what would be noticed
 * @param rules the person's corrections for this site
 * @param now ms UTC
 */
export function mayNotice(
  touchpoint: Touchpoint | 'none',
  sensitive: Reading['sensitive'],
  rules: readonly Rule[],
  { noticing, pausedUntil }: Pick<Settings, 'noticing' | 'pausedUntil'>,
  now: number,
): boolean {
  const has = (kind: Rule['kind']) => rules.some((rule) => rule.kind === kind && !rule.deleted);
  if (!noticing || now < (pausedUntil ?? Number.NEGATIVE_INFINITY)) return false;
  if (has('never') || has('notBrand')) return false;
  if (has('allow')) return true;
  if (SILENT.includes(sensitive)) return false;
  return sensitive !== 'bank' || BANK_SERVICE.includes(touchpoint);
}
