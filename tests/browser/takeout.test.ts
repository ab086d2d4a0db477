/**
 * The record leaves by a real click and comes back by a real file, in the built packages: the same
 * moments, the same line in words; what is no journal changes nothing; what is erased is gone.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { type Driver, launch, until } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { tellFirefox } from './firefox.ts';
import { handsOn } from './hands.ts';

/** Nobody listens there: these pages ask the network for nothing. */
const NO_PORT = 9;
const PASSPHRASE = 'seven red lanterns';
const DAY = 86_400_000;
const T = Date.parse('2026-03-01T12:00:00Z');

const BRANDS = [
  ['site:nordfaser.example', 'Nordfaser'],
  ['name:fernklang', 'Fernklang'],
] as const;

/** A life with two brands, as a file from another browser would tell it. */
const moments = Array.from({ length: 40 }, (_, n) => ({
  ...{
    schema: 1,
    id: `abcdef-${n.toString(36)}`,
    rev: `0mg${n.toString(36).padStart(6, '0')}.000.abcdef`,
  },
  brand: n % 4 === 0 ? 'name:fernklang' : 'site:nordfaser.example',
  ...{ site: null, t: T + n * 5 * DAY, v: n % 4 === 0 ? -2 : 1 + (n % 2), stake: 'normal' },
  day: new Date(T + n * 5 * DAY).toISOString().slice(0, 10),
  ...{ source: n % 3 === 0 ? 'service' : 'use', touchpoint: null, channel: null, origin: 'added' },
  ...(n === 5 && { note: '=1+1 said "the shop", and more' }),
}));
const brand = (id: string, name: string, sites: string[]) => ({
  ...{ schema: 1, id, rev: '0mg000000.001.abcdef', name, sites, aliases: [] },
});
const LIFE = {
  ...{ format: 'throughline-journal', version: 1 },
  ...{
    exportedAt: '2026-11-01T10:00:00.000Z',
    model: 'line v1',
    settings: [],
    rules: [],
    remarks: [],
  },
  brands: [
    brand('name:fernklang', 'Fernklang', []),
    brand('site:nordfaser.example', 'Nordfaser', ['nordfaser.example']),
  ],
  moments: [...moments, { schema: 1, id: 'abcdef-zz', rev: '0mg', v: 'great' }],
};

