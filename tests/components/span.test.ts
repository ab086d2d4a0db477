import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, panned, type Span, wider, zoomed } from '../../components/span.ts';

const DAY = 86_400_000;
const WHOLE: Span = [0, 1000 * DAY];

describe('zoom', () => {
  it('keeps the instant under the pointer where it is', () => {
    const near = zoomed(WHOLE, WHOLE, 0.5, 400 * DAY) as Span;
    expect(near).toEqual([200 * DAY, 700 * DAY]);
    const nearer = zoomed(near, WHOLE, 0.5, 300 * DAY) as Span;
    expect((300 * DAY - nearer[0]) / (nearer[1] - nearer[0])).toBeCloseTo(0.2, 12);
  });

  it('comes back to the whole, and never nearer than a week', () => {
    expect(zoomed([200 * DAY, 700 * DAY], WHOLE, 3, 400 * DAY)).toBeNull();
    const near = zoomed([0, 8 * DAY], WHOLE, 0.1, 4 * DAY) as Span;
    expect(near[1] - near[0]).toBe(7 * DAY);
    expect(zoomed([0, DAY], [0, DAY], 0.5, 0)).toBeNull();
  });
});

it('a drawing is moved as far as it reaches, and stretched only a little', () => {
  const drawn: Span = [400 * DAY, 600 * DAY];
  expect(wider(drawn)).toEqual([350 * DAY, 650 * DAY]);
  expect(covers(drawn, drawn)).toBe(true);
  expect(covers(drawn, panned(drawn, WHOLE, 49 * DAY))).toBe(true);
  expect(covers(drawn, panned(drawn, WHOLE, -51 * DAY))).toBe(false);
  expect(covers(drawn, [450 * DAY, 545 * DAY])).toBe(true);
  expect(covers(drawn, [450 * DAY, 540 * DAY])).toBe(false);
  expect(covers(drawn, [390 * DAY, 630 * DAY])).toBe(true);
  expect(covers(drawn, [360 * DAY, 640 * DAY])).toBe(false);
});

it('no zoom and no pan leaves the whole', () => {
  const instant = fc.integer({ min: 0, max: 1000 * DAY });
  fc.assert(
    fc.property(
      instant,
      instant,
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      fc.integer({ min: -2000 * DAY, max: 2000 * DAY }),
      (a, b, factor, by) => {
        const span: Span = [Math.min(a, b), Math.max(a, b) + DAY];
        const inside = panned([span[0], Math.min(span[1], WHOLE[1])], WHOLE, 0);
        for (const next of [zoomed(inside, WHOLE, factor, inside[0]), panned(inside, WHOLE, by)]) {
          if (!next) continue;
          expect(next[0]).toBeGreaterThanOrEqual(-1e-3);
          expect(next[1]).toBeLessThanOrEqual(WHOLE[1] + 1e-3);
          expect(next[1]).toBeGreaterThan(next[0]);
        }
      },
    ),
  );
});
