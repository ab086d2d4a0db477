/** What only Chromium needs: its switches, a package with access, and ears on its worker. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'puppeteer-core';
import type { LaunchOptions } from './driver.ts';

export function chromiumArguments({ port, language, dark }: LaunchOptions): string[] {
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

/** A copy of the package to which access to all sites was granted at its installation. */
export function withAccess(extension: string, copy: string): string {
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
export async function watchWorker(
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
