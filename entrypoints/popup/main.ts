/** Begins to read before the code that draws is there; both are through at about the same time. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openJournal } from '../../journal/store.ts';
import { read } from './read.ts';
import { ask, currentTab } from './tab.ts';

async function start() {
  const tab = currentTab();
  const journal = openJournal();
  const reading = read(journal, tab.then(ask), tab);
  // What draws is run while the journal answers, not before it is asked.
  const open = journal.ready().catch(() => {});
  const drawing = open.then(() => import('./app.tsx'));
  document.documentElement.lang = i18n.t('language');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  const opened = { journal, tab: await tab, found: await reading };
  const app = document.getElementById('app');
  if (app) (await drawing).show(opened, app);
}

void start();
