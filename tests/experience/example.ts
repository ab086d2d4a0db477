/** The worked example of the model's specification, and small makers of moments. */
import type { Present } from '../../experience/evidence.ts';
import type { Source, Stake } from '../../journal/moment.ts';

export const DAY = 86_400_000;

export type Rating = Present<'touchpoint'>;

/** Noon UTC of a date. */
export const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

export const dayOf = (t: number): string => new Date(t).toISOString().slice(0, 10);

export function rating(
  id: string,
  when: string | number,
  source: Source,
  v: number | null,
  stake: Stake = 'normal',
): Rating {
  const t = typeof when === 'number' ? when : noon(when);
  return { id, t, day: dayOf(t), v, source, stake, touchpoint: null };
}

/** A friend's story, a checkout, a bad chat, its refund, an ad. */
export const A: readonly Rating[] = [
  rating('m1', '2026-01-10', 'wom', 2),
  rating('m2', '2026-02-01', 'purchase', 1),
  rating('m3', '2026-03-01', 'service', -2),
  rating('m4', '2026-03-15', 'service', 1),
  rating('m5', '2026-05-01', 'ad', -1),
];

export const JUNE = noon('2026-06-01');
