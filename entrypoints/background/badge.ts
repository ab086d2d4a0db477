/** Keeps the icon's badge equal to what waits in the journal. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { badge } from '../../asking/badge.ts';
import { LOOKED_BACK_ON, lookBack } from '../../asking/look-back.ts';
import { localDay } from '../../journal/days.ts';
import { type Journal, JournalError, onJournalChange } from '../../journal/store.ts';
import { journalState } from './witness.ts';

/** The look's purple and its muted grey, which both bars of both browsers let stand out. */
const COLOURS = { waiting: '#5e3c99', paused: '#6a6372', trouble: '#a83f00' };
const PAUSED = '❚❚';

/** May be called from any page of ours. The browser forgets its badges whenever it is closed. */
export async function showBadge(journal: Journal): Promise<void> {
  try {
    if ((await journalState(journal)) !== 'open') return await showTrouble();
    const now = Date.now();
    const settings = await journal.settings();
    const waiting = (await journal.unrated(now)).length;
    const moments = settings.lookBack ? await journal.momentsSince(now - LOOKED_BACK_ON) : [];
    const week = lookBack(moments, localDay(now), settings) !== null;
    const shown = badge({ waiting, week }, settings, now);
    const text = { nothing: '', paused: PAUSED, waiting: 'text' in shown ? shown.text : '' };
    await browser.action.setBadgeText({ text: text[shown.says] });
    await browser.action.setTitle({ title: titleOf(shown.says, waiting) });
    if (shown.says === 'nothing') return;
    await browser.action.setBadgeBackgroundColor({ color: COLOURS[shown.says] });
    await browser.action.setBadgeTextColor({ color: '#ffffff' });
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    await showTrouble();
  }
}

/** The popup says what it is. */
async function showTrouble() {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title: i18n.t('badge.trouble', [i18n.t('extension.name')]) });
  await browser.action.setBadgeBackgroundColor({ color: COLOURS.trouble });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** From now on, after each commit. */
export function keepBadge(journal: Journal): void {
  onJournalChange((changed) => {
    if (changed.includes('moments') || changed.includes('settings')) void showBadge(journal);
  });
}

/** The dot in words, for whoever does not see it. */
function titleOf(says: 'nothing' | 'paused' | 'waiting', waiting: number): string {
  const name = i18n.t('extension.name');
  if (says === 'paused') return i18n.t('badge.paused', [name]);
  if (says === 'nothing') return name;
  return i18n.t(waiting > 0 ? 'badge.waiting' : 'badge.week', [name]);
}
