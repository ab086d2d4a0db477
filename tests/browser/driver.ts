/**
 * One harness for both browsers: starts a real Chromium or Firefox with the built extension in
 * it, sends every host name to a local server, and does what a person's hands would do.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession, type Frame, type Page } from 'puppeteer-core';
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
  /** Waits for a tab that the extension opened itself. */
  extensionTab(path: string, timeout?: number): Promise<Page>;
  /** Presses the popup's shortcut above `page`. Needs a screen. */
  openPopup(page: Page): Promise<Popup>;
  /** Presses what accepts the permission dialog that a click just opened. */
  acceptPermissionDialog(): Promise<void>;
  /** The card's frame once it has drawn itself; null when none came in time. */
  card(page: Page, timeout?: number): Promise<Frame | null>;
  /** Stops the background script as the browser would (Chromium; Firefox: `backgroundIdle`). */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** The open popup, read through the extension's own windows: in Firefox it is no tab. */
export interface Popup {
  text(): Promise<string>;
  /** Clicks the first element that matches, from inside the extension: not a trusted click. */
  click(selector: string): Promise<void>;
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

const GECKO_UUID = '7f3d2a60-5b1e-4c9a-9d27-1f0e6c4b8a35';
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
  const listening: CDPSession[] = [];
  let origin = `moz-extension://${GECKO_UUID}`;
  if (name === 'firefox') await browser.installExtension(extension);
  else origin = await watchWorker(browser, errors, requests, listening);

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
    async extensionTab(path, timeout = 15_000) {
      const page = await until(timeout, async () => {
        for (const tab of await browser.pages()) {
          // Firefox never tells that such a tab went on from about:blank: ask the tab itself.
          const url = await tab.evaluate(() => location.href).catch(() => tab.url());
          if (url.startsWith(`${origin}/${path}`)) return tab;
        }
      });
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
      else await helper.evaluate(() => chrome.action.openPopup());
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
          if (await candidate.$('button').catch(() => null)) return candidate;
        }
      });
      return frame ?? null;
    },
    async stopBackground() {
      if (name === 'firefox') throw new Error('Firefox: launch with backgroundIdle instead');
      // A worker that somebody still listens to never quite stops, and so never starts again.
      await Promise.all(listening.splice(0).map((session) => session.detach().catch(() => {})));
      const target = browser
        .targets()
        .find((t) => t.type() === 'service_worker' && t.url().startsWith(origin));
      await (await target?.worker())?.close();
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

function chromiumArguments({ port, language, dark }: LaunchOptions): string[] {
  return [
    ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    '--window-size=1280,1000',
    '--window-position=0,0',
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ...(language ? [`--lang=${language}`] : []),
    ...(dark ? ['--force-dark-mode'] : []),
  ];
}

function firefoxPreferences(
  { port, language, backgroundIdle, dark }: LaunchOptions,
  geckoId: string,
): Record<string, unknown> {
  return {
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: GECKO_UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    'browser.aboutwelcome.enabled': false,
    'extensions.openPopupWithoutUserGesture.enabled': true,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    ...(language ? { 'intl.locale.requested': language } : {}),
    ...(backgroundIdle ? { 'extensions.background.idle.timeout': backgroundIdle } : {}),
  };
}

const geckoId = (extension: string): string =>
  JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings
    ?.gecko.id;

/** A copy of the package to which access to all sites was granted at its installation. */
function withAccess(extension: string, copy: string): string {
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const {
    optional_host_permissions = [],
    host_permissions = [],
    ...manifest
  } = JSON.parse(readFileSync(file, 'utf8'));
  const granted = [...host_permissions, ...optional_host_permissions];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: granted }));
  return copy;
}

/** Listens to the background script from its first breath on; returns the extension's origin. */
async function watchWorker(
  browser: Browser,
  errors: string[],
  requests: string[],
  listening: CDPSession[],
): Promise<string> {
  const listen = async (target: Awaited<ReturnType<Browser['waitForTarget']>>) => {
    if (target.type() !== 'service_worker' || !/^chrome-extension:/.test(target.url())) return;
    const session = await target.createCDPSession().catch(() => null);
    if (!session) return;
    listening.push(session);
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      errors.push(`background: ${text} ${exception?.description ?? ''}`),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') errors.push(`background: ${args.map((a) => a.value ?? a.description)}`);
    });
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (/^(https?|wss?):/.test(request.url)) requests.push(request.url);
    });
    await Promise.all([session.send('Runtime.enable'), session.send('Network.enable')]).catch(
      () => {},
    );
  };
  browser.on('targetcreated', listen);
  const worker = await browser.waitForTarget(
    (target) =>
      target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 15_000 },
  );
  await listen(worker);
  return new URL(worker.url()).origin === 'null'
    ? worker.url().split('/').slice(0, 3).join('/')
    : new URL(worker.url()).origin;
}

declare const chrome: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(filter: { type: 'popup' }): Window[] };
};

async function readPopup(driver: Driver, helper: Page): Promise<Popup> {
  const open = () => helper.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length);
  if (!(await until(10_000, open))) {
    await helper.close();
    throw new Error('the popup did not open');
  }
  return {
    text: () =>
      helper.evaluate(
        () => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.textContent ?? '',
      ),
    async click(selector) {
      const found = await until(5000, () =>
        helper.evaluate((css) => {
          const popup = chrome.extension.getViews({ type: 'popup' })[0];
          const element = popup?.document.querySelector<HTMLElement>(css);
          element?.click();
          return Boolean(element);
        }, selector),
      );
      if (!found) throw new Error(`nothing in the popup matches ${selector}`);
    },
    async picture() {
      if (driver.name === 'chromium') {
        const target = await driver.browser.waitForTarget((t) => t.url().endsWith('/popup.html'));
        return Buffer.from(await (await target.asPage()).screenshot());
      }
      if (driver.screen) return driver.screen.picture();
      // Without a screen Firefox shows a popup to nobody; the same page in a tab looks the same.
      const page = await driver.openExtensionPage('popup.html');
      const picture = Buffer.from(await page.screenshot());
      await page.close();
      return picture;
    },
    async close() {
      await helper.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
      await helper.close();
    },
  };
}
