/** A time axis one can read and point at: with ticks, and from a pixel back to a time. */
import { type ScaleTime, scaleTime } from 'd3-scale';
import type { Frame } from './plot.ts';
import type { Span } from './span.ts';

// Apart from the other geometry because of its size: small pictures draw no ticks.
export function timeScale(span: Span, { left, right }: Frame): ScaleTime<number, number> {
  return scaleTime(span, [left, right]);
}
