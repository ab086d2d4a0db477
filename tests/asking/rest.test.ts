// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { REST, type Rest, untilAtRest } from '../../entrypoints/card-host/rest.ts';

let away: AbortController;
let said: Rest | null | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<input><input type="checkbox"><textarea></textarea><p tabindex="0">';
  away = new AbortController();
  said = undefined;
  void untilAtRest(document, away.signal).then((rest) => {
    said = rest;
  });
});
afterEach(() => {
  away.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const atRest: Rest = { typing: false, busy: false, restless: false };
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
const hide = (hidden: boolean) =>
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(hidden ? 'hidden' : 'visible');

test('a page that was read for a while, without keys, is at rest', async () => {
  await pass(REST.withoutKeys - 1_000);
  expect(said).toBeUndefined();
  await pass(1_000);
  expect(said).toEqual(atRest);
});

test('a key, something put in and the pointer each start the wait anew', async () => {
  await pass(9_000);
  document.dispatchEvent(new Event('keydown'));
  await pass(9_000);
  document.dispatchEvent(new Event('input'));
  await pass(9_500);
  document.dispatchEvent(new Event('pointermove'));
  await pass(1_500);
  expect(said).toBeUndefined();
  await pass(1_000);
  expect(said).toEqual(atRest);
});

test.each([
  ['a field to type in', () => focus('input'), { typing: true }],
  ['a larger one', () => focus('textarea'), { typing: true }],
  ['a hidden tab', () => hide(true), { busy: true }],
] as const)('%s is waited for, and named when it took too long', async (_, begin, reason) => {
  begin();
  await pass(REST.atMost);
  expect(said).toBeUndefined();
  await pass(1_000);
  expect(said).toEqual({ ...atRest, ...reason });
});

test('what has the focus and cannot be typed in is no reason', async () => {
  focus('[type=checkbox]');
  await pass(5_000);
  focus('p');
  await pass(5_000);
  expect(said).toEqual(atRest);
});

test('hands that never rest are named', async () => {
  for (let second = 0; second <= REST.atMost / 1_000 + 1; second++) {
    document.dispatchEvent(new Event('pointermove'));
    await pass(1_000);
  }
  expect(said).toEqual({ ...atRest, restless: true });
});

test('a tab that comes back to the front is given a breath', async () => {
  hide(true);
  await pass(30_000);
  expect(said).toBeUndefined();
  hide(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(1_500);
  expect(said).toBeUndefined();
  await pass(500);
  expect(said).toEqual(atRest);
});

test('taken away before, it says nothing of the page', async () => {
  away.abort();
  await pass(0);
  expect(said).toBeNull();
});
