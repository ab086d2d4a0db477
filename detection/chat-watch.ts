/**
 * How far has a support chat come? Present, open, message sent, closed; whatever the vendor.
 * Never reads a message: only whether the field it is typed in was empty.
 */
import { isField, onceSent } from './chat-field.ts';
import { all, type FoundChat, findChat } from './chat-find.ts';
import type { ChatStage } from './reading.ts';
import type { Life } from './watch-page.ts';

/** A box over this size, px, is open. */
const OPEN_SIZE = 200;
/** After the last own message and without focus in the box, the talk is over, ms. */
const SILENCE = 180_000;
/** So many looks with the focus in a frame that cannot be seen into: a message was likely sent. */
const LIKELY_SENT = 20;
const EVERY = 1000;

/** What a brand's own chat panel calls itself. */
const OWN_PANEL =
  ':is([role=log],[id*="chat"i],[class*="chat"i],[aria-label*="chat"i]):not(html,body)';

/** The parts of a widget that may be its window: itself and what is in it. */
const partsOf = (box: Element): Element[] => [box, ...all(box.shadowRoot ?? box, '*', 80)];

function isOpen(part: Element): boolean {
  const { width, height } = part.getBoundingClientRect();
  return (
    width >= OPEN_SIZE &&
    height >= OPEN_SIZE &&
    part.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/**
 * Watches for a chat on this page.
 * @param report told each stage in order; a chat opened again starts anew at `open`
 * @returns looks for a vendor's chat, again where there was none yet
 */
export function watchChat(
  page: Document,
  report: (stage: ChatStage, vendor: string) => void,
  life: Life,
): (there: boolean) => void {
  let chat: FoundChat | null = null;
  let open = false;
  /** Time of the last own message; 0 none yet. */
  let sentAt = 0;
  let over = false;
  let focused = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const tell = (stage: ChatStage) => report(stage, chat?.vendor ?? 'own');
  const opened = () => {
    if (open) return;
    open = true;
    over = false;
    focused = sentAt = 0;
    tell('open');
  };
  const sent = () => {
    opened();
    if (!sentAt || over) tell('sent');
    over = false;
    sentAt = Date.now();
  };
  const ended = () => {
    if (!over) tell('closed');
    over = true;
  };

  const every = () => {
    if (life.over) return clearInterval(timer);
    const box = chat?.box;
    if (!box || page.hidden) return;
    const parts = partsOf(box);
    if (box.isConnected && parts.some(isOpen)) opened();
    else {
      if (open) ended();
      open = false;
      if (!box.isConnected) chat = findChat(page);
      return;
    }
    const { activeElement } = page;
    for (const part of parts) {
      const inside = (part as HTMLIFrameElement).contentDocument;
      if (inside) listen(inside);
      else if (part.localName === 'iframe' && part === activeElement && ++focused === LIKELY_SENT)
        sent();
    }
    if (sentAt && Date.now() - sentAt > SILENCE && !box.contains(activeElement)) ended();
  };

  const found = (now: FoundChat) => {
    const known = chat;
    chat = now;
    if (!known) tell('present');
    if (!now.box) return;
    timer ??= setInterval(every, EVERY);
    every();
  };

  const onEvent = (event: Event) => {
    const path = event.composedPath() as Element[];
    const element = path[0] as Element;
    if (life.over || !event.isTrusted || !element.matches) return;
    // A panel without a vendor's mark that speaks of itself as a chat.
    if (!chat?.box && isField(element)) {
      const box = path.find((part) => part.matches?.(OWN_PANEL) && isOpen(part));
      if (box) found({ vendor: chat?.vendor ?? 'own', box });
    }
    const box = chat?.box;
    if (box && (path.includes(box) || element.ownerDocument !== page)) onceSent(event, sent);
  };

  // A second time it changes nothing.
  const listen = (target: Document) => {
    for (const type of ['keydown', 'click']) target.addEventListener(type, onEvent, true);
  };

  return (there) => {
    listen(page);
    if (!there || chat?.box) return;
    const now = findChat(page);
    if (now) found(now);
  };
}
