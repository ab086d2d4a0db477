import { i18n } from '#i18n';
import { laneOf, type Moment } from '../journal/moment.ts';
import { locale, longDate } from './dates.ts';
import { wordOf } from './FaceGlyph.tsx';

/** The words a feeling is offered; kept as these keys, own words as they are. */
export const WORDS = {
  good: ['calm', 'relieved', 'respected', 'heard', 'pleased', 'grateful', 'proud', 'delighted'],
  bad: ['letDown', 'ignored', 'confused', 'bored', 'annoyed', 'angry', 'anxious', 'cheated'],
} as const;
export type Word = (typeof WORDS)['good' | 'bad'][number];

/** The words for a moment, in the person's language. */
export function wordsOf({ words = [] }: Moment): string[] {
  const offered: readonly string[] = [...WORDS.good, ...WORDS.bad];
  return words.map((one) => (offered.includes(one) ? i18n.t(`words.${one as Word}`) : one));
}

/** What it was, shortest first: the person's own note, else the touchpoint, else the source. */
export function what(m: Moment): string {
  const note = m.note?.trim().split('\n')[0];
  if (note) return note.length > 80 ? `${note.slice(0, 79)}…` : note;
  return plainWhat(m);
}

/** The same without the note: equal for moments that are alike. */
export function plainWhat(m: Moment): string {
  // Help that was only read is part of a visit; a service moment there is a message that was sent.
  if (m.touchpoint === 'help' && m.source === 'service') return i18n.t('touchpoint.wrote');
  if (m.touchpoint && m.touchpoint !== 'other') return i18n.t(`touchpoint.${m.touchpoint}`);
  const words = i18n.t(`source.${m.source}`);
  return words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1);
}

/** Whether what was written of it lies on another machine: an account's sync brings faces only. */
export const isNoteElsewhere = ({ written }: Pick<Moment, 'written'>) => written?.here === false;

export function felt(m: Moment): string {
  return m.v === null ? i18n.t('moment.unrated') : i18n.t(`face.${wordOf(m.v)}`);
}

/** One moment in one sentence, for pointing, reading aloud, and the picture's slider. */
export function reading(m: Moment): string {
  return [
    longDate(m.t),
    what(m),
    felt(m),
    i18n.t(`lane.${laneOf(m.source)}`),
    ...(m.stake === 'high' && laneOf(m.source) === 'D' ? [i18n.t('follow.mattered')] : []),
  ].join(' · ');
}
