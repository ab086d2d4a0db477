/**
 * Two browsers of one person. The area is each browser's own `storage.sync`; what stands between
 * two signed-in browsers, the vendor's machines, is played here: it carries items over, as they are.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { type Driver, launch, until } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { handsOn } from './hands.ts';

/** Nobody listens there: these pages ask the network for nothing. */
const NO_PORT = 9;

type Items = Record<string, string>;
declare const chrome: {
  storage: {
    sync: {
      get(keys: null): Promise<Items>;
      set(items: Items): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
};

async function openBrowser(driver: Driver) {
  const page = await driver.extensionTab('timeline.html');
  const hands = handsOn(() => page);
  const area = () => page.evaluate(() => chrome.storage.sync.get(null));
  const moments = async () =>
    (await readRecords(page)).moments.map(({ brand, v, note }) => ({ brand, v, note }));
  return {
    ...{ page, hands, area, moments },
    async inFront(hash: string) {
      await page.bringToFront();
      await hands.go(hash);
    },
    async turn() {
      await this.inFront('settings');
      await hands.click('label.switch', 'Let my record travel');
    },
    /** Looks until it sees what is expected; a look is what the person clicks. */
    async look<T>(see: () => Promise<T | undefined | false>): Promise<T | undefined> {
      await this.inFront('settings');
      return until(30_000, async () => {
        await hands.click('.step button', 'Look now');
        return see();
      });
    },
  };
}
type OneBrowser = Awaited<ReturnType<typeof openBrowser>>;

/** The account: what one browser has put there under its own name, the other one gets. */
async function carry(from: OneBrowser, to: OneBrowser): Promise<void> {
  const [items, there] = [await from.area(), await to.area()];
  const gone = Object.keys(there).filter((key) => !(key in items) && isOf(key, from, to));
  await to.page.evaluate(
    async (all, without) => {
      await chrome.storage.sync.set(all);
      if (without.length > 0) await chrome.storage.sync.remove(without);
    },
    Object.fromEntries(Object.entries(items).filter(([key]) => isOf(key, from, to))),
    gone,
  );
}
const letters = new WeakMap<OneBrowser, string>();
/** Each learns its own name from the first item that it writes. */
function isOf(key: string, one: OneBrowser, other: OneBrowser): boolean {
  const device = key.split('.')[0] as string;
  if (!letters.has(one) && letters.get(other) !== device) letters.set(one, device);
  return letters.get(one) === device;
}

inEachBrowser('a second %s', (name) => {
  let drivers: Driver[] = [];
  let laptop: OneBrowser;
  let desktop: OneBrowser;

  beforeAll(async () => {
    drivers = [await launch(name, { port: NO_PORT }), await launch(name, { port: NO_PORT })];
    laptop = await openBrowser(drivers[0] as Driver);
    desktop = await openBrowser(drivers[1] as Driver);
  });
  afterAll(async () => {
    for (const driver of drivers) await driver.close();
  });

  async function rate(one: OneBrowser, brand: string, face: number) {
    await one.inFront('add');
    await one.hands.type('Which brand?', brand);
    await one.page.locator(`.form .feeling:has(input[value="${face}"])`).click();
    expect(await until(10_000, async () => (await one.moments()).some(({ v }) => v === face))).toBe(
      true,
    );
  }

  /** The page may still be drawing itself under the hand. */
  async function edit(one: OneBrowser) {
    await one.inFront('moments');
    const isOpen = await until(20_000, async () => {
      await one.hands.click('.acts button', 'Edit');
      return until(1_000, async () => (await one.hands.count('.editing')) > 0);
    });
    expect(isOpen).toBe(true);
  }

  test('off, nothing lies in the area', async () => {
    await rate(laptop, 'Nordfaser', 1);
    await laptop.inFront('settings');
    await laptop.hands.says('A second browser');
    expect(await laptop.area()).toEqual({});
  });

  test('on, what is felt in one appears in the other', async () => {
    await laptop.turn();
    const items = await until(20_000, async () => {
      const all = await laptop.area();
      return Object.keys(all).length > 0 && all;
    });
    expect(Object.keys(items ?? {}).every((key) => /^[a-z2-7]{6}\.[a-z]\d+$/.test(key))).toBe(true);
    // Packed, and by no means a list of brands that somebody could read over a shoulder.
    expect(JSON.stringify(items)).not.toContain('ordfaser');
    await carry(laptop, desktop);
    await desktop.turn();
    const row = { brand: 'name:nordfaser', v: 1, note: undefined };
    const seen = await desktop.look(async () => (await desktop.moments()).length > 0);
    expect(seen).toBe(true);
    expect(await desktop.moments()).toEqual([row]);
    await desktop.hands.says('1 moment is in your account');
    await desktop.inFront('brand=name%3Anordfaser');
    await desktop.hands.says('Nordfaser', '.brand-page');
  });

  test('another face given there comes back', async () => {
    await edit(desktop);
    await desktop.page.locator('.editing .feeling:has(input[value="-2"])').click();
    expect(await until(10_000, async () => (await desktop.moments())[0]?.v === -2)).toBe(true);
    await desktop.look(async () =>
      Object.keys(await desktop.area()).some((key) => !laptopHas(key)),
    );
    await carry(desktop, laptop);
    expect(await laptop.look(async () => (await laptop.moments())[0]?.v === -2)).toBe(true);
  });
  const laptopHas = (key: string) => letters.get(laptop) === key.split('.')[0];

  test('removed here is removed there, and can be brought back there', async () => {
    const before = JSON.stringify(await laptop.area());
    await edit(laptop);
    await laptop.hands.click('.form-foot .danger');
    expect(await until(10_000, async () => (await laptop.moments()).length === 0)).toBe(true);
    await laptop.look(async () => JSON.stringify(await laptop.area()) !== before);
    await carry(laptop, desktop);
    expect(await desktop.look(async () => (await desktop.moments()).length === 0)).toBe(true);
    await desktop.inFront('moments');
    await desktop.hands.says('Nordfaser', '.removed');
  });

  test('nonsense and what a newer Throughline wrote are said, left alone, and change nothing', async () => {
    const strange = { 'zzzzzz.m0': '2.newer', 'zzzzzz.m1': '1.nonsense' };
    await desktop.page.evaluate((items) => chrome.storage.sync.set(items), strange);
    const before = await desktop.moments();
    await desktop.look(async () => (await desktop.hands.text()).includes('newer Throughline'));
    await desktop.hands.says('cannot be read');
    expect(await desktop.area()).toMatchObject(strange);
    expect(await desktop.moments()).toEqual(before);
  });

  test('off again, it stops, and takes out of the account what lies there', async () => {
    await laptop.turn();
    await laptop.hands.says('still lie in your account');
    await rate(laptop, 'Quittenhaus', 2);
    await laptop.inFront('settings');
    expect(await laptop.page.evaluate(() => document.body.textContent)).not.toContain('Look now');
    await laptop.hands.click('button', 'Remove it from the account');
    await until(10_000, async () => Object.keys(await laptop.area()).length === 0);
    expect(await laptop.area()).toEqual({});
    expect(await laptop.moments()).toContainEqual({
      ...{ brand: 'name:quittenhaus', v: 2, note: undefined },
    });
  });

  test('no error, and nothing asked of the network', () => {
    for (const { errors, requests } of drivers)
      expect({ errors, requests }).toEqual({ errors: [], requests: [] });
  });
});
