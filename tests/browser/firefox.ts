/** What only Firefox needs: its preferences, and a word with the browser itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { LaunchOptions } from './driver.ts';

export const GECKO_UUID = '7f3d2a60-5b1e-4c9a-9d27-1f0e6c4b8a35';

const WISHES = {
  stillness: { 'ui.prefersReducedMotion': 1 },
  strongColours: { 'browser.display.document_color_use': 2 },
  rightToLeft: { 'intl.l10n.pseudo': 'bidi' },
};

export function firefoxPreferences(
  { port, language, backgroundIdle, dark, wishes }: LaunchOptions,
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
    ...Object.assign({}, ...(wishes ?? []).map((wish) => WISHES[wish])),
    ...(backgroundIdle ? { 'extensions.background.idle.timeout': backgroundIdle } : {}),
  };
}

/** Runs code in the browser's own window; puppeteer knows only pages, so this speaks BiDi itself. */
export async function tellFirefox(browser: Browser, code: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  await connection.send('script.evaluate', {
    expression: code,
    target: { context: window?.context },
    awaitPromise: false,
  });
}

export const geckoId = (extension: string): string =>
  JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings
    ?.gecko.id;
