/** When a tap on the card counts, by what Chromium and the card's place say, in order and in time. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Sight, watchSight } from '../../entrypoints/card/sight.ts';

/** Says in Chromium's place whether the card is to be seen. */
let sayInside: (isVisible: boolean) => void;
let sight: Sight;

beforeEach(() => {
  vi.useFakeTimers();
  class Observer {
    constructor(told: (entries: { isVisible: boolean }[]) => void) {
      sayInside = (isVisible) => told([{ isVisible }]);
    }
    observe() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('IntersectionObserverEntry', { prototype: { isVisible: false } });
  sight = watchSight({} as Element);
  sight.fromOutside(true);
  sayInside(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Every tap's fate, in order; `?` while it waits. */
function tapping(): () => Promise<string> {
  let fate = '?';
  void sight.counts().then((counts) => {
    fate = counts ? 'counts' : 'dropped';
  });
  return async () => {
    await vi.advanceTimersByTimeAsync(0);
    return fate;
  };
}

test('half a second in plain sight makes a tap count, less does not', async () => {
  vi.advanceTimersByTime(499);
  expect(await tapping()()).toBe('dropped');
  vi.advanceTimersByTime(1);
  expect(await tapping()()).toBe('counts');
});

test('a tap while something lies over it is dropped, and the half second begins anew', async () => {
  vi.advanceTimersByTime(5_000);
  sayInside(false);
  expect(await tapping()()).toBe('dropped');
  expect(sight.isCovered()).toBe(true);
  sayInside(true);
  vi.advanceTimersByTime(400);
  expect(await tapping()()).toBe('dropped');
  vi.advanceTimersByTime(100);
  expect(await tapping()()).toBe('counts');
});

test('a tap while the card has just grown waits, and counts once it is seen', async () => {
  vi.advanceTimersByTime(5_000);
  sight.grows();
  sayInside(false);
  vi.advanceTimersByTime(100);
  const fate = tapping();
  expect(await fate()).toBe('?');
  vi.advanceTimersByTime(150);
  sayInside(true);
  expect(await fate()).toBe('counts');
});

test('one that stays hidden longer than it takes to grow drops the tap', async () => {
  vi.advanceTimersByTime(5_000);
  sight.grows();
  sayInside(false);
  const fate = tapping();
  vi.advanceTimersByTime(399);
  expect(await fate()).toBe('?');
  vi.advanceTimersByTime(401);
  expect(await fate()).toBe('dropped');
  sayInside(true);
  expect(await tapping()()).toBe('dropped');
});

test('what the place sees lying over it drops the waiting tap at once', async () => {
  vi.advanceTimersByTime(5_000);
  sight.grows();
  sayInside(false);
  const fate = tapping();
  sight.fromOutside(false);
  expect(await fate()).toBe('dropped');
  sayInside(true);
  expect(await tapping()()).toBe('dropped');
});

test('without a word from inside, as in Firefox, the place decides', async () => {
  vi.stubGlobal('IntersectionObserverEntry', { prototype: {} });
  sight = watchSight({} as Element);
  sight.fromOutside(true);
  vi.advanceTimersByTime(500);
  expect(await tapping()()).toBe('counts');
  sight.fromOutside(false);
  expect(await tapping()()).toBe('dropped');
});
