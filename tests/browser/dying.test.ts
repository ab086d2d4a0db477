/**
 * What dies while a person answers: the background between any two steps, the extension under an
 * open card, the whole browser. What the card called kept is there afterwards, once; what it could
 * not keep it never called so. `SOAK=1` dies many more times.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Face } from '../../journal/moment.ts';
import { readRecords } from '../../street/journal.ts';
import { earlyAfternoon, face } from '../../street/walk.ts';
import { withAccess } from './chromium.ts';
import { type Driver, launch, until } from './driver.ts';
import { letAsk } from './let-ask.ts';
import { ORDER, openShops, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';
import { tap } from './tap.ts';

const soak = Boolean(process.env.SOAK);
/** Each a browser of its own, with other lives in it; one alone: `-t 'seed 3'`. */
const SEEDS = soak ? [1, 2, 3, 4, 5] : [1];
/** How often the background is stopped in each, and how often the whole browser is killed. */
const STOPS = soak ? 40 : 12;
const KILLS = soak ? 30 : 3;
/** So many cards stand at once while the background dies. */
const LANES = 6;
/** A stop falls so many ms after one of a life's steps, at most: before, between and after writes. */
const AROUND = 400;

/** The steps of a life after which the background may be stopped. */
const STEPS = ['loaded', 'rested', 'asked', 'tapped', 'kept', 'undone'] as const;
type Step = (typeof STEPS)[number];

/** A receipt, a face, and how long after which steps the background is stopped, ms. */
const lifeOf = fc.record({
  v: fc.constantFrom(-2, -1, 0, 1, 2),
  stops: fc.record(
    Object.fromEntries(
      STEPS.map((step) => [step, fc.option(fc.nat(AROUND), { freq: 2 })]),
    ) as Record<Step, fc.Arbitrary<number | null>>,
  ),
  takenBack: fc.boolean(),
});

const WORDS: Record<string, number> = { Awful: -2, Bad: -1, Neither: 0, Good: 1, Great: 2 };

/** Undo, or “Try again” where it says that something could not be kept. */
const LINK = '.ask-head .link';

/** Waits as a person does: what was not heard, or could not be kept, is tapped again. */
async function patiently(card: Frame, done: () => Promise<boolean>, target = LINK) {
  for (let n = 0; n < 4; n++) {
    if (await until(12_000, done)) return true;
    await card.click(LINK).catch(() => card.click(target).catch(() => {}));
  }
  return false;
}

/** The face that the card calls kept now; null if it calls none so. */
async function calledKept(card: Frame): Promise<number | null> {
  const said = await card.$eval('[role=status]', (line) => line.textContent).catch(() => null);
  return WORDS[/^(\w+), kept/.exec(said ?? '')?.[1] ?? ''] ?? null;
}

async function cardAt(driver: Driver, site: string): Promise<{ page: Page; card: Frame | null }> {
  const page = await driver.browser.newPage({ type: 'window' });
  await page.goto(`http://www.${site}${ORDER}`, { waitUntil: 'load' });
  return { page, card: await driver.card(page, 25_000) };
}