inEachBrowser('taking the record along in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-takeout-'));
  let driver: Driver;
  let page: Page;
  const { text, says, go, click, find } = handsOn(() => page);

  beforeAll(async () => {
    driver = await launch(name, { port: NO_PORT });
    page = await driver.extensionTab('timeline.html');
    await page.bringToFront();
    if (name === 'chromium') {
      const session = await driver.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
      });
    } else {
      await tellFirefox(
        driver.browser,
        `Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});`,
      );
    }
    await go('record');
    await says('Nothing is kept yet');
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const put = (file: string, content: string) => {
    writeFileSync(join(folder, file), content);
    return join(folder, file);
  };
  const choose = async (path: string) => {
    const field = (await find('.import [type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  };
  /** A file that the browser has finished. */
  const saved = async (is: (file: string) => boolean) => {
    const found = await until(15_000, async () => {
      const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(is);
      const isWhole = file && !existsSync(join(folder, `${file}.part`));
      return isWhole && readFileSync(join(folder, file)).length > 0 ? join(folder, file) : null;
    });
    if (!found) throw new Error(`no such file among ${readdirSync(folder)}`);
    return found;
  };
  const kept = async () => {
    const { moments, brands } = await readRecords(page);
    return JSON.stringify([
      moments.sort((a, b) => (a.id < b.id ? -1 : 1)),
      brands.sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]);
  };
  /** Both lines in words: the sentence, and the numbers below it. */
  const lines = async () => {
    const told: string[] = [];
    for (const [id, called] of BRANDS) {
      await go(`brand=${encodeURIComponent(id)}`);
      await says(called, '.brand-page h1');
      told.push(await text('.brand-page .says'), await text('.brand-page .counts'));
    }
    await go('record');
    return told;
  };
  let before: { lines: string[]; kept: string };

  test('a file of another browser is looked at, then brought in', async () => {
    await choose(put('life.json', JSON.stringify(LIFE, null, 1)));
    await says('40 new, 1 refused');
    await click('summary', 'Why one was refused');
    expect(JSON.parse(await kept())).toEqual([[], []]);
    await click('.import button', 'Bring it in');
    await says('Done: 40 new');
    await says('40 moments with 2 brands');
    before = { lines: await lines(), kept: await kept() };
    expect(before.lines.join()).not.toMatch(/undefined|NaN/);
  });

  test.each([
    ['broken.json', JSON.stringify(LIFE).slice(0, 3_000), 'ends in the middle'],
    ['empty.json', '', 'is empty'],
    ['newer.json', JSON.stringify({ ...LIFE, version: 99 }), 'newer Throughline'],
    ['holiday.json', '{"photos": ["sea.jpg"]}', 'is no journal of Throughline'],
  ])('%s is refused in words and changes nothing', async (file, content, words) => {
    await says('Your record');
    await choose(put(file, content));
    await says(words, '.import [role=alert]');
    expect(await kept()).toBe(before.kept);
  });

  test('one click saves a file, erasing leaves nothing, the file brings back the same line', async () => {
    await click('.export button', 'Save a file');
    const file = await saved((one) => /^throughline-[\d-]+\.json$/.test(one));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      ...{ format: 'throughline-journal', version: 1 },
      moments: expect.arrayContaining([expect.objectContaining({ id: 'abcdef-5' })]),
    });
    await click('.export .check');
    await page.focus('.export [type=password]');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    const locked = await saved((one) => one.includes('locked'));
    expect(readFileSync(locked).includes('Nordfaser')).toBe(false);

    await click('summary', 'Everything');
    await page.focus('.record form [autocapitalize=none]');
    await page.keyboard.type('erase');
    await page.keyboard.press('Enter');
    await says('Erased, for good');
    expect(JSON.parse(await kept())).toEqual([[], []]);
    await says('Nothing is kept yet');

    await choose(file);
    await says('40 new');
    await click('.import button', 'Bring it in');
    await says('Done: 40 new');
    expect(await kept()).toBe(before.kept);
    expect(await lines()).toEqual(before.lines);
  });

  test('a locked file opens with its passphrase alone', async () => {
    await choose(await saved((one) => one.includes('locked')));
    await says('is locked. What is its passphrase?');
    await page.keyboard.type('seven blue lanterns');
    await page.keyboard.press('Enter');
    await says('not its passphrase');
    await page.focus('.import [type=password]');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await says('0 new, 40 already here');
    expect(await kept()).toBe(before.kept);
    await click('.import button', 'Leave it');
  });

  test('once the browser is asked, the file of the week is saved by itself', async () => {
    await click('.record .switch', 'Save a file once a week');
    await driver.acceptPermissionDialog();
    const isWeekly = (file: string) =>
      // What tells Chromium the folder also takes the name.
      name === 'chromium'
        ? /^[\da-f-]{36}\.json$/.test(file)
        : /^Throughline\/throughline-[a-z]{4}-week-1\.json$/.test(file);
    const file = await saved(isWeekly);
    const { moments } = JSON.parse(readFileSync(file, 'utf8'));
    expect(moments).toHaveLength(40);
  });

  test('a table of someone’s own comes in as its owner says', async () => {
    await choose(
      put('diary.csv', 'When,Mood,Who\n2026-05-01,5,Hafenladen\n2026-05-02,1,Hafenladen\n'),
    );
    await says('diary.csv is a table');
    const select = async (words: string, option: string) => {
      const id = await page.evaluate(
        (label) =>
          [...document.querySelectorAll('label')].find((one) => one.textContent === label)?.htmlFor,
        words,
      );
      const value = await page.evaluate(
        (css, wanted) =>
          [...(document.querySelector<HTMLSelectElement>(css)?.options ?? [])].find(
            (one) => one.textContent === wanted,
          )?.value,
        `[id="${id}"]`,
        option,
      );
      await page.select(`[id="${id}"]`, value ?? '');
    };
    await select('Brand', 'Who');
    await select('How it felt', 'Mood');
    await says('May 1, 2026', '.columns');
    await click('.map-columns button', 'Go on');
    await says('2 new');
    await click('.import button', 'Bring it in');
    await says('Done: 2 new');
    const { moments } = await readRecords(page);
    const own = moments.filter(({ brand }) => brand === 'name:hafenladen');
    expect(own.map(({ v }) => v).sort()).toEqual([-2, 2]);
  });

  test('a brand goes for good, from its own page', async () => {
    await go(`brand=${encodeURIComponent('name:fernklang')}`);
    await click('summary', 'Erase this brand for good');
    await click('.this-brand button', 'Erase');
    await click('.sure button', 'Yes, erase');
    await says('Erased, for good');
    expect(await kept()).not.toContain('fernklang');
    await says('32 moments with 2 brands');
  });

  test('nothing went wrong meanwhile, and nothing was asked of the network', () => {
    expect(driver.errors).toEqual([]);
    expect(driver.requests).toEqual([]);
  });
});
