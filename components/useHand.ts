/** A hand on the picture: what it moves is drawn once, and drawn anew when it rests. */
import { useRef } from 'preact/hooks';
import { covers, type Span } from './span.ts';

/**
 * @param shown what the picture is to show
 * @param resting whether it has been for a while
 */
export function useHand(shown: Span, resting: boolean) {
  const last = useRef<number | null>(null);
  const isIn = useRef(false);
  const drawn = useRef(shown);
  if (resting) isIn.current = false;
  // A button or a key leaps: that is drawn at once.
  if (!isIn.current || !covers(drawn.current, shown)) drawn.current = shown;
  return {
    /** What the drawing is to be made for. */
    drawn: drawn.current,
    /** From now on the picture is moved, not leapt to. */
    take() {
      isIn.current = true;
    },
    /** What it was pressed on keeps getting the moves. */
    press(event: PointerEvent) {
      last.current = event.clientX;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    /** By how many pixels a pressed hand moved; null where none is pressed. */
    moved({ clientX }: PointerEvent): number | null {
      if (last.current === null) return null;
      const by = clientX - last.current;
      last.current = clientX;
      return by;
    },
    lift() {
      last.current = null;
    },
  };
}
