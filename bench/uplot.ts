/** The peer: the same line, band and moments drawn by uPlot, dragged and zoomed in the same way. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lookingBack } from '../experience/line.ts';
import type { Moment } from '../journal/moment.ts';
import { quantile } from './spread.ts';

const root = resolve(import.meta.dirname, '..');
/** Points of the line over the width of a picture, as in ours. */
const POINTS = 400;
/** The same shades as ours, in standard deviations. */
const BANDS = [1.96, 1.2816, 0.6745];
const FACES = [-2, -1, 0, 1, 2];

export interface Drawn {
  /** Time in seconds, then the line, the edges of its bands, and the moments of each face. */
  columns: (number | null)[][];
  span: [from: number, to: number];
  width: number;
  height: number;
}

/** @param span ms UTC, what the picture shows */
export function drawn(
  moments: readonly Moment[],
  now: number,
  { span, width, height }: { span: [number, number]; width: number; height: number },
): Drawn {
  const rated = moments.filter(({ v }) => v !== null);
  const first = quantile(
    rated.map(({ t }) => t),
    0,
  );
  const step = (span[1] - span[0]) / POINTS;
  const grid = Array.from({ length: Math.floor((now - first) / step) }, (_, i) =>
    Math.round(first + i * step),
  );
  const line = new Map(lookingBack(moments, grid, { asOf: now }).map((p) => [p.t, p]));
  const times = [...new Set([...grid, ...rated.map(({ t }) => t)])].sort((a, b) => a - b);
  const felt = new Map(rated.map((m) => [m.t, m]));
  const edge = (z: number) => times.map((t) => at(line.get(t), (p) => p.mu + z * p.sd));
  return {
    ...{ width, height, span: [span[0] / 1000, span[1] / 1000] },
    columns: [
      times.map((t) => t / 1000),
      edge(0),
      ...BANDS.flatMap((z) => [edge(-z), edge(z)]),
      ...FACES.map((face) =>
        times.map((t) => at(felt.get(t), ({ v }) => (v === face ? (v + 2) / 4 : null))),
      ),
    ],
  };
}

const at = <T>(one: T | undefined, of: (one: T) => number | null) => (one ? of(one) : null);

/** A page that draws it. The moments stay in its memory, as a page has them that shows more. */
export function uplotPage(drawn: Drawn, moments: readonly Moment[]): string {
  const library = readFileSync(join(root, 'node_modules/uplot/dist/uPlot.iife.min.js'), 'utf8');
  const style = readFileSync(join(root, 'node_modules/uplot/dist/uPlot.min.css'), 'utf8');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>uPlot</title>
<style>${style}</style><body><script>${library}</script><script>
const moments = ${JSON.stringify(moments)};
const { columns, span, width, height } = ${JSON.stringify(drawn)};
const hidden = { points: { show: false }, spanGaps: true };
const colours = ['#5e3c99', '#8f74bd', '#8d8794', '#d78c46', '#b35806'];
const plot = new uPlot({
  width, height,
  legend: { show: false },
  cursor: { drag: { x: false, y: false } },
  scales: { x: { time: true, min: span[0], max: span[1] }, y: { range: [-0.05, 1.05] } },
  axes: [{}, {}],
  series: [
    {},
    { ...hidden, stroke: '#5e3c99', width: 3.2 },
    ...${JSON.stringify(BANDS)}.flatMap(() => [{ ...hidden }, { ...hidden }]),
    ...colours.map((stroke) => ({
      stroke, paths: () => null, points: { show: true, size: 11, width: 1.8, fill: '#fff' },
    })),
  ],
  bands: [[3, 2], [5, 4], [7, 6]].map((series) => ({ series, fill: 'rgba(94, 60, 153, 0.12)' })),
}, columns, document.body);
plot.setScale('x', { min: span[0], max: span[1] });
const { over } = plot;
let last = null;
over.addEventListener('pointerdown', (event) => { last = event.clientX; });
addEventListener('pointerup', () => { last = null; });
addEventListener('pointermove', (event) => {
  if (last === null) return;
  const { min, max } = plot.scales.x;
  const by = ((last - event.clientX) / over.clientWidth) * (max - min);
  last = event.clientX;
  plot.setScale('x', { min: min + by, max: max + by });
});
over.addEventListener('wheel', (event) => {
  event.preventDefault();
  const { min, max } = plot.scales.x;
  const factor = 1.6 ** (event.deltaY / 100);
  const at = plot.posToVal(event.clientX - over.getBoundingClientRect().left, 'x');
  plot.setScale('x', { min: at - (at - min) * factor, max: at + (max - at) * factor });
}, { passive: false });
</script>`;
}
