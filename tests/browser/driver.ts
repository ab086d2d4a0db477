/**
 * One harness for both browsers: starts a real Chromium or Firefox with the built extension in
 * it, sends every host name to a local server, and does what a person's hands would do.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { chromiumArguments, type Ears, stopWorker, watchWorker, withAccess } from './chromium.ts';
import { firefoxPreferences, GECKO_UUID, geckoId, tellFirefox } from './firefox.ts';
import { openPopup, type Popup, readPopup } from './popup.ts';
import { missingForScreen, openScreen, type Screen } from './screen.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Port of the local server that answers for every host name. */
  port: number;
  /** The unpacked extension; default: what the last build left in `.output`. */
  extension?: string;
  /** `visible`: on the person's own display. Default `hidden`: on Xvfb, else headless. */
  window?: 'visible' | 'hidden';
  /** Folder of the profile, kept afterwards. Default: a fresh one, removed on close. */
  profile?: string;
  /** IANA name; the browser's clock is then there. */
  timeZone?: string;
  /** BCP 47; the browser's own language. Firefox needs that language pack. */
  language?: string;
  /** Firefox only: ms after which an idle background script is stopped. */
  backgroundIdle?: number;
  dark?: boolean;
  /** What a person may ask of their system: nothing that moves, few strong colours, from the right. */
  wishes?: ('stillness' | 'strongColours' | 'rightToLeft')[];
}

export interface Driver {
  name: BrowserName;
  browser: Browser;
  /** Null where there is no Xvfb, or on the person's own display. */
  screen: Screen | null;
  /** Why the permission dialog is not the real one; null where it is. */
  prepared: string | null;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  origin: string;
  /** Errors that pages, extension pages and the background wrote to their console. */
  errors: string[];
  /** Addresses that the extension's own pages and background asked the network for. */
  requests: string[];
  newPage(): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  /** The open tabs with a page of the extension in them. */
  extensionTabs(path?: string): Promise<Page[]>;
  /** Waits for a tab that the extension opened itself. */
  extensionTab(path: string, timeout?: number): Promise<Page>;
  /** Presses the popup's shortcut above `page`. Needs a screen. */
  openPopup(page: Page): Promise<Popup>;
  /** Presses what accepts the permission dialog that a click just opened. */
  acceptPermissionDialog(): Promise<void>;
  /** The card's frame once it has drawn itself; null when none came in time. */
  card(page: Page, timeout?: number): Promise<Frame | null>;
  /** From now on the system's theme is dark for this page. */
  beDark(page: Page): Promise<void>;
  /**
   * Stops the background script as the browser would (Chromium; Firefox: `backgroundIdle`).
   * False where it was not running, or did not stop.
   */
  stopBackground(): Promise<boolean>;
  /** Puts the same package in place of itself, as an update does. */
  updateExtension(): Promise<void>;
  /** Takes the package out, and with it what it kept, as a person does. */
  removeExtension(): Promise<void>;
  close(): Promise<void>;
}

const POPUP_KEYS = 'alt+shift+l';
const root = resolve(import.meta.dirname, '../..');

