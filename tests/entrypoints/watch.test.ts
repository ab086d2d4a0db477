// @vitest-environment happy-dom
/** What the page's script does with a word that the background did not take. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Life, Word } from '../../detection/watch-page.ts';
import { main } from '../../entrypoints/watch.content.ts';

const page = vi.hoisted(
  () => ({ watched: 0 }) as { watched: number; tell: (word: Word) => void; life: Life },
);
vi.mock('../../detection/watch-page.ts', () => ({
  watchPage: (_: Document, tell: (word: Word) => void, life: Life) =>
    Object.assign(page, { watched: page.watched + 1, tell, life }),
}));

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const PRESENT: Word = { type: 'chat', stage: 'present', vendor: 'own' };
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
  page.tell(PRESENT);
  await settled();
  expect(sendMessage.mock.calls).toEqual([[PRESENT]]);
});

test('a word that met a stop is told once more, and no third time', async () => {
  sendMessage.mockRejectedValueOnce(GONE);
  page.tell(PRESENT);
  await settled();
  expect(sendMessage.mock.calls).toEqual([[PRESENT], [PRESENT]]);
  sendMessage.mockReset().mockRejectedValue(GONE);
  page.tell(PRESENT);
  await settled();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('nothing of ours stays once the extension is gone', () => {
  sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  page.tell(PRESENT);
  expect(page.life.over).toBe(true);
});

test('injected again, it watches no second time', () => {
  main();
  expect(page.watched).toBe(1);
});
