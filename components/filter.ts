/** Which moments to show. Lives in the address, so that back works and a view can be kept. */
import {
  CHANNELS,
  type Channel,
  FACES,
  type Face,
  type Lane,
  laneOf,
  type Moment,
  SOURCES,
  type Source,
  TOUCHPOINTS,
  type Touchpoint,
} from '../journal/moment.ts';
import { faceOf } from './FaceGlyph.tsx';

/** What is not there does not narrow. */
export interface Filter {
  lane?: Lane;
  source?: Source;
  channel?: Channel;
  touchpoint?: Touchpoint;
  face?: Face | 'none';
  /** Local days, YYYY-MM-DD, both included. */
  from?: string;
  to?: string;
  /** A part of the brand's name or of what was noted. */
  text?: string;
}

const oneOf =
  <T extends string>(list: readonly T[]) =>
  (text: string): T | undefined =>
    list.find((one) => one === text);
const day = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined);
const FACE_WORDS = new Map<string, Face | 'none'>([
  ...FACES.map((v): [string, Face] => [String(v), v]),
  ['none', 'none'],
]);

/** How each part is read from the address; what makes no sense counts as not there. */
const PARTS: { [K in keyof Filter]-?: (text: string) => Filter[K] | undefined } = {
  lane: oneOf(['D', 'I']),
  source: oneOf(SOURCES),
  channel: oneOf(CHANNELS),
  touchpoint: oneOf(TOUCHPOINTS),
  face: (text) => FACE_WORDS.get(text),
  from: day,
  to: day,
  text: (text) => text.slice(0, 80) || undefined,
};

export function filterFrom(params: URLSearchParams): Filter {
  const parts = Object.entries(PARTS).flatMap(([key, read]) => {
    const text = params.get(key);
    const value = text === null ? undefined : read(text);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(parts);
}

/** `&source=service&from=2026-01-01`; empty where nothing narrows. */
export function filterText(filter: Filter): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(filter))
    if (value !== undefined && value !== '') params.set(key, String(value));
  const text = params.toString();
  return text && `&${text}`;
}

/** Whether a moment is to be shown. */
export function passes(filter: Filter, moment: Moment, brand: string): boolean {
  const { lane, source, channel, touchpoint, face, from, to, text } = filter;
  return (
    (lane === undefined || laneOf(moment.source) === lane) &&
    (source === undefined || moment.source === source) &&
    (channel === undefined || moment.channel === channel) &&
    (touchpoint === undefined || moment.touchpoint === touchpoint) &&
    (face === undefined ||
      (face === 'none' ? moment.v === null : moment.v !== null && faceOf(moment.v) === face)) &&
    (from === undefined || moment.day >= from) &&
    (to === undefined || moment.day <= to) &&
    (text === undefined || holds(brand, text) || holds(moment.note ?? '', text))
  );
}

const holds = (text: string, part: string) =>
  text.toLocaleLowerCase().includes(part.toLocaleLowerCase());
