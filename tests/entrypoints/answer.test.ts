/**
 * Thousands of messages that no part of ours would send, through the real handler, beside a journal
 * with something in it: nothing changes, and nothing of it comes back.
 */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_FACTS } from '../../detection/facts.ts';
import { answer } from '../../entrypoints/background/answer.ts';
import { showBadge } from '../../entrypoints/background/badge.ts';
import { goOnWithThis, journalState } from '../../entrypoints/background/witness.ts';
import type { Encounter } from '../../journal/records.ts';
import type { Journal } from '../../journal/store.ts';
import { fresh, NOON } from '../journal/fresh.ts';
import { browser, done, OURS } from './browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser.ts')).browser }));

const MESSAGES = 6_000;
const SECRET = 'what nobody else is to know';
const NONCE = '0123456789abcdef0123456789abcdef';
const TAB = 7;
const PAGE = 'https://www.shop.example/checkout/order-received/77/';
const tab = { id: TAB, url: PAGE, title: 'Order received', incognito: false };

/** Every row of every store, as it lies there. */
async function everything(): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('throughline');
    opening.onsuccess = () => resolve(opening.result);
  });
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names);
  const rows = await Promise.all(
    names.map(
      (name) =>
        new Promise((resolve) => {
          const all = tx.objectStore(name).getAll();
          all.onsuccess = () => resolve([name, all.result]);
        }),
    ),
  );
  db.close();
  return JSON.stringify([rows, browser.storage.local.all(), browser.storage.session.all()]);
}

async function kept(journal: Journal) {
  await journal.touchBrand({ site: 'shop.example', name: 'Shop', day: null });
  await journal.keepMoment({
    ...{ brand: 'site:shop.example', t: NOON, source: 'service', v: -1, note: SECRET },
  });
  const encounter: Encounter = {
    ...{ id: 'abcdef-9', kind: 'purchase', brand: 'site:shop.example', site: 'shop.example' },
    ...{ tab: TAB, startedAt: NOON, lastAt: NOON, endedAt: NOON, ended: 'confirmation' },
    ...{ touchpoints: ['confirmation'], pages: 1, seconds: 30, rules: [], nonce: NONCE },
  };
  await journal.step(TAB, () => ({ encounters: [encounter], moments: [] }));
}

let journal: Journal;
beforeEach(async () => {
  done.length = 0;
  browser.storage.local.clear();
  browser.storage.session.clear();
  ({ journal } = fresh());
  await kept(journal);
  await goOnWithThis(journal);
});

const anything = fc.oneof(
  { depthSize: 'small' },
  fc.constantFrom(null, undefined, '', 0, -1, Number.NaN, 1e99, true, [], {}, '__proto__'),
  fc.string({ maxLength: 40 }),
  fc.integer(),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 9 }),
  fc.object({ maxDepth: 2 }),
);
const TYPES = ['facts', 'chat', 'taught', 'card', 'site', 'teach', 'export', '__proto__', ''];
const EVENTS = ['rest', 'placed', 'shown', 'rated', 'detail', 'declined', 'never', 'undo', 'gone'];
const event = fc.record(
  {
    is: fc.oneof(fc.constantFrom(...EVENTS), anything),
    v: anything,
    field: fc.oneof(fc.constantFrom('note', 'words', 'brand', 'v', 'constructor'), anything),
    value: anything,
  },
  { requiredKeys: [] },
);
const message = fc.oneof(
  anything,
  fc.record(
    {
      type: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...TYPES) }, anything),
      facts: fc.oneof(fc.constant(NO_FACTS), anything),
      stage: fc.oneof(fc.constant('sent'), anything),
      vendor: fc.oneof(fc.constant('intercom'), anything),
      tab: fc.oneof(fc.constant(TAB), anything),
      kind: fc.oneof(fc.constant('purchase'), anything),
      // The right nonce only ever with something beside it that the card would not say.
      nonce: fc.oneof(fc.constant(NONCE), fc.constant('f'.repeat(32)), anything),
      event,
      extra: fc.constant(1),
    },
    { requiredKeys: ['extra'] },
  ),
);
const sender = fc.constantFrom(
  { id: OURS.id, url: PAGE, frameId: 0, tab },
  { id: OURS.id, url: 'about:srcdoc', frameId: 4, tab },
  { id: OURS.id, url: `${OURS.home}timeline.html`, frameId: 0, tab },
  { id: OURS.id, url: PAGE, frameId: 0, tab: { ...tab, incognito: true } },
  { id: 'them', url: `${OURS.home}timeline.html`, frameId: 0 },
  { id: undefined, url: PAGE, frameId: 0, tab },
);

