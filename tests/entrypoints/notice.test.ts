/**
 * The background dies at every single point of noticing an order. What is on disk then is one
 * moment or none, never two; and told again, the moment is there, wherever it died.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_FACTS } from '../../detection/facts.ts';
import { openJournal } from '../../journal/store.ts';
import { fresh } from '../journal/fresh.ts';
import { wake } from './mortal.ts';

const FROM = { tab: 7, url: 'https://www.quittenhof.shop/checkout/order-received/77/' };
const ORDERED = {
  ...NO_FACTS,
  lang: 'en',
  title: 'Order received',
  headings: ['Order received'],
  marks: ['.woocommerce-checkout', '.woocommerce-order-received', '.woocommerce-page'],
  links: ['cart', 'return'],
};
const LIVES_ON = Number.POSITIVE_INFINITY;

/** The browser's memory outlives its background. */
const remembered = new Map<string, unknown>();

vi.mock('wxt/browser', async () => {
  const { mayDie } = await import('./mortal.ts');
  const does =
    <T>(answer: T) =>
    () =>
      mayDie(async () => answer);
  return {
    browser: {
      scripting: { executeScript: does([]) },
      tabs: { sendMessage: does(undefined), get: does({ active: true, lastAccessed: 0 }) },
      storage: {
        session: {
          get: (key: string) => mayDie(async () => ({ [key]: remembered.get(key) })),
          set: (what: object) =>
            mayDie(async () => {
              for (const [key, value] of Object.entries(what)) remembered.set(key, value);
            }),
        },
      },
    },
  };
});
const { noticeFacts } = await import('../../entrypoints/background/notice.ts');

beforeEach(() => {
  // One in the afternoon, wherever this runs: no quiet hour.
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 13), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const tell = (at: number) => wake(at, (journal) => noticeFacts(journal, ORDERED, FROM));

async function onDisk() {
  const journal = openJournal({ broadcast: () => {} });
  const moments = await journal.momentsOf('site:quittenhof.shop');
  const cards = await journal.cardsOut();
  const brands = await journal.brandsAll();
  journal.close();
  return { moments: moments.length, cards: cards.length, brands: brands.length };
}

test('an order', { timeout: 60_000 }, async () => {
  const ends = { lost: 0, kept: 0, asked: 0 };
  let at = 0;
  for (; ; at++) {
    fresh().journal.close();
    remembered.clear();
    if ((await tell(at)) !== 'died') break;
    const after = await onDisk();
    expect(after.moments, `died at ${at}`).toBeLessThanOrEqual(1);
    ends[after.moments === 0 ? 'lost' : 'kept']++;
    await tell(LIVES_ON);
    const again = await onDisk();
    expect({ at, ...again, cards: 0 }).toEqual({ at, moments: 1, cards: 0, brands: 1 });
    ends.asked += again.cards;
  }
  expect(await onDisk()).toEqual({ moments: 1, cards: 1, brands: 1 });
  console.log(
    `${at} deaths: told once, the moment was there after ${ends.kept} of them; told again, after ` +
      `all, and its card with it after ${ends.asked}`,
  );
  expect(at).toBeGreaterThan(20);
});
