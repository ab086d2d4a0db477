import { describe, expect, test } from 'vitest';
import type { Told } from '../../experience/breakdown.ts';
import { type FindingKind, findings } from '../../experience/findings.ts';
import type { Source } from '../../journal/moment.ts';
import { DAY, noon, rating } from './example.ts';

const NOW = noon('2026-06-01');

/** One moment a week, the newest last week. */
function life(...rows: [source: Source, v: number | null, more?: Partial<Told>][]): Told[] {
  return rows.map(([source, v, more], i) => ({
    ...rating(`m${i}`, NOW - (rows.length - i) * 7 * DAY, source, v),
    channel: null,
    ...more,
  }));
}
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
type Row = Parameters<typeof life>[number];

const good: Row = ['service', 2];
const bad: Row = ['service', -2];

/** For each finding lives that have it, and lives that look like it. */
const CASES: Record<FindingKind, { has: Row[][]; hasNot: Row[][] }> = {
  serviceNotEnough: {
    has: [[...times(3, good), ...times(4, ['use', -2] as Row)]],
    hasNot: [
      [...times(3, good), ...times(4, ['use', 1] as Row)],
      [good, ...times(4, ['use', -2] as Row)],
      times(6, good),
    ],
  },
  serviceDragsDown: {
    has: [[...times(3, bad), ...times(4, ['use', 2] as Row)]],
    hasNot: [[...times(3, bad), ...times(4, ['use', -1] as Row)], times(6, bad)],
  },
  notNeeded: {
    has: [[['purchase', 1], ...times(2, ['service', 0, { because: 'm0' }] as Row)]],
    hasNot: [
      [['purchase', 1], ['service', 0, { because: 'm0' }], good],
      // Not service: a second purchase because of the first.
      [['purchase', 1], ...times(2, ['purchase', 1, { because: 'm0' }] as Row)],
    ],
  },
  silo: {
    has: [times(2, ['service', -1, { friction: ['repeat'] }])],
    hasNot: [
      [['service', -1, { friction: ['repeat', 'wrongPlace'] }], bad],
      // They would not: no wall, a will.
      times(3, ['service', -1, { friction: ['wouldNot'] }]),
    ],
  },
  channelHop: {
    has: [
      [
        ['service', -1, { channel: 'chat' }],
        ['service', -1, { channel: 'email', because: 'm0' }],
        ['service', -1, { channel: 'phone', because: 'm1' }],
      ],
    ],
    hasNot: [
      // Three channels, but three matters.
      [
        ['service', -1, { channel: 'chat' }],
        ['service', -1, { channel: 'email' }],
        ['service', -1, { channel: 'phone' }],
      ],
      // A circle in one channel.
      [
        ['service', -1, { channel: 'chat', because: 'm1' }],
        ['service', -1, { channel: 'chat', because: 'm0' }],
      ],
    ],
  },
  humanOrBot: {
    has: [
      [
        ...times(3, ['service', 2, { agent: 'human' }] as Row),
        ...times(3, ['service', -1, { agent: 'bot' }] as Row),
      ],
    ],
    hasNot: [
      [
        ...times(3, ['service', 1, { agent: 'human' }] as Row),
        ...times(3, ['service', 1, { agent: 'bot' }] as Row),
      ],
      [
        ...times(3, ['service', 2, { agent: 'human' }] as Row),
        ...times(2, ['service', -2, { agent: 'bot' }] as Row),
      ],
      times(6, ['service', 2, { agent: 'both' }]),
    ],
  },
  hard: {
    has: [times(5, ['service', -1, { effort: 6 }])],
    hasNot: [times(4, ['service', -1, { effort: 7 }]), times(5, ['service', -1, { effort: 4 }])],
  },
  easy: {
    has: [times(5, ['service', 1, { effort: 1 }])],
    hasNot: [times(4, ['service', 1, { effort: 1 }]), times(5, ['service', 1, { effort: 3 }])],
  },
  theyCameFirst: {
    has: [
      [
        ...times(3, ['service', 0, { startedBy: 'me' }] as Row),
        ...times(2, ['service', 0, { startedBy: 'them' }] as Row),
      ],
    ],
    hasNot: [
      times(4, ['service', 0, { startedBy: 'them' }]),
      times(8, ['use', 0, { startedBy: 'nobody' }]),
    ],
  },
  promises: {
    has: [times(3, ['use', 1, { promise: 'yes' }])],
    hasNot: [times(2, ['use', 1, { promise: 'no' }])],
  },
};

describe.each(Object.entries(CASES))('%s', (is, { has, hasNot }) => {
  const said = (rows: Row[]) => findings(life(...rows), NOW).map((finding) => finding.is);
  test.each(has)('is said: %#', (...rows) => {
    expect(said(rows as Row[])).toContain(is);
  });
  test.each(hasNot)('is not said: %#', (...rows) => {
    expect(said(rows as Row[])).not.toContain(is);
  });
});

test('every finding names moments that are there, and figures that fit them', () => {
  const moments = life(
    ...times(4, ['service', -1, { effort: 6, friction: ['repeat'], startedBy: 'me' }] as Row),
    ['service', 1, { effort: 5, startedBy: 'them' }],
  );
  const found = findings(moments, NOW);
  expect(found.map(({ is }) => is)).toEqual(['silo', 'hard', 'theyCameFirst']);
  const ids = new Set(moments.map(({ id }) => id));
  for (const { ids: own } of found) {
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((id) => ids.has(id))).toBe(true);
  }
  expect(found).toMatchObject([
    { count: 4, of: 5 },
    { effort: 5.8, of: 5 },
    { count: 1, of: 5 },
  ]);
});

test('nothing is said of nothing, of removed moments, or of what is still to come', () => {
  expect(findings([], NOW)).toEqual([]);
  expect(findings(times(9, { id: 'gone', deleted: true }), NOW)).toEqual([]);
  const hard = life(...times(5, ['service', -1, { effort: 7 }] as Row));
  expect(findings(hard, NOW - 365 * DAY)).toEqual([]);
});

test('a chain of ten thousand causes is read at once', () => {
  const chain = life(
    ...Array.from({ length: 10_000 }, (_, i): Row => {
      const channel = (['chat', 'email', 'phone'] as const)[i % 3] ?? null;
      return ['service', 0, { channel, ...(i > 0 && { because: `m${i - 1}` }) }];
    }),
  );
  const hop = findings(chain, NOW).find(({ is }) => is === 'channelHop');
  expect(hop?.ids.length).toBeLessThanOrEqual(50);
});
