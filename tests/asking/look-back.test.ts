import { expect, test } from 'vitest';
import { lookBack } from '../../asking/look-back.ts';
import type { Moment } from '../../journal/moment.ts';

const TODAY = '2026-11-22';
const ON = { lookBack: true, lookedBack: null };
const moment = (day: string, more: Partial<Moment> = {}): Moment => ({
  ...{ schema: 1, id: day, rev: '', brand: 'site:a.example', site: 'a.example', t: 0, day, v: 1 },
  ...{ source: 'browse', stake: 'normal', touchpoint: null, channel: null, origin: 'noticed' },
  ...more,
});

test('counts the last seven local days, rated or not', () => {
  const moments = [
    moment('2026-11-15'),
    moment('2026-11-16', { v: null }),
    moment('2026-11-20', { brand: 'name:b' }),
    moment(TODAY),
    moment('2026-11-23'),
  ];
  expect(lookBack(moments, TODAY, ON)).toEqual({ moments: 3, brands: 2 });
});

test.each([
  ['switched off', { lookBack: false, lookedBack: null }, null],
  ['seen six days ago', { lookBack: true, lookedBack: '2026-11-16' }, null],
  ['seen a week ago', { lookBack: true, lookedBack: '2026-11-15' }, 1],
  ['seen on a day that lies ahead', { lookBack: true, lookedBack: '2026-11-25' }, null],
] as const)('%s', (_, settings, expected) => {
  expect(lookBack([moment(TODAY)], TODAY, settings)?.moments ?? null).toBe(expected);
});

test('a week without anything is not worth a word', () => {
  expect(lookBack([moment('2026-11-01')], TODAY, ON)).toBeNull();
});
