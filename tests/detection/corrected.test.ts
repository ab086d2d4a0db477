import { expect, test } from 'vitest';
import { corrected, switchedOff } from '../../detection/corrected.ts';
import { FORM_SENT } from '../../detection/encounter.ts';
import type { Reading } from '../../detection/reading.ts';
import type { Rule } from '../../journal/records.ts';

const PAGE = 'https://a.shop/orders/77';

const reading = (touchpoint: Reading['touchpoint'], rules: string[] = []): Reading => ({
  ...{ site: 'a.shop', touchpoint, chat: null, commercial: true, sure: 0.9, rules, payment: false },
});
type Said = Pick<Rule, 'kind' | 'value'>;
const off = (value: string): Said => ({ kind: 'ruleOff', value });
const taught = (value: string): Said => ({ kind: 'pattern', value });

test('an order that was none is an ordinary page, on that site', () => {
  const page = reading('confirmation', ['confirmation:path']);
  expect(corrected(page, PAGE, []).touchpoint).toBe('confirmation');
  expect(corrected(page, PAGE, [off('chat')]).touchpoint).toBe('confirmation');
  expect(corrected(page, PAGE, [off('purchase')]).touchpoint).toBe('visit');
});

test('a form that was none is not taken as sent', () => {
  const page = reading('help', [FORM_SENT, 'help:path']);
  expect(corrected(page, PAGE, [off('purchase')]).rules).toContain(FORM_SENT);
  expect(corrected(page, PAGE, [off('form')]).rules).toEqual(['help:path']);
});

test.each([
  ['purchase', 'confirmation', false],
  ['form', 'help', true],
  ['return', 'returns', true],
  ['cancellation', 'cancellation', true],
] as const)('a page that was taught as a %s is read as %s', (kind, touchpoint, sent) => {
  const read = corrected({ ...reading('none'), commercial: false }, PAGE, [
    taught(`${kind} /orders/*`),
  ]);
  expect(read).toMatchObject({ touchpoint, commercial: true });
  expect(read.rules.includes(FORM_SENT)).toBe(sent);
  expect(read.rules[0]).toBe(`taught:${kind}`);
});

test('other pages of a taught site are read as ever, and so is a site switched off since', () => {
  const page = reading('visit', ['visit:shop']);
  const said = [taught('purchase /orders/*')];
  expect(corrected(page, 'https://a.shop/orders/77/items', said)).toEqual(page);
  expect(corrected(page, 'https://a.shop/', said)).toEqual(page);
  expect(corrected(page, PAGE, [...said, off('purchase')])).toEqual(page);
  expect(corrected(page, PAGE, [taught('.order-done'), { kind: 'pattern' }])).toEqual(page);
});

test('only what was switched off counts as that', () => {
  expect([...switchedOff([off('chat'), taught('form /x'), { kind: 'never' }])]).toEqual(['chat']);
});
