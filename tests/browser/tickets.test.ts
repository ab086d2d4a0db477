/**
 * A message to a company: a form that is answered by "we received your message" is service, on a
 * page of its own or in the same one. A newsletter and a search are not.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeSettings, type Records, readRecords } from '../../street/journal.ts';
import { earlyAfternoon, FOR_A_WALK } from '../../street/walk.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { openShops, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';

const page = (title: string, body: string, lang = 'en') => `<!doctype html><html lang="${lang}">
<head><title>${title}</title></head><body><header><a href="/cart">Cart</a>
<a href="/returns">Returns</a></header><main>${body}</main>
<footer><form action="/newsletter" method="post"><input type="email" name="email">
<button>Subscribe</button></form></footer></body></html>`;

const CONTACT = (action: string) => `<h1>Contact us</h1><form action="${action}" method="post">
<input name="name"><input type="email" name="email"><textarea name="message"></textarea>
<button id="send">Send message</button></form>`;

/** Answers in the page it was sent from. */
const IN_PAGE = `<h1>Kontakt</h1><form id="ask"><input name="name"><textarea name="nachricht"></textarea>
<button id="send">Absenden</button></form><script>
  document.querySelector('#ask').addEventListener('submit', (event) => {
    event.preventDefault();
    document.querySelector('main').innerHTML =
      '<h1>Kontakt</h1><div role="status">Vielen Dank für Ihre Nachricht. Wir melden uns.</div>';
  });
</script>`;

const SEARCH = `<h1>Help centre</h1><form action="/found"><input name="q">
<button id="send">Search</button></form>`;

const PAGES: Record<string, string> = {
  '/contact': page('Contact us', CONTACT('/contact/sent')),
  '/contact/sent': page('Message sent', '<h1>Thank you, we have received your message</h1>'),
  '/kontakt': page('Kontakt', IN_PAGE, 'de'),
  '/help': page('Help', SEARCH),
  '/found': page('Search results', '<h1>12 results for “late”</h1>'),
  '/newsletter': page('Newsletter', '<h1>Thank you for subscribing to our newsletter</h1>'),
};

inEachBrowser('a message to a company, in %s', (name) => {
  let shops: Shops;
  let driver: Driver;
  let ours: Page;
  let tab: Page;

  beforeAll(async () => {
    shops = await openShops(({ pathname }) => PAGES[pathname]);
    driver = await launch(name, {
      port: shops.port,
      timeZone: earlyAfternoon(new Date()),
    });
    ours = await allowEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    shops?.close();
  });

  const seen = <T>(what: (now: Records) => T) =>
    until(12_000, async () => what(await readRecords(ours)));
  async function open(host: string, path: string): Promise<void> {
    await changeSettings(ours, FOR_A_WALK);
    tab = await driver.newPage();
    await visit(tab, `http://www.${host}${path}`);
    await tab.bringToFront();
    await wait(1500);
  }
  const messageTo = (site: string) =>
    seen(({ moments }) => moments.find((one) => one.site === site && one.source === 'service'));

  test('posted, and answered by a page of its own: asked about', async () => {
    await open('quarzuhr.shop', '/contact');
    await tab.type('textarea', 'It came late.');
    await Promise.all([tab.waitForNavigation(), tab.click('#send')]);
    const moment = await messageTo('quarzuhr.shop');
    expect(moment).toMatchObject({ source: 'service', touchpoint: 'help', channel: 'web' });
    const asked = await seen(({ asks }) => asks.find(({ id }) => id === moment?.id));
    expect(asked).toMatchObject({ trigger: 'form', decision: 'show' });
    expect(JSON.stringify(await readRecords(ours))).not.toContain('came late');
    await tab.close();
  });

  test('answered in the page it was sent from', async () => {
    await open('holzspiel.shop', '/kontakt');
    await tab.type('textarea', 'Die Puppe weint nicht.');
    await tab.click('#send');
    expect(await messageTo('holzspiel.shop')).toMatchObject({ touchpoint: 'help' });
    expect(JSON.stringify(await readRecords(ours))).not.toContain('Puppe');
    await tab.close();
  });

  test('a search for help and a newsletter are no message', async () => {
    await open('leisetreter.shop', '/help');
    await tab.type('[name=q]', 'late');
    await Promise.all([tab.waitForNavigation(), tab.click('#send')]);
    await wait(1500);
    await visit(tab, 'http://www.leisetreter.shop/contact');
    await wait(1500);
    await tab.type('footer [name=email]', 'eve@example.com');
    await Promise.all([tab.waitForNavigation(), tab.click('footer button')]);
    await wait(6000);
    const { moments, encounters } = await readRecords(ours);
    expect(encounters.some(({ site }) => site === 'leisetreter.shop')).toBe(true);
    expect(moments.filter(({ site }) => site === 'leisetreter.shop')).toEqual([]);
    await tab.close();
  });
});
