import { describe, expect, test } from 'vitest';
import { decide, PROMISES, type Reason, type Verdict } from '../../asking/decide.ts';
import { type Ask, ENCOUNTER_KINDS, type EncounterKind, type Rule } from '../../journal/records.ts';
import { FOREVER } from '../../journal/settings.ts';
import { clear, DAY, HOUR, MINUTE, NOON, type Situation, stood } from './situation.ts';

/** What differs from the clear case. */
interface Change {
  trigger?: Partial<Situation['trigger']>;
  now?: Partial<Situation['now']>;
  page?: Partial<Situation['page']>;
  asks?: Ask[];
  rules?: Rule['kind'][];
  metBefore?: boolean;
  settings?: Partial<Situation['settings']>;
}

const own = 'site:shop.example' as const;
const ask = (msAgo: number, more: Partial<Ask> = {}) => stood(msAgo, more);
const mine = (days: number, outcome: Ask['outcome'] = 'answered') =>
  stood(days * DAY, { brand: own, outcome });
const visit = (more: Partial<Situation['trigger']>) =>
  ({ kind: 'visit', endedAt: undefined, pages: 3, seconds: 90, ...more }) as const;
const times = (n: number, card: (n: number) => Ask) => Array.from({ length: n }, (_, i) => card(i));

function judge({ trigger, now, page, asks, rules, metBefore, settings }: Change): Verdict {
  return decide(
    { ...clear.trigger, ...trigger },
    { ...clear.now, ...now },
    { ...clear.page, ...page },
    {
      asks: asks ?? [],
      rules: (rules ?? []).map((kind) => ({ id: kind, rev: '', kind, site: 'shop.example' })),
      metBefore: metBefore ?? true,
    },
    { ...clear.settings, ...settings },
  );
}

test('with nothing in the way, it asks', () => {
  expect(judge({})).toEqual({ decision: 'show', reason: 'due' });
});

