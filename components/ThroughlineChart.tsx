import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { laneOf, type Moment } from '../journal/moment.ts';
import { Axes, Leaving, Marks, Names, Rails, Shades } from './chartLayers.tsx';
import { shortDate } from './dates.ts';
import { FaceGlyph, faceOf } from './FaceGlyph.tsx';
import { felt, reading, what } from './momentWords.ts';
import {
  bandPath,
  type DrawnPoint,
  type Frame,
  feelingScale,
  flag,
  linePieces,
  marks,
  railOf,
  wholeSpan,
  withinSpan,
} from './plot.ts';
import { BANDS, Standing } from './Standing.tsx';
import { panned, type Span, STEP, zoomed } from './span.ts';
import { timeScale } from './timeScale.ts';

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
  /** Ids of moments to point out. */
  picked?: readonly string[];
  /** A feeling to draw as a level across, 0…1. */
  level?: number | null;
  /** When the person did something about it, ms UTC. */
  flags?: readonly number[];
  /** When the person stopped being a customer, ms UTC. */
  left?: number | null;
  /** The part of time to show; null, and where nobody listens, the whole. */
  span?: Span | null;
  onSpan?(span: Span | null): void;
  /** Id of the element that says the same in words. */
  describedBy?: string;
  /** The picture's greatest height, in pixels. */
  tallest?: number;
  /** ms UTC */
  now: number;
}

