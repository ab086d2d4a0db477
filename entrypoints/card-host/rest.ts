/**
 * When is a page at rest? Between tasks, not inside one: that decides how annoying a question is
 * (Adamczyk & Bailey 2004). Looks at the document it is given and at nothing else.
 */

/** Milliseconds. */
export const REST = {
  /** A confirmation is read first. */
  onPage: 8_000,
  withoutKeys: 10_000,
  withoutPointer: 2_000,
  /** Not at rest by then: the moment waits in the list instead. */
  atMost: 60_000,
} as const;

/** A frame with both sides under this is a button, px. */
const LAUNCHER = 200;

/** What kept the page from rest, if anything did: the policy names it as the reason. */
export interface Rest {
  /** A text field, or a frame that may hold one, has the focus. */
  typing: boolean;
  /** Hidden, in full screen, or something with the focus is playing. */
  busy: boolean;
  /** Keys or pointer were never still for long enough. */
  restless: boolean;
}

/** Resolves once the page is at rest, or never came to it; null if `signal` aborts before. */
export function untilAtRest(document: Document, signal: AbortSignal): Promise<Rest | null> {
  const clock = () => performance.now();
  const start = clock();
  let key = start;
  let pointer = start;
  return new Promise((settle) => {
    const listening = new AbortController();
    const on = (type: string, then: () => void) =>
      document.addEventListener(type, then, {
        capture: true,
        passive: true,
        signal: listening.signal,
      });
    on('keydown', () => {
      key = clock();
    });
    on('input', () => {
      key = clock();
    });
    on('pointermove', () => {
      pointer = clock();
    });
    on('pointerdown', () => {
      pointer = clock();
    });
    // Whoever comes back to a tab comes back for something.
    on('visibilitychange', () => {
      pointer = clock();
    });
    const end = (rest: Rest | null) => {
      clearInterval(timer);
      listening.abort();
      settle(rest);
    };
    const timer = setInterval(() => {
      const now = clock();
      const still =
        now - start >= REST.onPage &&
        now - key >= REST.withoutKeys &&
        now - pointer >= REST.withoutPointer;
      const rest = { typing: isTyping(document), busy: isBusy(document), restless: !still };
      if (now - start > REST.atMost || Object.values(rest).every((no) => !no)) end(rest);
    }, 500);
    signal.addEventListener('abort', () => end(null));
    if (signal.aborted) end(null);
  });
}

function isBusy({ visibilityState, fullscreenElement, activeElement }: Document): boolean {
  if (visibilityState !== 'visible' || fullscreenElement) return true;
  return activeElement instanceof HTMLMediaElement && !activeElement.paused;
}

function isTyping({ activeElement: focus }: Document): boolean {
  if (!focus || isLauncher(focus)) return false;
  return (
    focus.matches('input:not([type=button],[type=submit],[type=checkbox],[type=radio])') ||
    focus.matches('textarea, select, iframe') ||
    (focus as HTMLElement).isContentEditable
  );
}

/** A chat that was closed from inside its frame keeps the focus there: nobody types in what is left. */
function isLauncher(focus: Element): boolean {
  const { width, height } = focus.getBoundingClientRect();
  return focus.matches('iframe') && width < LAUNCHER && height < LAUNCHER;
}
