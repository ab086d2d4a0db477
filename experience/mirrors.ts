/**
 * What companies measure about people, turned round: a person's own CSAT, CES and NPS of a brand.
 * None of it is ever part of the line.
 */
import type { Remark } from '../journal/records.ts';
import { happened, type Told } from './breakdown.ts';

/** Fewer answers than this are no measure of anything. */
export const FEWEST = 5;
/** 80 %, as the band of the line. */
const Z = 1.2815515655446004;

/** A figure with the interval that should hold the true one four times in five. */
export interface Measure {
  value: number;
  lo: number;
  hi: number;
  /** Answers it rests on. */
  n: number;
}

export interface Mirrors {
  /** Share of service moments that felt good or great, 0…1 (top two boxes). */
  csat: Measure | null;
  /** Mean effort of service moments, 1 very easy … 7 very hard. */
  ces: Measure | null;
  /** Share of promoters (9, 10) less that of detractors (0…6), −1…1. */
  nps: Measure | null;
  /** The last answer to "would you recommend them?", 0…10. */
  recommend: { value: number; t: number } | null;
}

/** The three measures at `now` (ms UTC); each null under five answers. */
export function mirrors(
  moments: readonly Told[],
  remarks: readonly Pick<Remark, 'kind' | 't' | 'value'>[],
  now: number,
): Mirrors {
  const service = happened(moments, now).filter(({ source }) => source === 'service');
  const rated = service.flatMap(({ v }) => (v === null ? [] : [v]));
  const efforts = service.flatMap(({ effort }) => effort ?? []);
  const answers = remarks
    .filter(({ kind, t, value }) => kind === 'recommend' && value !== undefined && t <= now)
    .sort((a, b) => a.t - b.t);
  const last = answers.at(-1);
  return {
    csat: wilson(rated.filter((v) => v >= 1).length, rated.length),
    ces: mean(efforts, 1, 7),
    nps: mean(
      answers.map(({ value = 0 }) => (value >= 9 ? 1 : value <= 6 ? -1 : 0)),
      -1,
      1,
    ),
    recommend: last ? { value: last.value as number, t: last.t } : null,
  };
}

/** A share with its score interval (Wilson 1927), which is honest for few answers. */
export function wilson(hits: number, n: number): Measure | null {
  if (n < FEWEST) return null;
  const p = hits / n;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  // At none and at all of them the ends meet but for rounding.
  return {
    value: p,
    lo: Math.max(0, Math.min(p, middle - half)),
    hi: Math.max(p, middle + half),
    n,
  };
}

/** A mean within `least…most`; answers all alike still leave a step of doubt divided by n. */
function mean(answers: readonly number[], least: number, most: number): Measure | null {
  const n = answers.length;
  if (n < FEWEST) return null;
  const value = answers.reduce((sum, x) => sum + x, 0) / n;
  const squares = answers.reduce((sum, x) => sum + (x - value) ** 2, 0);
  // One imagined answer a step away: five times the same answer is not certainty.
  const half = Z * Math.sqrt((squares + 1) / n / n);
  return { value, lo: Math.max(least, value - half), hi: Math.min(most, value + half), n };
}
