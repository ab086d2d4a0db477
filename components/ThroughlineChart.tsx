import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { laneOf, type Moment } from '../journal/moment.ts';
import { dated, shortDate } from './dates.ts';
import { FaceGlyph, faceOf } from './FaceGlyph.tsx';
import { felt, reading, what } from './momentWords.ts';
import {
  bandPath,
  type DrawnPoint,
  type Frame,
  feelingScale,
  linePieces,
  type Mark,
  marks,
  timeScale,
} from './plot.ts';

interface Props {
  brand: string;
  /** In any order; unrated ones are ticks, those still to come are not drawn. */
  moments: readonly Moment[];
  /** Looking back, ascending; empty when nothing is rated. */
  line: readonly DrawnPoint[];
  /** The same from service moments alone; drawn thin. */
  service?: readonly DrawnPoint[];
  /** Ids whose words stand in the picture where there is room; two at most are drawn. */
  named?: readonly string[];
  /** Id of the element that says the same in words. */
  describedBy?: string;
  /** ms UTC */
  now: number;
}

const LEVELS = [
  [1, 'great'],
  [0.75, 'good'],
  [0.5, 'neither'],
  [0.25, 'bad'],
  [0, 'awful'],
] as const;
const BANDS = [1.96, 1.2816, 0.6745];

/** The hero: moments as points, what they add up to as a line with a band. */
export function ThroughlineChart(props: Props) {
  const { moments, line, service = [], named = [], now } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const id = useId();
  const [active, setActive] = useState<number | null>(null);

  const wide = width >= 560;
  const frame = frameOf(width, wide);
  const ordered = useMemo(
    () => moments.filter((m) => m.t <= now).sort((a, b) => a.t - b.t),
    [moments, now],
  );
  const first = Math.min(ordered[0]?.t ?? now, line[0]?.t ?? now);
  const { x, y, placed, places } = useMemo(() => {
    const time = timeScale(first, now, frame);
    const feeling = feelingScale(frame);
    const x = (t: number) => time(t);
    const y = (mu: number) => feeling(mu);
    const placed = marks(ordered, x, y);
    return { x: time, y, placed, places: new Map(placed.map((mark) => [mark.moment.id, mark])) };
  }, [ordered, first, now, width]);
  // Gathered marks would hide the line; then it lies above them.
  const crowded = placed.some(({ count }) => count > 1);
  const heardOnly = !ordered.some((m) => m.v !== null && laneOf(m.source) === 'D');
  const at = active === null ? undefined : ordered[active];
  const spot = at && (places.get(at.id) ?? { x: x(at.t), y: yOf(at, y, frame) });

  /** Hit-testing on the data, not on the elements: ten thousand moments cost no listeners. */
  function point(event: PointerEvent) {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    const [px, py] = [event.clientX - left, event.clientY - top];
    let best = 44 ** 2;
    let found: number | null = null;
    ordered.forEach((m, i) => {
      const place = places.get(m.id);
      const dx = (place?.x ?? x(m.t)) - px;
      const dy = ((place?.y ?? yOf(m, y, frame)) - py) * 0.6;
      const away = dx * dx + dy * dy;
      if (away < best) {
        best = away;
        found = i;
      }
    });
    setActive(found);
  }

  return (
    <div class="chart" ref={box} dir="ltr">
      <svg
        width={width}
        height={frame.height}
        viewBox={`0 0 ${width} ${frame.height}`}
        role="img"
        aria-label={i18n.t('chart.label', [props.brand])}
        aria-describedby={props.describedBy}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setActive(null)}
      >
        <Shades id={id} frame={frame} line={line} x={(t) => x(t)} />
        <Axes frame={frame} wide={wide} x={x} y={y} />
        {crowded && <Marks placed={placed} />}
        <g mask={`url(#${id}v)`}>
          <g mask={`url(#${id}h)`}>
            {BANDS.map((z) => (
              <path key={z} class="band" d={bandPath(line, z, (t) => x(t), y)} />
            ))}
          </g>
        </g>
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
        {at && spot && (
          <line class="hair-line" x1={spot.x} x2={spot.x} y1={frame.top - 14} y2={frame.height} />
        )}
        {crowded || <Marks placed={placed} />}
        <Names placed={placed} named={wide ? named : []} frame={frame} />
        <Rails ordered={ordered} frame={frame} wide={wide} x={(t) => x(t)} />
        {spot && at && <circle class="spot" cx={spot.x} cy={spot.y} r="13" />}
      </svg>
      {ordered.length > 0 && (
        <input
          class="chart-reader"
          type="range"
          min={0}
          max={ordered.length - 1}
          value={active ?? ordered.length - 1}
          aria-label={i18n.t('chart.reader')}
          aria-valuetext={reading((at ?? ordered.at(-1)) as Moment)}
          onInput={(event) => setActive(Number(event.currentTarget.value))}
          onFocus={() => setActive((now) => now ?? ordered.length - 1)}
          onBlur={() => setActive(null)}
        />
      )}
      {at && spot && <Callout moment={at} spot={spot} width={width} now={now} />}
    </div>
  );
}

