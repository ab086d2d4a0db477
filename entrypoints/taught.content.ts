import { defineContentScript } from 'wxt/utils/define-content-script';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> | undefined } };

export default /* @__PURE__ */ defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main,
});

/** Only on sites that the person taught something: says that a page is there, as it has an address. */
export function main() {
  let told = '';
  const tell = () => {
    if (document.hidden || location.href === told) return;
    told = location.href;
    try {
      chrome.runtime.sendMessage({ type: 'taught' })?.catch(() => {});
    } catch {
      // The extension is gone.
      clearInterval(timer);
    }
  };
  // A shop of one page moves without a load.
  const timer = setInterval(tell, 1000);
  tell();
}
