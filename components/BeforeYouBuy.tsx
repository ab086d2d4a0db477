import { i18n } from '#i18n';
import type { Finding } from '../experience/findings.ts';
import type { Setback } from '../experience/turns.ts';
import type { Moment } from '../journal/moment.ts';
import type { Remark } from '../journal/records.ts';
import { longDate } from './dates.ts';
import { fallWords, foundWords } from './foundWords.ts';

/** What one may want to remember with a cart in hand. */
export interface Before {
  findings: readonly Finding[];
  setbacks: readonly Setback[];
  /** The last belief and the last decision, where there are any. */
  said: readonly Remark[];
}

/** So that all of it stays on one screen. */
const MOST = 3;

/** At the till, and only where the person looks: what they once felt, believed and decided. */
export function BeforeYouBuy({ before, moments }: { before: Before; moments: readonly Moment[] }) {
  const { findings, setbacks, said } = before;
  const words = [
    ...fallWords(setbacks, moments, 1).map(({ says }) => says),
    ...findings.map(foundWords),
  ].slice(0, MOST - Math.min(said.length, MOST - 1));
  if (words.length === 0 && said.length === 0) return null;
  return (
    <section class="before">
      <h2 class="part">{i18n.t('before.title')}</h2>
      <ul>
        {said.map((remark) => (
          <li key={remark.id}>
            {i18n.t(remark.kind === 'belief' ? 'before.belief' : 'before.decision')}{' '}
            <q dir="auto">{remark.text}</q> <small>{longDate(remark.t)}</small>
          </li>
        ))}
        {words.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </section>
  );
}
