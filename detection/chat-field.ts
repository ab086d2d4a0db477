/** The field a chat message is typed in. Its text is never read, only whether there is any. */
const FIELD = 'textarea,[contenteditable],input[type=text],input:not([type])';

export const isField = (element: Element) => element.matches(FIELD);

const holdsText = (field: Element) =>
  !!((field as HTMLInputElement).value ?? field.textContent)?.trim();

/**
 * Calls `sent` when a person's Enter or click empties a field: that is what sending looks like with
 * every vendor.
 */
export function onceSent(event: Event, scope: ParentNode, sent: () => void): void {
  if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
  const held = [...scope.querySelectorAll(FIELD)].filter(holdsText);
  if (held[0]) setTimeout(() => held.every(holdsText) || sent(), 500);
}
