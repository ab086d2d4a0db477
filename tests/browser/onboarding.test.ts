/**
 * From the first page to a journal of one's own, by hand and by key, in the built packages: what is
 * tried is not kept, what is told is, settings hold at once everywhere, and all of it after a restart.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { openStreet, type Street } from '../../street/server.ts';
import { type Driver, launch, until } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { tap } from './tap.ts';

/** Name and the key of its face. */
const FELT: [name: string, key: '1' | '2' | '3' | '4' | '5'][] = [
  ['Nordfaser', '5'],
  ['Fernklang', '1'],
  ['Café Estrella', '4'],
  ['Hafenladen', '3'],
  ['<b>Söhne & Töchter</b>', '2'],
];

inEachBrowser('the first minutes in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-onboarding-'));
  let street: Street;
  let driver: Driver;
  let welcome: Page;

  beforeAll(async () => {
    street = await openStreet();
    driver = await launch(name, { port: street.port, profile });
    welcome = await driver.extensionTab('timeline.html#welcome');
  });
  afterAll(async () => {
    await driver?.close();
    street?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const seen = (page: Page, selector: string, text: RegExp) =>
    until(8_000, () =>
      page.evaluate(
        ([css, words, flags]) =>
          [...document.querySelectorAll<HTMLElement>(css as string)].some((element) =>
            new RegExp(words as string, flags).test(element.innerText),
          ),
        [selector, text.source, text.flags],
      ),
    );
  const points = (page: Page) => page.$$eval('.first .mark-of', (marks) => marks.length);
  const keptMoments = async (page: Page) => (await readRecords(page)).moments;

  test('the idea and its picture stand on the first screen', async () => {
    await welcome.bringToFront();
    expect(await seen(welcome, 'h1', /point.+line/i)).toBe(true);
    const above = await welcome.evaluate(() => {
      const line = document.querySelector('.first figure svg')?.getBoundingClientRect();
      return line !== undefined && line.top < innerHeight * 0.7;
    });
    expect(above).toBe(true);
  });

  test('the card can be tried, moves the line, and nothing of it is kept', async () => {
    const before = await points(welcome);
    await welcome.focus('.try input[type=radio]');
    await welcome.keyboard.press('5');
    expect(await seen(welcome, '.try', /Great, kept/)).toBe(true);
    expect(await points(welcome)).toBe(before + 1);
    expect(await keptMoments(welcome)).toEqual([]);

    await welcome.keyboard.down('Control');
    await welcome.keyboard.press('z');
    await welcome.keyboard.up('Control');
    expect(await seen(welcome, '.try', /How did that feel/)).toBe(true);
    expect(await points(welcome)).toBe(before);
    const { asks, rules, encounters } = await readRecords(welcome);
    expect({ asks, rules, encounters }).toEqual({ asks: [], rules: [], encounters: [] });
  });

  test('five brands are told by key alone, and the last thing is taken back', async () => {
    await welcome.focus('.felt input.field');
    for (const [at, [brand, key]] of FELT.entries()) {
      await welcome.keyboard.type(brand);
      await welcome.keyboard.press('Enter');
      await welcome.keyboard.press(key);
      expect(await until(5_000, async () => (await keptMoments(welcome)).length === at + 1)).toBe(
        true,
      );
    }
    expect(await seen(welcome, '.felt [role=status]', /good start/)).toBe(true);
    await welcome.keyboard.type('A slip');
    await welcome.keyboard.press('Enter');
    await welcome.keyboard.press('1');
    expect(await until(5_000, async () => (await keptMoments(welcome)).length === 6)).toBe(true);
    expect(await seen(welcome, '.done', /A slip/)).toBe(true);
    await tap(welcome, '.done .link');
    expect(await until(5_000, async () => (await keptMoments(welcome)).length === 5)).toBe(true);
    await expectFelt(welcome);
  });

  test('what may ask is chosen, and another window knows at once', async () => {
    const settings = await driver.openExtensionPage('timeline.html#settings');
    expect(await seen(settings, 'h1', /Settings/)).toBe(true);
    expect(await chats(settings)).toBe(true);

    await welcome.bringToFront();
    await welcome.focus('.ask-after input');
    await welcome.keyboard.press(' ');
    expect(await until(5_000, async () => !(await chats(settings)))).toBe(true);

    await settings.bringToFront();
    await settings.focus('.setting input[type=number]');
    await settings.keyboard.press('ArrowUp');
    await settings.keyboard.press('Tab');
    // The field shows four at once; that it was kept is what the page says.
    expect(await seen(settings, '.done', /Changed/)).toBe(true);
    expect(await visitPages(settings)).toBe(4);
    await settings.close();
  });

  test('noticing is turned on by its one button', async (context) => {
    if (driver.prepared?.startsWith('no ')) return context.skip(driver.prepared);
    await welcome.bringToFront();
    await tap(welcome, '#turn-on');
    await driver.acceptPermissionDialog();
    expect(await seen(welcome, '.turn-on', /Noticing is on/)).toBe(true);
  });

  test('after a restart all of it is still there', async () => {
    await driver.close();
    driver = await launch(name, { port: street.port, profile });
    const settings = await driver.openExtensionPage('timeline.html#settings');
    expect(await seen(settings, 'h1', /Settings/)).toBe(true);
    // The page is drawn before what was set has been read.
    expect(await until(8_000, async () => !(await chats(settings)))).toBe(true);
    expect(await until(8_000, async () => (await visitPages(settings)) === 4)).toBe(true);
    const again = await driver.openExtensionPage('timeline.html#welcome');
    expect(await seen(again, '.felt-list', /Nordfaser/)).toBe(true);
    await expectFelt(again);
  });

  test('nothing was asked of the network, and nothing went wrong', () => {
    expect(driver.requests).toEqual([]);
    expect(driver.errors).toEqual([]);
  });

  async function expectFelt(page: Page) {
    const { moments, brands } = await readRecords(page);
    const names = new Map(brands.map(({ id, name }) => [id, name]));
    const told = moments
      .sort((a, b) => a.t - b.t)
      .map(({ brand, v, source, origin }) => [names.get(brand), v, source, origin]);
    expect(told).toEqual(FELT.map(([brand, key]) => [brand, Number(key) - 3, 'use', 'added']));
  }

  const chats = (page: Page) => page.$eval('.ask-after input', (input) => input.checked);
  const visitPages = (page: Page) =>
    page.$eval('.setting input[type=number]', (input) => input.valueAsNumber);
});
