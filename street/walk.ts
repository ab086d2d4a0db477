/** A walk on the high street: how it starts and ends, and what the one who walks can do and see. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { BrandId, Face, Moment, Source } from '../journal/moment.ts';
import type { Ask } from '../journal/records.ts';
import { type BrowserName, type Driver, launch, until, visit } from '../tests/browser/driver.ts';
import { START } from './houses.ts';
import { type Records, readRecords } from './journal.ts';
import { openStreet, type Street } from './server.ts';

/** The policy asks twice a day and once an hour; a walk of two minutes would see one card. */
export const FOR_A_WALK = { gapMinutes: 0, dailyBudget: 10, weeklyBudget: 50 };

export const SHOP: BrandId = 'site:nordfaser.shop';
export const TELECOM: BrandId = 'site:fernklang.net';
export const BANK: BrandId = 'site:hafenkontor-bank.de';
export const NAMES = { [SHOP]: 'Nordfaser', [TELECOM]: 'Fernklang', [BANK]: 'Hafenkontor Bank' };

/** A card waits for ten seconds without keys; a busy machine may take twice that. */
const CARD = 30_000;
const NOTICED = 10_000;

export interface Walk {
  driver: Driver;
  street: Street;
  /** The tab one walks in. */
  page: Page;
  /** The extension's timeline, open in a tab behind. */
  timeline: Page;
  say(line: string): void;
  picture(name: string, of: Page | Buffer): Promise<void>;
}

export interface WalkOptions {
  browser: BrowserName;
  /** Folder for the pictures; none are taken without. */
  out?: string;
  say(line: string): void;
}

/** The zone in which it is one o'clock in the afternoon now, far from every quiet hour. */
export function earlyAfternoon(now: Date): string {
  const hours = 13 - now.getUTCHours();
  // The sign of these names is turned round: Etc/GMT-5 is five hours ahead.
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

export async function startWalk({ browser, out, say }: WalkOptions): Promise<Walk> {
  const street = await openStreet();
  const timeZone = earlyAfternoon(new Date());
  const driver = await launch(browser, { port: street.port, timeZone, backgroundIdle: 1000 });
  if (driver.prepared) say(`note: ${driver.prepared}`);
  if (out) mkdirSync(out, { recursive: true });
  let number = 0;
  return {
    driver,
    street,
    page: await driver.newPage(),
    timeline: await driver.newPage(),
    say,
    async picture(name, of) {
      if (!out) return;
      const file = `${String(++number).padStart(2, '0')}-${name}.png`;
      const png = Buffer.isBuffer(of) ? of : await of.screenshot();
      writeFileSync(join(out, file), png);
      say(`   picture: ${file}`);
    },
  };
}

export async function endWalk({ driver, street }: Walk): Promise<void> {
  await driver.close();
  street.close();
}

/** A brand's row in the timeline's list. */
export const linkTo = (brand: BrandId) => `.brands a[href="#brand=${encodeURIComponent(brand)}"]`;
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
export const face = (v: Face) => `.feeling:has(input[value="${v}"])`;

export function see(seen: unknown, what: string): asserts seen {
  if (!seen) throw new Error(`not seen: ${what}`);
}

export async function click(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: 5000 });
  await page.click(selector);
}

/** Back to the beginning of the street and in at one of its doors. */
export async function enter({ page }: Walk, door: string): Promise<void> {
  await page.bringToFront();
  await visit(page, START);
  await follow(page, door);
}

export async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), click(page, selector)]);
  // As long as a person looks at a page at least; the page's script waits for an idle moment.
  await pause(1500);
}

export async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    await page.type(`[name="${name}"]`, value, { delay: 5 });
  }
}

export async function noticed<T>(
  walk: Walk,
  what: string,
  find: (records: Records) => T | undefined,
): Promise<T> {
  const found = await until(NOTICED, async () => find(await readRecords(walk.timeline)));
  see(found, what);
  return found;
}

/** Waits for the card and for the decision that led to it. */
export async function asked(walk: Walk, brand: BrandId, trigger: Ask['trigger']): Promise<Frame> {
  const card = await walk.driver.card(walk.page, CARD);
  const { asks } = await readRecords(walk.timeline);
  const ask = asks.find((row) => row.brand === brand && row.trigger === trigger && row.shownAt);
  if (!card) throw new Error(`not seen: a card; decisions: ${JSON.stringify(asks)}`);
  see(ask, `a decision to ask about this ${trigger}`);
  walk.say(`   noticed: ${trigger} at ${NAMES[brand]}; asked: yes (${ask.reason})`);
  // A card takes no tap in its first half second.
  await pause(800);
  return card;
}

export async function notAsked(walk: Walk, moment: Moment, reason: string): Promise<void> {
  const ask = await noticed(walk, 'a decision about it', ({ asks }) =>
    asks.find(({ id }) => id === moment.id),
  );
  see(ask.decision === 'list' && ask.reason === reason, `listed because of "${reason}"`);
  see((await walk.driver.card(walk.page, 4000)) === null, 'no card');
  see(moment.v === null, 'no face yet');
  walk.say(`   noticed: ${moment.source} at ${moment.brand}; asked: no (${reason}), listed`);
}

export async function kept(walk: Walk, brand: BrandId, source: Source, v: Face): Promise<void> {
  const moment = await noticed(walk, `a kept ${source} of ${v} at ${brand}`, ({ moments }) =>
    moments.find((m) => m.brand === brand && m.source === source && m.v === v),
  );
  const ask = await noticed(walk, 'the ask answered', ({ asks }) =>
    asks.find(({ id, outcome }) => id === moment.id && outcome === 'answered'),
  );
  walk.say(`   rated: ${v} (${moment.source}, ${moment.touchpoint}); ask ${ask.outcome}`);
  const line = await until(5000, () =>
    walk.timeline.$eval(`${linkTo(brand)} small`, (words) => words.textContent).catch(() => null),
  );
  see(line, `${NAMES[brand]} in the timeline`);
  walk.say(`   the line of ${NAMES[brand]} now says: ${line}`);
}
