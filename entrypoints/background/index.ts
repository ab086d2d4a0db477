/**
 * The background: every listener is registered at once and at top level, and nothing is remembered
 * between two events but in the journal, because the browser may stop this script at any time.
 */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openJournal } from '../../journal/store.ts';
import { answer } from './answer.ts';
import { saveWeekly } from './backup.ts';
import { keepBadge, showBadge } from './badge.ts';
import { closeCards, focusCard } from './card-place.ts';
import { heedChosen } from './chosen-sites.ts';
import { keepMenu, openFromMenu } from './menu.ts';
import { noticeEnd } from './notice.ts';
import { serveOpenTabs, syncSiteAccess } from './site-access.ts';
import { keepSync, SYNC, syncNow, syncSoon } from './sync.ts';
import { keepWitness } from './witness.ts';

const HOUSEKEEPING = 'housekeeping';
const TICK = 'tick';
/** The command's name in the manifest. */
const FOCUS_CARD = 'focus-card';

export default defineBackground(() => {
  const journal = openJournal();
  keepBadge(journal);
  keepWitness(journal);
  void closeToPages();
  keepSync(journal);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    void keepAlarms();
    void keepMenu();
    if (reason === 'install') {
      await browser.tabs.create({ url: browser.runtime.getURL('/timeline.html#welcome') });
    }
    await syncSiteAccess(journal);
    await showBadge(journal);
  });
  browser.runtime.onStartup.addListener(async () => {
    void keepAlarms();
    void keepMenu();
    await syncSiteAccess(journal);
    // The tabs of the last session are gone, and with them what was going on in them.
    for (const { tab, lastAt } of await journal.openEncounters()) {
      await noticeEnd(journal, 'tabClosed', tab, lastAt);
    }
    for (const { id } of await journal.cardsOut()) await journal.closeAsk(id);
    await showBadge(journal);
    await syncSoon(journal);
  });
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await heedChosen(journal, origins);
    await syncSiteAccess(journal);
    if (origins.length > 0) await serveOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await syncSiteAccess(journal);
    await closeCards(journal);
  });
  browser.tabs.onRemoved.addListener((tab) => void noticeEnd(journal, 'tabClosed', tab));
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    void openFromMenu(journal, clicked, tab);
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === HOUSEKEEPING) {
      await journal.housekeeping();
      await saveWeekly(journal, Date.now());
    }
    if (name === SYNC) await syncNow(journal);
    if (name === TICK) {
      const tabs = new Set((await journal.openEncounters()).map(({ tab }) => tab));
      for (const tab of tabs) await noticeEnd(journal, 'tick', tab);
      // A pause ends, a day begins, and what waited too long waits no more.
      await showBadge(journal);
    }
  });
  browser.storage.onChanged.addListener((_changes, where) => {
    if (where === 'sync') void syncSoon(journal);
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === FOCUS_CARD) void focusCard();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) =>
    answer(journal, message, sender),
  );
});

async function keepAlarms(): Promise<void> {
  await browser.alarms.create(TICK, { periodInMinutes: 10 });
  await browser.alarms.create(HOUSEKEEPING, { periodInMinutes: 24 * 60, delayInMinutes: 5 });
}

/** Chromium can close this area to the scripts in pages; Firefox has nothing of the kind. */
async function closeToPages(): Promise<void> {
  const area: { setAccessLevel?(level: { accessLevel: string }): Promise<void> } =
    browser.storage.local;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
