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

/** What still waits for a face, of all brands: one tap each, or let go. */
export function WaitingList({ view, onRateWaiting, onDismiss, onUndo }: Props) {
  const shown = view.waiting.slice(0, 5);
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
        {shown.length > 1 && (
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
            <div class="waiting-head">
              <span>
                <bdi class="strong">{brand}</bdi> · {what(moment)}
              </span>
              <time dateTime={moment.day}>{recently(moment.t, view.now)}</time>
              <button type="button" class="quiet" onClick={() => onDismiss([moment.id])}>
                <span aria-hidden="true">×</span>
                <span class="unseen">{i18n.t('popup.dismiss')}</span>
              </button>
            </div>
            <FeelingPicker
              legend={i18n.t('popup.rateWaiting', [brand])}
              legendHidden
              size="small"
              onPick={(v) => onRateWaiting(moment.id, v)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
