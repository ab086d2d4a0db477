/**
 * The background dies at every single point of every answer: before and after each commit and each
 * call to the browser. Told the same again, as the card does, all must end as if nothing had died.
 */
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardMessage } from '../../entrypoints/background/messages.ts';
import type { Encounter } from '../../journal/records.ts';
import { openJournal } from '../../journal/store.ts';
import { fresh } from '../journal/fresh.ts';
import { wake } from './mortal.ts';

type Event = CardMessage['event'];

const AT_REST = { typing: false, busy: false, restless: false };
const COMES: Event[] = [{ is: 'rest', ...AT_REST }, { is: 'placed' }, { is: 'shown' }];
const LIVES: Record<string, Event[]> = {
  'rated, told more, taken back, rated anew': [
    ...COMES,
    { is: 'rated', v: 1 },
    { is: 'detail', field: 'effort', value: 4 },
    { is: 'detail', field: 'stake', value: 'high' },
    { is: 'detail', field: 'effort', value: null },
    { is: 'undo' },
    { is: 'rated', v: -2 },
    { is: 'gone' },
  ],
  'never here, taken back, rated': [
    ...COMES,
    { is: 'never' },
    { is: 'undo' },
    { is: 'rated', v: 2 },
    { is: 'gone' },
  ],
  'this was none, taken back, rated': [
    ...COMES,
    { is: 'notThis' },
    { is: 'undo' },
    { is: 'rated', v: 0 },
    { is: 'gone' },
  ],
  'this was none': [...COMES, { is: 'notThis' }, { is: 'gone' }],
  'not now': [...COMES, { is: 'declined' }, { is: 'gone' }],
  'left before it stood': [{ is: 'rest', ...AT_REST }, { is: 'gone' }],
  'left alone': [...COMES, { is: 'gone' }],
};

const URL = 'https://www.quittenhof.shop/checkout/order-received/77/';
const FROM = { tab: 7, url: URL, frame: 3 };
const NONCE = '5'.repeat(32);

vi.mock('wxt/browser', async () => {
  const { mayDie } = await import('./mortal.ts');
  const reading = { site: 'quittenhof.shop', touchpoint: 'confirmation', payment: false };
  const does = <T>(answer: T) => vi.fn(() => mayDie(async () => answer));
  return {
    browser: {
      scripting: { executeScript: does([]), insertCSS: does(undefined) },
      tabs: { sendMessage: does(undefined) },
      storage: { session: { get: async () => ({ 'page 7': { url: URL, reading } }) } },
    },
  };
});
const { answerCard } = await import('../../entrypoints/background/answer-card.ts');

beforeEach(() => {
  // One in the afternoon, wherever this runs: no quiet hour.
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 13), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** An order was placed, and its card is due. */
async function ordered(): Promise<void> {
  fresh().journal.close();
  const journal = openJournal({ broadcast: () => {} });
  const at = Date.now();
  const order: Encounter = {
    ...{ id: 'order-1', kind: 'purchase', brand: 'site:quittenhof.shop', site: 'quittenhof.shop' },
    ...{ tab: FROM.tab, startedAt: at, lastAt: at, endedAt: at, ended: 'confirmation' },
    ...{ touchpoints: ['confirmation'], pages: 1, seconds: 0, rules: ['said'], nonce: NONCE },
  };
  const { brand, site } = order;
  const draft = { brand, site, t: at, source: 'purchase', origin: 'noticed', v: null } as const;
  await journal.step(FROM.tab, () => ({
    encounters: [order],
    moments: [{ id: 'order-1', draft }],
  }));
  await journal.reserveAsk(order, () => ({ decision: 'show' as const, reason: 'ok' }));
  journal.close();
}

/** All that is on disk, but for the count of its changes. */
async function onDisk(): Promise<unknown> {
  const opening = indexedDB.open('throughline');
  const db = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result);
  });
  const names = ['moments', 'asks', 'rules', 'encounters', 'brands'];
  const transaction = db.transaction(names);
  const stores = await Promise.all(
    names.map(
      (name) =>
        new Promise<object[]>((done) => {
          const all = transaction.objectStore(name).getAll();
          all.onsuccess = () => done(all.result);
        }),
    ),
  );
  db.close();
  return JSON.parse(JSON.stringify(stores, (key, value) => (key === 'rev' ? undefined : value)));
}

/** One life; where `dying` names an event and a point in it, the background dies there, once. */
async function live(life: Event[], dying?: { event: number; point: number }) {
  await ordered();
  const answers: unknown[] = [];
  let died = false;
  for (const [number, event] of life.entries()) {
    const tell = (at: number) =>
      wake(at, (journal) => answerCard(journal, { type: 'card', nonce: NONCE, event }, FROM));
    const first = await tell(dying?.event === number ? dying.point : Number.POSITIVE_INFINITY);
    if (first === 'died') died = true;
    answers.push(first === 'died' ? await tell(Number.POSITIVE_INFINITY) : first);
  }
  return { died, answers, disk: await onDisk() };
}

let deaths = 0;
afterAll(() => console.log(`${deaths} deaths, each told again`));

test.each(Object.entries(LIVES))('%s', { timeout: 60_000 }, async (_, life) => {
  const whole = await live(life);
  expect(whole.answers).toHaveLength(life.length);
  const before = deaths;
  for (const event of life.keys()) {
    for (let at = 0; ; at++) {
      const torn = await live(life, { event, point: at });
      if (!torn.died) break;
      deaths++;
      const where = `${life[event]?.is}, point ${at}`;
      expect({ where, ...torn, died: false }).toEqual({ where, ...whole, died: false });
    }
  }
  expect(deaths - before).toBeGreaterThan(4 * life.length);
});
