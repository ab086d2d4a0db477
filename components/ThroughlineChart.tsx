import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { laneOf, type Moment } from '../journal/moment.ts';
import { Axes, Leaving, Names, Rails, Shades } from './chartLayers.tsx';
import { Bands, Lines, type Move, type Plotted, Window } from './chartPlot.tsx';
import { shortDate } from './dates.ts';
import { FaceGlyph, faceOf } from './FaceGlyph.tsx';
import { felt, reading, what } from './momentWords.ts';
import {
  type DrawnPoint,
  type Frame,
  feelingScale,
  flag,
  marks,
  railOf,
  wholeSpan,
  withinSpan,
} from './plot.ts';
import { BANDS, Standing } from './Standing.tsx';
import { panned, type Span, STEP, wider, zoomed } from './span.ts';
import { timeScale } from './timeScale.ts';
import { useHand } from './useHand.ts';

/** So far beyond the ends of the scale the cut through the band may reach. */
const BEYOND = 0.08;

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
  /** Whether it has shown that for a while: in a hand it is only moved, and drawn anew at rest. */
  resting?: boolean;
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
  const hand = useHand(shown, props.resting ?? true);
  const [from, to] = hand.drawn;
  const x = timeScale(shown, frame);
  const y = useMemo(() => {
    const feeling = feelingScale(frame);
    return (mu: number) => feeling(mu);
  }, [width, tallest]);
  const plotted = useMemo((): Plotted => {
    const drawn: Span = [from, to];
    const x = timeScale(drawn, frame);
    const [least, most] = wider(drawn);
    const near = span ? ordered.filter(({ t }) => t >= least && t <= most) : ordered;
    const placed = marks(near, (t) => x(t), y, span ? (most - least) / (to - from) : 1);
    return {
      ...{ id, frame, x, y, placed, ordered: near },
      line: span ? withinSpan(line, wider(drawn)) : line,
      service: span ? withinSpan(service, wider(drawn)) : service,
      crowded: placed.some(({ count }) => count > 1),
      heardOnly: !ordered.some((m) => m.v !== null && laneOf(m.source) === 'D'),
    };
  }, [ordered, line, service, from, to, span === null, y]);
  const move = moveOf(plotted.x, shown, frame);
  const placed = move
    ? plotted.placed.map((one) => ({ ...one, x: one.x * move.times + move.dx }))
    : plotted.placed;
  const places = new Map(placed.map((mark) => [mark.moment.id, mark]));
  // The same nodes again are left as they are.
  const [below, above] = useMemo(
    () => [<Bands key="below" {...plotted} />, <Lines key="above" {...plotted} />],
    [plotted],
  );
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
  /** Whether it was a move of the picture. */
  function drag(event: PointerEvent): boolean {
    const by = hand.moved(event);
    if (by === null || !span) return false;
    hand.take();
    const across = shown[1] - shown[0];
    onSpan?.(panned(shown, whole, (-by / (frame.right - frame.left)) * across));
    return true;
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
        class={span ? 'zoomed' : undefined}
        onPointerMove={(event) => drag(event) || point(event)}
        onPointerDown={(event) => {
          if (span) hand.press(event);
          point(event);
        }}
        onPointerUp={hand.lift}
        onPointerCancel={hand.lift}
        onPointerLeave={() => setActive(null)}
        onWheel={(event) => {
          // Alone, the wheel belongs to the page.
          if (!onSpan || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          const { left } = event.currentTarget.getBoundingClientRect();
          hand.take();
          zoom(STEP ** (event.deltaY / 100), +x.invert(event.clientX - left));
        }}
      >
        <Shades id={id} frame={frame} line={plotted.line} x={(t) => plotted.x(t)} />
        <Window frame={frame} top={0} part={!!span} move={move}>
          {below}
        </Window>
        <rect width={width} height={frame.height} fill={`url(#${id}f)`} />
        <Axes frame={frame} wide={wide} now={now} x={x} y={y} />
        <Rails frame={frame} wide={wide} />
        <Window frame={frame} top={-24} part={!!span} move={move}>
          {above}
        </Window>
        {standing && shown[1] >= now && (
          <Standing
            point={standing}
            bands={BANDS}
            x={x(now)}
            away={wide ? 9 : 6}
            width={wide ? 16 : 12}
            y={(mu) => y(Math.max(-BEYOND, Math.min(1 + BEYOND, mu)))}
            stroke={`url(#${id}c)`}
          />
        )}
        {standing && wide && young && !span && (
          <text class="named" x={x(now) + 35} y={y(standing.mu) + 4}>
            {i18n.t('key.band')}
          </text>
        )}
        {at && spot && isSeen && (
          <line class="hair-line" x1={spot.x} x2={spot.x} y1={frame.top - 14} y2={frame.height} />
        )}
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

/** How what is drawn comes to where it is seen; null where it is there. */
function moveOf(drawn: Plotted['x'], [from, to]: Span, { left, right }: Frame): Move | null {
  const [start, end] = [drawn(from), drawn(to)];
  if (Math.abs(start - left) < 0.01 && Math.abs(end - right) < 0.01) return null;
  const times = (right - left) / (end - start);
  return { times, dx: left - start * times };
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
