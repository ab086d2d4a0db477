// @vitest-environment happy-dom
/** What the page's script does with a word that the background did not take. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Teller } from '../../detection/watch-page.ts';
import { main } from '../../entrypoints/watch.content.ts';

const page = vi.hoisted(
  () => ({ watched: 0 }) as { watched: number; teller: Teller; signal: AbortSignal },
);
vi.mock('../../detection/watch-page.ts', () => ({
  watchPage: (teller: Teller, signal: AbortSignal) =>
    Object.assign(page, { watched: page.watched + 1, teller, signal }),
}));

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const PRESENT = { type: 'chat', stage: 'present', vendor: 'own' };
const GONE = new Error('Could not establish connection. Receiving end does not exist.');
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('throughline'));
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  sendMessage.mockReset().mockResolvedValue(undefined);
  page.watched = 0;
  main();
});

test('a word that was taken is told once', async () => {
  page.teller.chat('present', 'own');
  await settled();
  expect(sendMessage.mock.calls).toEqual([[PRESENT]]);
});

test('a word that met a stop is told once more, and no third time', async () => {
  sendMessage.mockRejectedValueOnce(GONE);
  page.teller.chat('present', 'own');
  await settled();
  expect(sendMessage.mock.calls).toEqual([[PRESENT], [PRESENT]]);
  sendMessage.mockReset().mockRejectedValue(GONE);
  page.teller.chat('present', 'own');
  await settled();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('nothing of ours stays once the extension is gone', () => {
  sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  page.teller.chat('present', 'own');
  expect(page.signal.aborted).toBe(true);
});

test('injected again, it watches no second time', () => {
  main();
  expect(page.watched).toBe(1);
});
