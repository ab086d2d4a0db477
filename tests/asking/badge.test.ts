import { describe, expect, test } from 'vitest';
import { badge } from '../../asking/badge.ts';
import { DEFAULT_SETTINGS as set } from '../../journal/settings.ts';
import { NOON } from './situation.ts';

const nothing = { says: 'nothing' };
const dot = { says: 'waiting', text: '•' };
const of = (waiting: number, how: (typeof set)['badge'], week = false) =>
  badge({ waiting, week }, { ...set, badge: how }, NOON);

describe('the badge', () => {
  test('is a dot unless the person wants a number, and gone with the list', () => {
    expect(badge({ waiting: 3, week: false }, set, NOON)).toEqual(dot);
    expect(of(3, 'number')).toEqual({ says: 'waiting', text: '3' });
    expect(of(100, 'number')).toEqual({ says: 'waiting', text: '99+' });
    for (const how of ['off', 'dot', 'number'] as const) expect(of(0, how)).toEqual(nothing);
    expect(of(3, 'off')).toEqual(nothing);
  });

  test('is a dot for a week to look back on, as no number would fit it', () => {
    expect(of(0, 'dot', true)).toEqual(dot);
    expect(of(0, 'number', true)).toEqual(dot);
    expect(of(2, 'number', true)).toEqual({ says: 'waiting', text: '2' });
    expect(of(0, 'off', true)).toEqual(nothing);
  });

  test('shows a pause as long as it lasts, whatever waits and even when it is off', () => {
    for (const how of ['off', 'dot', 'number'] as const) {
      const paused = { badge: how, pausedUntil: NOON + 1 };
      expect(badge({ waiting: 3, week: true }, paused, NOON)).toEqual({ says: 'paused' });
      expect(badge({ waiting: 0, week: false }, { ...paused, pausedUntil: NOON }, NOON)).toEqual(
        nothing,
      );
    }
  });
});
