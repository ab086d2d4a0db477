/** What only Chromium needs: its switches, a package with access, and ears on its worker. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'puppeteer-core';
import { type LaunchOptions, until } from './driver.ts';

const WISHES = {
  stillness: '--force-prefers-reduced-motion',
  strongColours: '--force-high-contrast',
  rightToLeft: '--force-ui-direction=rtl',
};

export function chromiumArguments({ port, language, dark, wishes }: LaunchOptions): string[] {
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
    ...(wishes ?? []).map((wish) => WISHES[wish]),
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

/** Who listens to the background. A worker that somebody listens to never quite stops. */
export interface Ears {
  open: CDPSession[];
  /** How often it was stopped: ears that open only after that are closed at once. */
  stops: number;
}

/** Listens to the background script from its first breath on; returns the extension's origin. */
export async function watchWorker(
  browser: Browser,
  errors: string[],
  requests: string[],
  ears: Ears,
): Promise<string> {
  const listen = async (target: Awaited<ReturnType<Browser['waitForTarget']>>) => {
    if (target.type() !== 'service_worker' || !/^chrome-extension:/.test(target.url())) return;
    const { stops } = ears;
    const session = await target.createCDPSession().catch(() => null);
    if (!session) return;
    if (ears.stops > stops) return void session.detach().catch(() => {});
    ears.open.push(session);
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

/** @returns false where it was not running, or did not stop */
export async function stopWorker(browser: Browser, origin: string, ears: Ears): Promise<boolean> {
  ears.stops++;
  await Promise.all(ears.open.splice(0).map((session) => session.detach().catch(() => {})));
  // Not by the worker itself: to take hold of one that is just dying waits for ever.
  const session = await browser.target().createCDPSession();
  const running = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
    )?.targetId;
  const targetId = await running();
  if (targetId) await session.send('Target.closeTarget', { targetId }).catch(() => {});
  const isGone = async () => (await running()) !== targetId;
  const stopped = targetId !== undefined && (await until(2_000, isGone)) === true;
  await session.detach();
  return stopped;
}
