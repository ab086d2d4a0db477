import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Life, watchPage } from '../detection/watch-page.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> | undefined } };

export default /* @__PURE__ */ defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main,
});

/** In every page the person allowed: looks, tells what is worth telling, and is gone with the page. */
export function main() {
  // Injected again into an open tab: one is enough.
  const key = Symbol.for('throughline');
  const world = globalThis as { [key]?: Life };
  if (world[key]) return;
  const life = { over: false };
  world[key] = life;

  const send = (message: unknown, again = true) => {
    try {
      // A background that was stopped in the middle of it is woken by the next word: told twice
      // is noticed once.
      chrome.runtime.sendMessage(message)?.catch(() => again && send(message, false));
    } catch {
      // The extension was updated or removed: nothing of ours may stay.
      life.over = true;
    }
  };
  watchPage(document, send, life);
}
