/**
 * One person's afternoon on the high street, step by step, in a real browser. A step fails if it
 * did not see happen what it says.
 */
import type { Page } from 'puppeteer-core';
import {
  type BrandId,
  DIRECT_SOURCES,
  type Face,
  INDIRECT_SOURCES,
  type Source,
} from '../journal/moment.ts';
import { until } from '../tests/browser/driver.ts';
import { changeSettings, readRecords } from './journal.ts';
import {
  asked,
  BANK,
  click,
  enter,
  FOR_A_WALK,
  face,
  fill,
  follow,
  kept,
  linkTo,
  NAMES,
  notAsked,
  noticed,
  pause,
  SHOP,
  see,
  TELECOM,
  type Walk,
} from './walk.ts';

export interface Step {
  name: string;
  run(walk: Walk): Promise<void>;
}

export const STEPS: Step[] = [
  {
    name: 'the welcome page opens once after installing',
    async run(walk) {
      const welcome = await walk.driver.extensionTab('timeline.html');
      await walk.picture('welcome', welcome);
      const own = await walk.driver.extensionTabs();
      see(own.length === 1, `one page of the extension is open, not ${own.length}`);
      walk.timeline = welcome;
    },
  },
  {
    name: 'one button turns noticing on',
    async run({ driver, timeline, say }) {
      const granted = () =>
        timeline.evaluate(() => chrome.permissions.contains({ origins: ['*://*/*'] }));
      // Firefox shows a page of ours a moment before it gives it what extensions have.
      await until(5000, () => timeline.evaluate(() => 'chrome' in globalThis));
      see(driver.prepared?.startsWith('no ') || !(await granted()), 'nothing was granted before');
      await timeline.bringToFront();
      await click(timeline, '#turn-on');
      await driver.acceptPermissionDialog();
      see(await until(5000, granted), 'access was granted by the dialog');
      see(await until(5000, () => changeSettings(timeline, FOR_A_WALK)), 'there is a journal');
      say('   the gap between cards is set to none, so that the walk need not take days');
    },
  },
  {
    name: 'an empty timeline says what it is for',
    async run({ timeline, picture }) {
      await click(timeline, '.turn-on a.button');
      await timeline.waitForSelector('.timeline main');
      see((await readRecords(timeline)).moments.length === 0, 'the journal is empty');
      await picture('empty', timeline);
    },
  },
  {
    name: 'shop: product, cart, address and payment are noticed, and nothing is asked',
    async run(walk) {
      const { page } = walk;
      await enter(walk, 'a[href*="nordfaser"]');
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
      // In Firefox the walk's background falls asleep after each second; Chromium's is stopped here.
      if (walk.driver.name === 'chromium') await walk.driver.stopBackground();
      await fill(page, { 'card-cvc': '123' });
    },
  },
  {
    name: 'shop: the confirmation asks, and one tap is kept',
    async run(walk) {
      await follow(walk.page, 'form button');
      const card = await asked(walk, SHOP, 'purchase');
      const purchases = (await readRecords(walk.timeline)).encounters.filter(
        ({ kind, brand }) => kind === 'purchase' && brand === SHOP,
      );
      const way = purchases.map(({ touchpoints }) => touchpoints.join(' → ')).join('; ');
      see(way === 'visit → cart → checkout → confirmation', `one purchase, not: ${way}`);
      walk.say(`   one purchase across a stopped background: ${way}`);
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
      await enter(walk, 'a[href*="fernklang"]');
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
      await enter(walk, 'a[href*="hafenkontor"]');
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
      const popup = await walk.driver.openPopup(walk.page);
      see(await until(5000, async () => (await popup.text()).includes('Hafenkontor')), 'its name');
      await walk.picture('popup-bank', await popup.picture());
      await popup.click('[role=switch]');
      await noticed(walk, 'the permission to ask at the bank', ({ rules }) =>
        rules.find(({ kind, site }) => kind === 'allow' && BANK === `site:${site}`),
      );
      await popup.close();
      // In the same tab it would be one talk with the bank, asked about once.
      walk.page = await walk.driver.newPage();
      await enter(walk, 'a[href*="hafenkontor"]');
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
      await enter(walk, 'a[href*="idas-notizen"]');
      see((await walk.driver.card(walk.page, 4000)) === null, 'no card');
      const after = await readRecords(walk.timeline);
      see(after.moments.length === before.moments.length, 'no new moment');
      see(!JSON.stringify(after).includes('idas-notizen'), 'no trace of the diary');
      walk.say('   noticed: nothing');
    },
  },
  {
    name: 'a friend’s story about a café never visited is added by hand, last week',
    async run(walk) {
      const story = { brand: 'Café Morgenrot', note: 'Jonas says they remembered his name.' };
      await tell(walk, { ...story, source: 'wom', v: 2, daysAgo: 6 });
      const moment = await noticed(walk, 'the story', ({ moments }) =>
        moments.find(({ source, origin }) => source === 'wom' && origin === 'added'),
      );
      see(moment.v === 2 && moment.site === null, 'great, and from no site');
      see(Date.now() - moment.t > 5 * 86_400_000, 'dated back');
      walk.say(`   kept: ${moment.brand}, ${moment.source}, ${moment.v}, ${moment.day}`);
    },
  },
  {
    name: 'the months with the shop before this day are told from memory',
    async run(walk) {
      for (const moment of BEFORE) await tell(walk, { brand: 'Nordfaser', ...moment });
      const { moments } = await readRecords(walk.timeline);
      const told = moments.filter(({ brand, origin }) => brand === SHOP && origin === 'added');
      see(told.length === BEFORE.length, `${BEFORE.length} moments told, not ${told.length}`);
      walk.say(`   kept: ${told.map(({ source, v }) => `${source} ${v}`).join(', ')}`);
    },
  },
  {
    name: 'the timeline draws every brand, and one brand whole, by day and by night',
    async run(walk) {
      const { timeline, picture, say } = walk;
      await click(timeline, 'a.logo');
      const names = [...Object.values(NAMES), 'Café Morgenrot'];
      const shown = () => timeline.$eval('.brands ul', (list) => list.textContent ?? '');
      see(
        await until(5000, async () => {
          const list = await shown();
          return names.every((name) => list.includes(name));
        }),
        `${names.join(', ')} in the list`,
      );
      await picture('timeline', timeline);
      await click(timeline, linkTo(SHOP));
      await timeline.waitForSelector('.brand-page svg');
      await pause(500);
      await picture('brand', timeline);
      say(
        `   ${NAMES[SHOP]}: ${await timeline.$eval('.brand-page .says', (says) => says.textContent ?? '')}`,
      );
      await beDark(walk);
      await picture('brand-dark', timeline);
      await click(timeline, 'a.logo');
      await pause(500);
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

async function writeToTheBank(page: Page): Promise<void> {
  if (!page.url().endsWith('/contact/')) await follow(page, 'nav a[href="/contact/"]');
  await fill(page, { name: 'Ada', email: 'ada@example.org', message: 'Where is my new card?' });
  await follow(page, 'form button');
}

/** Reads in a tab of its own; what was read counts when that tab is closed. */
async function readAbout(walk: Walk, link: string, brand: BrandId, source: Source): Promise<void> {
  await enter(walk, link);
  const moment = await noticed(walk, `${source} about ${NAMES[brand]}`, ({ moments }) =>
    moments.find((m) => m.brand === brand && m.source === source),
  );
  await notAsked(walk, moment, 'kindWaits');
}

interface Told {
  brand: string;
  source: Source;
  v: Face;
  daysAgo: number;
  note: string;
}

const BEFORE: Omit<Told, 'brand'>[] = [
  { source: 'purchase', v: 1, daysAgo: 196, note: 'A towel, wrapped in paper.' },
  { source: 'use', v: 2, daysAgo: 150, note: 'Dries by the next morning, as they say.' },
  { source: 'wom', v: 1, daysAgo: 118, note: 'Meike has had hers for six years.' },
  { source: 'service', v: -2, daysAgo: 84, note: 'Wrong colour, and two weeks of silence.' },
  { source: 'service', v: -1, daysAgo: 70, note: 'A new one came, without a word.' },
  { source: 'use', v: 1, daysAgo: 31, note: 'Still the best towel in the house.' },
];

/** Types a moment into the timeline's form; the tap on a face keeps it. */
async function tell({ timeline, picture }: Walk, told: Told): Promise<void> {
  await timeline.bringToFront();
  await click(timeline, '.ways a[href="#add"]');
  await timeline.waitForSelector('.form input[list]');
  await timeline.type('.form input[list]', told.brand);
  const direct = (DIRECT_SOURCES as readonly Source[]).indexOf(told.source);
  const indirect = (INDIRECT_SOURCES as readonly Source[]).indexOf(told.source);
  await click(timeline, `.lanes label:${direct < 0 ? 'last' : 'first'}-of-type`);
  await click(timeline, `.chip:nth-of-type(${Math.max(direct, indirect) + 1})`);
  await setDate(timeline, told.daysAgo);
  await timeline.type('.form textarea', told.note);
  if (told.source === 'wom' && told.v === 2) await picture('add', timeline);
  await click(timeline, face(told.v));
  await timeline.waitForSelector('.brand-page');
}

/** Date fields take keys in the order of the machine's own country: set it whole instead. */
function setDate(page: Page, daysAgo: number): Promise<void> {
  return page.$eval(
    'input[type=date]',
    (field, days) => {
      const date = new Date(Date.now() - days * 86_400_000);
      (field as HTMLInputElement).valueAsDate = date;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    daysAgo,
  );
}

async function beDark({ driver, timeline, say }: Walk): Promise<void> {
  const dark = () => timeline.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await driver.beDark(timeline);
  see(await until(3000, dark), 'the browser says that it is dark');
  say('   it is dark now');
}
