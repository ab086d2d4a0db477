import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchFrame } from '../detection/chat-frame.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> | undefined } };

export default /* @__PURE__ */ defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  main,
});

/** In the frames of chat vendors only: says that a message was sent, never which. */
export function main() {
  if (window === window.top) return;
  const key = Symbol.for('throughline');
  const world = globalThis as { [key]?: true };
  if (world[key]) return;
  world[key] = true;
  watchFrame(document, location.hostname, (vendor) => {
    try {
      chrome.runtime.sendMessage({ type: 'chat', stage: 'sent', vendor })?.catch(() => {});
    } catch {
      // The extension is gone.
    }
  });
}
