/**
 * The card on pages that mean harm, in real browsers. The worst a page may bring about is that there
 * is no card: never a rating that nobody gave, never a word about the answer, never a sign that
 * the extension is there before a card is.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { earlyAfternoon, face } from '../../street/walk.ts';
import { type Driver, launch, until } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { HOSTILE, type HostilePage, ORIGIN, REPORTS, SPY } from './hostile-pages.ts';
import { letAsk } from './let-ask.ts';
import { ORDER, openShops, receipt, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';

/** So many pages at once, each in a window of its own: most of the time is waiting for rest. */
const AT_ONCE = 6;

/** What the policy says where two cards would stand at once; the page has no part in it. */
const IN_TURN = ['anotherCard', 'gap', 'dailyBudget'];
const TRIES = 4;
/** A person whose tap was not heard taps again. */
const TAPS = 3;

const siteOf = (page: HostilePage, attempt: number) =>
  `hostile-${HOSTILE.indexOf(page)}-${attempt}.shop`;
const pageAt = (hostname: string) => HOSTILE[Number(/hostile-(\d+)-/.exec(hostname)?.[1] ?? -1)];

/** An order was placed. What is bad about the page comes before everything else in it. */
const orderAt = ({ script, head = '', body = '' }: HostilePage) =>
  receipt(`<script nonce="own">${SPY}${script}</script>${head}`, body);

/** What became of one page. */
interface Outcome {
  /** Whether a card ever stood there, and what the policy says of it. */
  stood: boolean;
  reason: string | undefined;
  /** What was in the journal before anybody touched anything, and after a real tap on Good. */
  before: number | null;
  after: number | null;
  /** What the page heard while the card was answered; what it found; errors it caught. */
  heard: string[];
  found: string[];
  wrong: string[];
  tapped: boolean;
}

