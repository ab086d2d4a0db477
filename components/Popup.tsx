import { i18n } from '#i18n';
import type { Week } from '../asking/look-back.ts';
import type { Sketch } from '../experience/portrait.ts';
import type { BrandId, Face, Moment, Source } from '../journal/moment.ts';
import type { PauseFor } from '../journal/settings.ts';
import type { DetailEvent } from './AskCard.tsx';
import type { Before } from './BeforeYouBuy.tsx';
import { wordOf } from './FaceGlyph.tsx';
import { LookBack } from './LookBack.tsx';
import { Mark } from './Mark.tsx';
import { Brand } from './PopupBrand.tsx';
import { reasonWords } from './reasonWords.ts';
import { ThisPage, type ThisPageEvents, type ThisPageView } from './ThisPage.tsx';
import { Unkept, type UnkeptWhy } from './Unkept.tsx';
import { type Waiting, WaitingList } from './WaitingList.tsx';

/** Whether a card stood, and the reason as the journal keeps it. */
export interface Why {
  asked: boolean;
  reason: string;
}

export interface PopupView {
  /** ms UTC */
  now: number;
  /** Why the journal cannot be used. */
  trouble: 'newer' | 'blocked' | 'unopened' | 'emptied' | UnkeptWhy | null;
  /** Why the last thing the person did could not be kept. */
  unkept: UnkeptWhy | null;
  /**
   * granted: this site may be noticed; elsewhere: other sites only; none: no site, never asked
   * for; withdrawn: no site any more.
   */
  access: 'granted' | 'elsewhere' | 'none' | 'withdrawn';
  /** Registrable domain of the page; null where there is nothing to rate (a browser's own page). */
  site: string | null;
  /** Whether this looks like a brand; the person may rate it anyway. */
  isBrand: boolean;
  /** The person said that it is none. */
  denied: boolean;
  brand: { id: BrandId; name: string } | null;
  /** Null while it is being worked out. */
  sketch: Sketch | null;
  /** This brand's, oldest first. */
  moments: Moment[];
  /** Of all brands, at most five are shown. */
  waiting: Waiting[];
  /** At a cart or a till, with a brand one knows; else null. */
  before: Before | null;
  /** What this page suggests for a moment that happened to me. */
  guess: Source;
  /** The moment that was kept just now and can be undone. */
  kept: Moment | null;
  /** Whether the last thing done to the waiting ones can be undone. */
  canUndoWaiting: boolean;
  /** on; never: the person said so; careful, bank: a sensitive site, off or only its service, until the person turns it on. */
  here: 'on' | 'never' | 'careful' | 'bank';
  /** What may be corrected of this page; null where it is not looked at. */
  page: ThisPageView | null;
  /** The week to look back on, where that is wanted and due. */
  week: Week | null;
  /** The last decision about asking on this site today. */
  why: Why | null;
  /** ms UTC until which nothing is noticed or asked. */
  pausedUntil: number | null;
}

export interface PopupEvents extends ThisPageEvents {
  onRate(v: Face, source: Source): void;
  /** Answers about, or a better source for, the moment kept just now. */
  onDetail(event: DetailEvent): void;
  onSource(source: Source): void;
  onUndo(): void;
  /** What could not be kept, once more. */
  onTryAgain(): void;
  onRateWaiting(id: string, v: Face): void;
  onDismiss(ids: string[]): void;
  onWeekSeen(): void;
  /** This is a brand, and noticed; or it is none, and is not. Said at once after the other, it takes that back. */
  onBrand(is: boolean): void;
  onHere(on: boolean): void;
  /** Null resumes. */
  onPause(how: PauseFor | null): void;
  /** Called within the click: nothing may be awaited before the browser is asked. */
  onNoticeHere(): void;
  onOpen(page: 'timeline' | 'brand' | 'welcome' | 'settings' | 'record'): void;
}

