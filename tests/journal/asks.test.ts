import { expect, test } from 'vitest';
import type { Ask } from '../../journal/records.ts';
import { DAY, fresh, MINUTE, NOON } from './fresh.ts';

const chat = (id: string) =>
  ({ id, kind: 'chat', brand: 'site:shop.example', site: 'shop.example' }) as const;
const show = () => ({ decision: 'show', reason: 'due' }) as const;
const oneAtMost = ({ asks }: { asks: Ask[] }) =>
  asks.some(({ decision }) => decision === 'show')
    ? ({ decision: 'list', reason: 'gap' } as const)
    : show();

test('two chats that end at once, in two pages, make one card', async () => {
  const { journal, another } = fresh();
  const both = await Promise.all([
    journal.reserveAsk(chat('abcdef-1'), oneAtMost),
    another().reserveAsk(chat('abcdef-2'), oneAtMost),
  ]);
  expect(both.map(({ decision }) => decision).sort()).toEqual(['list', 'show']);
  expect(await journal.asksSince(0)).toHaveLength(2);
});

test('the decision is told what the person said, and the time on the wall', async () => {
  const { journal } = fresh();
  await journal.addRule({ kind: 'allow', site: 'shop.example' });
  await journal.addRule({ kind: 'never', site: 'elsewhere.example' });
  await journal.setSetting('dailyBudget', 7);
  const seen: unknown[] = [];
  const look = () =>
    journal.reserveAsk(chat('abcdef-1'), ({ rules, metBefore, settings }, now) => {
      seen.push([rules.map(({ id }) => id), metBefore, settings.dailyBudget, now.ms, now.day]);
      return show();
    });
  await look();
  await journal.keepMoment({ brand: 'site:shop.example', t: NOON - 60_000, source: 'browse' });
  await look();
  await journal.keepMoment({ brand: 'site:shop.example', t: NOON - DAY, source: 'browse' });
  await look();
  expect(seen).toEqual(
    [false, false, true].map((met) => [['allow:shop.example'], met, 7, NOON, '2026-11-22']),
  );
});

test('an ask is written as decided, shown once, and has an outcome', async () => {
  const { journal, clock } = fresh();
  await journal.reserveAsk(chat('abcdef-1'), show);
  expect(await journal.ask('abcdef-1')).toEqual({
    ...{ id: 'abcdef-1', brand: 'site:shop.example', site: 'shop.example', day: '2026-11-22' },
    ...{ trigger: 'chat', decision: 'show', reason: 'due', at: NOON, shownAt: null, outcome: null },
  });
  clock.ms += MINUTE;
  await journal.shownAsk('abcdef-1', show);
  clock.ms += MINUTE;
  await journal.shownAsk('abcdef-1', show);
  expect(await journal.ask('abcdef-1')).toMatchObject({ shownAt: NOON + MINUTE });
  await journal.outcomeAsk('abcdef-1', 'answered');
  await journal.closeAsk('abcdef-1');
  expect(await journal.ask('abcdef-1')).toMatchObject({ outcome: 'answered' });
  // Undone on the card, it is as if nothing had been said.
  await journal.outcomeAsk('abcdef-1', null);
  expect(await journal.ask('abcdef-1')).toMatchObject({ outcome: null, shownAt: NOON + MINUTE });
  await journal.closeAsk('abcdef-1');
  expect(await journal.ask('abcdef-1')).toMatchObject({ outcome: 'ignored' });
  expect(await journal.shownAsk('abcdef-9', show)).toBeNull();
  expect(await journal.outcomeAsk('abcdef-9', 'answered')).toBeNull();
});

test('a card that comes too late, or lost its place, may not stand any more', async () => {
  const { journal, clock } = fresh();
  await journal.reserveAsk(chat('abcdef-1'), show);
  clock.ms += 15 * MINUTE;
  expect(await journal.shownAsk('abcdef-1', show)).toBeNull();
  expect(await journal.ask('abcdef-1')).toMatchObject({ decision: 'list', reason: 'late' });
  await journal.setSetting('expiryMinutes', 1);
  await journal.reserveAsk(chat('abcdef-2'), show);
  clock.ms += MINUTE - 1;
  expect(await journal.shownAsk('abcdef-2', show)).toMatchObject({ shownAt: clock.ms });
});

