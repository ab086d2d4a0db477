/**
 * How far has a support chat come? Present, open, message sent, closed; whatever the vendor.
 * Never reads a message: only whether the field it is typed in was empty.
 */
import { FIELD, holdsText } from './chat-field.ts';
import { type FoundChat, findChat } from './chat-find.ts';
import type { ChatStage } from './reading.ts';

/** A box over this size, px, is open. */
const OPEN_SIZE = 200;
/** After the last own message and without focus in the box, the talk is over, ms. */
const SILENCE = 3 * 60_000;
/** So long with the focus in a frame that cannot be seen into, a message was likely sent, ms. */
const LIKELY_SENT = 20_000;
const EVERY = 1000;

const OWN_PANEL =
  '[role=log],[id*=chat i],[class*=chat i],[aria-label*=chat i],[id*=messenger i],[class*=messenger i]';

/** The parts of a widget that may be its window: itself, its children, its frames. */
function* partsOf(box: Element): Generator<Element> {
  yield box;
  const root = box.shadowRoot ?? box;
  for (const list of [root.children, root.querySelectorAll('iframe')])
    for (let i = 0; i < list.length && i < 12; i++) yield list[i] as Element;
}

function isOpen(box: Element): boolean {
  for (const part of partsOf(box)) {
    const { width, height } = part.getBoundingClientRect();
    if (
      width >= OPEN_SIZE &&
      height >= OPEN_SIZE &&
      getComputedStyle(part).visibility !== 'hidden' &&
      getComputedStyle(part).opacity !== '0'
    )
      return true;
  }
  return false;
}

/** The document of a frame that we may see into, else null. */
function inside(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/**
 * Watches for a chat on this page; the function returned looks for one again.
 * @param report told each stage once, in order; a chat opened again starts anew at `open`
 */
export function watchChat(
  report: (stage: ChatStage, vendor: string) => void,
  signal: AbortSignal,
): () => void {
  let chat: FoundChat | null = null;
  let open = false;
  let sentAt = 0;
  let over = false;
  let focusedFor = 0;
  const listening = new WeakSet<Document>();

  const sent = () => {
    if (!chat) return;
    if (!open) {
      open = true;
      report('open', chat.vendor);
    }
    if (!sentAt || over) report('sent', chat.vendor);
    over = false;
    sentAt = Date.now();
  };

  /** A panel without a vendor's mark that speaks of itself as a chat. */
  const adopt = (field: Element) => {
    if (chat?.box) return;
    const panel = field.closest(OWN_PANEL);
    const box = panel?.closest('[role=dialog]') ?? panel;
    if (!box || box === document.body || box === document.documentElement) return;
    chat = { vendor: chat?.vendor ?? 'own', box };
    report('present', chat.vendor);
    keepLooking();
  };

  const belongs = (element: Element) =>
    !!chat?.box &&
    (chat.box.contains(element) ||
      (element.getRootNode() as ShadowRoot).host === chat.box ||
      element.ownerDocument !== document);

  const onEvent = (event: Event) => {
    if (!event.isTrusted) return;
    const target = event.composedPath()[0];
    if (!(target as Element)?.closest) return;
    const element = target as Element;
    if (event.type === 'keydown') {
      const { key, shiftKey, isComposing } = event as KeyboardEvent;
      if (!element.matches(FIELD)) return;
      adopt(element);
      if (key === 'Enter' && !shiftKey && !isComposing && belongs(element) && holdsText(element))
        sent();
    } else if (
      belongs(element) &&
      element.closest('button,[role=button],input[type=submit],svg,a')
    ) {
      const root = element.getRootNode() as Document | ShadowRoot;
      const scope = root === document ? (chat?.box as Element) : root;
      for (const field of scope.querySelectorAll(FIELD)) if (holdsText(field)) return sent();
    }
  };

  const listen = (target: Document) => {
    if (listening.has(target)) return;
    listening.add(target);
    for (const type of ['keydown', 'click'])
      target.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  };

  const every = () => {
    if (!chat?.box || document.hidden) return;
    if (!chat.box.isConnected) {
      chat = { vendor: chat.vendor, box: findChat(document)?.box ?? null };
      if (open) closed();
      return;
    }
    const { box, vendor } = chat;
    const now = isOpen(box);
    if (now && !open) {
      open = true;
      over = false;
      focusedFor = 0;
      report('open', vendor);
    } else if (!now && open) closed();
    if (!now) return;
    let focused = false;
    for (const part of partsOf(box)) {
      if (part.localName !== 'iframe') continue;
      const document = inside(part);
      if (document) listen(document);
      focused ||= part === globalThis.document.activeElement;
      if (focused && !document && !sentAt) {
        focusedFor += EVERY;
        if (focusedFor >= LIKELY_SENT) sent();
      }
    }
    const active = box.getRootNode() === document ? document.activeElement : null;
    focused ||= box.contains(active);
    if (sentAt && !over && !focused && Date.now() - sentAt >= SILENCE) {
      over = true;
      report('closed', vendor);
    }
  };

  const closed = () => {
    const wasOver = over;
    open = false;
    sentAt = 0;
    over = false;
    focusedFor = 0;
    if (chat && !wasOver) report('closed', chat.vendor);
  };

  let timer: ReturnType<typeof setInterval> | undefined;
  const keepLooking = () => {
    timer ??= setInterval(every, EVERY);
    every();
  };
  listen(document);
  signal.addEventListener('abort', () => clearInterval(timer));

  return () => {
    if (chat?.box) return;
    const known = chat;
    chat = findChat(document);
    if (chat && !known) report('present', chat.vendor);
    if (chat?.box) keepLooking();
  };
}
