/** When is it time to look at the page? At idle, again when it changes, and then not any more. */
import { watchChat } from './chat-watch.ts';
import type { Facts } from './facts.ts';
import { gather } from './gather.ts';
import type { ChatStage } from './reading.ts';

/** What the page's script says to the background. */
export type Word =
  | { type: 'facts'; facts: Facts }
  | { type: 'chat'; stage: ChatStage; vendor: string };

/** Nothing more is done once it is over: the extension was updated or removed. */
export interface Life {
  over: boolean;
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
 * Watches the page until its life is over: tells its facts, again only when they changed, and how
 * far a support chat has come. Nothing is made before it is needed: most pages need little.
 */
export function watchPage(page: Document, tell: (word: Word) => void, life: Life): void {
  let address = '';
  /** What told at the last look whether the page has changed, and what was said of it. */
  let seen = '';
  let told = '';
  let formSent = false;
  let timer: ReturnType<typeof setTimeout>;
  let observer: MutationObserver | undefined;
  let chat: ((there: boolean) => void) | undefined;

  const look = () => {
    if (life.over) return;
    if (page.hidden) {
      page.addEventListener('visibilitychange', atIdle);
      return;
    }
    const now = `${page.getElementsByTagName('*').length} ${page.title}`;
    if (now === seen && !formSent) return;
    seen = now;
    const facts = gather(page, location, formSent);
    const text = JSON.stringify(facts);
    if (!facts || text === told) return;
    told = text;
    tell({ type: 'facts', facts });
    chat ??= watchChat(page, (stage, vendor) => tell({ type: 'chat', stage, vendor }), life);
    chat(!!facts.chat);
  };
  const atIdle = () => {
    requestIdleCallback(look, { timeout: 1000 });
  };
  const after = (wait: number, run: () => void) => {
    clearTimeout(timer);
    observer?.disconnect();
    if (!life.over) timer = setTimeout(run, wait);
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
    observer.observe(page.body ?? page, { childList: true });
  };
  const moved = () => {
    if (location.href === address) return;
    address = location.href;
    seen = told = '';
    atIdle();
    again(RETRIES);
  };

  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('navigatesuccess', moved);
  // Without it a move is silent: ask once a second, while seen.
  else setInterval(() => page.hidden || moved(), 1000);
  // A shop of one page turns its last step into the receipt, and the address stays.
  page.addEventListener(
    'click',
    ({ isTrusted }) => {
      if (isTrusted && told) again(AFTER_CLICK);
    },
    true,
  );
  page.addEventListener(
    'submit',
    ({ isTrusted, target }) => {
      if (!isTrusted || !(target as Element).querySelector('textarea')) return;
      formSent = true;
      again(RETRIES);
    },
    true,
  );
  moved();
}
