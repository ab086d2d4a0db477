/**
 * Can a person see what they tap? A page cannot reach into the card's frame, but it can lay a
 * picture over it that lets taps through. So the card listens only after it was in plain sight.
 */

/** In plain sight for so long before a tap or a key counts, ms. Less is nobody's decision. */
const AT_LEAST = 500;

export interface Sight {
  /** What the card's place saw from outside. */
  fromOutside(clear: boolean): void;
  /** Whether a tap counts now. */
  counts(): boolean;
  /** Whether something lies over it. */
  isCovered(): boolean;
}

/**
 * Chromium also says in the frame itself whether `target` is covered, faded or bent, whatever the
 * page did to that end. Firefox has no such word; there the place's own look must do.
 */
export function watchSight(target: Element): Sight {
  const sees = 'isVisible' in IntersectionObserverEntry.prototype;
  let outside = false;
  let inside = !sees;
  let since = Number.POSITIVE_INFINITY;
  const weigh = (change: () => void) => {
    const before = outside && inside;
    change();
    const clear = outside && inside;
    if (!clear) since = Number.POSITIVE_INFINITY;
    else if (!before) since = performance.now();
  };
  if (sees) {
    const options = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
    new IntersectionObserver((entries) => {
      const last = entries.at(-1) as
        | (IntersectionObserverEntry & { isVisible: boolean })
        | undefined;
      weigh(() => {
        inside = last?.isVisible === true;
      });
    }, options).observe(target);
  }
  return {
    fromOutside: (clear) =>
      weigh(() => {
        outside = clear;
      }),
    counts: () => performance.now() - since >= AT_LEAST,
    isCovered: () => !(outside && inside),
  };
}