if (!process.env.CHROMIUM_PATH) {
  test('skipped: no chromium here', (context) => context.skip('set CHROMIUM_PATH'));
} else {
  let shops: Shops;
  beforeAll(async () => {
    shops = await openShops();
  });
  afterAll(() => shops?.close());

  describe.each(SEEDS)('the background dies, seed %i', (seed) => {
    let driver: Driver;
    let ours: Page;
    let asking: { end(): Promise<void> };
    beforeAll(async () => {
      driver = await launch('chromium', { port: shops.port, timeZone: earlyAfternoon(new Date()) });
      ours = await allowEverywhere(driver);
      asking = await letAsk(ours);
    });
    afterAll(async () => {
      await asking?.end();
      await driver?.close();
    });

    // What is lost once in many times must not be tried again until it is there.
    const once = { retry: 0, timeout: 280_000 };
    test(`${STOPS} times, and nothing that was called kept is lost or doubled`, once, async () => {
      const lives = fc.sample(lifeOf, { seed, numRuns: 10 * STOPS });
      let stops = 0;
      let begun = 0;
      let taps = 0;
      const at = Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<Step, number>;
      /** What the cards called kept, and what they took back, by site. */
      const called = new Map<string, number | null>();
      const wrong: string[] = [];
      /** One is stopped at a time, a while after a step of some life; all others feel it, too. */
      let stopping = Promise.resolve();
      const mayDie = (step: Step, after: number | null) => {
        if (after === null) return;
        const due = wait(after);
        stopping = stopping.then(async () => {
          await due;
          // Where none runs, the next one is stopped as soon as something wakes it.
          const isDead = async () => stops >= STOPS || driver.stopBackground().catch(() => false);
          if (!(await until(3_000, isDead)) || stops >= STOPS) return;
          stops++;
          at[step]++;
          if (soak && stops % 10 === 0) console.log(`${stops} stops, ${taps} cards rated`);
        });
      };
      const live = async (name: number) => {
        const site = `dying-${name}.shop`;
        const { v, stops: after, takenBack } = lives[name] as (typeof lives)[number];
        const page = await driver.browser.newPage({ type: 'window' });
        await page.goto(`http://www.${site}${ORDER}`, { waitUntil: 'load' });
        mayDie('loaded', after.loaded);
        // The page comes to rest ten seconds after it was looked at.
        void wait(9_800).then(() => mayDie('rested', after.rested));
        const noticed = () =>
          readRecords(ours).then(({ moments }) => moments.filter((m) => m.site === site));
        // Told in the very moment of a stop, an order may go unnoticed: then no card comes.
        const isTold = await until(8_000, async () => (await noticed()).length > 0);
        const card = isTold ? await driver.card(page, 25_000) : null;
        if (card) {
          mayDie('asked', after.asked);
          await tap(card, face(v));
          mayDie('tapped', after.tapped);
          taps++;
          const isKept = async () => (await calledKept(card)) === v;
          if (await patiently(card, isKept, face(v))) called.set(site, v);
          else wrong.push(`${site}: tapped ${v}, not called kept`);
          mayDie('kept', after.kept);
          const kept = (await noticed()).map((m) => m.v);
          if (kept.length !== 1 || kept[0] !== v) wrong.push(`${site}: tapped ${v}, kept ${kept}`);
          if (takenBack) {
            await tap(card, LINK);
            mayDie('undone', after.undone);
            const isUndone = async () => (await noticed())[0]?.v === null;
            if (await patiently(card, isUndone)) called.set(site, null);
            else wrong.push(`${site}: not undone`);
          }
        } else if ((await noticed()).length > 1) wrong.push(`${site}: twice`);
        await page.close();
      };
      const lane = async () => {
        while (stops < STOPS && begun < lives.length) await live(begun++);
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      await stopping;
      // Once more after all of it: no later stop took anything away, or told it twice.
      const { moments } = await readRecords(ours);
      for (const [site, v] of called) {
        const found = moments.filter((m) => m.site === site).map((m) => m.v);
        if (found.length !== 1 || found[0] !== v)
          wrong.push(`${site}: called ${v}, in the end ${found}`);
      }
      console.log(
        `background stopped ${stops} times in ${begun} lives: ${taps} cards rated, ` +
          `${[...called.values()].filter((v) => v === null).length} of them taken back; ` +
          `stops after ${STEPS.map((step) => `${step} ${at[step]}`).join(', ')}; ` +
          `wrong: ${wrong.length}`,
      );
      expect(wrong).toEqual([]);
      expect(stops).toBe(STOPS);
      expect(taps).toBeGreaterThan(begun / 5);
    });
  });

  describe('the browser is killed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-kill-'));
    const profile = join(folder, 'profile');
    // Access is given in the package: a dialog at every birth would only take time.
    const extension = withAccess(resolve('.output/chrome-mv3'), join(folder, 'package'));
    let driver: Driver | undefined;
    afterAll(async () => {
      await driver?.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    test(
      `${KILLS} times while ratings are given, and all that was called kept is there, once`,
      async () => {
        let ratings = 0;
        /** What may be in the journal now: what the card said last, and what was tapped since. */
        let last: { site: string; may: (number | null)[] } | undefined;
        const wrong: string[] = [];
        for (let kill = 0; kill <= KILLS; kill++) {
          driver = await launch('chromium', {
            port: shops.port,
            timeZone: earlyAfternoon(new Date()),
            extension,
            profile,
          });
          const ours = await driver.openExtensionPage('timeline.html');
          if (last) {
            const { site, may } = last;
            const found = (await readRecords(ours)).moments.filter((m) => m.site === site);
            const fits = found.length === 1 && may.includes(found[0]?.v ?? null);
            if (!fits) wrong.push(`${site}: said ${may}, there: ${found.map(({ v }) => v)}`);
          }
          if (kill === KILLS) break;
          if (soak && kill > 0) console.log(`${kill} kills, ${ratings} ratings, wrong: ${wrong}`);
          const asking = await letAsk(ours);
          const site = `killed-${kill}.shop`;
          const { card } = await cardAt(driver, site);
          if (!card) throw new Error(`no card on ${site}`);
          await wait(900);
          const mine = { site, may: [null] as (number | null)[] };
          last = mine;
          const end = performance.now() + 300 + Math.random() * 4_000;
          let alive = true;
          const rate = async () => {
            for (let n = 0; alive; n++) {
              const v = ((n % 5) - 2) as Face;
              mine.may = [null, v];
              await card.click(face(v));
              while ((await calledKept(card)) !== v) if (!alive) return;
              ratings++;
              mine.may = [v];
              await wait(600 + Math.random() * 200);
              // Back to the question: the face is taken back before the next one is given.
              mine.may = [v, null];
              await card.locator('::-p-text(Undo)').click();
              while (!(await card.$(face(v)))) if (!alive) return;
              mine.may = [null];
              await wait(600);
            }
          };
          const rating = rate().catch(() => {});
          await wait(end - performance.now());
          driver.browser.process()?.kill('SIGKILL');
          alive = false;
          await rating;
          await asking.end();
          await driver.close();
          driver = undefined;
        }
        console.log(`browser killed ${KILLS} times: ${ratings} ratings called kept`);
        expect(wrong).toEqual([]);
        expect(ratings).toBeGreaterThan(0);
      },
      soak ? 1_800_000 : 240_000,
    );
  });
}
