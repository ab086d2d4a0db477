/** The numbers that the benchmarks print: what counts, what is left out, whose time it was. */
import { describe, expect, test } from 'vitest';
import { barText, fraction, isMet } from '../../bench/bars.ts';
import type { SavedPage } from '../../bench/corpus.ts';
import { extensionMs } from '../../bench/profile.ts';
import { type Said, score, shareOf } from '../../bench/score.ts';

const page = (over: Partial<SavedPage>): SavedPage => ({
  file: 'x.html.gz',
  url: 'https://shop.example/',
  touchpoint: 'checkout',
  sure: true,
  site: 'shop.example',
  name: 'Shop',
  english: true,
  source: '',
  platform: '',
  sells: true,
  quietBrandPage: false,
  chats: [],
  ...over,
});
const said = (of: Partial<SavedPage>, over: Partial<Said> = {}): Said => ({
  page: page(of),
  touchpoint: 'checkout',
  commercial: true,
  site: 'shop.example',
  brandName: 'Shop',
  chat: null,
  asked: false,
  ...over,
});

describe('a share and its interval', () => {
  test('is Wilson’s', () => {
    // The example of 81 of 263 in Newcombe, Statistics in Medicine 17 (1998), table I.
    const { share, low, high } = shareOf(81, 263);
    expect([share, low, high].map((n) => n.toFixed(4))).toEqual(['0.3080', '0.2553', '0.3662']);
  });
  test('all of few is not certain, and nothing of nothing is no number', () => {
    expect(shareOf(10, 10).low).toBeLessThan(0.75);
    expect(shareOf(0, 0).share).toBeNaN();
  });
});

describe('the score', () => {
  test('counts what was said and what was missed', () => {
    const { classes } = score([
      said({}),
      said({}, { touchpoint: 'cart' }),
      said({ touchpoint: 'cart' }),
    ]);
    expect(classes.checkout?.precision).toMatchObject({ hits: 1, of: 2 });
    expect(classes.checkout?.recall).toMatchObject({ hits: 1, of: 2 });
    expect(classes.cart?.recall).toMatchObject({ hits: 0, of: 1 });
  });
  test('leaves ambiguous pages out', () => {
    expect(score([said({ sure: false })]).classes.checkout?.n).toBe(0);
  });
  test('leaves log-in and sign-up of media out of those two classes only', () => {
    const { classes } = score([
      said({ touchpoint: 'account', sells: false }, { touchpoint: 'account' }),
      said({ touchpoint: 'none', sells: false }, { touchpoint: 'account' }),
    ]);
    expect(classes.account?.n).toBe(0);
    expect(classes.account?.precision).toMatchObject({ hits: 0, of: 1 });
  });
  test('leaves a shop’s legal pages out of the brand sites, and a news page in', () => {
    const quiet = said({ touchpoint: 'none', quietBrandPage: true });
    const news = said({ touchpoint: 'none', sells: false });
    expect(score([quiet]).classes['brand site']?.precision.of).toBe(0);
    expect(score([news]).classes['brand site']?.precision).toMatchObject({ hits: 0, of: 1 });
  });
  test('takes either answer where only a chat’s loader was saved', () => {
    const loader = { chats: [{ vendor: 'tawk', saved: 'script' }] };
    const there = { chats: [{ vendor: 'tawk', saved: 'dom' }] };
    const { classes } = score([said(loader), said(loader, { chat: 'tawk' }), said(there)]);
    expect(classes.chat?.precision.of).toBe(0);
    expect(classes.chat?.recall).toMatchObject({ hits: 0, of: 1 });
  });
  test('knows a name by its letters', () => {
    const names = ['SHOP', 'Shop Germany', 'Štore', null];
    expect(score(names.map((brandName) => said({}, { brandName }))).name).toMatchObject({
      hits: 2,
      of: 4,
    });
  });
  test('tells which pages were asked about', () => {
    const { asked, askedRightly } = score([
      said({ touchpoint: 'none' }, { asked: true }),
      said({ touchpoint: 'none' }),
      said({ touchpoint: 'confirmation' }, { asked: true }),
    ]);
    expect([asked.share, askedRightly.share]).toEqual([0.5, 1]);
  });
});

test('a bar is met at its edge, and never by what was not measured', () => {
  const bar = { ratio: 'x', atMost: 0.05, enforced: true, as: 'fraction' } as const;
  expect([0.05, 0.06, Number.NaN, undefined].map((n) => isMet(bar, n))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(barText(bar, 0.025)).toBe('x 1/40 (bar ≤ 1/20)');
  expect(fraction(2)).toBe('2.00');
});

test('time is an extension’s wherever one of its frames is on the stack', () => {
  const node = (id: number, url: string, children: number[] = []) => ({
    id,
    callFrame: { url },
    children,
  });
  const profile = {
    nodes: [
      node(1, '', [2, 4]),
      node(2, 'chrome-extension://ours/watch.js', [3]),
      node(3, ''),
      node(4, 'chrome-extension://oursandmore/x.js'),
    ],
    samples: [1, 2, 3, 4, 1],
    timeDeltas: [100, 100, 200, 400, 800],
  };
  expect(extensionMs(profile, 'chrome-extension://ours')).toBe(0.6);
});
