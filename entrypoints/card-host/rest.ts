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

/** Resolves true once the page has been at rest, false if it never was or `signal` aborts. */
export function untilAtRest(document: Document, signal: AbortSignal): Promise<boolean> {
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
    const end = (rest: boolean) => {
      clearInterval(timer);
      listening.abort();
      settle(rest);
    };
    const timer = setInterval(() => {
      const now = clock();
      if (now - start > REST.atMost) return end(false);
      const quiet =
        now - start >= REST.onPage &&
        now - key >= REST.withoutKeys &&
        now - pointer >= REST.withoutPointer;
      if (quiet && !isBusy(document)) end(true);
    }, 500);
    signal.addEventListener('abort', () => end(false));
    if (signal.aborted) end(false);
  });
}

/** Hidden, in full screen, typing, or watching something: not now. */
export function isBusy(document: Document): boolean {
  if (document.visibilityState !== 'visible' || document.fullscreenElement) return true;
  const focus = document.activeElement;
  if (!focus) return false;
  if (focus instanceof HTMLMediaElement) return !focus.paused;
  return (
    focus.matches('input:not([type=button],[type=submit],[type=checkbox],[type=radio])') ||
    focus.matches('textarea, select, iframe') ||
    (focus as HTMLElement).isContentEditable
  );
}