function frameOf(width: number, wide: boolean): Frame {
  const height = wide ? Math.min(470, Math.max(340, width * 0.44)) : 330;
  return {
    width,
    height,
    left: wide ? 84 : 60,
    right: width - (wide ? 26 : 12),
    top: 34,
    bottom: height - 94,
  };
}

/** Where an unrated moment is pointed at: on the rail of its lane. */
function yOf(m: Moment, y: (mu: number) => number, { height }: Frame): number {
  if (m.v !== null) return y((m.v + 2) / 4);
  return height - (laneOf(m.source) === 'D' ? 34 : 14);
}

/** Colour by height; the band fades at the ends of the scale and where little is known. */
function Shades(props: {
  id: string;
  frame: Frame;
  line: readonly DrawnPoint[];
  x(t: number): number;
}) {
  const { id, frame, line, x } = props;
  const { width, height, top, bottom } = frame;
  const [start, end] = [line[0]?.t ?? 0, line.at(-1)?.t ?? 1];
  const every = Math.max(1, Math.floor(line.length / 48));
  return (
    <defs>
      <linearGradient
        id={`${id}c`}
        gradientUnits="userSpaceOnUse"
        x1="0"
        x2="0"
        y1={top}
        y2={bottom}
      >
        {[5, 4, 3, 2, 1].map((feel, i) => (
          <stop key={feel} class={`stop-${feel}`} offset={[0.1, 0.36, 0.5, 0.64, 0.9][i]} />
        ))}
      </linearGradient>
      <linearGradient id={`${id}f`} x1="0" x2="0" y1="0" y2="1">
        <stop offset="0" stop-color="#fff" stop-opacity="0" />
        <stop offset={(top + 16) / (bottom + 34)} stop-color="#fff" />
        <stop offset={(bottom - 16) / (bottom + 34)} stop-color="#fff" />
        <stop offset="1" stop-color="#fff" stop-opacity="0" />
      </linearGradient>
      <mask id={`${id}v`} maskUnits="userSpaceOnUse" x="0" y="0" width={width} height={height}>
        <rect width={width} height={bottom + 34} fill={`url(#${id}f)`} />
      </mask>
      <linearGradient
        id={`${id}k`}
        gradientUnits="userSpaceOnUse"
        x1={x(start)}
        x2={Math.max(x(end), x(start) + 1)}
        y1="0"
        y2="0"
      >
        {line
          .filter((_, i) => i % every === 0 || i === line.length - 1)
          .map((p) => (
            <stop
              key={p.t}
              offset={(p.t - start) / Math.max(1, end - start)}
              stop-color="#fff"
              stop-opacity={Math.max(0, Math.min(1, (0.74 - p.unknown) / 0.2))}
            />
          ))}
      </linearGradient>
      <mask id={`${id}h`} maskUnits="userSpaceOnUse" x="0" y="0" width={width} height={height}>
        <rect width={width} height={height} fill={`url(#${id}k)`} />
      </mask>
    </defs>
  );
}

