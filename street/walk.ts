/**
 * One person's afternoon on the high street, step by step, in a real browser. A step fails if it
 * did not see happen what it says.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { BrandId, Face, Moment, Source } from '../journal/moment.ts';
import type { Ask } from '../journal/records.ts';
import { type BrowserName, type Driver, launch, until, visit } from '../tests/browser/driver.ts';
import { START } from './houses.ts';
import { changeSettings, type Records, readRecords } from './journal.ts';
import { openStreet, type Street } from './server.ts';

/** The policy asks twice a day and once an hour; a walk of two minutes would see one card. */
export const FOR_A_WALK = { gapMinutes: 0, dailyBudget: 10, weeklyBudget: 50 };

const SHOP: BrandId = 'site:nordfaser.shop';
const TELECOM: BrandId = 'site:fernklang.net';
const BANK: BrandId = 'site:hafenkontor-bank.de';
const NAMES = { [SHOP]: 'Nordfaser', [TELECOM]: 'Fernklang', [BANK]: 'Hafenkontor Bank' };

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

export interface Step {
  name: string;
  run(walk: Walk): Promise<void>;
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
  const driver = await launch(browser, { port: street.port, timeZone });
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

export const STEPS: Step[] = [
  {
    name: 'the welcome page opens once after installing',
    async run(walk) {
      const welcome = await walk.driver.extensionTab('timeline.html');
      await walk.picture('welcome', welcome);
      const own = (await walk.driver.browser.pages()).filter((tab) =>
        tab.url().startsWith(walk.driver.origin),
      );
      see(own.length === 1, `one page of the extension is open, not ${own.length}`);
      walk.timeline = welcome;
    },
  },
  {
    name: 'one button turns noticing on',
    async run({ driver, timeline, say }) {
      const granted = () =>
        timeline.evaluate(() => chrome.permissions.contains({ origins: ['*://*/*'] }));
      see(driver.prepared?.startsWith('no ') || !(await granted()), 'nothing was granted before');
      await timeline.bringToFront();
      await timeline.click('#welcome button, [data-do="notice-everywhere"]');
      await driver.acceptPermissionDialog();
      see(await until(5000, granted), 'access was granted by the dialog');
      see(await until(5000, () => changeSettings(timeline, FOR_A_WALK)), 'there is a journal');
      say('   the gap between cards is set to none, so that the walk need not take days');
    },
  },
  {
    name: 'an empty timeline says what it is for',
    async run({ driver, timeline, picture }) {
      await visit(timeline, `${driver.origin}/timeline.html`);
      see((await readRecords(timeline)).moments.length === 0, 'the journal is empty');
      await picture('empty', timeline);
    },
  },
  {
    name: 'shop: product, cart, address and payment are noticed, and nothing is asked',
    async run(walk) {
      const { page } = walk;
      await page.bringToFront();
      await visit(page, START);
      await follow(page, 'a[href*="nordfaser"]');
      await follow(page, 'a[href*="wool-blanket"]');
      await follow(page, '.single_add_to_cart_button');
      await follow(page, '.checkout-button');
      await fill(page, {
        billing_email: 'ada@example.org',
        billing_first_name: 'Ada',
        billing_address_1: 'Deichstraße 4',
        billing_postcode: '25813',
        billing_city: 'Husum',
      });
      await follow(page, 'form button');
      const purchase = await noticed(walk, 'a purchase under way at Nordfaser', (records) =>
        records.encounters.find(
          ({ brand, touchpoints }) => brand === SHOP && touchpoints.includes('checkout'),
        ),
      );
      walk.say(`   noticed: ${purchase.touchpoints.join(' → ')}`);
      await fill(page, { 'card-number': '4111 1111 1111 1111', 'card-expiry': '12 / 29' });
      see((await walk.driver.card(page, 12_500)) === null, 'no card on the payment step');
      const { asks } = await readRecords(walk.timeline);
      see(!asks.some(({ decision }) => decision === 'show'), 'nothing was to be asked yet');
      walk.say('   asked: no, this is a payment step');
      await fill(page, { 'card-cvc': '123' });
    },
  },
  {
    name: 'shop: the confirmation asks, and one tap is kept',
    async run(walk) {
      await follow(walk.page, 'form button');
      const card = await asked(walk, SHOP, 'purchase');
      await walk.picture('card-confirmation', walk.page);
      await card.click(face(1));
      await kept(walk, SHOP, 'purchase', 1);
      await walk.picture('card-kept', walk.page);
    },
  },
  {
    name: 'the popup opens by its key and knows what was said',
    async run(walk) {
      await walk.page.bringToFront();
      const popup = await walk.driver.openPopup(walk.page);
      const text = await until(10_000, async () => {
        const shown = await popup.text();
        return shown.includes('Nordfaser') && shown;
      });
      see(text, 'the popup names Nordfaser');
      await walk.picture('popup', await popup.picture());
      await popup.close();
    },
  },
  {
    name: 'telecom: the chat asks after it was closed, and a key is kept',
    async run(walk) {
      const { page } = walk;
      await visit(page, START);
      await follow(page, 'a[href*="fernklang"]');
      await follow(page, 'a[href="/help/"]');
      await click(page, '[aria-label="Open chat"]');
      for (const line of ['No signal since Friday', 'It works again, thank you']) {
        await page.type('#lpChat textarea', line, { delay: 20 });
        await page.keyboard.press('Enter');
        await pause(1200);
      }
      await click(page, '[aria-label="End chat"]');
      const card = await asked(walk, TELECOM, 'chat');
      await walk.picture('card-chat', page);
      await card.focus('input[type=radio]');
      await page.keyboard.press('2');
      await kept(walk, TELECOM, 'service', -1);
    },
  },
  {
    name: 'bank: a question sent is noticed and listed, and not asked about',
    async run(walk) {
      await visit(walk.page, START);
      await follow(walk.page, 'a[href*="hafenkontor"]');
      await writeToTheBank(walk.page);
      const moment = await noticed(walk, 'a message to the bank', ({ moments }) =>
        moments.find(({ brand, source }) => brand === BANK && source === 'service'),
      );
      await notAsked(walk, moment, 'bank');
    },
  },
  {
    name: 'bank: switched on by the person, the next message is asked about',
    async run(walk) {
      await allow(walk, BANK);
      await follow(walk.page, 'a[href="/contact/"]');
      await writeToTheBank(walk.page);
      const card = await asked(walk, BANK, 'form');
      await card.click(face(0));
      await kept(walk, BANK, 'service', 0);
    },
  },
  {
    name: 'a review of the shop is listed as heard or seen, never asked about',
    run: (walk) => readAbout(walk, 'a[href*="ladenlob"]', SHOP, 'review'),
  },
  {
    name: 'a news article about the bank is listed as heard or seen, never asked about',
    run: (walk) => readAbout(walk, 'a[href*="elbbote"]', BANK, 'news'),
  },
  {
    name: 'a diary is no brand: nothing is noticed',
    async run(walk) {
      const before = await readRecords(walk.timeline);
      await visit(walk.page, START);
      await follow(walk.page, 'a[href*="idas-notizen"]');
      see((await walk.driver.card(walk.page, 12_000)) === null, 'no card');
      const after = await readRecords(walk.timeline);
      see(after.moments.length === before.moments.length, 'no new moment');
      see(!JSON.stringify(after).includes('idas-notizen'), 'no trace of the diary');
      walk.say('   noticed: nothing');
    },
  },
  {
    name: 'a friend’s story about a café never visited is added by hand, last week',
    async run(walk) {
      const { driver, timeline } = walk;
      await timeline.bringToFront();
      await visit(timeline, `${driver.origin}/timeline.html`);
      await addStory(timeline, 'Café Morgenrot');
      const moment = await noticed(walk, 'the story', ({ moments }) =>
        moments.find(({ source, origin }) => source === 'wom' && origin === 'added'),
      );
      see(moment.v === 2 && moment.site === null, 'great, and on no site');
      see(Date.now() - moment.t > 5 * 86_400_000, 'dated back');
      walk.say(`   kept: ${moment.brand}, ${moment.source}, ${moment.v}, ${moment.day}`);
    },
  },
  {
    name: 'the timeline draws every brand, and one brand whole, by day and by night',
    async run(walk) {
      const { driver, timeline, picture, say } = walk;
      await visit(timeline, `${driver.origin}/timeline.html`);
      const text = await until(5000, async () => {
        const shown = await timeline.evaluate(() => document.body.textContent ?? '');
        return Object.values(NAMES).every((name) => shown.includes(name)) && shown;
      });
      see(text?.includes('Café Morgenrot'), 'all four brands are there');
      await picture('timeline', timeline);
      await openBrand(timeline, 'Nordfaser');
      await picture('brand', timeline);
      say(`   the line now says: ${await lineSays(timeline)}`);
      await timeline.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await picture('brand-dark', timeline);
      await visit(timeline, `${driver.origin}/timeline.html`);
      await picture('timeline-dark', timeline);
    },
  },
  {
    name: 'nothing left the machine and nothing went wrong',
    async run({ driver, street, say }) {
      see(driver.requests.length === 0, `no requests, not ${driver.requests.join(' ')}`);
      see(street.fromExtension.length === 0, `none, not ${street.fromExtension.join(' ')}`);
      see(driver.errors.length === 0, `no errors, not:\n${driver.errors.join('\n')}`);
      say('   requests of the extension: 0, errors in any console: 0');
    },
  },
];

declare const chrome: {
  permissions: { contains(what: { origins: string[] }): Promise<boolean> };
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const face = (v: Face) => `.feeling:has(input[value="${v}"])`;

function see(seen: unknown, what: string): asserts seen {
  if (!seen) throw new Error(`not seen: ${what}`);
}

async function click(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: 5000 });
  await page.click(selector);
}