/** The hero: moments as points, what they add up to as a line with a band. */
export function ThroughlineChart(props: Props) {
  const { moments, line, service = [], named = [], picked = [], flags = [] } = props;
  const { level = null, left = null, tallest = 470, span = null, onSpan, now } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const id = useId();
  const [active, setActive] = useState<number | null>(null);

  const wide = width >= 560;
  const frame = frameOf(width, wide, tallest);
  const ordered = useMemo(
    () => moments.filter((m) => m.t <= now).sort((a, b) => a.t - b.t),
    [moments, now],
  );
  const first = Math.min(ordered[0]?.t ?? now, line[0]?.t ?? now);
  const whole = wholeSpan(first, now);
  const shown = span ?? whole;
  const { x, y, placed, places } = useMemo(() => {
    const time = timeScale(shown, frame);
    const feeling = feelingScale(frame);
    const x = (t: number) => time(t);
    const y = (mu: number) => feeling(mu);
    const placed = marks(
      span ? ordered.filter(({ t }) => t >= span[0] && t <= span[1]) : ordered,
      x,
      y,
    );
    return { x: time, y, placed, places: new Map(placed.map((mark) => [mark.moment.id, mark])) };
  }, [ordered, shown[0], shown[1], width]);
  const seen = span ? withinSpan(line, span) : line;
  const seenService = span ? withinSpan(service, span) : service;
  // Gathered marks would hide the line; then it lies above them.
  const crowded = placed.some(({ count }) => count > 1);
  const heardOnly = !ordered.some((m) => m.v !== null && laneOf(m.source) === 'D');
  const standing = line.at(-1);
  const young = frame.right - x(now) > 140;
  const at = active === null ? undefined : ordered[active];
  const isSeen = at !== undefined && at.t >= shown[0] && at.t <= shown[1];
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

  const zoom = (factor: number, at = at0()) => onSpan?.(zoomed(shown, whole, factor, at));
  /** Where keys and buttons zoom: at the moment that is read, else in the middle. */
  function at0(): number {
    return at && at.t >= shown[0] && at.t <= shown[1] ? at.t : (shown[0] + shown[1]) / 2;
  }
  const drag = useDrag((dx) => {
    if (span)
      onSpan?.(panned(shown, whole, (-dx / (frame.right - frame.left)) * (shown[1] - shown[0])));
  });

  return (
    <div class="chart" ref={box} dir="ltr">
      <svg
        width={width}
        height={frame.height}
        viewBox={`0 0 ${width} ${frame.height}`}
        role="img"
        aria-label={i18n.t('chart.label', [props.brand])}
        aria-describedby={props.describedBy}
        class={span ? 'zoomed' : undefined}
        onPointerMove={(event) => drag.move(event) || point(event)}
        onPointerDown={(event) => {
          if (span) drag.start(event);
          point(event);
        }}
        onPointerUp={drag.end}
        onPointerCancel={drag.end}
        onPointerLeave={() => setActive(null)}
        onWheel={(event) => {
          // Alone, the wheel belongs to the page.
          if (!onSpan || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          const { left } = event.currentTarget.getBoundingClientRect();
          zoom(STEP ** (event.deltaY / 100), +x.invert(event.clientX - left));
        }}
      >
        <Shades id={id} frame={frame} line={seen} x={(t) => x(t)} />
        <Axes frame={frame} wide={wide} now={now} x={x} y={y} />
        <clipPath id={`${id}p`}>
          <rect
            x={frame.left - (span ? 0 : 24)}
            y={-24}
            width={span ? frame.right - frame.left : width}
            height={frame.height + 48}
          />
        </clipPath>
        <g clip-path={span ? `url(#${id}p)` : undefined}>
          {crowded && <Marks placed={placed} />}
          <g mask={`url(#${id}v)`}>
            <g mask={`url(#${id}h)`}>
              {BANDS.map((z) => (
                <path key={z} class="band" d={bandPath(seen, z, (t) => x(t), y)} />
              ))}
            </g>
          </g>
          {linePieces(seenService, (t) => x(t), y).map(({ known, d }) => (
            <path key={d} class={known ? 'service-line' : 'service-line unknown'} d={d} />
          ))}
          {linePieces(seen, (t) => x(t), y).map(({ known, d }) => (
            <path
              key={d}
              class={known ? (heardOnly ? 'line heard-only' : 'line') : 'line unknown'}
              d={d}
              stroke={`url(#${id}c)`}
            />
          ))}
        </g>
        {standing && shown[1] >= now && (
          <g mask={`url(#${id}v)`}>
            <Standing
              point={standing}
              bands={BANDS}
              x={x(now)}
              away={wide ? 9 : 6}
              width={wide ? 16 : 12}
              y={y}
              stroke={`url(#${id}c)`}
            />
          </g>
        )}
        {standing && wide && young && !span && (
          <text class="named" x={x(now) + 35} y={y(standing.mu) + 4}>
            {i18n.t('key.band')}
          </text>
        )}
        {at && spot && isSeen && (
          <line class="hair-line" x1={spot.x} x2={spot.x} y1={frame.top - 14} y2={frame.height} />
        )}
        {crowded || <Marks placed={placed} />}
        {placed
          .filter(({ moment }) => picked.includes(moment.id))
          .map(({ moment, x, y }) => (
            <circle key={moment.id} class="spot" cx={x} cy={y} r="11" />
          ))}
        {level !== null && (
          <line class="level" x1={frame.left} x2={frame.right} y1={y(level)} y2={y(level)} />
        )}
        {[...new Set(flags)]
          .filter((t) => t >= Math.max(first, shown[0]) && t <= Math.min(now, shown[1]))
          .map((t) => (
            <path key={t} class="flag" d={flag(x(t), frame.top - 12)} />
          ))}
        {left !== null && left >= Math.max(first, shown[0]) && left <= Math.min(now, shown[1]) && (
          <Leaving frame={frame} x={x(left)} />
        )}
        <Names placed={placed} named={wide ? named : []} frame={frame} />
        <Rails
          ordered={span ? ordered.filter(({ t }) => t >= span[0] && t <= span[1]) : ordered}
          frame={frame}
          wide={wide}
          x={(t) => x(t)}
        />
        {spot && at && isSeen && <circle class="spot" cx={spot.x} cy={spot.y} r="13" />}
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
          onKeyDown={(event) => {
            const factor = { '+': 1 / STEP, '-': STEP }[event.key];
            if (!onSpan || (factor === undefined && event.key !== '0')) return;
            event.preventDefault();
            if (factor === undefined) onSpan(null);
            else zoom(factor);
          }}
          onFocus={() => setActive((now) => now ?? ordered.length - 1)}
          onBlur={() => setActive(null)}
        />
      )}
      {onSpan && ordered.length > 1 && (
        <div class="zoom">
          <button type="button" aria-label={i18n.t('chart.nearer')} onClick={() => zoom(1 / STEP)}>
            +
          </button>
          <button
            type="button"
            aria-label={i18n.t('chart.farther')}
            disabled={!span}
            onClick={() => zoom(STEP)}
          >
            −
          </button>
          {span && (
            <button type="button" onClick={() => onSpan(null)}>
              {i18n.t('chart.whole')}
            </button>
          )}
        </div>
      )}
      {at && spot && isSeen && <Callout moment={at} spot={spot} width={width} now={now} />}
    </div>
  );
}

function frameOf(width: number, wide: boolean, tallest: number): Frame {
  const height = Math.min(tallest, wide ? Math.max(340, width * 0.44) : 330);
  return {
    width,
    height,
    left: wide ? 84 : 60,
    right: width - (wide ? 46 : 26),
    top: 34,
    bottom: height - 94,
  };
}

/** Where an unrated moment is pointed at: on the rail of its lane. */
function yOf(m: Moment, y: (mu: number) => number, frame: Frame): number {
  if (m.v !== null) return y((m.v + 2) / 4);
  return railOf(laneOf(m.source), frame);
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

/** Moving with the pointer down; what it was pressed on keeps getting the moves. */
function useDrag(onMove: (dx: number) => void) {
  const last = useRef<number | null>(null);
  return {
    start(event: PointerEvent) {
      last.current = event.clientX;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    /** Whether it was a move of the picture. */
    move({ clientX }: PointerEvent): boolean {
      if (last.current === null) return false;
      onMove(clientX - last.current);
      last.current = clientX;
      return true;
    },
    end() {
      last.current = null;
    },
  };
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