describe('messages that are none of ours', () => {
  test(`${MESSAGES} of them change nothing, tell nothing and bring nobody down`, {
    timeout: 60_000,
  }, async () => {
    const before = await everything();
    await fc.assert(
      fc.asyncProperty(message, sender, async (what, from) => {
        expect(await answer(journal, what, from as never)).toBeUndefined();
      }),
      { numRuns: MESSAGES, seed: 20_261_122 },
    );
    expect(await everything()).toBe(before);
    expect(done).toEqual([]);
  });

  test('the right message of a sender who may not say it changes nothing either', async () => {
    const before = await everything();
    const rated = { type: 'card', nonce: NONCE, event: { is: 'rated', v: 2 } };
    const strangers = [
      { id: OURS.id, url: PAGE, frameId: 0, tab },
      { id: 'them', url: 'about:srcdoc', frameId: 4, tab },
      { id: OURS.id, url: 'about:srcdoc', frameId: 4, tab: { ...tab, incognito: true } },
      { id: OURS.id, url: 'about:srcdoc', frameId: 4 },
    ];
    for (const from of strangers) {
      expect(await answer(journal, rated, from as never)).toBeUndefined();
    }
    // The right frame of another tab: whoever learned the nonce cannot use it there.
    const elsewhere = { id: OURS.id, url: 'about:srcdoc', frameId: 4, tab: { ...tab, id: 8 } };
    expect(await answer(journal, rated, elsewhere as never)).toEqual({ gone: true });
    expect(await everything()).toBe(before);
  });

  test('from the card itself it is kept: the handler is the real one', async () => {
    const rated = { type: 'card', nonce: NONCE, event: { is: 'rated', v: 2 } };
    const from = { id: OURS.id, url: 'about:srcdoc', frameId: 4, tab };
    const said = await answer(journal, rated, from as never);
    expect(said).toMatchObject({ view: { v: 2 } });
    expect(JSON.stringify(said)).not.toContain(SECRET);
    expect(await journal.moment('abcdef-9')).toMatchObject({ v: 2 });
  });
});

test('a page that outlived the permission it was opened under is heard no more', async () => {
  const facts = { type: 'facts', facts: { ...NO_FACTS, title: 'Order received' } };
  const page = { id: OURS.id, url: PAGE, frameId: 0, tab };
  ({ journal } = fresh());
  await goOnWithThis(journal);
  const before = await everything();
  const may = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
  await answer(journal, facts, page as never);
  expect(await everything()).toBe(before);
  may.mockRestore();
  await answer(journal, facts, page as never);
  expect(await everything()).not.toBe(before);
});

describe('a journal that came up empty', () => {
  const facts = { type: 'facts', facts: { ...NO_FACTS, title: 'Order received' } };
  const page = { id: OURS.id, url: PAGE, frameId: 0, tab };

  test('is told from a new one, and nothing is noticed until the person has answered', async () => {
    expect(await journalState(journal)).toBe('open');
    ({ journal } = fresh());
    expect(await journalState(journal)).toBe('emptied');
    await showBadge(journal);
    expect(done).toContain('setBadgeText !');
    const before = await everything();
    await answer(journal, facts, page as never);
    expect(await everything()).toBe(before);

    await goOnWithThis(journal);
    expect(await journalState(journal)).toBe('open');
    await answer(journal, facts, page as never);
    expect(await everything()).not.toBe(before);
  });

  test('is not lost where nothing was ever kept, and a backup makes it whole again', async () => {
    browser.storage.local.clear();
    ({ journal } = fresh());
    expect(await journalState(journal)).toBe('open');
    await kept(journal);
    await goOnWithThis(journal);
    expect(browser.storage.local.all()).toEqual({ witness: { count: 1 } });
    expect(await journal.isNewborn()).toBe(false);
  });

  test('one that is newer, or does not open, is said to be so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await journal.close();
    expect(await journalState(journal)).toBe('cannot');
    vi.restoreAllMocks();
    await journal.close();
    await new Promise((resolve) => {
      indexedDB.open('throughline', 99).onsuccess = ({ target }) =>
        resolve((target as IDBOpenDBRequest).result.close());
    });
    expect(await journalState(journal)).toBe('newer');
  });
});
