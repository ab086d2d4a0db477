/**
 * The card's place: a sandboxed frame in a closed shadow root, so that the page sees neither which
 * face was chosen nor where the focus is; and in the browser's top layer, where next to no
 * style of the page reaches and nothing lies over it but another popover, dialog or film.
 */

export interface Place {
  frame: HTMLIFrameElement;
  /** CSS pixels; no more than `room` is given. */
  fit(width: number, height: number): void;
  /** CSS pixels the card may take in this window now. */
  room(): { width: number; height: number };
  /** Whether it still stands as it was put there; once touched by the page, never again. */
  stands(): boolean;
  /** Whether a person sees all of it and their tap falls on it, as far as a page can be asked. */
  isClear(): boolean;
  /** Out of sight while a film fills the screen or a dialog of the page asks for everything. */
  makeWay(): void;
  remove(): void;
}

/** Distance from the window's edge; none where the window is narrow. */
const EDGE = 16;
const NARROW = 420;
/** The card's shadow ends in here: what lies over that takes nothing away. */
const RIM = 18;
/** In Firefox a filter on the root reaches the top layer, too. These only change colours. */
const HARMLESS = /^(none|((invert|hue-rotate|grayscale|sepia|saturate)\([^()]*\) ?)+)$/;

/** Stands in `document` from now on, empty. Needs nothing that a page could take away. */
export function takePlace(document: Document, nonce: string): Place {
  const html = document.documentElement;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = 'Throughline';
  frame.srcdoc = `<!doctype html><html data-n="${nonce}"><body></body></html>`;
  frame.popover = 'manual';
  const size = { width: 1, height: 1 };
  const edge = () => (innerWidth < NARROW ? 0 : EDGE);
  pin(host, { display: 'contents' });
  pin(frame, { all: 'initial', position: 'fixed', border: '0', display: 'block' });
  pin(frame, { 'color-scheme': 'normal', 'background-color': 'transparent' });
  root.append(frame);
  html.append(host);
  frame.showPopover();

  function lay() {
    const { width, height } = size;
    const at = `${edge()}px`;
    pin(frame, { width: `${width}px`, height: `${height}px` });
    pin(frame, { 'inset-block-end': at, 'inset-inline-end': at });
  }
  const room = () => ({
    width: html.clientWidth - 2 * edge(),
    height: innerHeight - 2 * edge(),
  });
  lay();

  return {
    frame,
    room,
    fit(width, height) {
      const most = room();
      size.width = Math.min(width, most.width);
      size.height = Math.min(height, most.height);
      lay();
    },
    stands: () => host.parentNode === html && frame.matches(':popover-open'),
    isClear() {
      const { left, top, right, bottom, width, height } = frame.getBoundingClientRect();
      // A page that is zoomed as a whole draws the frame in another size than it was given.
      if (Math.abs(width - size.width) > 1 || Math.abs(height - size.height) > 1) return false;
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
      if (!HARMLESS.test(getComputedStyle(html).filter)) return false;
      if ((document as { activeViewTransition?: unknown }).activeViewTransition) return false;
      const points = [left + RIM, (left + right) / 2, right - RIM].flatMap((x) =>
        [top + RIM, (top + bottom) / 2, bottom - RIM].map((y) => [x, y] as const),
      );
      return (
        points.every(([x, y]) => document.elementFromPoint(x, y) === host) &&
        overlays(document).every((other) => other === frame || !overlap(other, frame))
      );
    },
    makeWay() {
      const hidden = document.fullscreenElement || document.querySelector(':modal');
      pin(frame, { visibility: hidden ? 'hidden' : 'visible' });
    },
    remove: () => host.remove(),
  };
}

/** Inline and important, by CSSOM: the page's stylesheets and its CSP have no say in it. */
function pin(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) {
    element.style.setProperty(name, value, 'important');
  }
}

/**
 * What is in the top layer, shadow roots looked into: it may let taps through and so escape every
 * question about points.
 */
function overlays(root: Document | ShadowRoot): Element[] {
  const here = root.querySelectorAll(':popover-open, :modal, :fullscreen');
  const within = Array.from(root.querySelectorAll('*'), shadowOf).filter((shadow) => !!shadow);
  return [...here, ...within.flatMap(overlays)];
}

/** Firefox shows an extension closed shadow roots, too; Chromium has better means in the frame. */
function shadowOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? element.shadowRoot;
}

function overlap(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
