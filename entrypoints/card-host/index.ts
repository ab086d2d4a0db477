/** Brings the card to the page once it is at rest, and takes it away. Injected only when one is due. */
import type { WxtBrowser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardMessage, RestAnswer, ToPage } from '../background/messages.ts';
import { type Place, takePlace } from './place.ts';
import { untilAtRest } from './rest.ts';
import { tellSurely } from './tell.ts';

/** What the card says to its place, over a port that only the two of them hold. CSS pixels. */
export type ToPlace = { width: number; height: number } | 'gone';
/** What its place says to the card. `clear`: nothing lies over it, as far as the page can tell. */
export type FromPlace = { room: { width: number; height: number }; clear: boolean } | 'focus';

const MARK = Symbol.for('throughline.card-host');
/** How often the place is looked after, ms: sooner than the card believes in what it sees. */
const LOOK_AFTER = 250;
/** No word from the card by then: the page keeps its frame from loading, ms. */
const FILLED_WITHIN = 15_000;

/** Both browsers have it, with promises: no polyfill for a script this small. */
declare const chrome: Pick<WxtBrowser, 'runtime'>;

export default defineUnlistedScript(() => {
  const world = globalThis as { [MARK]?: true };
  if (world[MARK]) return;
  world[MARK] = true;

  let open: Card | undefined;
  chrome.runtime.onMessage.addListener((message: ToPage) => {
    if (message.type === 'open') {
      open?.away.abort();
      open = { nonce: message.nonce, away: new AbortController() };
      void stand(message.nonce, open);
    }
    if (message.type === 'close' && message.nonce === open?.nonce) open.away.abort();
    if (message.type === 'focus') open?.port?.postMessage('focus' satisfies FromPlace);
  });
});

interface Card {
  nonce: string;
  away: AbortController;
  port?: MessagePort;
}

/** Waits until the page is at rest, then puts the card there until `away` says otherwise. */
async function stand(nonce: string, card: Card): Promise<void> {
  const { away } = card;
  const { signal } = away;
  const tell = (event: CardMessage['event']) =>
    tellSurely(
      () => chrome.runtime.sendMessage({ type: 'card', nonce, event } satisfies CardMessage),
      () => chrome.runtime?.id !== undefined,
    );
  // A page that is left before or under the card: say so, so that it counts as what it was.
  window.addEventListener('pagehide', () => away.abort(), { signal });
  signal.addEventListener('abort', () => void tell({ is: 'gone' }).catch(() => {}));

  // A one-page shop may go on to a payment step without leaving the page: there no card stands.
  const { pathname } = location;
  const follow = setInterval(() => location.pathname !== pathname && away.abort(), 500);
  signal.addEventListener('abort', () => clearInterval(follow));

  const rest = await untilAtRest(document, signal);
  if (!rest) return;
  // Decided once more before anything stands in the page: the person's mind, the budgets and the
  // page itself may have moved.
  const answer: RestAnswer | null = await tell({ is: 'rest', ...rest }).catch(() => null);
  if (!answer?.stand || signal.aborted) return away.abort();

  const place = takePlace(document, nonce);
  signal.addEventListener('abort', place.remove);
  const late = setTimeout(() => away.abort(), FILLED_WITHIN);
  signal.addEventListener('abort', () => clearTimeout(late));
  await new Promise((done) => place.frame.addEventListener('load', done, { once: true }));
  // The background puts the card's script into the frame; only then is somebody there to listen.
  await tell({ is: 'placed' }).catch(() => away.abort());
  if (signal.aborted) return;

  const { port1, port2 } = new MessageChannel();
  card.port = port1;
  port1.onmessage = ({ data }: MessageEvent<ToPlace>) => {
    clearTimeout(late);
    if (data === 'gone') return away.abort();
    place.fit(data.width, data.height);
  };
  place.frame.contentWindow?.postMessage(nonce, '*', [port2]);
  lookAfter(place, port1, away);
}

/** Tells the card what is to be seen of it; takes it away once the page has touched its place. */
function lookAfter(place: Place, port: MessagePort, away: AbortController): void {
  let said = '';
  const look = () => {
    // To fight over it would only look broken.
    if (!place.stands()) return away.abort();
    place.makeWay();
    const now: FromPlace = { room: place.room(), clear: place.isClear() };
    if (said === JSON.stringify(now)) return;
    said = JSON.stringify(now);
    port.postMessage(now);
  };
  look();
  const timer = setInterval(look, LOOK_AFTER);
  away.signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('fullscreenchange', look, { signal: away.signal });
}
