/**
 * The card's place on the page: a closed shadow root with a sandboxed frame in it, so that the
 * page sees neither which face was chosen nor where the focus is. Injected only when a card is due.
 */
import type { WxtBrowser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardMessage, ToPage } from '../background/messages.ts';
import { untilAtRest } from './rest.ts';

/** What the card may ask of its place, over a port that only the two of them hold. CSS pixels. */
export type PlaceMessage = { width: number; height: number } | 'gone';

const MARK = Symbol.for('throughline.card-host');
const EDGE = 16;

/** Both browsers have it, with promises: no polyfill for a script this small. */
declare const chrome: Pick<WxtBrowser, 'runtime'>;

export default defineUnlistedScript(() => {
  const world = globalThis as { [MARK]?: true };
  if (world[MARK]) return;
  world[MARK] = true;

  let open: AbortController | undefined;
  chrome.runtime.onMessage.addListener((message: ToPage) => {
    if (message.type === 'open') {
      open?.abort();
      open = new AbortController();
      void stand(message.nonce, open);
    }
    if (message.type === 'close') open?.abort();
  });
});

/** Waits until the page is at rest, then puts the card there until `away` says otherwise. */
async function stand(nonce: string, away: AbortController): Promise<void> {
  const tell = (event: CardMessage['event']) =>
    chrome.runtime.sendMessage({ type: 'card', nonce, event } satisfies CardMessage);
  const { signal } = away;
  // A page that is left before or under the card: say so, so that it counts as what it was.
  window.addEventListener('pagehide', () => away.abort(), { signal });
  signal.addEventListener('abort', () => void tell({ is: 'gone' }).catch(() => {}));

  // A one-page shop may go on to a payment step without leaving the page: there no card stands.
  const { pathname } = location;
  const follow = setInterval(() => location.pathname !== pathname && away.abort(), 500);
  signal.addEventListener('abort', () => clearInterval(follow));

  if (!(await untilAtRest(document, signal))) return away.abort();

  const host = document.createElement(randomTag());
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  pin(host, { all: 'initial', position: 'fixed', 'z-index': '2147483647', bottom: `${EDGE}px` });
  pin(host, { 'inset-inline-end': `${EDGE}px`, display: 'block', width: '1px', height: '1px' });
  pin(frame, { border: '0', width: '100%', height: '100%', display: 'block' });
  pin(frame, { 'color-scheme': 'normal', 'background-color': 'transparent' });
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = 'Throughline';
  frame.srcdoc = `<!doctype html><html data-n="${nonce}"><body></body></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  root.append(frame);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  // Over a film in full screen there is no card.
  document.addEventListener(
    'fullscreenchange',
    () => pin(host, { visibility: document.fullscreenElement ? 'hidden' : 'visible' }),
    { signal },
  );

  await loaded;
  // The background puts the card's script into the frame; only then is somebody there to listen.
  await tell({ is: 'placed' });
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<PlaceMessage>) => {
    if (data === 'gone') return away.abort();
    const width = Math.min(data.width, document.documentElement.clientWidth - 2 * EDGE);
    pin(host, { width: `${width}px`, height: `${Math.min(data.height, innerHeight - EDGE)}px` });
  };
  frame.contentWindow?.postMessage(nonce, '*', [port2]);
}

/** Inline and important, by CSSOM: the page's stylesheets and its CSP have no say in it. */
function pin(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) {
    element.style.setProperty(name, value, 'important');
  }
}

/** A name that no page can look for. */
function randomTag(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10));
  return `x-${Array.from(letters, (n) => String.fromCharCode(97 + (n % 26))).join('')}`;
}