/** Each promise: a case in which it speaks, and its opposite, in which it asks. */
const TABLE: [Exclude<Reason, 'due'>, 'list' | 'drop', Change, Change][] = [
  ['neverHere', 'drop', { rules: ['never'] }, { rules: ['allow'] }],
  ['notABrand', 'drop', { rules: ['notBrand'] }, { rules: ['ruleOff'] }],
  ['private', 'drop', { page: { private: true } }, { page: { private: false } }],
  ['askingOff', 'list', { settings: { asking: false } }, { settings: { asking: true } }],
  ['paused', 'list', { settings: { pausedUntil: NOON + 1 } }, { settings: { pausedUntil: NOON } }],
  ['paused', 'list', { settings: { pausedUntil: FOREVER } }, { settings: { pausedUntil: null } }],
  ...(['health', 'adult', 'gambling', 'government'] as const).map(
    (sensitive): (typeof TABLE)[number] => [
      'sensitive',
      'drop',
      { page: { sensitive } },
      { page: { sensitive }, rules: ['allow'] },
    ],
  ),
  [
    'alreadyAsked',
    'list',
    { asks: [ask(30 * DAY, { id: 'now' })] },
    { asks: [ask(MINUTE, { id: 'now', shownAt: null, outcome: null })] },
  ],
  ['elsewhere', 'list', { page: { site: 'next.example' } }, { page: { site: 'shop.example' } }],
  ['kindWaits', 'list', { trigger: { kind: 'review' } }, { trigger: { kind: 'purchase' } }],
  [
    'kindWaits',
    'list',
    { trigger: { kind: 'purchase' }, settings: { askAfter: ['chat'] } },
    { trigger: { kind: 'visit' }, settings: { askAfter: ['visit'] } },
  ],
  ['brief', 'drop', { trigger: visit({ pages: 2 }) }, { trigger: visit({ pages: 3 }) }],
  ['brief', 'drop', { trigger: visit({ seconds: 89 }) }, { trigger: visit({ seconds: 90 }) }],
  [
    'brief',
    'drop',
    { trigger: visit({}), settings: { visitPages: 4 } },
    { trigger: visit({ pages: 1, seconds: 9 }), settings: { visitPages: 1, visitSeconds: 9 } },
  ],
  [
    'bank',
    'list',
    { page: { sensitive: 'bank' } },
    { page: { sensitive: 'bank' }, rules: ['allow'] },
  ],
  ['payment', 'list', { page: { payment: true } }, { page: { payment: false } }],
  [
    'midway',
    'list',
    { page: { touchpoint: 'checkout' } },
    { page: { touchpoint: 'confirmation' } },
  ],
  ['midway', 'list', { page: { chatting: true } }, { page: { chatting: false } }],
  [
    'late',
    'list',
    { trigger: { endedAt: NOON - 15 * MINUTE } },
    { trigger: { endedAt: NOON - 15 * MINUTE + 1 } },
  ],
  ['quietHours', 'list', { now: { minuteOfDay: 22 * 60 } }, { now: { minuteOfDay: 22 * 60 - 1 } }],
  ['quietHours', 'list', { now: { minuteOfDay: 8 * 60 - 1 } }, { now: { minuteOfDay: 8 * 60 } }],
  [
    'quietHours',
    'list',
    { now: { minuteOfDay: 0 } },
    { settings: { quietFrom: 0, quietUntil: 0 } },
  ],
  [
    'quietHours',
    'list',
    { settings: { quietFrom: 720, quietUntil: 780 } },
    { settings: { quietFrom: 721, quietUntil: 780 } },
  ],
  [
    'firstContact',
    'list',
    { trigger: visit({}), metBefore: false },
    { trigger: visit({}), metBefore: true },
  ],
  [
    'cooldown',
    'list',
    { trigger: { kind: 'purchase' }, asks: [mine(6.9)] },
    { trigger: { kind: 'purchase' }, asks: [mine(7)] },
  ],
  [
    'cooldown',
    'list',
    { trigger: visit({}), asks: [mine(6.9)] },
    { trigger: visit({}), asks: [mine(7)] },
  ],
  ['cooldown', 'list', { asks: [mine(0.99)] }, { asks: [mine(1)] }],
  [
    'cooldown',
    'list',
    { trigger: { kind: 'return' }, asks: [mine(0.99)] },
    { trigger: { kind: 'return' }, asks: [mine(1)] },
  ],
  ['dismissed', 'list', { asks: [mine(13.9, 'declined')] }, { asks: [mine(14, 'declined')] }],
  [
    'dismissed',
    'list',
    { asks: [mine(60, 'declined'), mine(29.9, 'declined')] },
    { asks: [mine(60, 'declined'), mine(30, 'declined')] },
  ],
  [
    'dismissed',
    'list',
    { asks: [mine(170, 'declined'), mine(130, 'declined'), mine(89.9, 'declined')] },
    { asks: [mine(170, 'declined'), mine(130, 'declined'), mine(90, 'declined')] },
  ],
  [
    'dismissed',
    'list',
    { asks: [mine(170, 'declined'), mine(130, 'ignored'), mine(29, 'never')] },
    { asks: [mine(170, 'declined'), mine(130, 'answered'), mine(29, 'declined')] },
  ],
  [
    'ignored',
    'list',
    { asks: times(4, (n) => mine(60 - n * 10.1, 'ignored')) },
    { asks: times(4, (n) => mine(60 - n * 10, 'ignored')) },
  ],
  [
    'ignored',
    'list',
    { asks: times(4, (n) => mine(50 - n * 10, null)) },
    { asks: times(3, (n) => mine(50 - n * 10, null)) },
  ],
  [
    'quietMode',
    'list',
    { asks: times(5, (n) => ask((30.9 - n * 6) * DAY, { outcome: 'ignored' })) },
    { asks: times(5, (n) => ask((31 - n * 6) * DAY, { outcome: 'ignored' })) },
  ],
  [
    'quietMode',
    'list',
    { asks: times(5, (n) => ask((10.9 - n) * DAY, { outcome: n > 0 ? 'declined' : 'answered' })) },
    { asks: times(5, (n) => ask((10.9 - n) * DAY, { outcome: n > 1 ? 'declined' : 'answered' })) },
  ],
  [
    'dailyBudget',
    'list',
    { asks: [ask(3 * HOUR), ask(2 * HOUR)] },
    { asks: [ask(13 * HOUR), ask(2 * HOUR)] },
  ],
  [
    'weeklyBudget',
    'list',
    { asks: times(4, (n) => ask((n + 1.5) * DAY)) },
    { asks: [1, 2, 3, 7].map((n) => ask(n * DAY)) },
  ],
  [
    'anotherCard',
    'list',
    { settings: { gapMinutes: 0 }, asks: [ask(MINUTE, { outcome: null })] },
    { settings: { gapMinutes: 0 }, asks: [ask(MINUTE)] },
  ],
  [
    'anotherCard',
    'list',
    { settings: { gapMinutes: 0 }, asks: [ask(MINUTE, { shownAt: null, outcome: null })] },
    { settings: { gapMinutes: 0 }, asks: [ask(15 * MINUTE, { shownAt: null, outcome: null })] },
  ],
  ['gap', 'list', { asks: [ask(60 * MINUTE - 1)] }, { asks: [ask(60 * MINUTE)] }],
  ['typing', 'list', { page: { typing: true } }, { page: { typing: false } }],
  ['busy', 'list', { page: { busy: true } }, { page: { busy: false } }],
  ['restless', 'list', { page: { restless: true } }, { page: { restless: false } }],
];

