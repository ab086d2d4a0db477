import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Ask } from '../journal/records.ts';
import { dated } from './dates.ts';
import { reasonWords } from './reasonWords.ts';

/** A decision, with the name of the brand it was about. */
export type NamedAsk = Ask & { name: string };

const SHOWN = ['all', 'asked', 'not'] as const;
/** As many are listed at once. */
const LISTED = 20;

/** Why a card stood, or did not, decision by decision, the newest first. */
export function SettingsAsks({ asks }: { asks: readonly NamedAsk[] }) {
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all');
  const [most, setMost] = useState(LISTED);
  if (asks.length === 0) return <p class="counts">{i18n.t('settings.whyNone')}</p>;
  const found = asks.filter(
    ({ shownAt }) => shown === 'all' || (shown === 'asked') === (shownAt !== null),
  );
  return (
    <div class="asks">
      <fieldset class="follow-row">
        <legend class="unseen">{i18n.t('asks.which')}</legend>
        {SHOWN.map((one) => (
          <label class="chip" key={one}>
            <input
              class="unseen"
              type="radio"
              name="asks"
              checked={one === shown}
              onChange={() => setShown(one)}
            />
            {i18n.t(`asks.${one}`)}
          </label>
        ))}
      </fieldset>
      <ul>
        {found.slice(0, most).map((ask) => (
          <li key={ask.id}>
            <p>
              <bdi class="strong">{ask.name}</bdi> · {i18n.t(`kind.${ask.trigger}`)}
            </p>
            <time>{dated(ask.at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
            <p class="counts">
              {i18n.t(ask.shownAt === null ? 'settings.notAsked' : 'settings.asked')}{' '}
              {reasonWords(ask.reason)}
              {ask.outcome && ` ${i18n.t(`outcome.${ask.outcome}`)}`}
            </p>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + LISTED)}>
          {i18n.t('table.more', Math.min(LISTED, found.length - most))}
        </button>
      )}
    </div>
  );
}
