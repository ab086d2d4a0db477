import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Face, Moment, Source } from '../journal/moment.ts';
import type { EncounterKind } from '../journal/records.ts';
import { FaceGlyph, wordOf } from './FaceGlyph.tsx';
import { FeelingPicker } from './FeelingPicker.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Mark } from './Mark.tsx';

/** The optional answers, asked only after a face was kept. */
export type Details = Partial<
  Pick<
    Moment,
    'solved' | 'effort' | 'words' | 'expected' | 'promise' | 'action' | 'agent' | 'stake' | 'note'
  >
>;

/** What the card shows: plain data that survives a message. */
export interface AskView {
  /** The brand's name, as text. */
  brand: string;
  /** What happened. */
  kind: EncounterKind;
  /** Decides which follow-ups fit. */
  source: Source;
  /** How long it took, if that is worth saying. */
  minutes?: number;
  /** The face that is kept; null before the first tap. */
  v: Face | null;
  details: Details;
}

/** What the card says. `value: null` takes an answer back. */
export type CardEvent =
  | { is: 'shown' }
  | { is: 'rated'; v: Face }
  | DetailEvent
  | { is: 'declined' }
  | { is: 'never' }
  | { is: 'notThis' }
  | { is: 'undo' }
  | { is: 'gone' };

export type DetailEvent = {
  [F in keyof Details]-?: { is: 'detail'; field: F; value: NonNullable<Details[F]> | null };
}[keyof Details];

/** asking: the question. kept, never, notThis: done, with undo. failed: could not be kept. */
export type CardState = 'asking' | 'kept' | 'never' | 'notThis' | 'failed';

interface Props {
  view: AskView;
  state: CardState;
  /** Folded to a dot. Timers are not the card's business. */
  folded: boolean;
  /** Something of the page lies over the card, so that a tap did not count. */
  covered?: boolean;
  /** Whether its keys work wherever the focus is, as in its own frame, or only inside it. */
  keys?: 'everywhere' | 'inside';
  onEvent(event: CardEvent): void;
  onFold(folded: boolean): void;
  /** The size the card wants its frame to have, in CSS pixels, its shadow included. */
  onResize?(width: number, height: number): void;
}

/** One question about one thing that just happened. Never takes the focus by itself. */
export function AskCard(props: Props) {
  const { view, state, folded, covered, keys = 'everywhere', onEvent, onFold, onResize } = props;
  const box = useRef<HTMLDivElement>(null);
  const resized = useRef(onResize);
  resized.current = onResize;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const tell = () => {
      const { width, height } = element.getBoundingClientRect();
      resized.current?.(Math.ceil(width), Math.ceil(height));
    };
    tell();
    const watch = new ResizeObserver(tell);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const place: EventTarget | null = keys === 'everywhere' ? document : box.current;
    const key = (pressed: Event) => {
      const event = pressed as KeyboardEvent;
      const typing = event.target instanceof Element && event.target.matches('textarea');
      if (event.key === 'Escape') onFold(true);
      else if (event.key === '0' && state === 'asking' && !folded) onEvent({ is: 'declined' });
      else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !typing) {
        if (state === 'asking') return;
        onEvent({ is: 'undo' });
      } else return;
      event.preventDefault();
    };
    place?.addEventListener('keydown', key);
    return () => place?.removeEventListener('keydown', key);
  }, [state, folded, keys, onEvent, onFold]);

  return (
    <div class="ask" ref={box}>
      {folded ? (
        <button type="button" class="ask-dot" onClick={() => onFold(false)}>
          <Dot v={state === 'kept' ? view.v : null} />
          <span class="unseen">{i18n.t('card.unfold', [view.brand])}</span>
        </button>
      ) : (
        <section class="ask-card" aria-label={i18n.t('card.label', [view.brand])} tabIndex={-1}>
          {state === 'asking' ? (
            <Question view={view} keys={keys} onEvent={onEvent} />
          ) : (
            <Answer view={view} state={state} onEvent={onEvent} onFold={onFold} />
          )}
          {covered && (
            <p class="ask-covered" role="alert">
              {i18n.t('card.covered')}
            </p>
          )}
        </section>
      )}
      <p class="unseen" role="status">
        {state === 'asking' ? '' : said(view, state)}
      </p>
    </div>
  );
}

function Question({ view, keys, onEvent }: Pick<Props, 'view' | 'keys' | 'onEvent'>) {
  const heard = view.source === 'review' || view.source === 'news';
  return (
    <>
      <p class="ask-what">
        <bdi class="ask-brand">{view.brand}</bdi> · {happened(view)}
      </p>
      <FeelingPicker
        legend={heard ? i18n.t('card.questionHeard', [view.brand]) : i18n.t('card.question')}
        value={view.v}
        keys={keys}
        onPick={(v) => onEvent({ is: 'rated', v })}
      />
      <div class="ask-foot">
        <button type="button" class="quiet" onClick={() => onEvent({ is: 'declined' })}>
          {i18n.t('card.notNow')}
        </button>
        <button type="button" class="quiet" onClick={() => onEvent({ is: 'notThis' })}>
          {i18n.t('card.notThis')}
        </button>
        <button type="button" class="quiet" onClick={() => onEvent({ is: 'never' })}>
          {i18n.t('card.never')}
        </button>
      </div>
    </>
  );
}

function Answer({
  view,
  state,
  onEvent,
  onFold,
}: Pick<Props, 'view' | 'state' | 'onEvent' | 'onFold'>) {
  return (
    <>
      <div class="ask-head">
        <Dot v={state === 'kept' ? view.v : null} />
        <h1 class="ask-said">{said(view, state)}</h1>
        <TextButton onClick={() => onEvent({ is: 'undo' })}>
          {i18n.t(state === 'failed' ? 'card.again' : 'card.undo')}
        </TextButton>
        <button type="button" class="quiet ask-close" onClick={() => onFold(true)}>
          <span aria-hidden="true">×</span>
          <span class="unseen">{i18n.t('card.fold')}</span>
        </button>
      </div>
      {state === 'kept' && view.v !== null && (
        <FollowUps
          v={view.v}
          source={view.source}
          kind={view.kind}
          details={view.details}
          onDetail={onEvent}
        />
      )}
    </>
  );
}

function TextButton(props: { onClick(): void; children: ComponentChildren }) {
  return (
    <button type="button" class="link" onClick={props.onClick}>
      {props.children}
    </button>
  );
}

/** The face that was kept, or our own mark. */
function Dot({ v }: { v: Face | null }) {
  return v === null ? <Mark /> : <FaceGlyph v={v} size={30} />;
}

function said(view: AskView, state: CardState): string {
  if (state === 'kept' && view.v !== null) {
    return i18n.t('card.kept', [i18n.t(`face.${wordOf(view.v)}`)]);
  }
  if (state === 'never') return i18n.t('card.neverSaid');
  if (state === 'notThis') return i18n.t('card.notThisSaid');
  return i18n.t('card.failed');
}

function happened(view: AskView): string {
  const what = i18n.t(`kind.${view.kind}`);
  return view.minutes ? i18n.t('card.minutes', [what, String(view.minutes)]) : what;
}
