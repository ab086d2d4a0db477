/** What the line's benchmarks rest on: lives that are the same in every run, and whose time it was. */
import { expect, test } from 'vitest';
import { brandOf, evenly, life } from '../../bench/life.ts';
import { median, quantile } from '../../bench/spread.ts';
import { costs } from '../../bench/trace.ts';
import { asMoment } from '../../journal/shape.ts';

const NOW = Date.UTC(2026, 0, 15, 12);

test('a made-up life is the same each time, as large as asked for, and fits the journal', () => {
  const { brands, moments } = life([300, ...evenly(101, 4)], NOW);
  expect(life([300, ...evenly(101, 4)], NOW).moments).toEqual(moments);
  expect(brands).toHaveLength(5);
  expect(moments).toHaveLength(401);
  expect(moments.filter(({ brand }) => brand === brandOf(0))).toHaveLength(300);
  expect(new Set(moments.map(({ id }) => id)).size).toBe(401);
  expect(moments.every((one, i) => i === 0 || one.t >= (moments[i - 1]?.t ?? 0))).toBe(true);
  for (const moment of moments) expect(asMoment(moment)).toEqual(moment);
});

test('quantiles lie between the numbers they fall between', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([10, 0], 0.95)).toBeCloseTo(9.5);
  expect(median([])).toBeNaN();
});

test('a frame costs the tasks of its page’s main thread and the drawing of tiles', () => {
  const main = { pid: 7, tid: 1, ph: 'X' };
  const task = { ...main, name: 'ThreadControllerImpl::RunTask' };
  const begin = { ...main, name: 'ProxyMain::BeginMainFrame::commit', dur: 20 };
  const { frames, pid } = costs([
    { ...task, ts: 0, dur: 90_000 },
    { ...main, ph: 'R', name: 'bench: start', ts: 100_000 },
    { ...begin, ts: 101_000 },
    { ...task, ts: 100_500, dur: 4_000, tdur: 3_000 },
    { ...task, tid: 2, ts: 101_000, dur: 50_000 },
    { ...task, pid: 8, ts: 101_000, dur: 50_000 },
    { ph: 'X', pid: 7, tid: 5, name: 'RasterTask', ts: 106_000, dur: 2_000 },
    { ...begin, ts: 120_000 },
    // The other end of the arrow to the thread that draws.
    { ...begin, ph: 's', ts: 120_000 },
    { ...task, ts: 119_000, dur: 7_000 },
  ]);
  expect(pid).toBe(7);
  expect(frames).toEqual([5, 7]);
  expect(() => costs([])).toThrow('which page');
});
