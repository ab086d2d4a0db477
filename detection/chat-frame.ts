/** Inside a chat vendor's own frame: was a message sent? Its text is never read. */
import { holdsText } from './chat-field.ts';
import { CHAT_FRAMES } from './rules/chat-frames.ts';

/** The vendor whose frame a host is, else `frame`. */
export function vendorOfFrame(host: string): string {
  for (const [vendor, patterns] of Object.entries(CHAT_FRAMES))
    for (const pattern of patterns) {
      const known = pattern.slice(4, -2);
      if (known === host || (known[0] === '*' && `.${host}`.endsWith(known.slice(1))))
        return vendor;
    }
  return 'frame';
}

/** Reports each message sent by a person's own key or click, at most once a second. */
export function watchFrame(document: Document, host: string, sent: (vendor: string) => void): void {
  let last = 0;
  const report = () => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    sent(vendorOfFrame(host));
  };
  const on = (type: string, run: (event: Event, element: Element) => void) =>
    document.addEventListener(
      type,
      (event) => {
        const element = event.composedPath()[0] as Element | undefined;
        if (event.isTrusted && element?.closest) run(event, element);
      },
      { capture: true, passive: true },
    );
  on('keydown', (event, element) => {
    const { key, shiftKey, isComposing } = event as KeyboardEvent;
    if (key === 'Enter' && !shiftKey && !isComposing && holdsText(element)) report();
  });
  on('click', (_, element) => {
    if (!element.closest('button,[role=button],input[type=submit]')) return;
    const root = element.getRootNode() as Document | ShadowRoot;
    for (const field of root.querySelectorAll(
      'textarea,[contenteditable=true],[contenteditable=""]',
    ))
      if (holdsText(field)) return report();
  });
}
