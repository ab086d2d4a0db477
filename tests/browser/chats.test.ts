/**
 * Support chats: opened, written to, closed, and asked about once; whoever made them and wherever
 * they live. What was written reaches nobody of ours.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeSettings, type Records, readRecords } from '../../street/journal.ts';
import { earlyAfternoon, FOR_A_WALK, face } from '../../street/walk.ts';
import { CHATS, type ChatHouse, openChatHouses } from './chat-house.ts';
import { WIDGETS, type WidgetName, widgetScript } from './chat-widgets.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { allowEverywhere } from './site-access.ts';

/** Typed into every chat, and never to be met again. */
const SECRET = 'Zimtzicke 4711';

declare const chrome: {
  runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } };
  storage: { session: { get(): Promise<object> }; local: { get(): Promise<object> } };
};
declare const heard: object[];

inEachBrowser('support chats in %s', (name) => {
  let houses: Awaited<ReturnType<typeof openChatHouses>>;
  let driver: Driver;
  let ours: Page;

  beforeAll(async () => {
    houses = await openChatHouses();
    driver = await launch(name, { port: houses.port, timeZone: earlyAfternoon(new Date()) });
    ours = await allowEverywhere(driver);
    // Pages of ours are told what pages tell the background.
    await ours.evaluate(() => {
      const all: object[] = [];
      Object.assign(globalThis, { heard: all });
      chrome.runtime.onMessage.addListener((message) => void all.push(message as object));
    });
  });
  afterAll(async () => {
    await driver?.close();
    houses?.close();
  });

  const seen = <T>(what: (now: Records) => T) =>
    until(15_000, async () => what(await readRecords(ours)));

  test.each(Object.entries(CHATS))('%s', async (widget, house) => {
    if (widget in WIDGETS && widgetScript(widget as WidgetName) === null)
      return console.log(`not tried: ${widget} is not here and could not be fetched`);
    const site = house.host.replace('www.', '');
    const chatOf = ({ encounters }: Records) =>
      encounters.find((e) => e.site === site && e.kind === 'chat');
    // Before the first thing is noticed there is no journal to set anything in, and no need to.
    await changeSettings(ours, FOR_A_WALK);
    const page = await driver.newPage();
    await visit(page, `http://${house.host}/help`);
    await page.bringToFront();
    // The first look at the page, at idle.
    await wait(1500);

    const inside = await open(page, house);
    await write(page, inside, house);
    expect(await seen((now) => chatOf(now)?.sent), 'sent').toBe(true);
    expect(chatOf(await readRecords(ours))?.endedAt, 'still open').toBeUndefined();

    await inside.locator(house.closes).click();
    expect(await seen((now) => chatOf(now)?.ended), 'closed').toBe('closed');
    const { id } = chatOf(await readRecords(ours)) ?? {};
    expect(await seen(({ moments }) => moments.find((one) => one.id === id))).toMatchObject({
      ...{ brand: `site:${site}`, source: 'service', touchpoint: 'chat', channel: 'chat', v: null },
    });
    const card = await driver.card(page);
    expect(card, 'the card').not.toBeNull();
    // A card that has just come takes no tap for half a second.
    await wait(900);
    await card?.locator(face(1)).click();
    expect(await seen(({ moments }) => moments.find((one) => one.id === id)?.v)).toBe(1);

    // Opened and closed once more, it is the same talk.
    const again = await open(page, house);
    await wait(1500);
    await again.locator(house.closes).click();
    await wait(2000);
    const { asks } = await readRecords(ours);
    expect(asks.filter((one) => one.site === site)).toMatchObject([{ id, decision: 'show' }]);
    await page.close();
  });

  test('what was written there has come to no place of ours', async () => {
    const told = await ours.evaluate(() => heard);
    const chats = told.filter((one) => (one as { type: string }).type === 'chat');
    expect(chats.length).toBeGreaterThan(Object.keys(CHATS).length);
    for (const one of chats) expect(Object.keys(one).sort()).toEqual(['stage', 'type', 'vendor']);
    const stored = await ours.evaluate(async () => [
      await chrome.storage.session.get(),
      await chrome.storage.local.get(),
    ]);
    const everything = JSON.stringify([told, stored, await readRecords(ours)]);
    expect(everything).toContain('fadenwerk.shop');
    for (const word of SECRET.split(' ')) expect(everything).not.toContain(word);
  });
});

async function open(page: Page, { opens, frame }: ChatHouse): Promise<Page | Frame> {
  const inside = frame
    ? await until(10_000, async () => page.frames().find((one) => one.url().includes(frame)))
    : page;
  if (!inside) throw new Error(`no frame at ${frame}`);
  if (opens) await inside.locator(opens).click();
  // Looked at once a second.
  await wait(1500);
  return inside;
}

async function write(page: Page, inside: Page | Frame, { field, sends }: ChatHouse): Promise<void> {
  await inside.locator(field).click();
  await page.keyboard.type(SECRET);
  if (sends) await inside.locator(sends).click();
  else await page.keyboard.press('Enter');
}