export function Popup({ view, ...events }: { view: PopupView } & PopupEvents) {
  return (
    <div class="popup">
      <header class="popup-head">
        <h1>
          <bdi>{view.brand?.name ?? i18n.t('extension.name')}</bdi>
        </h1>
        <button type="button" class="popup-mark" onClick={() => events.onOpen('timeline')}>
          <Mark />
          <span class="unseen">{i18n.t('popup.timeline')}</span>
        </button>
      </header>
      {view.trouble ? (
        <div class="notice bad" role="alert">
          <p>{i18n.t(`trouble.${view.trouble}`)}</p>
          {view.trouble === 'emptied' && (
            <button type="button" class="link" onClick={() => events.onOpen('record')}>
              {i18n.t('lost.bring')}
            </button>
          )}
        </div>
      ) : (
        <>
          <Unkept why={view.unkept} onTryAgain={events.onTryAgain} />
          <Access view={view} {...events} />
          <Brand view={view} {...events} />
          {view.week && (
            <LookBack
              week={view.week}
              onLook={() => {
                events.onWeekSeen();
                events.onOpen('timeline');
              }}
              onSeen={() => events.onWeekSeen()}
            />
          )}
          {view.page && <ThisPage view={view.page} {...events} />}
          <WaitingList view={view} {...events} />
          <Foot view={view} {...events} />
        </>
      )}
      <p class="unseen" role="status">
        {view.kept?.v != null ? i18n.t('card.kept', [i18n.t(`face.${wordOf(view.kept.v)}`)]) : ''}
      </p>
    </div>
  );
}

export type Part = { view: PopupView } & PopupEvents;

function Access({ view, onOpen, onNoticeHere }: Part) {
  if (view.access === 'granted') return null;
  if (view.access === 'elsewhere') {
    if (view.site === null) return null;
    return (
      <div class="notice">
        <p>
          {i18n.t('access.elsewhere', [view.site])}
          {(view.here === 'careful' || view.here === 'bank') &&
            ` ${i18n.t(`careful.${view.here}`)}`}
        </p>
        <button type="button" class="link" onClick={onNoticeHere}>
          {i18n.t('access.add', [view.site])}
        </button>
      </div>
    );
  }
  return (
    <div class={view.access === 'withdrawn' ? 'notice bad' : 'notice'}>
      <p>{i18n.t(`access.${view.access}`)}</p>
      <button type="button" class="link" onClick={() => onOpen('welcome')}>
        {i18n.t('access.open')}
      </button>
    </div>
  );
}

function Foot({ view, onHere, onBrand, onPause, onOpen }: Part) {
  const paused = view.pausedUntil !== null && view.pausedUntil > view.now;
  return (
    <footer class="popup-foot">
      {view.site !== null && view.access === 'granted' && !view.denied && (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={view.here === 'on'}
            aria-checked={view.here === 'on'}
            onChange={(event) => onHere(event.currentTarget.checked)}
          />
          <span>{i18n.t(`here.${view.here}`, [view.site])}</span>
        </label>
      )}
      {view.why && !view.week && (
        <p class="counts">
          {i18n.t(view.why.asked ? 'settings.asked' : 'settings.notAsked')}{' '}
          {reasonWords(view.why.reason)}
        </p>
      )}
      <div class="popup-foot-row">
        {paused ? (
          <button type="button" class="quiet" onClick={() => onPause(null)}>
            {i18n.t('pause.resume')}
          </button>
        ) : (
          <label class="pause">
            <span class="unseen">{i18n.t('pause.label')}</span>
            <select value="" onChange={(event) => onPause(event.currentTarget.value as PauseFor)}>
              <option value="">{i18n.t('pause.label')}</option>
              {(['hour', 'today', 'open'] as const).map((how) => (
                <option key={how} value={how}>
                  {i18n.t(`pause.${how}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        {view.site !== null && view.access === 'granted' && view.isBrand && (
          <button type="button" class="quiet" onClick={() => onBrand(false)}>
            {i18n.t('popup.deny')}
          </button>
        )}
        <button
          type="button"
          class="link"
          onClick={() => onOpen(view.brand ? 'brand' : 'timeline')}
        >
          {i18n.t('popup.timeline')}
        </button>
      </div>
    </footer>
  );
}
