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

/** When to look again after the first look or a sent form, ms after the one before. */
const RETRIES = [2000, 4000];
/** When to look again after a click on a page that told something, ms after the one before. */
const AFTER_CLICK = [1500, 3500, 10_000];
/** How long what hangs on the body is watched after that, ms: a change brings one more look. */
const OBSERVED = 14_000;
/** How long after such a change, ms. */
const SETTLED = 500;

/**
 * Watches the page until `signal` says stop: tells its facts, again only when they changed, and how
 * far a support chat has come. Nothing is made before it is needed: most pages need little.
 */
export function watchPage(teller: Teller, signal: AbortSignal): void {
  let address = '';
  /** What told at the last look whether the page has changed, and what was said of it. */
  let seen = '';
  let told = '';
  let formSent = false;
  let waiting = false;
  let timer: ReturnType<typeof setTimeout>;
  let observer: MutationObserver | undefined;
  let chat: ((there: boolean) => void) | undefined;

  const listen = (target: EventTarget, type: string, run: (event: Event) => void) =>
    target.addEventListener(type, run, { signal, capture: true });

  const look = () => {
    waiting = false;
    if (signal.aborted) return;
    if (document.hidden) {
      listen(document, 'visibilitychange', atIdle);
      return;
    }
    const now = `${document.getElementsByTagName('*').length} ${document.title}`;
    if (now === seen && !formSent) return;
    seen = now;
    const facts = gather(document, location, formSent);
    const text = JSON.stringify(facts);
    if (!facts || text === told) return;
    told = text;
    teller.facts(facts);
    chat ??= watchChat(teller.chat, signal);
    chat(!!facts.chat);
  };
  const atIdle = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    requestIdleCallback(look, { timeout: 1000 });
  };
  const after = (wait: number, run: () => void) => {
    clearTimeout(timer);
    observer?.disconnect();
    timer = setTimeout(run, wait);
  };
  const again = ([wait = 0, ...rest]: number[]) =>
    after(wait, () => {
      atIdle();
      if (rest[0]) again(rest);
      else watchBody();
    });
  const watchBody = () => {
    after(OBSERVED, () => observer?.disconnect());
    observer = new MutationObserver(() => after(SETTLED, atIdle));
    observer.observe(document.body ?? document, { childList: true });
  };
  const moved = () => {
    if (location.href === address) return;
    address = location.href;
    seen = told = '';
    atIdle();
    again(RETRIES);
  };

  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) listen(navigation, 'navigatesuccess', moved);
  else {
    // Without the Navigation API a move is silent: ask once a second, while seen.
    const every = setInterval(() => {
      if (signal.aborted) clearInterval(every);
      else if (!document.hidden) moved();
    }, 1000);
  }
  // A shop of one page turns its last step into the receipt, and the address stays.
  listen(document, 'click', ({ isTrusted }) => {
    if (isTrusted && told) again(AFTER_CLICK);
  });
  listen(document, 'submit', ({ isTrusted, target }) => {
    if (!isTrusted || !(target as Element).querySelector('textarea')) return;
    formSent = true;
    again(RETRIES);
  });
  moved();
}
