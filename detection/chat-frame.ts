/** Inside a chat vendor's own frame: was a message sent? Its text is never read. */
import { onceSent } from './chat-field.ts';
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

/** Reports each message sent by a person's own key or click. */
export function watchFrame(document: Document, host: string, sent: (vendor: string) => void): void {
  for (const type of ['keydown', 'click'])
    document.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) onceSent(event, () => sent(vendorOfFrame(host)));
      },
      { capture: true, passive: true },
    );
}