test('a promised card is decided once more when it is to stand, with all that has changed', async () => {
  const { journal, clock } = fresh();
  await journal.reserveAsk(chat('abcdef-1'), show);
  await journal.addRule({ kind: 'never', site: 'shop.example' });
  clock.ms += MINUTE;
  const seen: unknown[] = [];
  const stood = await journal.shownAsk('abcdef-1', ({ rules, asks }, now) => {
    seen.push([rules.map(({ kind }) => kind), asks.map(({ id }) => id), now.ms]);
    return { decision: 'drop', reason: 'neverHere' };
  });
  expect(stood).toBeNull();
  expect(seen).toEqual([[['never'], ['abcdef-1'], NOON + MINUTE]]);
  const kept = { decision: 'drop', reason: 'neverHere', shownAt: null };
  expect(await journal.ask('abcdef-1')).toMatchObject(kept);
});

test('of visits that were not asked about, one a brand and day is written down', async () => {
  const { journal, clock } = fresh();
  const visit = (id: string) => ({ ...chat(id), kind: 'visit' }) as const;
  const list = () => ({ decision: 'list', reason: 'gap' }) as const;
  await journal.reserveAsk(visit('abcdef-1'), list);
  await journal.reserveAsk(visit('abcdef-2'), list);
  await journal.reserveAsk({ ...visit('abcdef-3'), brand: 'site:other.example' }, list);
  await journal.reserveAsk(chat('abcdef-4'), list);
  clock.ms += DAY;
  await journal.reserveAsk(visit('abcdef-5'), list);
  await journal.reserveAsk(visit('abcdef-6'), show);
  await journal.reserveAsk(visit('abcdef-6'), list);
  const ids = (await journal.asksSince(0)).map(({ id }) => id.at(-1));
  expect(ids).toEqual(['1', '3', '4', '5']);
});

test('a card that never stood gives its place back; one that stood is history', async () => {
  const { journal } = fresh();
  await journal.reserveAsk(chat('abcdef-1'), show);
  await journal.closeAsk('abcdef-1');
  expect(await journal.shownAsk('abcdef-1', show)).toBeNull();
  expect(await journal.ask('abcdef-1')).toMatchObject({ decision: 'list', reason: 'pageGone' });
  await journal.reserveAsk(chat('abcdef-1'), show);
  await journal.shownAsk('abcdef-1', show);
  await journal.closeAsk('abcdef-1');
  await journal.reserveAsk(chat('abcdef-1'), () => ({ decision: 'list', reason: 'asked' }));
  expect(await journal.ask('abcdef-1')).toMatchObject({ decision: 'show', shownAt: NOON });
});

test('never and allowed contradict each other: the last said holds', async () => {
  const { journal } = fresh();
  await journal.addRule({ kind: 'never', site: 'shop.example' });
  await journal.addRule({ kind: 'allow', site: 'shop.example' });
  expect((await journal.rules()).map(({ id }) => id)).toEqual(['allow:shop.example']);
  await journal.addRule({ kind: 'never', site: 'shop.example' });
  expect((await journal.rules('shop.example')).map(({ id }) => id)).toEqual(['never:shop.example']);
  await journal.removeRule('never:shop.example');
  await journal.removeRule('never:nobody.example');
  expect(await journal.rules()).toEqual([]);
});

test('a site can have several rules off, each undone by itself', async () => {
  const { journal } = fresh();
  for (const value of ['word-cart', 'word-help'])
    await journal.addRule({ kind: 'ruleOff', site: 'shop.example', value });
  await journal.removeRule('ruleOff:shop.example:word-cart');
  expect((await journal.rules('shop.example')).map(({ value }) => value)).toEqual(['word-help']);
  expect(await journal.rules('other.example')).toEqual([]);
});

test('a setting that makes no sense is refused', async () => {
  const { journal } = fresh();
  await journal.setSetting('gapMinutes', 5);
  await expect(journal.setSetting('gapMinutes', -5)).rejects.toThrow(RangeError);
  expect((await journal.settings()).gapMinutes).toBe(5);
});
