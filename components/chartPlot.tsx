/** What moves under a hand: the band, and above the axes the line with its marks and ticks. */
import type { ComponentChildren } from 'preact';
import { type Lane, laneOf, type Moment } from '../journal/moment.ts';
import { Marks } from './chartLayers.tsx';
import { faceOf } from './FaceGlyph.tsx';
import { bandPath, type DrawnPoint, type Frame, linePieces, type Mark, railOf } from './plot.ts';
import { BANDS } from './Standing.tsx';
import type { timeScale } from './timeScale.ts';

/** What is drawn, and where: for one span, whatever is shown of it. */
export interface Plotted {
  /** Of the chart: its shades are found by it. */
  id: string;
  frame: Frame;
  line: readonly DrawnPoint[];
  service: readonly DrawnPoint[];
  ordered: readonly Moment[];
  placed: Mark[];
  /** Whether some marks stand for several moments. */
  crowded: boolean;
  heardOnly: boolean;
  x: ReturnType<typeof timeScale>;
  y(mu: number): number;
}

export function Bands({ id, line, x, y }: Plotted) {
  return (
    <>
      {BANDS.map((z) => (
        <path
          key={z}
          class="band"
          style={{ fill: `url(#${id}k)` }}
          d={bandPath(line, z, (t) => x(t), y)}
        />
      ))}
    </>
  );
}

export function Lines(props: Plotted) {
  const { id, frame, line, service, ordered, placed, crowded, heardOnly, x, y } = props;
  return (
    <>
      {/* Gathered marks would hide the line; then it lies above them. */}
      {crowded && <Marks placed={placed} />}
      {linePieces(service, (t) => x(t), y).map(({ known, d }) => (
        <path key={d} class={known ? 'service-line' : 'service-line unknown'} d={d} />
      ))}
      {linePieces(line, (t) => x(t), y).map(({ known, d }) => (
        <path
          key={d}
          class={known ? (heardOnly ? 'line heard-only' : 'line') : 'line unknown'}
          d={d}
          stroke={`url(#${id}c)`}
        />
      ))}
      {crowded || <Marks placed={placed} />}
      <Ticks ordered={ordered} frame={frame} x={(t) => x(t)} />
    </>
  );
}

/** Every moment on the rail of its lane. */
function Ticks(props: { ordered: readonly Moment[]; frame: Frame; x(t: number): number }) {
  const { ordered, frame, x } = props;
  /** By lane and face: the ticks of one look are one path. */
  const ticks = new Map<string, { lane: Lane; feel: string; half: number; columns: Set<number> }>();
  for (const m of ordered) {
    const lane = laneOf(m.source);
    const feel = m.v === null ? 'unrated' : `feel${faceOf(m.v)}`;
    const key = `${lane} ${feel}`;
    const same = ticks.get(key) ?? { lane, feel, half: m.v === null ? 3 : 6, columns: new Set() };
    ticks.set(key, same);
    same.columns.add(Math.round(x(m.t)));
  }
  return (
    <g>
      {Array.from(ticks, ([key, { lane, feel, half, columns }]) => {
        const top = railOf(lane, frame) - half;
        const d = Array.from(columns, (column) => `M${column} ${top}v${2 * half}`).join('');
        return <path key={key} class={`tick ${feel}`} d={d} />;
      })}
    </g>
  );
}

/** From where it was drawn to where it is seen: so many times as wide, and `dx` pixels to the right. */
export interface Move {
  times: number;
  dx: number;
}

/** Half a mark may be seen beyond the ends of a part of time. */
const EDGE = 8;

/** What of it is seen; where it is `part` of time, nothing beyond its ends. */
export function Window(props: {
  frame: Frame;
  /** Where it begins, in pixels. */
  top: number;
  part: boolean;
  move: Move | null;
  children: ComponentChildren;
}) {
  const { frame, top, part, move, children } = props;
  const [left, right] = part ? [frame.left - EDGE, frame.right + EDGE] : [0, frame.width];
  const [width, height] = [right - left, frame.height - top];
  return (
    <svg
      aria-hidden="true"
      overflow="hidden"
      x={left}
      y={top}
      width={width}
      height={height}
      viewBox={`${left} ${top} ${width} ${height}`}
    >
      <g
        class={move ? 'in-hand' : undefined}
        transform={move ? `matrix(${move.times} 0 0 1 ${move.dx} 0)` : undefined}
      >
        {children}
      </g>
    </svg>
  );
}
