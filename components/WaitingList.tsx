import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Moment } from '../journal/moment.ts';
import { recently } from './dates.ts';
import { FeelingPicker } from './FeelingPicker.tsx';
import { what } from './momentWords.ts';
import type { PopupEvents, PopupView } from './Popup.tsx';

/** A moment that waits for a face, with the name of its brand. */
export interface Waiting {
  moment: Moment;
  brand: string;
}

type Props = { view: PopupView } & Pick<PopupEvents, 'onRateWaiting' | 'onDismiss' | 'onUndo'>;

/** Beside the brand of this page two are seen at once, one under a week, elsewhere five. */
const SEEN = { here: 2, underWeek: 1, elsewhere: 5 };

/** What still waits for a face, of all brands: one tap each, or let go. */
export function WaitingList({ view, onRateWaiting, onDismiss, onUndo }: Props) {
  const [all, setAll] = useState(false);
  const beside = view.week ? SEEN.underWeek : SEEN.here;
  const most = all || view.site === null ? SEEN.elsewhere : beside;
  const listed = Math.min(view.waiting.length, SEEN.elsewhere);
  const shown = view.waiting.slice(0, most);
  if (shown.length === 0 && !view.canUndoWaiting) return null;
  return (
    <section class="waiting">
      <div class="part-head">
        <h2 class="part">{i18n.t('popup.waiting', view.waiting.length)}</h2>
        {view.canUndoWaiting && (
          <button type="button" class="link" onClick={() => onUndo()}>
            {i18n.t('popup.undoDismiss')}
          </button>
        )}
        {listed > shown.length && (
          <button type="button" class="quiet" onClick={() => setAll(true)}>
            {i18n.t('popup.more', listed - shown.length)}
          </button>
        )}
        {listed > 1 && (
          <button
            type="button"
            class="quiet"
            onClick={() => onDismiss(view.waiting.map(({ moment }) => moment.id))}
          >
            {i18n.t('popup.clear')}
          </button>
        )}
      </div>
      <ul>
        {shown.map(({ moment, brand }) => (
          <li key={moment.id}>
            <p>
              <bdi class="strong">{brand}</bdi>
              <small>
                <span dir="auto">{what(moment)}</span>
                <time dateTime={moment.day}>{recently(moment.t, view.now)}</time>
              </small>
            </p>
            <FeelingPicker
              legend={i18n.t('popup.rateWaiting', [brand])}
              legendHidden
              size="small"
              onPick={(v) => onRateWaiting(moment.id, v)}
            />
            <button type="button" class="quiet" onClick={() => onDismiss([moment.id])}>
              <span aria-hidden="true">×</span>
              <span class="unseen">{i18n.t('popup.dismiss')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
