/** Whoever grants a sensitive site by name has said that it is to be noticed. */
import { sensitiveKind } from '../../detection/rules/sensitive.ts';
import { siteOf } from '../../detection/site.ts';
import type { Journal } from '../../journal/store.ts';
import { siteOfPattern } from './site-access.ts';

/** @param origins match patterns just granted */
export async function heedChosen(journal: Journal, origins: readonly string[]): Promise<void> {
  for (const origin of origins) {
    const host = siteOfPattern(origin);
    const site = siteOf(`https://${host}/`);
    // "All sites" names none.
    if (site && sensitiveKind(host)) await journal.addRule({ kind: 'allow', site });
  }
}
