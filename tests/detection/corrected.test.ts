import { expect, test } from 'vitest';
import { corrected } from '../../detection/corrected.ts';
import { FORM_SENT } from '../../detection/encounter.ts';
import type { Reading } from '../../detection/reading.ts';

const reading = (touchpoint: Reading['touchpoint'], rules: string[]): Reading => ({
  ...{ site: 'a.shop', touchpoint, chat: null, commercial: true, sure: 0.9, rules, payment: false },
});

test('an order that was none is an ordinary page, on that site', () => {
  const page = reading('confirmation', ['confirmation:path']);
  expect(corrected(page, new Set()).touchpoint).toBe('confirmation');
  expect(corrected(page, new Set(['chat'])).touchpoint).toBe('confirmation');
  expect(corrected(page, new Set(['purchase'])).touchpoint).toBe('visit');
});

test('a form that was none is not taken as sent', () => {
  const page = reading('help', [FORM_SENT, 'help:path']);
  expect(corrected(page, new Set(['purchase'])).rules).toContain(FORM_SENT);
  expect(corrected(page, new Set(['form'])).rules).toEqual(['help:path']);
});
