/** The geometry of the pictures: where moments and line fall, in CSS pixels. */
import { area, curveMonotoneX, line } from 'd3-shape';
import type { LinePoint } from '../experience/line.ts';
import { type Lane, laneOf, type Moment } from '../journal/moment.ts';
import type { Span } from './span.ts';

/** What a picture needs of the line at one time. */
export type DrawnPoint = Pick<LinePoint, 't' | 'mu' | 'sd' | 'unknown'>;

const DAY = 86_400_000;

/** Beyond this the line is dotted: mostly unknown. */
export const UNKNOWN = 0.7;

export interface Frame {
  width: number;
  height: number;
  /** Where the feeling axis runs, from Great (top) to Awful (bottom). */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * At least a month wide, so that a first day does not look like a life; what is younger stands in
 * the middle of it, with room for what is still to come.
 */
export function wholeSpan(from: number, now: number): Span {
  const spare = Math.max(0, 30 * DAY - (now - from)) / 2;
  return [from - spare, now + spare];
}

/** Where a time (ms UTC) falls, px. */
export function timePlace([from, to]: Span, { left, right }: Frame): (t: number) => number {
  return (t) => left + ((t - from) / (to - from)) * (right - left);
}

/** Where a feeling (0…1) falls, px. */
export function feelingScale({ top, bottom }: Frame): (mu: number) => number {
  return (mu) => bottom + mu * (top - bottom);
}

/** The part of a line that a span shows, with what bends its ends. */
export function withinSpan<P extends Pick<DrawnPoint, 't'>>(
  points: readonly P[],
  [from, to]: Span,
): readonly P[] {
  const first = points.findIndex(({ t }) => t >= from);
  const last = points.findLastIndex(({ t }) => t <= to);
  if (first < 0 || last < 0) return points;
  return points.slice(Math.max(0, first - 2), last + 3);
}

/** Path of the band `z` standard deviations wide; not clipped, the picture fades it at its edges. */
export function bandPath(
  points: readonly DrawnPoint[],
  z: number,
  x: (t: number) => number,
  y: (mu: number) => number,
): string {
  // With no width of its own it would still be drawn, as a hair.
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || x(last.t) - x(first.t) < 1) return '';
  return (
    area<DrawnPoint>()
      .x((p) => x(p.t))
      .y0((p) => y(p.mu - z * p.sd))
      .y1((p) => y(p.mu + z * p.sd))
      .digits(1)
      .curve(curveMonotoneX)(points as DrawnPoint[]) ?? ''
  );
}

/** The line in pieces, known and unknown; neighbours share a point so that nothing gapes. */
export function linePieces(
  points: readonly DrawnPoint[],
  x: (t: number) => number,
  y: (mu: number) => number,
): { known: boolean; d: string }[] {
  const draw = line<DrawnPoint>()
    .x((p) => x(p.t))
    .y((p) => y(p.mu))
    .digits(1)
    .curve(curveMonotoneX);
  const runs: { known: boolean; points: DrawnPoint[] }[] = [];
  for (const p of points) {
    const known = p.unknown <= UNKNOWN;
    const run = runs.at(-1);
    if (run?.known === known) run.points.push(p);
    else {
      const before = run?.points.at(-1);
      runs.push({ known, points: before ? [before, p] : [p] });
    }
  }
  return runs.map((run) => ({ known: run.known, d: draw(run.points) ?? '' }));
}

/** A moment with a face, in its place. */
export interface Mark {
  moment: Moment;
  lane: Lane;
  x: number;
  y: number;
  /** How many moments it stands for; more than one only where there are too many to draw. */
  count: number;
}

/** Marks closer than this, in pixels, are moved apart. */
const APART = 11;
/** More marks than this, in what is shown, are gathered into cells. */
const MOST = 1_500;

/**
 * Rated moments as marks, oldest first; equal faces on near days stand beside, not upon, each other.
 * @param widths how many times as much as is shown they fill
 */
export function marks(
  moments: readonly Moment[],
  x: (t: number) => number,
  y: (mu: number) => number,
  widths = 1,
): Mark[] {
  const all = moments
    .filter((m) => m.v !== null)
    .map((m) => ({
      moment: m,
      lane: laneOf(m.source),
      x: x(m.t),
      y: y(((m.v as number) + 2) / 4),
      count: 1,
    }))
    .sort((a, b) => a.x - b.x || (a.moment.id < b.moment.id ? -1 : 1));
  return all.length > MOST * widths ? gathered(all) : apart(all);
}

/** Where a mark may stand, nearest first: above and below, then in the columns beside. */
const SPOTS = [0, -1, 1].flatMap((column) =>
  [0, -1, 1, -2, 2, -3, 3].map((row) => ({ dx: column * APART, dy: row * APART * 0.9 })),
);

function apart(all: Mark[]): Mark[] {
  const placed: Mark[] = [];
  for (const mark of all) {
    const rivals = near(placed, mark.x);
    const free = SPOTS.find(({ dx, dy }) =>
      rivals.every(
        (p) => Math.abs(p.x - mark.x - dx) >= APART || Math.abs(p.y - mark.y - dy) >= APART * 0.85,
      ),
    );
    if (free) placed.push({ ...mark, x: mark.x + free.dx, y: mark.y + free.dy });
    else alike(rivals, mark).count++;
  }
  return placed;
}

/** Those that may be in the way at `x`; none stands more than a column from its own time. */
function near(placed: readonly Mark[], x: number): Mark[] {
  const found: Mark[] = [];
  for (let i = placed.length - 1; i >= 0; i--) {
    const p = placed[i] as Mark;
    if (p.x < x - 3 * APART) break;
    if (Math.abs(p.x - x) < 2 * APART) found.push(p);
  }
  return found;
}

/** Of all that stand there, the one to be counted with. */
function alike(rivals: readonly Mark[], { lane, moment }: Mark): Mark {
  const same = rivals.find((p) => p.lane === lane && p.moment.v === moment.v);
  return same ?? (rivals[0] as Mark);
}

function gathered(all: Mark[]): Mark[] {
  const cells = new Map<string, { mark: Mark; service: Moment[]; other: Moment[] }>();
  for (const mark of all) {
    const column = Math.round(mark.x / APART);
    const key = `${mark.lane} ${column} ${Math.round(mark.y / APART)}`;
    const cell = cells.get(key) ?? {
      mark: { ...mark, x: column * APART, count: 0 },
      ...{ service: [], other: [] },
    };
    cell.mark.count++;
    (mark.moment.source === 'service' ? cell.service : cell.other).push(mark.moment);
    cells.set(key, cell);
  }
  // What most of them are, the mark of all of them is.
  return [...cells.values()].map(({ mark, service, other }) => ({
    ...mark,
    moment: (service.length > other.length ? service[0] : other[0]) as Moment,
  }));
}

export function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`;
}

/** A pennant on a pole that stands at a point. */
export function flag(x: number, y: number): string {
  return `M${x} ${y}v-12l8 3.2l-8 3.2`;
}

/** Where a lane's rail runs, below the axis: what happened above what was heard. */
export function railOf(lane: Lane, { height }: Frame): number {
  return height - (lane === 'D' ? 34 : 14);
}
