import { describe, expect, it } from 'vitest';
import { linePieces, marks, withinSpan } from '../../components/plot.ts';
import { many, NOW, nordfaser } from './gallery/people.ts';

const YEARS = 5 * 365 * 86_400_000;
const x = (t: number) => ((t - NOW + YEARS) / YEARS) * 900;
const y = (mu: number) => 300 - mu * 300;

describe('marks', () => {
  it('are gathered when there are too many to draw, and none is lost', () => {
    const drawn = marks(many(10_000), x, y);
    expect(drawn.length).toBeLessThan(1_500);
    expect(drawn.reduce((sum, mark) => sum + mark.count, 0)).toBe(10_000);
  });

  it('keep the lanes apart when gathered', () => {
    const life = many(10_000);
    const direct = life.filter((m) => !['ad', 'wom', 'news'].includes(m.source)).length;
    const drawn = marks(life, x, y).filter(({ lane }) => lane === 'D');
    expect(drawn.reduce((sum, mark) => sum + mark.count, 0)).toBe(direct);
  });

  it('show service where most of what they stand for is service', () => {
    const one = (i: number, source: 'service' | 'use') => ({
      ...{ ...nordfaser[3], id: `S-${i}`, source, t: NOW - YEARS + i * (YEARS / 1_600) },
    });
    const drawn = (service: number) => {
      const life = Array.from({ length: 1_600 }, (_, i) =>
        one(i, i % 10 < service ? 'service' : 'use'),
      );
      return new Set(marks(life as typeof nordfaser, x, y).map(({ moment }) => moment.source));
    };
    expect([...drawn(8)]).toEqual(['service']);
    expect([...drawn(2)]).toEqual(['use']);
  });

  it('at one instant are counted together where there is no room beside', () => {
    const same = Array.from({ length: 50 }, (_, i) => ({ ...nordfaser[3], id: `O-${i}` }));
    const drawn = marks(same as typeof nordfaser, x, y);
    expect(drawn).toHaveLength(21);
    expect(drawn.reduce((sum, mark) => sum + mark.count, 0)).toBe(50);
  });

  it('leave out what is not rated', () => {
    const rated = nordfaser.filter((m) => m.v !== null).map((m) => m.id);
    expect(marks(nordfaser, x, y).map(({ moment }) => moment.id)).toEqual(rated);
  });

  it('stand beside each other when they fall on one day and one face', () => {
    const twins = Array.from({ length: 5 }, (_, i) => ({ ...nordfaser[3], id: `T-${i}` }));
    const drawn = marks(twins as typeof nordfaser, x, y);
    expect(new Set(drawn.map((mark) => mark.y)).size).toBe(5);
    expect(marks([...twins].reverse() as typeof nordfaser, x, y)).toEqual(drawn);
  });
});

describe('the line', () => {
  const point = (t: number, unknown: number) => ({ t, mu: 0.5, sd: 0.1, unknown });

  it('changes to dots where it is mostly unknown, without a gap', () => {
    const pieces = linePieces(
      [point(0, 0.2), point(1, 0.3), point(2, 0.8), point(3, 0.9)],
      (t) => t,
      y,
    );
    expect(pieces.map(({ known }) => known)).toEqual([true, false]);
    const [end, start] = [pieces[0]?.d.match(/1,150/), pieces[1]?.d.match(/^M1,150/)];
    expect(end && start).toBeTruthy();
  });

  it('is nothing when nothing is rated', () => {
    expect(linePieces([], x, y)).toEqual([]);
  });

  it('is cut to what a span shows, with two points beyond each end to bend it', () => {
    const line = Array.from({ length: 100 }, (_, t) => ({ t }));
    expect(withinSpan(line, [40, 50]).map(({ t }) => t)).toEqual(
      Array.from({ length: 15 }, (_, i) => 38 + i),
    );
    expect(withinSpan(line, [40.2, 40.8]).map(({ t }) => t)).toEqual([39, 40, 41, 42]);
    expect(withinSpan(line, [-5, 300])).toHaveLength(100);
    expect(withinSpan(line, [200, 300])).toHaveLength(100);
  });
});
