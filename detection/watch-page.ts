/** When is it time to look at the page? At idle, again when it changes, and then not any more. */
import { watchChat } from './chat-watch.ts';
import type { Facts } from './facts.ts';
import { gather } from './gather.ts';
import type { ChatStage } from './reading.ts';

/** How the page's script speaks to the background. */
export interface Teller {
  facts(facts: Facts): void;
  chat(stage: ChatStage, vendor: string): void;
}

/** When to look again after the first look, ms. */
const RETRIES = [2000, 6000];
/** When to look again after a form was sent, ms. */
const AFTER_FORM = [1500, 4000];
/** How long what hangs on the body is watched, ms. */
const OBSERVED = 20_000;

/**
 * Watches the page until `signal` says stop: tells its facts, again only when they changed, and how
 * far a support chat has come.
 */
export function watchPage(teller: Teller, signal: AbortSignal): void {
  const listen = (target: EventTarget, type: string, run: (event: Event) => void) =>
    target.addEventListener(type, run, { signal, capture: true, passive: true });
  const chat = watchChat(teller.chat, signal);
  let address = '';
  let told = '';
  let formSent = false;
  let waiting = false;

  const look = () => {
    waiting = false;
    if (signal.aborted || document.hidden) return;
    const facts = gather(document, location, formSent);
    const now = JSON.stringify(facts);
    if (!facts || now === told) return;
    told = now;
    teller.facts(facts);
    chat(facts.chat !== null);
  };
  const atIdle = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    requestIdleCallback(look, { timeout: 1000 });
  };
  const again = (waits: number[]) => {
    for (const wait of waits) setTimeout(atIdle, wait);
  };
  const moved = () => {
    if (location.href === address) return;
    address = location.href;
    told = '';
    atIdle();
    again(RETRIES);
  };

  const observer = new MutationObserver(() => {
    if (!waiting) again([500]);
  });
  if (document.body) observer.observe(document.body, { childList: true });
  const stop = () => observer.disconnect();
  setTimeout(stop, OBSERVED);
  signal.addEventListener('abort', stop);

  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) listen(navigation, 'navigatesuccess', moved);
  else {
    // Without the Navigation API a move is silent: ask once a second, while seen.
    const every = setInterval(() => document.hidden || moved(), 1000);
    signal.addEventListener('abort', () => clearInterval(every));
  }
  listen(document, 'visibilitychange', () => told || atIdle());
  listen(document, 'submit', ({ isTrusted, target }) => {
    if (!isTrusted || !(target as Element).querySelector('textarea')) return;
    formSent = true;
    again(AFTER_FORM);
  });
  moved();
}
