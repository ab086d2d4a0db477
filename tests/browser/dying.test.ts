/**
 * What dies while a person answers: the background between any two steps, the extension under an
 * open card, the whole browser. What the card called kept is there afterwards, once; what it could
 * not keep it never called so. `SOAK=1` dies many more times.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { earlyAfternoon } from '../../street/walk.ts';
import { withAccess } from './chromium.ts';
import { type Driver, launch, until } from './driver.ts';
import { letAsk } from './let-ask.ts';
import { ORDER, openShops, type Shops } from './receipt.ts';
import { allowEverywhere } from './site-access.ts';

const soak = Boolean(process.env.SOAK);
/** How often the background is stopped, and how often the whole browser is killed. */
const STOPS = soak ? 200 : 12;
const KILLS = soak ? 30 : 3;
/** So many cards stand at once while the background dies. */
const LANES = 6;
/** A stop falls so many ms after one of a life's steps, at most: before, between and after writes. */
const AROUND = 150;

/** The steps of a life after which the background is stopped. */
const STEPS = ['noticed', 'kept', 'tapped', 'placed', 'undone'] as const;
type Step = (typeof STEPS)[number];

const face = (v: number) => `.feeling:has(input[value="${v}"])`;
const WORDS: Record<string, number> = { Awful: -2, Bad: -1, Neither: 0, Good: 1, Great: 2 };

/** Undo, or “Try again” where it says that something could not be kept. */
const LINK = '.ask-head .link';

/** Waits as a person does: what was not heard, or could not be kept, is tapped again. */
async function patiently(card: Frame, done: () => Promise<boolean>): Promise<boolean> {
  for (let n = 0; n < 4; n++) {
    if (await until(12_000, done)) return true;
    await card.click(LINK).catch(() => {});
  }
  return false;
}

/** The face that the card calls kept now; null if it calls none so. */
async function calledKept(card: Frame): Promise<number | null> {
  const said = await card.$eval('[role=status]', (line) => line.textContent).catch(() => null);
  return WORDS[/^(\w+), kept/.exec(said ?? '')?.[1] ?? ''] ?? null;
}

const inSight = (driver: Driver) => async () => {
  const page = await driver.browser.newPage({ type: 'window' });
  return page;
};

async function cardAt(driver: Driver, site: string): Promise<{ page: Page; card: Frame | null }> {
  const page = await inSight(driver)();
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

  describe('the background dies', () => {
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

    test(
      `${STOPS} times, and nothing that was tapped is lost or doubled`,
      async () => {
        let stops = 0;
        let lives = 0;
        let cards = 0;
        let taps = 0;
        const at = Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<Step, number>;
        const wrong: string[] = [];
        /** One is stopped at a time, a random while after a step of some life; others feel it, too. */
        let stopping = Promise.resolve();
        const mayDie = (life: number, step: Step) => {
          if (stops >= STOPS || STEPS[life % STEPS.length] !== step) return;
          stops++;
          at[step]++;
          if (soak && stops % 20 === 0)
            console.log(`${stops} stops, ${taps} taps, wrong: ${wrong}`);
          stopping = stopping.then(async () => {
            await wait(Math.random() * AROUND);
            // One that is just dying cannot be stopped once more.
            await driver.stopBackground().catch(() => {});
          });
        };
        const live = async (site: string) => {
          const life = lives++;
          const page = await inSight(driver)();
          const loaded = page.goto(`http://www.${site}${ORDER}`, { waitUntil: 'load' });
          mayDie(life, 'noticed');
          await loaded;
          const noticed = () =>
            readRecords(ours).then(({ moments }) => moments.filter((m) => m.site === site));
          await until(4_000, async () => (await noticed()).length > 0);
          // The page comes to rest ten seconds after it was looked at.
          void wait(9_000).then(() => mayDie(life, 'placed'));
          const card = await driver.card(page, 20_000);
          if (card) {
            cards++;
            await wait(900);
            const v = Math.floor(Math.random() * 5) - 2;
            mayDie(life, 'tapped');
            await card.click(face(v));
            mayDie(life, 'kept');
            taps++;
            const said = await patiently(card, async () => (await calledKept(card)) === v);
            const kept = (await noticed()).map((m) => m.v);
            if (!said) wrong.push(`${site}: tapped ${v}, not called kept; journal: ${kept}`);
            if (kept.length !== 1 || kept[0] !== v)
              wrong.push(`${site}: tapped ${v}, kept ${kept}`);
            // The last thing is taken back, too, whatever dies.
            if (STEPS[life % STEPS.length] === 'undone') {
              mayDie(life, 'undone');
              await wait(700);
              await card.click(LINK);
              const undone = await patiently(card, async () => (await noticed())[0]?.v === null);
              if (!undone) wrong.push(`${site}: not undone`);
            }
          } else if ((await noticed()).length > 1) wrong.push(`${site}: twice`);
          await page.close();
        };
        const lane = async (name: number) => {
          for (let n = 0; stops < STOPS; n++) await live(`dying-${name}-${n}.shop`);
        };
        await Promise.all(Array.from({ length: LANES }, (_, name) => lane(name)));
        await stopping;
        console.log(
          `background stopped ${stops} times in ${lives} lives: ${cards} cards, ${taps} taps; ` +
            `after ${STEPS.map((step) => `${step} ${at[step]}`).join(', ')}`,
        );
        expect(wrong).toEqual([]);
        expect(taps).toBeGreaterThan(lives / 3);
      },
      soak ? 3_600_000 : 280_000,
    );
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
              const v = (n % 5) - 2;
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
