import { type Entry, ratedTimes } from './evidence.ts';

/**
 * Times worth drawing, ascending: an even grid from `from` (default: the first rated moment) to
 * `to`, and every rated moment between, so that bends lie where they happened. Where moments
 * outnumber the grid they lie closer than a pixel, and the grid alone is drawn.
 * `steps` adds the millisecond before each moment, for the upright of a stair.
 */
export function sampleTimes(
  moments: readonly Entry[],
  to: number,
  { from, grid = 600, steps = false }: { from?: number; grid?: number; steps?: boolean } = {},
): number[] {
  const rated = ratedTimes(moments, to);
  const start = from ?? rated[0];
  if (start === undefined) return [];
  const times = new Set([start, to]);
  for (let i = 1; i < grid - 1; i++) times.add(Math.round(start + ((to - start) * i) / (grid - 1)));
  const inside = rated.filter((t) => t >= start);
  if (inside.length <= grid) {
    for (const t of inside) {
      times.add(t);
      if (steps && t > start) times.add(t - 1);
    }
  }
  return [...times].sort((a, b) => a - b);
}