inEachBrowser('hostile pages in %s', (name) => {
  let shops: Shops;
  let driver: Driver;
  let ours: Page;
  let asking: { end(): Promise<void> };
  const outcomes = new Map<HostilePage, Outcome>();
  const reports: string[] = [];

  beforeAll(async () => {
    shops = await openShops(({ hostname, pathname }, request) => {
      const page = pageAt(hostname);
      if (pathname.endsWith(REPORTS)) {
        let told = '';
        request.on('data', (piece) => {
          told += piece;
        });
        request.on('end', () => reports.push(`${page?.name}: ${told}`));
      }
      if (!page || !pathname.includes(ORDER)) return {};
      const html = orderAt(page).replaceAll(ORIGIN, driver.origin);
      return { html, ...(page.headers && { headers: page.headers }) };
    });
    driver = await launch(name, {
      port: shops.port,
      timeZone: earlyAfternoon(new Date()),
    });
    ours = await allowEverywhere(driver);
    asking = await letAsk(ours);
    const waiting = [...HOSTILE];
    const walk = async (lane: number) => {
      await wait(lane * 700);
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        outcomes.set(page, await suffer(page));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, (_, lane) => walk(lane)));
  }, 600_000);
  afterAll(async () => {
    await asking?.end();
    await driver?.close();
    shops?.close();
  });

  async function suffer(page: HostilePage, attempt = 1): Promise<Outcome> {
    const site = siteOf(page, attempt);
    const tab = await driver.browser.newPage({ type: 'window' });
    tab.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
    const seen = async () => (await readRecords(ours)).moments.find((m) => m.site === site);
    const told = async (what: 'heard' | 'found' | 'wrong') =>
      (await inTime(tab.evaluate((key) => (window as unknown as Told)[key].splice(0), what))) ?? [];
    await tab
      .goto(`http://www.${site}${ORDER}`, { waitUntil: 'domcontentloaded', timeout: 20_000 })
      .catch(() => {});
    await until(10_000, seen);
    const reason = async () => (await readRecords(ours)).asks.find((a) => a.site === site)?.reason;
    const card = await cardOf(tab, page.card === 'answers' ? 40_000 : 20_000, async () =>
      IN_TURN.includes((await reason()) ?? ''),
    );
    if (!card && attempt < TRIES && IN_TURN.includes((await reason()) ?? '')) {
      await inTime(tab.close({ runBeforeUnload: false }));
      return suffer(page, attempt + 1);
    }
    // The attack has its time, and the card its half second.
    await wait(1_500);
    const before = (await seen())?.v ?? null;
    await told('heard');
    const tapped = card ? await answer(card, async () => (await seen())?.v === 1) : false;
    await until(page.card === 'answers' ? 8_000 : 1_500, async () => (await seen())?.v === 1);
    const outcome = {
      stood: card !== null,
      reason: await reason(),
      before,
      after: (await seen())?.v ?? null,
      heard: await told('heard'),
      found: await told('found'),
      wrong: await told('wrong'),
      tapped,
    };
    await inTime(tab.close({ runBeforeUnload: false }));
    // On a slow machine a card may come too late for anybody; what a page learned counts at once.
    const isSlow = page.card === 'answers' && outcome.before === null && outcome.after === null;
    if (isSlow && outcome.found.length === 0 && attempt < TRIES) return suffer(page, attempt + 1);
    return outcome;
  }

  async function cardOf(
    tab: Page,
    timeout: number,
    refused: () => Promise<boolean>,
  ): Promise<Frame | null> {
    const found = await until(timeout, async () => {
      if (await refused()) return 'refused';
      for (const frame of tab.frames()) {
        if (frame.url() === 'about:srcdoc' && (await inTime(frame.$('.ask button')))) return frame;
      }
    });
    return found === undefined || found === 'refused' ? null : found;
  }

  /** A real tap on Good. False where it could not even be tried. */
  async function answer(card: Frame, heard: () => Promise<boolean>): Promise<boolean> {
    const done = await inTime(
      (async () => {
        // On a slow machine it may have folded by now.
        if (await card.$('.ask-dot')) await card.click('.ask-dot');
        for (let n = 0; n < TAPS && !(await heard()); n++) {
          await card.hover(face(1));
          await wait(700);
          await card.click(face(1));
          await until(1_000, heard);
        }
        return true;
      })(),
      15_000,
    );
    return done ?? false;
  }

  test.each(HOSTILE)('$name: $card', (page) => {
    const outcome = outcomes.get(page) as Outcome;
    expect(outcome.before).toBeNull();
    expect(outcome.found).toEqual([]);
    expect(outcome.wrong.filter((line) => /extension|throughline/i.test(line))).toEqual([]);
    if (page.card === 'answers') {
      expect(outcome).toMatchObject({ stood: true, after: 1 });
    } else if (page.card === 'any') {
      expect([null, 1]).toContain(outcome.after);
    } else expect(outcome.after).toBeNull();
    if (page.card === 'none') {
      expect(outcome.tapped).toBe(false);
      // One was due: otherwise this shows nothing.
      expect(['due', 'pageGone']).toContain(outcome.reason);
    }
    if (outcome.after === 1) expect(outcome.heard.filter((e) => isOfTheCard(e, page))).toEqual([]);
  });

  test('nothing went to the network, no policy was broken, and how many cases there were', () => {
    expect(driver.requests).toEqual([]);
    // What a page's policy forbids, it is told of: ours must ask for nothing that any forbids.
    // Firefox asks for the page's own icon by itself.
    expect(reports.filter((one) => !one.includes('/favicon.ico'))).toEqual([]);
    console.log(`hostile pages in ${name}: ${outcomes.size} cases`);
  });
});

/** Anything a hand does, and a focus on anything but the page's own button. */
const isOfTheCard = (event: string, { script }: HostilePage) =>
  /key|input|change|click|pointer|mouse|touch|slotchange/.test(event) ||
  (/^message/.test(event) && !script.includes('postMessage')) ||
  (/focus/.test(event) && !/BUTTON|#document|window/.test(event));

/** Undefined where a page's own doings kept it from coming about in time. */
async function inTime<T>(work: Promise<T>, timeout = 4_000): Promise<T | undefined> {
  return Promise.race([work.catch(() => undefined), wait(timeout).then(() => undefined)]);
}

interface Told {
  heard: string[];
  found: string[];
  wrong: string[];
}