export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const executablePath = process.env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  if (!executablePath) throw new Error(`no ${name} here; run this through \`node setup.mjs\``);

  const missing = missingForScreen();
  const visible = options.window === 'visible';
  const screen = visible || missing.length > 0 ? null : await openScreen();
  const headless = !visible && !screen;
  const temporary: string[] = [];
  const folder = (label: string) => {
    const dir = mkdtempSync(join(tmpdir(), `throughline-${label}-`));
    temporary.push(dir);
    return dir;
  };

  const built =
    options.extension ?? join(root, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  // Headless Chromium shows no permission dialog and so nobody could accept it.
  const prepare = headless && name === 'chromium';
  const extension = prepare ? withAccess(built, folder('package')) : built;
  const prepared = prepare
    ? `no ${missing.join(' and ')}: site access is granted beforehand in a copy of the package`
    : name === 'firefox'
      ? 'Firefox grants on the real click by a preference, its dialog cannot be pressed'
      : null;

  const env = {
    ...process.env,
    ...(screen ? { DISPLAY: screen.display } : {}),
    ...(options.timeZone ? { TZ: options.timeZone } : {}),
  };
  const common = {
    executablePath,
    headless,
    env,
    userDataDir: options.profile ?? folder('profile'),
    defaultViewport: null,
    protocolTimeout: 60_000,
  };
  const browser =
    name === 'chromium'
      ? await puppeteer.launch({
          ...common,
          pipe: true,
          enableExtensions: [extension],
          args: chromiumArguments(options),
        })
      : await puppeteer.launch({
          ...common,
          browser: 'firefox',
          args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
          extraPrefsFirefox: firefoxPreferences(options, geckoId(extension)),
        });

  const errors: string[] = [];
  const requests: string[] = [];
  const ears: Ears = { open: [], stops: 0 };
  let origin = `moz-extension://${GECKO_UUID}`;
  if (name === 'firefox') await browser.installExtension(extension);
  else origin = await watchWorker(browser, errors, requests, ears);

  const watched = new WeakSet<Page>();
  const watch = (page: Page) => {
    if (watched.has(page)) return;
    watched.add(page);
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error}`));
    page.on('console', (line) => {
      if (line.type() === 'error') errors.push(`${page.url()}: ${line.text()}`);
    });
    page.on('request', (request) => {
      const own = page.url().startsWith(origin);
      if (own && /^(https?|wss?):/.test(request.url())) requests.push(request.url());
    });
  };

  const driver: Driver = {
    name,
    browser,
    screen,
    prepared,
    origin,
    errors,
    requests,
    async newPage() {
      const page = await browser.newPage();
      watch(page);
      return page;
    },
    async openExtensionPage(path) {
      const page = await driver.newPage();
      await visit(page, `${origin}/${path}`);
      return page;
    },
    async extensionTabs(path = '') {
      const found: Page[] = [];
      for (const tab of await browser.pages()) {
        // Firefox never tells that such a tab went on from about:blank: ask the tab itself.
        const url = await tab.evaluate(() => location.href).catch(() => tab.url());
        if (url.startsWith(`${origin}/${path}`)) found.push(tab);
      }
      return found;
    },
    async extensionTab(path, timeout = 15_000) {
      const page = await until(timeout, async () => (await driver.extensionTabs(path))[0]);
      if (!page) throw new Error(`the extension opened no ${path} within ${timeout} ms`);
      watch(page);
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      const helper = await driver.openExtensionPage('timeline.html');
      await page.bringToFront();
      await wait(300);
      if (screen) await screen.keys(POPUP_KEYS);
      // Without key presses the popup opens as if the person had never chosen this tab.
      else await openPopup(helper);
      return readPopup(driver, helper);
    },
    async acceptPermissionDialog() {
      if (prepared) return;
      await wait(700);
      // Deny has the focus first.
      await screen?.keys('Tab', 'Return');
      await wait(300);
    },
    async card(page, timeout = 30_000) {
      const frame = await until(timeout, async () => {
        for (const candidate of page.frames()) {
          if (candidate.url() !== 'about:srcdoc') continue;
          // Pages have such frames of their own.
          if (await candidate.$('.ask button').catch(() => null)) return candidate;
        }
      });
      return frame ?? null;
    },
    async beDark(page) {
      if (name === 'chromium') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      } else await tellFirefox(browser, "Services.prefs.setIntPref('ui.systemUsesDarkTheme', 1)");
    },
    async stopBackground() {
      if (name === 'firefox') throw new Error('Firefox: launch with backgroundIdle instead');
      return stopWorker(browser, origin, ears);
    },
    async updateExtension() {
      await browser.installExtension(extension);
    },
    async removeExtension() {
      // Over a restart the harness keeps what Firefox lets go of when a person removes it.
      const keeps = 'extensions.webextensions.keepStorageOnUninstall';
      if (name === 'firefox')
        await tellFirefox(browser, `Services.prefs.setBoolPref('${keeps}', false)`);
      const id = name === 'firefox' ? geckoId(extension) : new URL(origin).host;
      await browser.uninstallExtension(id);
    },
    async close() {
      await browser.close().catch(() => {});
      screen?.close();
      for (const dir of temporary) rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return driver;
}

/** Navigates; Firefox never tells that an extension page has loaded, so ask the page itself. */
export async function visit(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url, { waitUntil: 'load' });
    return;
  }
  await page.goto(url, { timeout: 1500 }).catch(() => {});
  await until(10_000, () =>
    page.evaluate(() => document.readyState === 'complete').catch(() => undefined),
  );
}

/** Asks every 100 ms until there is an answer; undefined when there was none in time. */
export async function until<T>(
  timeout: number,
  ask: () => Promise<T | undefined | null | false>,
): Promise<T | undefined> {
  const end = performance.now() + timeout;
  do {
    const answer = await ask();
    if (answer) return answer;
    await wait(100);
  } while (performance.now() < end);
  return undefined;
}
