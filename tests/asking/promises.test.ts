import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type Trigger } from '../../asking/decide.ts';
import type { Ask, Rule } from '../../journal/records.ts';
import { DEFAULT_SETTINGS as set } from '../../journal/settings.ts';
import { clear, DAY, HOUR, MINUTE, NOON, wall } from './situation.ts';

/** Something ends, somewhere, some time after (or, the clock set back, before) the last thing. */
const happening = fc.record({
  wait: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 90 }).map((m) => m * MINUTE) },
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }).map((h) => h * HOUR) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((d) => d * DAY) },
    { weight: 1, arbitrary: fc.integer({ min: -48, max: 0 }).map((h) => h * HOUR) },
    { weight: 1, arbitrary: fc.constant(500) },
  ),
  /** Hours east of Greenwich: people travel, and clocks change. */
  zone: fc.constantFrom(0, 0, 0, 0, 1, -8, 13),
  shop: fc.integer({ min: 0, max: 15 }),
  kind: fc.constantFrom('purchase', 'purchase', 'chat', 'chat', 'return', 'visit', 'review'),
  payment: fc.constantFrom(false, false, false, true),
  typing: fc.constantFrom(false, false, false, true),
  never: fc.constantFrom(...Array(9).fill(false), true),
  outcome: fc.constantFrom('answered', 'answered', 'answered', 'declined', 'ignored', null),
  /** Minutes until the card stands; beyond the expiry it never does. */
  delay: fc.constantFrom(0, 0, 0, 5, 14, 99),
});

interface Stood extends Ask {
  shownAt: number;
}

test('no order of events breaks a budget, a gap, a cooldown, quiet hours or a never', {
  timeout: 60_000,
}, () => {
  let cards = 0;
  fc.assert(
    fc.property(fc.array(happening, { minLength: 5, maxLength: 60 }), (life) => {
      const asks: Ask[] = [];
      const rules: Rule[] = [];
      const standing: Stood[] = [];
      let ms = NOON;
      life.forEach((h, n) => {
        ms += h.wait;
        const now = { ...wall(ms + h.zone * HOUR), ms };
        const site = `shop${h.shop}.example`;
        if (h.never) rules.push({ id: `never:${site}`, rev: '', kind: 'never', site });
        const trigger: Trigger = {
          id: `${n}`,
          kind: h.kind,
          brand: `site:${site}`,
          site,
          endedAt: ms,
          ...{ pages: 3, seconds: 90 },
        };
        const page = { ...clear.page, site, payment: h.payment, typing: h.typing };
        const { decision, reason } = decide(
          trigger,
          now,
          page,
          { asks, rules, metBefore: true },
          set,
        );
        const ask: Ask = {
          ...{ id: trigger.id, brand: trigger.brand, site, trigger: h.kind, day: now.day },
          ...{ decision, reason, at: ms, shownAt: null, outcome: null },
        };
        asks.push(ask);
        if (decision !== 'show') return;

        expect(rules.some((r) => r.site === site)).toBe(false);
        expect(h.payment || h.typing).toBe(false);
        expect(h.kind).not.toBe('review');
        expect(now.minuteOfDay).toBeGreaterThanOrEqual(8 * 60);
        expect(now.minuteOfDay).toBeLessThan(22 * 60);
        const span = ['chat', 'return'].includes(h.kind) ? DAY : 7 * DAY;
        for (const earlier of standing) {
          expect(ms - earlier.shownAt).toBeGreaterThanOrEqual(HOUR);
          if (earlier.site === site) expect(ms - earlier.shownAt).toBeGreaterThanOrEqual(span);
        }
        if (h.delay * MINUTE >= set.expiryMinutes * MINUTE) return;
        ms += h.delay * MINUTE;
        const day = wall(ms + h.zone * HOUR).day;
        const card: Stood = { ...ask, shownAt: ms, day, outcome: h.outcome };
        asks[asks.length - 1] = card;
        standing.push(card);
        cards++;
      });

      const days = standing.map(({ day }) => Date.parse(day) / DAY);
      for (const first of days) {
        const within = (count: number) =>
          days.filter((day) => day >= first && day < first + count).length;
        expect(within(1)).toBeLessThanOrEqual(set.dailyBudget);
        expect(within(7)).toBeLessThanOrEqual(set.weeklyBudget);
      }
    }),
    { numRuns: 2_000 },
  );
  // A policy that never asks would keep every promise as well.
  expect(cards).toBeGreaterThan(2_000);
});
