import { describe, expect, test } from 'vitest';
import { mayNotice } from '../../asking/may-notice.ts';
import type { Rule } from '../../journal/records.ts';

const NOW = Date.UTC(2026, 10, 22, 13);
const ON = { noticing: true, pausedUntil: null };
const said = (kind: Rule['kind'], deleted?: true): Rule => ({
  id: `${kind}:a.shop`,
  rev: '',
  kind,
  site: 'a.shop',
  ...(deleted && { deleted }),
});

describe('mayNotice', () => {
  test('an ordinary site is noticed', () => {
    expect(mayNotice('visit', undefined, [], ON, NOW)).toBe(true);
  });
  test('nothing while noticing is off, or paused', () => {
    expect(mayNotice('visit', undefined, [], { ...ON, noticing: false }, NOW)).toBe(false);
    expect(mayNotice('visit', undefined, [], { ...ON, pausedUntil: NOW + 1 }, NOW)).toBe(false);
    expect(mayNotice('visit', undefined, [], { ...ON, pausedUntil: NOW }, NOW)).toBe(true);
  });
  test.each(['never', 'notBrand'] as const)('nothing where the person said %s', (kind) => {
    expect(mayNotice('confirmation', undefined, [said(kind)], ON, NOW)).toBe(false);
    expect(mayNotice('confirmation', undefined, [said(kind, true)], ON, NOW)).toBe(true);
  });
  test.each(['health', 'adult', 'gambling', 'government'] as const)(
    '%s is not noticed until the site is allowed',
    (category) => {
      expect(mayNotice('chat', category, [], ON, NOW)).toBe(false);
      expect(mayNotice('chat', category, [said('allow')], ON, NOW)).toBe(true);
    },
  );
  test.each([
    ['help', true],
    ['chat', true],
    ['visit', false],
    ['account', false],
    ['checkout', false],
    ['none', false],
  ] as const)('of a bank, %s: %s', (touchpoint, noticed) => {
    expect(mayNotice(touchpoint, 'bank', [], ON, NOW)).toBe(noticed);
    expect(mayNotice(touchpoint, 'bank', [said('allow')], ON, NOW)).toBe(true);
  });
});
