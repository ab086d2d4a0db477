/**
 * Where may we look? Keeps the registered content scripts equal to the sites that were granted.
 * Registrations can be gone (after an update, in a restored profile), so this runs at every start.
 */
import { type Browser, browser } from 'wxt/browser';
import { chatFrameMatches } from '../../detection/rules/chat-frames.ts';
import type { Journal } from '../../journal/store.ts';

const WATCH = '/content-scripts/watch.js';
const CHAT_FRAME = '/content-scripts/chat-frame.js';
const TAUGHT = '/content-scripts/taught.js';

let last: Promise<void> = Promise.resolve();

/** Brings the registrations in line, one call after the other. */
export function syncSiteAccess(journal: Journal): Promise<void> {
  const next = () => sync(journal);
  last = last.then(next, next);
  return last;
}

async function sync(journal: Journal): Promise<void> {
  const origins = await grantedOrigins();
  const wanted = origins.length === 0 ? [] : [watchOn(origins)];
  const taught = await taughtSites(journal);
  if (wanted.length > 0 && taught.length > 0) wanted.push(taughtOn(taught));
  // With access to chosen sites only, their vendors' frames stay shut; the page's script still sees
  // that somebody was busy in one.
  if (origins.some(isEverywhere)) wanted.push(CHAT_FRAMES_EVERYWHERE);
  const present = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const isPresent = ({ id }: { id: string }) => present.includes(id);
  // Never all out and in anew: this runs in the popup, too, which may die in between, and a page
  // that is opened just then would not be looked at.
  const [there, missing] = [wanted.filter(isPresent), wanted.filter((one) => !isPresent(one))];
  if (there.length > 0) await browser.scripting.updateContentScripts(there);
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  const over = present.filter((id) => !wanted.some((one) => one.id === id));
  if (over.length > 0) await browser.scripting.unregisterContentScripts({ ids: over });
}

function watchOn(origins: string[]): Browser.scripting.RegisteredContentScript {
  return { id: 'watch', js: [WATCH], matches: origins, runAt: 'document_idle' };
}

/** On the sites that were taught something, or called a brand's, every page says that it is there. */
function taughtOn(sites: string[]): Browser.scripting.RegisteredContentScript {
  const matches = sites.map(patternOf);
  return { id: 'taught', js: [TAUGHT], matches, runAt: 'document_idle' };
}

async function taughtSites(journal: Journal): Promise<string[]> {
  // Without a journal nothing was taught, and what may be noticed must not hang on that.
  const rules = await journal.rules().catch(() => []);
  const speak = rules.filter(({ kind }) => kind === 'pattern' || kind === 'allow');
  return [...new Set(speak.map(({ site }) => site))];
}

/** In the frames of chat vendors and in no other: what is typed elsewhere is no chat. */
const CHAT_FRAMES_EVERYWHERE: Browser.scripting.RegisteredContentScript = {
  id: 'chat-frame',
  js: [CHAT_FRAME],
  matches: chatFrameMatches,
  runAt: 'document_idle',
  allFrames: true,
};

/** Serves the tabs that were open when access was granted; the script itself refuses to run twice. */
export async function serveOpenTabs(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id }, files: [WATCH] }),
    ),
  );
}

/** Match patterns the person has granted; empty means: nowhere. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether this page's site is granted: a page may outlive the permission it was opened under. */
export function mayLookAt(url: string): Promise<boolean> {
  const { protocol, host } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${host.replace(/:\d+$/, '')}/*`] });
}

/** The pattern to ask for: the site and all under it. */
export function patternOf(site: string): string {
  return `*://*.${site.replace(/^www\./, '')}/*`;
}

/** The site in such a pattern. */
export const siteOfPattern = (pattern: string): string =>
  pattern.replace(/^[^/]*\/\/(\*\.)?/, '').replace(/\/.*$/, '');

function isEverywhere(origin: string): boolean {
  return /^(<all_urls>|(\*|https?):\/\/\*\/\*)$/.test(origin);
}
