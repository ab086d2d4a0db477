import { i18n } from '#i18n';
import type { Finding } from '../experience/findings.ts';
import type { Setback } from '../experience/turns.ts';
import type { Moment } from '../journal/moment.ts';
import { fallWords, foundWords } from './foundWords.ts';

interface Props {
  findings: readonly Finding[];
  setbacks: readonly Setback[];
  moments: readonly Moment[];
  /** The person wants to see the moments that a sentence rests on. */
  onPick(ids: string[]): void;
}

/** What can honestly be said, a sentence each, with a way to the moments behind it. */
export function StandsOut({ findings, setbacks, moments, onPick }: Props) {
  const said = [
    ...findings.map((finding) => ({ says: foundWords(finding), ids: finding.ids })),
    ...fallWords(setbacks, moments),
  ];
  if (said.length === 0) return null;
  return (
    <section class="box stands-out">
      <h2>{i18n.t('found.title')}</h2>
      <ul>
        {said.map(({ says, ids }) => (
          <li key={says}>
            <p>{says}</p>
            <button type="button" class="link" onClick={() => onPick(ids)}>
              {i18n.t('found.show', ids.length)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
