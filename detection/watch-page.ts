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
const OBSERVED = 20_000;
const FORM_SENT_HOLDS = 60_000;

/**
 * Watches the page until `signal` says stop: tells its facts once an address, or again when more is
 * there to tell, and how far a support chat has come.
 */
export function watchPage(teller: Teller, signal: AbortSignal): void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (run: () => void, wait: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!signal.aborted) run();
    }, wait);
    timers.add(timer);
  };
  const listen = (target: EventTarget, type: string, run: (event: Event) => void) =>
    target.addEventListener(type, run, { signal, capture: true, passive: true });

  let address = '';
  let told = '';
  let chatting: ReturnType<typeof watchChat> | undefined;
  let formSentAt = 0;
  let waiting = false;

  const look = () => {
    waiting = false;
    if (signal.aborted || document.hidden) return;
    const facts = gather(document, location, Date.now() - formSentAt < FORM_SENT_HOLDS);
    if (!facts) return;
    const now = JSON.stringify(facts);
    if (now !== told) {
      told = now;
      teller.facts(facts);
    }
    chatting ??= watchChat(teller.chat, signal);
    chatting();
  };
  const atIdle = () => {
    if (waiting) return;
    waiting = true;
    if ('requestIdleCallback' in globalThis) requestIdleCallback(look, { timeout: 1000 });
    else later(look, 50);
  };

  const begin = () => {
    address = location.href;
    told = '';
    atIdle();
    for (const wait of RETRIES) later(atIdle, wait);
  };
  const moved = () => {
    if (location.href !== address) begin();
  };

  // A page that fills itself late: one look at what hangs on the body, then no more.
  const observer = new MutationObserver(() => {
    if (!waiting) later(atIdle, 500);
    waiting ||= false;
  });
  if (document.body) observer.observe(document.body, { childList: true });
  later(() => observer.disconnect(), OBSERVED);

  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  if (navigation) listen(navigation, 'navigatesuccess', moved);
  else {
    // Without the Navigation API pushState is silent: ask once a second, while seen.
    const every = setInterval(() => {
      if (!document.hidden) moved();
    }, 1000);
    signal.addEventListener('abort', () => clearInterval(every));
  }
  listen(window, 'popstate', moved);
  listen(window, 'hashchange', moved);
  listen(document, 'visibilitychange', () => {
    if (!document.hidden && !told) atIdle();
  });
  listen(document, 'submit', (event) => {
    const form = event.target;
    if (!event.isTrusted || !(form instanceof HTMLFormElement) || !form.querySelector('textarea'))
      return;
    formSentAt = Date.now();
    for (const wait of [1500, 4000]) later(atIdle, wait);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const timer of timers) clearTimeout(timer);
  });
  begin();
}
