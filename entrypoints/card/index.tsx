/**
 * The card itself, in its sandboxed frame. Injected into every frame of the tab, goes on only in
 * the one that carries a nonce; the background knows whether that nonce was ever handed out.
 */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import {
  AskCard,
  type AskView,
  type CardEvent,
  type CardState,
} from '../../components/AskCard.tsx';
import { wordOf } from '../../components/FaceGlyph.tsx';
import type { Face } from '../../journal/moment.ts';
import type { CardAnswer, CardMessage } from '../background/messages.ts';
import type { FromPlace, ToPlace } from '../card-host/index.ts';
import { tellSurely } from '../card-host/tell.ts';
import { FAREWELL_SIZE, type Farewell, prepareFarewell } from './farewell.ts';
import './frame.css';
import { type Sight, watchSight } from './sight.ts';

/** Nobody answered: fold to a dot, milliseconds. */
const FOLD_AFTER = 20_000;
/** Answered and left alone: go. */
const LEAVE_AFTER = 6_000;

const isThere = () => browser.runtime?.id !== undefined;

export default defineUnlistedScript(() => {
  const { documentElement: html, body } = document;
  const nonce = html.dataset.n;
  if (location.href !== 'about:srcdoc' || !nonce) return;
  delete html.dataset.n;
  html.lang = browser.i18n.getUILanguage();
  html.dir = browser.i18n.getMessage('@@bidi_dir');

  // The page has no way to this window: the port can only come from the card's own place.
  addEventListener('message', ({ data, ports: [port] }) => {
    if (data !== nonce || !port) return;
    const tell = (event: CardEvent): Promise<CardAnswer> =>
      tellSurely(
        () => browser.runtime.sendMessage({ type: 'card', nonce, event } satisfies CardMessage),
        isThere,
      );
    const say = (message: ToPlace) => port.postMessage(message);
    const sight = watchSight(body);
    port.onmessage = ({ data: word }: MessageEvent<FromPlace>) => {
      if (word === 'focus') return focusCard();
      sight.fromOutside(word.clear);
      html.style.setProperty('--ask-inline', `${word.room.width}px`);
      html.style.setProperty('--ask-block', `${word.room.height}px`);
    };
    // No hand, no answer: what a script made up is no tap, wherever that script came from.
    for (const type of ['click', 'keydown', 'change']) {
      addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), true);
    }
    tell({ is: 'shown' }).then(
      (answer) => {
        if (!('view' in answer)) return say('gone');
        const live = document.createElement('div');
        const farewell = prepareFarewell(live, i18n.t('card.fold'), () => say('gone'));
        render(<Card view={answer.view} {...{ tell, say, sight, farewell }} />, live);
      },
      () => say('gone'),
    );
  });
});

/** Only a command of the person's brings the focus here. */
function focusCard(): void {
  const first = document.querySelector<HTMLElement>('.ask input, .ask button');
  window.focus();
  first?.focus();
}

interface Props {
  view: AskView;
  tell(event: CardEvent): Promise<CardAnswer>;
  say(message: ToPlace): void;
  sight: Sight;
  farewell: Farewell;
}

/** Gives the card its state and its clock; what it looks like is the component's business. */
function Card({ view: first, tell, say, sight, farewell }: Props) {
  const [view, setView] = useState(first);
  const [state, setState] = useState<CardState>('asking');
  const [folded, setFolded] = useState(false);
  const [covered, setCovered] = useState(false);
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const last = useRef(Promise.resolve());
  const failed = useRef<CardEvent | null>(null);
  const byKey = useRef(false);
  const used = hovered || focused;

  useEffect(() => {
    // What is not kept yet does not slip away.
    if (used || state === 'failed') return;
    const timer = setTimeout(
      () => (state === 'asking' ? setFolded(true) : say('gone')),
      state === 'asking' ? FOLD_AFTER : LEAVE_AFTER,
    );
    return () => clearTimeout(timer);
  }, [state, view, used, say]);

  useEffect(() => {
    const kept = state === 'kept' && view.v !== null;
    farewell.says(
      kept ? i18n.t('card.kept', [i18n.t(`face.${wordOf(view.v as Face)}`)]) : i18n.t('card.stale'),
    );
    // After an update this copy is cut off: say so rather than lose an answer.
    const timer = setInterval(() => {
      if (isThere()) return;
      clearInterval(timer);
      farewell.show();
      say(FAREWELL_SIZE);
    }, 500);
    return () => clearInterval(timer);
  }, [state, view, farewell, say]);

  useEffect(() => {
    // The answer takes the place of what had the focus: whoever works by key goes on from there.
    if (byKey.current && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('.ask-card')?.focus();
    }
    setFocused(isKeyed());
  }, [state]);

  async function onEvent(event: CardEvent) {
    byKey.current = isKeyed();
    const counts = await sight.counts();
    setCovered(!counts && sight.isCovered());
    if (!counts) return;
    // What could not be kept is tried again as it was.
    const wanted = (state === 'failed' && failed.current) || event;
    // One after the other: a later answer must not be overtaken by an earlier one told again.
    last.current = last.current.then(() => answer(wanted));
  }

  async function answer(event: CardEvent) {
    try {
      const answer = await tell(event);
      if ('gone' in answer || event.is === 'declined') return say('gone');
      setView(answer.view);
      setState((now) => after(event, now));
    } catch {
      failed.current = event;
      if (isThere()) setState('failed');
    }
  }

  return (
    <div
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocusIn={() => setFocused(isKeyed())}
      onFocusOut={() => setFocused(false)}
    >
      <AskCard
        view={view}
        state={state}
        folded={folded}
        covered={covered}
        onEvent={onEvent}
        onFold={(fold) => (fold && state !== 'asking' ? say('gone') : setFolded(fold))}
        onResize={(width, height) => {
          sight.grows();
          say({ width, height });
        }}
      />
    </div>
  );
}

/** Whether somebody works in here by key, or types; a tap leaves its focus behind without a thought. */
function isKeyed(): boolean {
  return document.querySelector(':focus-visible') !== null;
}

/** The state once the background has answered: only then is anything called kept. */
function after(event: CardEvent, state: CardState): CardState {
  if (event.is === 'rated' || event.is === 'detail') return 'kept';
  if (event.is === 'never' || event.is === 'notThis') return event.is;
  return event.is === 'undo' ? 'asking' : state;
}
