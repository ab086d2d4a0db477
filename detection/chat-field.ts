/** The field a chat message is typed in. No text is ever read, only how long it is. */
const FIELD = 'textarea,[contenteditable],input[type=text],input:not([type])';

export const isField = (element: Element) => element.matches(FIELD);

/** A field of one line tells where its caret is; of an editor an invisible mark stays behind. */
const holdsText = (field: Element) =>
  ((field as HTMLTextAreaElement).textLength ??
    (field as HTMLInputElement).selectionEnd ??
    lengthOf(document.createTreeWalker(field, NodeFilter.SHOW_TEXT).nextNode()) - 1) > 0;

const lengthOf = (text: Node | null) => (text as Text | null)?.length ?? 0;

/**
 * Calls `sent` when a person's Enter or click empties a field: that is what sending looks like with
 * every vendor.
 */
export function onceSent(event: Event, scope: ParentNode, sent: () => void): void {
  if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
  const held = [...scope.querySelectorAll(FIELD)].filter(holdsText);
  if (held[0]) setTimeout(() => held.every(holdsText) || sent(), 500);
}
