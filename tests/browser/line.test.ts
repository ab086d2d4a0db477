/**
 * Everything that is said of a line, seen in real Chromium with the built package. In brackets the
 * numbers of ../shared/design/features.md; what is not here is in timeline.test.ts and walk.test.ts.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { handsOn } from './hands.ts';
import { openShops, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';

const brandHash = (name: string) => `brand=${encodeURIComponent(`name:demo-${name}`)}`;

/** At its till; the rest of it is a story. */
const TILL = `<!doctype html><html lang="en"><head><title>Checkout</title>
<meta property="og:site_name" content="Quincehouse"></head><body>
<h1>Checkout</h1><a href="/cart">Cart</a> <a href="/returns">Returns</a>
<form><input autocomplete="email"><input autocomplete="street-address" name="address1"></form>
<button type="button">Place order</button></body></html>`;

if (!process.env.CHROMIUM_PATH) {
  test('skipped: no chromium here', (context) => context.skip('set CHROMIUM_PATH'));
} else {
  let shops: Shops;
  let driver: Driver;
  let page: Page;
  const { text, texts, count, find, says, go, click, type } = handsOn(() => page);

  beforeAll(async () => {
    shops = await openShops(({ pathname }) => (pathname === '/checkout' ? TILL : undefined));
    driver = await launch('chromium', { port: shops.port });
    page = await allowEverywhere(driver);
    await page.bringToFront();
    await go('');
    await click('button', 'Look around with made-up brands');
    await says('These brands are made up');
  });
  afterAll(async () => {
    await driver?.close();
    shops?.close();
  });

  const attribute = (selector: string, name: string) =>
    page.evaluate((css, of) => document.querySelector(css)?.getAttribute(of) ?? '', selector, name);
  const becomes = async (what: string, is: () => Promise<boolean>) => {
    if (!(await until(10_000, is))) throw new Error(`not seen: ${what}`);
  };
  const undo = () => click('.done button', 'Undo');

  describe('the picture of one brand', () => {
    test('has points, line, band and two lanes; each moment can be pointed at [F30]', async () => {
      await go(brandHash('nordfaser'));
      await says('22 moments since', '.brand-page');
      const drawn = ['.line', '.band', '.rail', '.point.service', '.point.heard', '.ring-of'];
      for (const part of [...drawn, '.flag', '.tick.unrated', '.service-line'])
        expect([part, (await count(`.chart ${part}`)) > 0]).toEqual([part, true]);
      expect(await count('.chart .mark-of')).toBe(21);
      const worst = await find('.chart .mark-of.feel-2 circle.point');
      await worst.hover();
      await says('47 minutes', '.callout');
    });

    test('is read with keys alone, moment by moment [F30]', async () => {
      await page.focus('.chart-reader');
      await page.keyboard.press('Home');
      const first = await attribute('.chart-reader', 'aria-valuetext');
      await page.keyboard.press('ArrowRight');
      await becomes(
        'the next moment',
        async () => (await attribute('.chart-reader', 'aria-valuetext')) !== first,
      );
      expect(first).toContain('I heard or saw it');
    });

    test('its band is wider where nothing happened for long [F30]', async () => {
      await go(brandHash('funkturm'));
      await says('8 moments since', '.brand-page');
      /** The band's height at parts of its width, pixels. */
      const heights = await page.evaluate(() => {
        const band = document.querySelector<SVGPathElement>('.chart .band') as SVGPathElement;
        const { x, width } = band.getBBox();
        return [0.3, 0.6].map((part) => {
          const ys: number[] = [];
          const length = band.getTotalLength();
          for (let at = 0; at <= length; at += length / 600) {
            const point = band.getPointAtLength(at);
            if (Math.abs(point.x - x - part * width) < 4) ys.push(point.y);
          }
          return Math.max(...ys) - Math.min(...ys);
        });
      });
      expect(heights[1]).toBeGreaterThan((heights[0] as number) * 1.2);
    });

    test('ends being theirs on the day they left, in the picture and in words [F39]', async () => {
      await says('I left on', '.brand-page');
      await says('As I saw it then: ', '.brand-page');
      expect(await text('.chart .leaving')).toBe('left');
      await go(brandHash('café estrella'));
      await says('nothing bought or used so far', '.brand-page');
      await go(brandHash('hafenbank'));
      await says('with them since', '.brand-page');
      await click('.this-brand > summary');
      await type('With them until', '01152026');
      await says('I left on January 15, 2026', '.brand-page');
      expect(await count('.chart .leaving')).toBe(1);
      await undo();
      await says('with them since', '.brand-page');
      expect(await count('.chart .leaving')).toBe(0);
    });

    test('what will stick is a level across, and says which rule it is [F31]', async () => {
      await go(brandHash('nordfaser'));
      await says('22 moments since', '.brand-page');
      await click('.lenses .chip', 'What will stick');
      await says('rule of thumb', '.lenses');
      expect(await count('.chart .level')).toBe(1);
      await click('.lenses .chip', 'As it was then');
      await says('What I knew on each day', '.lenses');
      await click('.lenses .chip', 'Looking back');
    });

    test('circles grow and shrink with the day, and play by themselves [F34, F35]', async () => {
      const day = () => text('.scrub output');
      const sizes = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('.circles circle')].map((one) => one.getAttribute('r')),
        );
      const now = await sizes();
      await page.focus('.scrub input');
      await page.keyboard.press('Home');
      await becomes('an earlier day', async () => (await day()) !== 'now');
      expect(await sizes()).not.toEqual(now);
      const first = await day();
      await click('.play');
      await becomes('days go by', async () => (await day()) !== first);
      await click('.play');
      const halted = await day();
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await day()).toBe(halted);
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await becomes('a strip instead', async () => (await count('.strip figure')) === 4);
      expect(await count('.play')).toBe(0);
      await page.emulateMediaFeatures([]);
    });
  });

  test('a brand of which all was removed says nothing, and all of it comes back', async () => {
    await go(brandHash('versandhaus quick'));
    await says('1 moment,', '.brand-page');
    await click('.acts button', 'Edit');
    await click('.form-foot .danger');
    await says('Nothing rated yet', '.brand-page');
    expect(await count('.chart .mark-of')).toBe(0);
    expect(await text('.brand-page')).not.toMatch(/\d+ moments?/);
    await undo();
    await says('1 moment,', '.brand-page');
  });

  describe('what it is made of', () => {
    test('the pushes add up to where it stands [F40]', async () => {
      await go(brandHash('nordfaser'));
      await says('22 moments since', '.brand-page');
      const figures = (await texts('.why td:last-child')).map((x) => Number(x.replace('−', '-')));
      const end = figures.pop() as number;
      expect(figures.length).toBeGreaterThan(4);
      const sum = figures.reduce((a, b) => a + b, 0);
      expect(Math.abs(sum - end)).toBeLessThan(1);
      expect(await text('.why h2')).toContain(`at ${Math.round(end)} of 100`);
    });

    test('service against the whole, and what is heard against what happens [F41]', async () => {
      await says('of what I feel here', '.kinds');
      await says('What I hear of them', '.kinds');
      await go(brandHash('versandhaus quick'));
      await says('1 moment,', '.brand-page');
      expect(await text('.brand-page')).not.toMatch(/of what I feel here|What I hear of them/);
    });

    test('turning points, and what it took to climb back [F42]', async () => {
      await go(brandHash('nordfaser'));
      await says('brought the line down by', '.stands-out');
      await says('to climb back', '.stands-out');
    });

    test('service that is not what carries the brand, and nothing said of others [F43]', async () => {
      await go(brandHash('hafenbank'));
      await says('their service does not', '.stands-out');
      await click('.stands-out .link', 'The 9 moments');
      await says('These moments', '.table');
      expect(await count('.table tr[data-id]')).toBe(9);
      await go(brandHash('nordfaser'));
      await says('22 moments since', '.brand-page');
      expect(await text('.stands-out')).not.toContain('their service does not');
    });

    test('silos, effort, promises, human or bot: each leads to its moments [F44]', async () => {
      await says('times I had to start over', '.stands-out');
      await says('promises', '.stands-out');
      await says('With a human it feels clearly better', '.stands-out');
      await click('.stands-out li:has(p) .link', 'The 3 moments');
      await says('These moments', '.table');
      expect(await count('.table tr[data-id]')).toBe(3);
      await click('.table .link', 'Show all');
    });

    test('a moment says where it was a surprise [F45]', async () => {
      await says('worse than my line then', '.table');
      await says('better than my line then', '.table');
    });

    test('my own measures, hidden under five answers [F46]', async () => {
      expect(await texts('.mirrors dd')).toEqual([
        expect.stringMatching(/^\d+%\d+% to \d+%, from 7 answers$/),
        expect.stringMatching(/^[\d.]+ to [\d.]+, from \d answers$/),
        'Needs 5 answers',
      ]);
    });

    test('the seven Ps, their gaps, and which part of the company it was [F37]', async () => {
      await click('.apart .chip', 'The seven Ps');
      const rows = await texts('.apart > table tbody tr');
      expect(rows).toHaveLength(7);
      expect(rows.some((row) => row.endsWith('never met'))).toBe(true);
      await click('.apart .cell');
      await says('These moments', '.table');
    });

    test('beliefs and decisions of long ago stand with their day [F38]', async () => {
      await says('They mean well and cannot keep a date.', '.remarks');
      await says('only the shop', '.remarks');
      // The last belief is older than a season: the field for a new one stands open.
      expect(await count('.remarks form textarea')).toBe(2);
    });
  });

  describe('who it is', () => {
    test('its parts have lines of their own, and one of all of it [F36]', async () => {
      await go(brandHash('nordfaser'));
      await says('What belongs to it', '.brand-page');
      expect(await texts('.family bdi')).toEqual(['Nordfaser Kids']);
      await says('All of it together: ', '.family');
      await click('.family a');
      await says('A part of Nordfaser', '.brand-page');
      await click('.part-of');
      await says('22 moments since', '.brand-page');
      await click('.this-brand > summary');
      await type('A product or a brand of Nordfaser', 'Nordfaser Mill\n');
      await becomes('two parts', async () => (await count('.family li')) === 2);
      await undo();
      await becomes('one part', async () => (await count('.family li')) === 1);
    });

    test('two put together have the moments of both, and are taken apart again [F36]', async () => {
      await type('Belongs to Nordfaser, too', 'hafenbank\n');
      await says('31 moments since', '.brand-page');
      await undo();
      await says('22 moments since', '.brand-page');
    });
  });

  describe('all brands', () => {
    test('on one scale, sorted and searched in the address: back works [F32]', async () => {
      await go('');
      await becomes('six brands', async () => (await count('.brands li')) === 6);
      const names = () => texts('.brands bdi');
      const before = await names();
      await page.select('.order select', 'feeling');
      await becomes('another order', async () => (await names()).join() !== before.join());
      expect(await page.evaluate(() => location.hash)).toBe('#brands&order=feeling');
      const sorted = await names();
      await page.focus('.brands-head input');
      await page.keyboard.type('nordf');
      await becomes('two of them', async () => (await count('.brands li')) === 2);
      expect(await page.evaluate(() => location.hash)).toBe('#brands&find=nordf&order=feeling');
      await click('.brands a', 'Nordfaser Kids');
      await says('3 moments since', '.brand-page');
      expect(await count('.brands li')).toBe(2);
      await page.goBack();
      await page.goBack();
      await becomes(
        'all of them, still sorted',
        async () => (await names()).join() === sorted.join(),
      );
      await page.goBack();
      await becomes('as before', async () => (await names()).join() === before.join());
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll('.brands .spark')].map((one) => {
          const { width, height } = one.getBoundingClientRect();
          return `${width} × ${height}`;
        }),
      );
      expect(new Set(boxes).size).toBe(1);
    });

    test('a year in days of shape and colour, a table beside it, one day a tap away [F33]', async () => {
      await go('moments');
      await becomes('days', async () => (await count('.calendar [data-day]')) > 5);
      expect(await count('.calendar path.heard')).toBeGreaterThan(0);
      expect(await count('.months tr')).toBeGreaterThan(2);
      const day = await attribute('.calendar [data-day]', 'data-day');
      await click('.calendar [data-day] .point');
      await becomes('that day alone', async () => (await count('.table tr[data-id]')) === 1);
      expect(await page.evaluate(() => location.hash)).toBe(`#moments&from=${day}&to=${day}`);
      await page.goBack();
      await says('48 moments', 'main');
    });

    test('how it is worked out: tried, kept, and as it was by one click [F66]', async () => {
      await go('model');
      await says('unless you say otherwise', '.try-model');
      const drawn = () => attribute('.try-model .line', 'd');
      const before = await drawn();
      await page.focus('.try-model .row input');
      await page.keyboard.press('Home');
      await becomes('another line', async () => (await drawn()) !== before);
      expect(await count('.try-model .own')).toBe(1);
      await click('.try-model .quiet');
      await becomes('the same line again', async () => (await drawn()) === before);
      expect(await count('.try-model .own')).toBe(0);
    });
  });

  describe('other ways to look', () => {
    test('in forced colours shape alone tells service, other and heard', async () => {
      await go(brandHash('nordfaser'));
      await says('22 moments since', '.brand-page');
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      const looks = await page.evaluate(() =>
        ['.point.service', 'circle.point:not(.service)', 'path.point.heard', '.line', '.tick'].map(
          (part) => {
            const style = getComputedStyle(document.querySelector(`.chart ${part}`) as Element);
            return [style.fill, style.stroke];
          },
        ),
      );
      await session.send('Emulation.setEmulatedMedia', { features: [] });
      const [service, other, heard, line, tick] = looks as [string, string][];
      expect(service?.[0]).not.toBe(other?.[0]);
      expect(heard?.[0]).toBe(other?.[0]);
      expect(new Set([line?.[1], tick?.[1], other?.[1]]).size).toBe(1);
    });

    test('on paper there is the page alone, and nothing to press', async () => {
      await page.emulateMediaType('print');
      const shown = (selector: string) =>
        page.evaluate(
          (css) =>
            [...document.querySelectorAll(css)].filter((one) => one.checkVisibility()).length,
          selector,
        );
      expect(await shown('aside, .zoom, .acts, .add, .done, .this-brand, .take-along')).toBe(0);
      expect(await shown('.remarks form, .recommend')).toBe(0);
      expect(await shown('.chart > svg')).toBe(1);
      await page.emulateMediaType();
    });
  });

  describe('the popup of the site one is on', () => {
    let shop: Page;
    const heardOf = async (when: string) => {
      await page.bringToFront();
      await go('');
      await go('add&name=Quincehouse&site=quincehouse.shop&source=wom');
      await says('Add a moment', 'main');
      await type('When?', when);
      await click('.feelings label:nth-of-type(4)');
      await says('Quincehouse', '.brand-page');
    };
    const popupSays = async (path: string, words: string) => {
      await visit(shop, `http://www.quincehouse.shop${path}`);
      await shop.bringToFront();
      const popup = await driver.openPopup(shop);
      const said = await until(10_000, async () => {
        const now = await popup.text();
        return now.includes(words) && now;
      });
      const all = said || (await popup.text());
      await popup.close();
      expect(all).toContain(words);
      return all;
    };

    beforeAll(async () => {
      shop = await driver.newPage();
    });

    test('one story is too early to say, and shows no number [F27, F28]', async () => {
      await heardOf('11012026');
      const said = await popupSays('/', 'Too early to say');
      expect(said).toContain('Quincehouse');
      expect(said).not.toMatch(/\d+ of 100/);
    });

    test('more of them are a reputation, and said to be only that [F27, F28]', async () => {
      await heardOf('11052026');
      await heardOf('11102026');
      await popupSays('/', 'only heard of');
      const { moments } = await readRecords(page);
      expect(moments.filter(({ brand }) => brand === 'site:quincehouse.shop')).toHaveLength(3);
    });

    test('at the till it says what one believed [F29]', async () => {
      await page.bringToFront();
      await (await find('.remarks form textarea')).focus();
      await page.keyboard.type('Lovely things, slow parcels.');
      await click('.remarks form button', 'Keep it');
      await says('slow parcels', '.remarks');
      const said = await popupSays('/checkout', 'Before you buy');
      expect(said).toContain('Lovely things, slow parcels.');
    });
  });

  test('nothing of all this asked the network, or went wrong', () => {
    expect(driver.requests).toEqual([]);
    expect(driver.errors).toEqual([]);
  });
}