describe('each promise speaks, and only in its case', () => {
  test.each(TABLE)('%s → %s', (reason, decision, speaks, silent) => {
    expect(judge(speaks)).toEqual({ decision, reason });
    expect(judge(silent)).toEqual({ decision: 'show', reason: 'due' });
  });

  test('every promise has a case', () => {
    expect(new Set(TABLE.map(([reason]) => reason))).toEqual(
      new Set(PROMISES.map(({ reason }) => reason)),
    );
  });
});

test('what was only read never asks, whatever is set', () => {
  for (const kind of ['review', 'article'] as const) {
    const all: EncounterKind[] = [...ENCOUNTER_KINDS];
    expect(judge({ trigger: { kind }, settings: { askAfter: all } }).reason).toBe('kindWaits');
  }
});

test('an order, a chat, a form needs no second look and no past', () => {
  for (const kind of ['purchase', 'chat', 'form', 'return', 'cancellation'] as const)
    expect(judge({ trigger: { kind, pages: 1, seconds: 0 }, metBefore: false }).reason).toBe('due');
});

test('the first reason in order is the one given', () => {
  expect(judge({ rules: ['never'], settings: { asking: false } }).reason).toBe('neverHere');
  expect(judge({ page: { payment: true, typing: true } }).reason).toBe('payment');
});

test('a rule for another site, or one that was undone, says nothing here', () => {
  const rule: Rule = { id: 'never:x', rev: '', kind: 'never', site: 'x.example' };
  const undone: Rule = { ...rule, site: 'shop.example', deleted: true };
  const { trigger, now, page, settings } = clear;
  const history = { asks: [], rules: [rule, undone], metBefore: true };
  expect(decide(trigger, now, page, history, settings).decision).toBe('show');
});

test('set back, the clock has not let time go by: gap, cooldown, back-off, budgets hold', () => {
  const ahead = (more: Partial<Ask> = {}) => ask(-3 * DAY, more);
  expect(judge({ asks: [ahead()] }).reason).toBe('gap');
  expect(judge({ asks: [ahead({ brand: own })] }).reason).toBe('cooldown');
  expect(judge({ asks: [ahead(), ahead()] }).reason).toBe('dailyBudget');
  expect(judge({ trigger: { endedAt: NOON + DAY } }).decision).toBe('show');
});

test('the budget counts days as recorded, also over a day of 25 hours or a journey', () => {
  // Both stood on the 21st where the person was then, though it is the 22nd in Greenwich.
  const asks = [ask(3 * HOUR, { day: '2026-11-21' }), ask(2 * HOUR, { day: '2026-11-21' })];
  expect(judge({ asks }).reason).toBe('due');
  // 24.5 hours ago and still today: the clocks went back.
  const long = [ask(24.5 * HOUR, { day: '2026-11-22' }), ask(HOUR, { day: '2026-11-22' })];
  expect(judge({ asks: long }).reason).toBe('dailyBudget');
});

test('two in one second: the second sees the place that the first was promised', () => {
  const first = ask(500, { shownAt: null, outcome: null, brand: own });
  expect(judge({ asks: [first] }).reason).toBe('cooldown');
  expect(judge({ asks: [{ ...first, brand: 'name:else' }] }).reason).toBe('anotherCard');
});

test('what was listed or dropped does not count as a card', () => {
  const listed = ask(MINUTE, { decision: 'list', shownAt: null, outcome: null, brand: own });
  expect(judge({ asks: [listed, { ...listed, decision: 'drop' }] }).decision).toBe('show');
});

describe('after much was left unanswered', () => {
  const silent = times(5, (n) => ask((60 - n) * DAY, { outcome: 'ignored' }));

  test('one a day until two were answered', () => {
    const today = ask(2 * HOUR);
    expect(judge({ asks: [...silent, today] }).reason).toBe('dailyBudget');
    expect(judge({ asks: [...silent, ask(20 * DAY), today] }).reason).toBe('due');
  });

  test('half of everything while fewer than a fifth of a month was answered', () => {
    const answers = [ask(6 * DAY), ask(5 * DAY)];
    const many = times(9, (n) => ask((29 - n) * DAY, { outcome: 'declined' }));
    expect(judge({ asks: [...many, ...answers] }).reason).toBe('weeklyBudget');
    expect(judge({ asks: [...many.slice(2), ...answers] }).reason).toBe('due');
  });

  test('what was a mistake of ours is not held against anyone', () => {
    const mistakes = times(5, (n) => mine(10 - n, 'notThis'));
    expect(judge({ asks: mistakes, settings: { weeklyBudget: 9 } }).reason).toBe('due');
  });
});
