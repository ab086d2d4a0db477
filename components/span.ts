/** Which part of time a picture shows. */
export type Span = readonly [from: number, to: number];

/** Nearer than a week there is nothing more to see, ms. */
const LEAST = 7 * 86_400_000;
/** One step of a key or a button. */
export const STEP = 1.6;

/**
 * `span` made `factor` times as long (below 1: nearer), with the instant `at` staying where it is.
 * @returns null for the whole
 */
export function zoomed(span: Span, whole: Span, factor: number, at: number): Span | null {
  const least = Math.min(LEAST, whole[1] - whole[0]);
  const length = Math.max(least, (span[1] - span[0]) * factor);
  if (length >= whole[1] - whole[0]) return null;
  const part = (at - span[0]) / (span[1] - span[0]);
  const from = at - part * length;
  return within([from, from + length], whole);
}

/** `span` moved by `by` ms, within the whole. */
export function panned(span: Span, whole: Span, by: number): Span {
  return within([span[0] + by, span[1] + by], whole);
}

/** So much more than is shown is drawn on either side, in parts of it: for a hand that moves it. */
const SPARE = 0.25;
/** Stretched or squeezed more than this, a drawing is made anew. */
const STRETCH = 2.2;
const SQUEEZE = 0.75;

/** `span` and what is drawn beside it. */
export function wider([from, to]: Span): Span {
  const spare = (to - from) * SPARE;
  return [from - spare, to + spare];
}

/** Whether what was drawn for one span can be moved until it shows another. */
export function covers(drawn: Span, shown: Span): boolean {
  const [from, to] = wider(drawn);
  const times = (drawn[1] - drawn[0]) / (shown[1] - shown[0]);
  return from <= shown[0] && shown[1] <= to && times <= STRETCH && times >= SQUEEZE;
}

function within([from, to]: Span, whole: Span): Span {
  const over = Math.max(0, whole[0] - from) - Math.max(0, to - whole[1]);
  return [from + over, to + over];
}
