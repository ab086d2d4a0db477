/**
 * What is read about a brand elsewhere: noticed, never asked about, and waiting in the popup. A
 * story counts only where it is about somebody the person already keeps.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Records, readRecords } from '../../street/journal.ts';
import { type Driver, launch, until } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { newSeenTab, openSaved, type Saved } from './saved-page.ts';
import { allowEverywhere } from './site-access.ts';

const REVIEWS: Saved = {
  url: 'https://www.trustpilot.com/review/www.quittenhaus.shop',
  html: `<!doctype html><html lang="en"><head><title>Quittenhaus reviews</title></head>
<body><h1>Quittenhaus</h1><p>412 reviews</p></body></html>`,
};

const story = (about: string, url: string): Saved => ({
  url,
  html: `<!doctype html><html lang="en"><head><title>Late again</title>
<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Late again',
    publisher: { '@type': 'Organization', name: 'The Evening Post' },
    about: { '@type': 'Organization', name: about },
  })}</script></head><body><article><h1>Late again</h1><p>Nobody knows why.</p></article></body></html>`,
});

inEachBrowser('what is read about a brand, in %s', (name) => {
  let driver: Driver;
  let ours: Page;

  beforeAll(async () => {
    // Nothing is asked of any server: the pages are given to the browser as they are.
    driver = await launch(name, { port: 9 });
    ours = await allowEverywhere(driver);
  });
  afterAll(() => driver?.close());

  const seen = <T>(what: (now: Records) => T) =>
    until(10_000, async () => what(await readRecords(ours)));
  async function readPage(saved: Saved): Promise<Page> {
    const tab = await newSeenTab(driver);
    await openSaved(tab, saved);
    await tab.bringToFront();
    return tab;
  }

  test('a page of reviews of somebody who was never met', async () => {
    const tab = await readPage(REVIEWS);
    const moment = await seen(({ moments }) => moments[0]);
    expect(moment).toMatchObject({
      ...{ brand: 'site:quittenhaus.shop', site: 'trustpilot.com', source: 'review', v: null },
    });
    const { brands, asks } = await readRecords(ours);
    expect(brands.map((brand) => brand.name)).toEqual(['Quittenhaus']);
    expect(asks.filter(({ decision }) => decision === 'show')).toEqual([]);
    await tab.close();
  });

  test('a story about a brand that is kept, and none about another', async () => {
    const other = await readPage(story('Nordfaser', 'https://evening.example/stories/late-2'));
    await wait(3000);
    await other.close();
    const tab = await readPage(story('Quittenhaus', 'https://evening.example/stories/late'));
    const news = await seen(({ moments }) => moments.find(({ source }) => source === 'news'));
    expect(news).toMatchObject({ brand: 'site:quittenhaus.shop', channel: 'media', v: null });
    const { moments, asks } = await readRecords(ours);
    expect(moments).toHaveLength(2);
    expect(asks.filter(({ decision }) => decision === 'show')).toEqual([]);

    const popup = await driver.openPopup(tab);
    const waiting = await until(5000, async () => {
      const text = await popup.text();
      return text.includes('2 moments wait for a face') && text;
    });
    expect(waiting).toContain('Quittenhaus');
    await popup.close();
    await tab.close();
  });
});
