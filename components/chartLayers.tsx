/** What the big picture is drawn of, from back to front. */
import { i18n } from '#i18n';
import { Dots } from './Dots.tsx';
import { dated } from './dates.ts';
import { faceOf } from './FaceGlyph.tsx';
import { what } from './momentWords.ts';
import { type DrawnPoint, diamond, type Frame, type Mark, railOf } from './plot.ts';
import type { timeScale } from './timeScale.ts';

const LEVELS = [
  [1, 'great'],
  [0.75, 'good'],
  [0.5, 'neither'],
  [0.25, 'bad'],
  [0, 'awful'],
] as const;

/**
 * Colour by height; the band fades at the ends of the scale and where little is known. No masks: a
 * browser that draws without a graphics card paints all under one twice.
 */
export function Shades(props: {
  id: string;
  frame: Frame;
  line: readonly DrawnPoint[];
  x(t: number): number;
}) {
  const { id, frame, line, x } = props;
  const { top, bottom } = frame;
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
      <linearGradient
        id={`${id}f`}
        gradientUnits="userSpaceOnUse"
        x1="0"
        x2="0"
        y1="0"
        y2={bottom + 34}
      >
        <stop class="stop-ground" offset="0" />
        <stop class="stop-ground" offset={(top + 16) / (bottom + 34)} stop-opacity="0" />
        <stop class="stop-ground" offset={(bottom - 16) / (bottom + 34)} stop-opacity="0" />
        <stop class="stop-ground" offset="1" />
      </linearGradient>
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
              class="stop-band"
              offset={(p.t - start) / Math.max(1, end - start)}
              stop-opacity={Math.max(0, Math.min(1, (0.74 - p.unknown) / 0.2))}
            />
          ))}
      </linearGradient>
    </defs>
  );
}

export function Axes(props: {
  frame: Frame;
  wide: boolean;
  now: number;
  x: ReturnType<typeof timeScale>;
  y(mu: number): number;
}) {
  const { frame, wide, now, x, y } = props;
  const { left, right, top, bottom } = frame;
  // d3 adds the first of a month to every second day: what stands too near is left out.
  const ticks = x
    .ticks(Math.max(3, Math.floor((right - left) / 86)))
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
      {x(now) <= right + 1 && (
        <>
          <line class="now-line" x1={x(now)} x2={x(now)} y1={top - 8} y2={bottom + 8} />
          <text class="axis" x={x(now)} y={top - 15} text-anchor="middle">
            {i18n.t('chart.now')}
          </text>
        </>
      )}
    </g>
  );
}

/** The day from which one was no customer any more. Above it are flags: people leave in anger. */
export function Leaving({ frame, x }: { frame: Frame; x: number }) {
  const { top, bottom } = frame;
  return (
    <g class="leaving">
      <line x1={x} x2={x} y1={top - 8} y2={bottom + 10} />
      <text class="named" x={x} y={bottom + 22} text-anchor="middle">
        {i18n.t('chart.left')}
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

/** So many marks are elements of their own. */
const SINGLE = 250;

/** Service a full circle, other first-hand a lighter one, heard or seen a hollow diamond. */
export function Marks({ placed }: { placed: Mark[] }) {
  const most = placed.reduce((most, { count }) => Math.max(most, count), 1);
  const radius = ({ count }: Mark) => (most > 1 ? 1.5 + 4 * Math.sqrt(count / most) : 5.5);
  const look = most > 1 ? 'crowd' : undefined;
  if (placed.length > SINGLE)
    return (
      <g class={look}>
        <Dots placed={placed} radius={radius} />
      </g>
    );
  return (
    <g class={look}>
      {placed.map((mark) => {
        const { moment, lane, x, y } = mark;
        const r = radius(mark);
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

/** Width of a letter in these words, about, and where they begin beside their mark, pixels. */
const LETTER = 6.8;
const INDENT = 36;
/** Fewer letters than this say nothing. */
const FEWEST = 12;
const MOST_LETTERS = 42;

/** A few words beside the moments that say most, on the side where no other mark is in the way. */
export function Names(props: { placed: Mark[]; named: readonly string[]; frame: Frame }) {
  const { placed, named, frame } = props;
  const shown = placed.filter((mark) => named.includes(mark.moment.id)).slice(0, 2);
  return (
    <g>
      {shown.map((mark) => {
        const words = what(mark.moment);
        const wanted = Math.min(words.length, MOST_LETTERS);
        const inner = mark.x < (frame.left + frame.right) / 2 ? 1 : -1;
        const sides = [inner, -inner].map((side) => ({
          side,
          letters: Math.floor((roomBeside(mark, side, placed, frame) - INDENT) / LETTER),
        }));
        const fit = sides.find(({ letters }) => letters >= wanted) ?? sides[0];
        if (!fit || fit.letters < Math.min(wanted, FEWEST)) return null;
        const most = Math.min(wanted, fit.letters);
        return (
          <g key={mark.moment.id} transform={`translate(${mark.x + 13 * fit.side} ${mark.y})`}>
            <line class="leader" x2={16 * fit.side} />
            <text
              class="named"
              x={21 * fit.side}
              dy="4"
              text-anchor={fit.side > 0 ? 'start' : 'end'}
            >
              {words.length > most ? `${words.slice(0, most - 1)}…` : words}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Pixels to the next mark at this height, or to the edge. */
function roomBeside(mark: Mark, side: number, placed: readonly Mark[], frame: Frame): number {
  const edge = side > 0 ? frame.right - mark.x : mark.x - frame.left;
  const others = placed
    .filter(({ y }) => Math.abs(y - mark.y) < 12)
    .map(({ x }) => (x - mark.x) * side - 8)
    .filter((distance) => distance > 0);
  return Math.min(edge, ...others);
}

/** Both lanes, so that what one only heard of is seen even where it is not rated. */
export function Rails({ frame, wide }: { frame: Frame; wide: boolean }) {
  const { left, right } = frame;
  return (
    <g>
      {(['D', 'I'] as const).map((lane) => {
        const at = railOf(lane, frame);
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
    </g>
  );
}