async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), click(page, selector)]);
  // As long as a person looks at a page at least; the page's script waits for an idle moment.
  await pause(1500);
}

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    await page.type(`[name="${name}"]`, value, { delay: 5 });
  }
}

async function writeToTheBank(page: Page): Promise<void> {
  if (!page.url().endsWith('/contact/')) await follow(page, 'nav a[href="/contact/"]');
  await fill(page, { name: 'Ada', email: 'ada@example.org', message: 'Where is my new card?' });
  await follow(page, 'form button');
}

async function noticed<T>(
  walk: Walk,
  what: string,
  find: (records: Records) => T | undefined,
): Promise<T> {
  const found = await until(NOTICED, async () => find(await readRecords(walk.timeline)));
  see(found, what);
  return found;
}

/** Waits for the card and for the decision that led to it. */
async function asked(walk: Walk, brand: BrandId, trigger: Ask['trigger']): Promise<Frame> {
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

async function notAsked(walk: Walk, moment: Moment, reason: string): Promise<void> {
  see((await walk.driver.card(walk.page, 12_500)) === null, 'no card');
  const { asks } = await readRecords(walk.timeline);
  const ask = asks.find(({ id }) => id === moment.id);
  see(ask?.decision === 'list' && ask.reason === reason, `listed because of "${reason}"`);
  see(moment.v === null, 'no face yet');
  walk.say(`   noticed: ${moment.source} at ${moment.brand}; asked: no (${reason}), listed`);
}

async function kept(walk: Walk, brand: BrandId, source: Source, v: Face): Promise<void> {
  const moment = await noticed(walk, `a kept ${source} of ${v} at ${brand}`, ({ moments }) =>
    moments.find((m) => m.brand === brand && m.source === source && m.v === v),
  );
  const ask = await noticed(walk, 'the ask answered', ({ asks }) =>
    asks.find(({ id, outcome }) => id === moment.id && outcome === 'answered'),
  );
  walk.say(`   rated: ${v} (${moment.source}, ${moment.touchpoint}); ask ${ask.outcome}`);
}

async function readAbout(walk: Walk, link: string, brand: BrandId, source: Source): Promise<void> {
  await visit(walk.page, START);
  await follow(walk.page, link);
  const moment = await noticed(walk, `${source} about ${NAMES[brand]}`, ({ moments }) =>
    moments.find((m) => m.brand === brand && m.source === source),
  );
  await notAsked(walk, moment, 'kindWaits');
}

async function allow({ timeline }: Walk, brand: BrandId): Promise<void> {
  throw new Error(`no way yet to switch ${brand} on at ${timeline.url()}`);
}

async function addStory(timeline: Page, brand: string): Promise<void> {
  throw new Error(`no way yet to add ${brand} at ${timeline.url()}`);
}

async function openBrand(timeline: Page, name: string): Promise<void> {
  await timeline.click(`::-p-aria(${name})`);
  await pause(500);
}

function lineSays(timeline: Page): Promise<string> {
  return timeline.$eval('.say', (element) => element.textContent ?? '');
}
