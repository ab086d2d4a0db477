import { type Entry, oldestFirst, type Present } from './evidence.ts';
import { evaluate, type LineOptions, type LinePoint, lookingBack } from './line.ts';
import { sampleTimes } from './picture.ts';
import { trend } from './turns.ts';
import { type Words, words } from './words.ts';

/** One brand at a glance: enough for a row of a list and for the popup. */
export interface Sketch {
  now: LinePoint;
  words: Words;
  /** Moments seen and not rated yet. */
  unrated: number;
  /** The line looking back, from the first rated moment to now; empty when nothing is rated. */
  line: LinePoint[];
}

/** The picture on a brand's page. */
export interface Portrait extends Sketch {
  /** Service alone: the thin line within the whole; empty when there is none, or nothing else. */
  service: LinePoint[];
}

interface Options extends Pick<LineOptions, 'params'> {
  /** How many evenly spaced points the picture needs. */
  grid?: number;
}

/** @throws RangeError for impossible parameters or ratings, naming them. */
export function sketch(
  moments: readonly Entry[],
  now: number,
  { params, grid = 120 }: Options = {},
): Sketch {
  return draw(inOrder(moments), now, { params, grid });
}

/** @throws RangeError for impossible parameters or ratings, naming them. */
export function portrait(
  moments: readonly Entry[],
  now: number,
  { params, grid = 600 }: Options = {},
): Portrait {
  const present = inOrder(moments);
  const service = present.filter((m) => m.source === 'service');
  const isAll = present.every((m) => m.source === 'service' || m.v === null || m.t > now);
  return {
    ...draw(present, now, { params, grid }),
    service: isAll ? [] : lookingBack(service, sampleTimes(service, now, { grid }), { params }),
  };
}

function draw(present: readonly Present[], now: number, { params, grid }: Options): Sketch {
  const point = evaluate(present, now, { params });
  return {
    now: point,
    words: words(point, trend(present, now, { params })),
    unrated: present.filter((m) => m.v === null && m.t <= now).length,
    line: lookingBack(present, sampleTimes(present, now, { grid }), { params }),
  };
}

/** Everything below sorts for itself; what is sorted already costs it little. */
function inOrder<M extends Entry>(moments: readonly M[]) {
  return moments.filter((m): m is Extract<M, Present> => !m.deleted).sort(oldestFirst);
}