function Axes(props: {
  frame: Frame;
  wide: boolean;
  x: ReturnType<typeof timeScale>;
  y(mu: number): number;
}) {
  const { frame, wide, x, y } = props;
  const { left, right, top, bottom } = frame;
  // d3 adds the first of a month to every second day: what stands too near is left out.
  const ticks = x
    .ticks(Math.max(2, Math.floor((right - left) / 86)))
    .filter((tick, i, all) => i === 0 || x(tick) - x(all[i - 1] as Date) > 40);
  const daily = Number(ticks[1]) - Number(ticks[0]) < 20 * 86_400_000;
  return (
    <g>
      {LEVELS.map(([mu, word]) => (
        <g key={word} transform={`translate(0 ${y(mu)})`}>
          <line class={mu === 0.5 ? 'grid middle' : 'grid'} x1={left} x2={right} />
          <text
            class={wide ? 'axis' : 'axis small'}
            x={left - (wide ? 14 : 9)}
            dy="4"
            text-anchor="end"
          >
            {i18n.t(`face.${word}`)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => {
        const at = x(tick);
        if (at < left + 14 || at > right - 14) return null;
        return (
          <text
            key={+tick}
            class={tick.getMonth() === 0 && tick.getDate() === 1 ? 'axis year' : 'axis'}
            x={at}
            y={bottom + 38}
            text-anchor="middle"
          >
            {tickWord(tick, daily)}
          </text>
        );
      })}
      <line class="now-line" x1={right} x2={right} y1={top - 8} y2={bottom + 8} />
      <text class="axis" x={right} y={top - 15} text-anchor="end">
        {i18n.t('chart.now')}
      </text>
    </g>
  );
}

function tickWord(tick: Date, daily: boolean): string {
  if (daily) return dated(+tick, { day: 'numeric', month: 'short' });
  return tick.getMonth() === 0
    ? dated(+tick, { year: 'numeric' })
    : dated(+tick, { month: 'short' });
}

/** Service a full circle, other first-hand a lighter one, heard or seen a hollow diamond. */
function Marks({ placed }: { placed: Mark[] }) {
  const most = placed.reduce((most, { count }) => Math.max(most, count), 1);
  return (
    <g class={most > 1 ? 'crowd' : undefined}>
      {placed.map(({ moment, lane, x, y, count }) => {
        const r = most > 1 ? 1.5 + 4 * Math.sqrt(count / most) : 5.5;
        return (
          <g key={moment.id} class={`mark-of feel${faceOf(moment.v as number)}`}>
            {lane === 'D' && moment.stake === 'high' && (
              <circle class="ring-of" cx={x} cy={y} r={r + 4.5} />
            )}
            {lane === 'D' ? (
              <circle
                class={moment.source === 'service' ? 'point service' : 'point'}
                cx={x}
                cy={y}
                r={r}
              />
            ) : (
              <path class="point heard" d={diamond(x, y, r + 1)} />
            )}
          </g>
        );
      })}
    </g>
  );
}

export function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`;
}

/** A few words beside the moments that say most. */
function Names(props: { placed: Mark[]; named: readonly string[]; frame: Frame }) {
  const { placed, named, frame } = props;
  const shown = placed.filter((mark) => named.includes(mark.moment.id)).slice(0, 2);
  return (
    <g>
      {shown.map(({ moment, x, y }) => {
        const after = x < (frame.left + frame.right) / 2;
        const words = what(moment);
        return (
          <g key={moment.id} transform={`translate(${x + (after ? 13 : -13)} ${y})`}>
            <line class="leader" x2={after ? 16 : -16} />
            <text class="named" x={after ? 21 : -21} dy="4" text-anchor={after ? 'start' : 'end'}>
              {words.length > 42 ? `${words.slice(0, 41)}…` : words}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Both lanes, so that what one only heard of is seen even where it is not rated. */
function Rails(props: {
  ordered: readonly Moment[];
  frame: Frame;
  wide: boolean;
  x(t: number): number;
}) {
  const { ordered, frame, wide, x } = props;
  const { left, right, height } = frame;
  const columns = new Set<string>();
  return (
    <g>
      {(['D', 'I'] as const).map((lane) => {
        const at = height - (lane === 'D' ? 34 : 14);
        return (
          <g key={lane}>
            <line class="rail" x1={left} x2={right} y1={at} y2={at} />
            <g class="rail-key" transform={`translate(${left - (wide ? 14 : 9)} ${at})`}>
              {wide && (
                <text class="axis small" x="-14" dy="4" text-anchor="end">
                  {i18n.t(lane === 'D' ? 'chart.direct' : 'chart.heard')}
                </text>
              )}
              {lane === 'D' ? (
                <circle class="key-point" cx="-4" r="3.6" />
              ) : (
                <path class="key-heard" d={diamond(-4, 0, 4.4)} />
              )}
            </g>
          </g>
        );
      })}
      {ordered.map((m) => {
        const [lane, column] = [laneOf(m.source), Math.round(x(m.t))];
        const feel = m.v === null ? 'unrated' : `feel${faceOf(m.v)}`;
        const key = `${lane} ${column} ${feel}`;
        if (columns.has(key)) return null;
        columns.add(key);
        const at = height - (lane === 'D' ? 34 : 14);
        const half = m.v === null ? 3 : 6;
        return (
          <line
            key={key}
            class={`tick ${feel}`}
            x1={column}
            x2={column}
            y1={at - half}
            y2={at + half}
          />
        );
      })}
    </g>
  );
}

/** What the pointed-at moment was. The slider says it aloud; this shows it. */
function Callout(props: {
  moment: Moment;
  spot: { x: number; y: number };
  width: number;
  now: number;
}) {
  const { moment, spot, width, now } = props;
  const half = Math.min(130, width / 2 - 4);
  const left = Math.max(half, Math.min(width - half, spot.x));
  const below = spot.y < 130;
  return (
    <div
      class={below ? 'callout below' : 'callout'}
      aria-hidden="true"
      style={{ left: `${left}px`, top: `${spot.y + (below ? 20 : -20)}px`, width: `${half * 2}px` }}
    >
      {moment.v !== null && <FaceGlyph v={faceOf(moment.v)} size={26} />}
      <div dir="auto">
        <strong>{what(moment)}</strong>
        <span>
          {felt(moment)} · {shortDate(moment.t, now)}
        </span>
      </div>
    </div>
  );
}

function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(720);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(240, element.clientWidth || 720));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return width;
}
