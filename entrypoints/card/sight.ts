/**
 * Can a person see what they tap? A page cannot reach into the card's frame, but it can lay a
 * picture over it that lets taps through. So the card listens only after it was in plain sight.
 */

/** In plain sight for so long before a tap or a key counts, ms. Less is nobody's decision. */
const AT_LEAST = 500;

/** The card's own growth: what is out of sight for so long because of it starts nothing anew, ms. */
const GROWTH = 400;

export interface Sight {
  /** The card asked for another size. */
  grows(): void;
  /** What the card's place saw from outside. */
  fromOutside(clear: boolean): void;
  /**
   * Whether a tap made now counts. Where the card has just grown, Chromium may not be sure for a
   * moment that all of it is to be seen: then the tap waits, and counts if it was.
   */
  counts(): Promise<boolean>;
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
  /** In plain sight since then, but for its own growth. */
  let since = Number.POSITIVE_INFINITY;
  let grown = Number.NEGATIVE_INFINITY;
  /** Taps that wait for the word from inside. */
  let waiting: ((counts: boolean) => void)[] = [];
  const isClear = () => outside && inside;
  const weigh = (change: () => void) => {
    change();
    const now = performance.now();
    if (isClear()) since = Math.min(since, now);
    else if (now - grown > GROWTH) since = Number.POSITIVE_INFINITY;
    else setTimeout(() => weigh(() => {}), GROWTH);
    // What lies over it by the look from outside has nothing to do with growth.
    if (inside || !outside || since === Number.POSITIVE_INFINITY) {
      for (const settle of waiting) settle(isClear());
      waiting = [];
    }
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
    grows() {
      grown = performance.now();
    },
    fromOutside: (clear) =>
      weigh(() => {
        outside = clear;
      }),
    async counts() {
      if (performance.now() - since < AT_LEAST) return false;
      if (inside || !outside) return isClear();
      return new Promise((settle) => waiting.push(settle));
    },
    isCovered: () => !isClear(),
  };
}
