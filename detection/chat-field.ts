/** The field a chat message is typed in. No text is ever read, only how long it is. */
const FIELD = 'textarea,[contenteditable],input[type=text],input:not([type])';

const SHOW_TEXT = 4;

export const isField = (element: Element) => element.matches(FIELD);

const firstText = (editor: Element) =>
  document.createTreeWalker(editor, SHOW_TEXT).nextNode() as Text | null;

/** A field of one line tells where its caret is; in an editor an invisible mark stays behind. */
const holdsText = (field: Element) =>
  ((field as HTMLTextAreaElement).textLength ??
    (field as HTMLInputElement).selectionEnd ??
    (firstText(field)?.length as number) - 1) > 0;

/**
 * Calls `sent` when a person's Enter or click empties a field: that is what sending looks like with
 * every vendor.
 */
export function onceSent(event: Event, sent: () => void): void {
  if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
  const root = (event.composedPath()[0] as Node).getRootNode() as ShadowRoot;
  const held = [...root.querySelectorAll(FIELD)].filter(holdsText);
  setTimeout(() => held.every(holdsText) || sent(), 500);
}
