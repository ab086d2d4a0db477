/**
 * The card itself, in its sandboxed frame. Injected into every frame of the tab, goes on only in
 * the one that carries a nonce; the background knows whether that nonce was ever handed out.
 */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  AskCard,
  type AskView,
  type CardEvent,
  type CardState,
} from '../../components/AskCard.tsx';
import type { CardAnswer, CardMessage } from '../background/messages.ts';
import type { PlaceMessage } from '../card-host/index.ts';
import './frame.css';

/** Nobody answered: fold to a dot, milliseconds. */
const FOLD_AFTER = 20_000;
/** Answered and left alone: go. */
const LEAVE_AFTER = 6_000;
/** A card that just slid under the pointer takes no tap yet. */
const DEAF_FOR = 500;

export default defineUnlistedScript(() => {
  const { documentElement: html, body } = document;
  const nonce = html.dataset.n;
  if (location.href !== 'about:srcdoc' || !nonce) return;
  delete html.dataset.n;
  html.lang = browser.i18n.getUILanguage();
  html.dir = browser.i18n.getMessage('@@bidi_dir');

  // The page has no way to this window: the port can only come from the card's own host.
  addEventListener('message', ({ data, ports: [place] }) => {
    if (data !== nonce || !place) return;
    const tell = (event: CardEvent): Promise<CardAnswer> =>
      browser.runtime.sendMessage({ type: 'card', nonce, event } satisfies CardMessage);
    void tell({ is: 'shown' }).then((answer) => {
      if (!('view' in answer)) return place.postMessage('gone' satisfies PlaceMessage);
      render(<Card view={answer.view} tell={tell} place={(p) => place.postMessage(p)} />, body);
    });
  });
});

interface Props {
  view: AskView;
  tell(event: CardEvent): Promise<CardAnswer>;
  place(message: PlaceMessage): void;
}

/** Gives the card its state and its clock; what it looks like is the component's business. */
function Card({ view: first, tell, place }: Props) {
  const [view, setView] = useState(first);
  const [state, setState] = useState<CardState>('asking');
  const [folded, setFolded] = useState(false);
  const [used, setUsed] = useState(false);
  const [born] = useState(() => performance.now());

  useEffect(() => {
    if (used) return;
    const timer = setTimeout(
      () => (state === 'asking' ? setFolded(true) : place('gone')),
      state === 'asking' ? FOLD_AFTER : LEAVE_AFTER,
    );
    return () => clearTimeout(timer);
  }, [state, view, used, place]);

  useEffect(() => {
    // After an update this copy is cut off: say so rather than lose an answer.
    const timer = setInterval(() => {
      if (!browser.runtime?.id) setState('stale');
    }, 1_000);
    return () => clearInterval(timer);
  }, []);

  async function onEvent(event: CardEvent) {
    if (performance.now() - born < DEAF_FOR) return;
    try {
      const answer = await tell(event);
      if ('gone' in answer || event.is === 'declined') return place('gone');
      if ('view' in answer) setView(answer.view);
      setState(after(event, state));
    } catch {
      setState(browser.runtime?.id ? 'failed' : 'stale');
    }
  }

  return (
    <div
      onPointerEnter={() => setUsed(true)}
      onPointerLeave={() => setUsed(false)}
      onFocusIn={() => setUsed(true)}
      onFocusOut={() => setUsed(false)}
    >
      <AskCard
        view={view}
        state={state}
        folded={folded}
        onEvent={onEvent}
        onFold={(fold) => (fold && state !== 'asking' ? place('gone') : setFolded(fold))}
        onResize={(width, height) => place({ width, height })}
      />
    </div>
  );
}

/** The state once the background has answered: only then is anything called kept. */
function after(event: CardEvent, state: CardState): CardState {
  if (event.is === 'rated' || event.is === 'detail') return 'kept';
  if (event.is === 'never' || event.is === 'notThis') return event.is;
  return event.is === 'undo' ? 'asking' : state;
}
