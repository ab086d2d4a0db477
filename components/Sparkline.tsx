import { useId } from 'preact/hooks';
import { laneOf, type Moment } from '../journal/moment.ts';
import { Dots } from './Dots.tsx';
import { faceOf } from './FaceGlyph.tsx';
import {
  bandPath,
  type DrawnPoint,
  diamond,
  feelingScale,
  linePieces,
  marks,
  timePlace,
  wholeSpan,
} from './plot.ts';
import { Standing } from './Standing.tsx';

/** Of a mark, px. */
const RADIUS = 3.4;
/** So many marks are elements of their own. */
const SINGLE = 60;

interface Props {
  line: readonly DrawnPoint[];
  /** Drawn as small points on both lanes; leave out for the line alone. */
  moments?: readonly Moment[];
  /** The picture's first instant; give one to all small multiples that should share a time axis. */
  from?: number;
  /** ms UTC */
  now: number;
  width: number;
  height: number;
}

/** The line in small, on the same feeling scale everywhere. Words beside it say what it shows. */
export function Sparkline({ moments = [], from, now, width, height, ...whole }: Props) {
  const id = useId();
  const line = from === undefined ? whole.line : whole.line.filter(({ t }) => t >= from);
  const end = height < 60 ? 7 : 10;
  const frame = { width, height, left: 6, right: width - end - 6, top: 7, bottom: height - 7 };
  const first = from ?? moments.reduce((least, m) => Math.min(least, m.t), line[0]?.t ?? now);
  const x = timePlace(wholeSpan(first, now), frame);
  const y = feelingScale(frame);
  const last = line.at(-1);
  const placed = marks(moments, x, y);
  return (
    <svg
      class="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <defs>
        <linearGradient
          id={id}
          gradientUnits="userSpaceOnUse"
          x1="0"
          x2="0"
          y1={frame.top}
          y2={frame.bottom}
        >
          {[5, 4, 3, 2, 1].map((feel, i) => (
            <stop key={feel} class={`stop-${feel}`} offset={[0.1, 0.36, 0.5, 0.64, 0.9][i]} />
          ))}
        </linearGradient>
      </defs>
      <line class="grid middle" x1={frame.left} x2={frame.right} y1={y(0.5)} y2={y(0.5)} />
      <path class="band small" d={bandPath(line, 1.2816, x, y)} />
      {linePieces(line, x, y).map(({ known, d }) => (
        <path
          key={d}
          class={known ? 'line small' : 'line small unknown'}
          d={d}
          stroke={`url(#${id})`}
        />
      ))}
      {placed.length > SINGLE ? (
        <Dots placed={placed} radius={() => RADIUS} />
      ) : (
        placed.map((mark) => (
          <g key={mark.moment.id} class={`feel${faceOf(mark.moment.v as number)}`}>
            {laneOf(mark.moment.source) === 'D' ? (
              <circle
                class={mark.moment.source === 'service' ? 'point service' : 'point'}
                cx={mark.x}
                cy={mark.y}
                r={RADIUS}
              />
            ) : (
              <path class="point heard" d={diamond(mark.x, mark.y, 4)} />
            )}
          </g>
        ))
      )}
      {last && (
        <Standing
          point={last}
          bands={[1.2816]}
          x={x(last.t)}
          away={5}
          width={end}
          y={y}
          stroke={`url(#${id})`}
          small
        />
      )}
    </svg>
  );
}
