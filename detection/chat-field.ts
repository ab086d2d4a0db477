/** What a message is typed in. */
export const FIELD =
  'textarea,[contenteditable=""],[contenteditable=true],input[type=text],input:not([type])';

/** Whether an element is such a field with something in it: the only thing asked of a message. */
export function holdsText(field: Element | null): boolean {
  if (!field?.matches?.(FIELD)) return false;
  return !!((field as HTMLInputElement).value ?? field.textContent)?.trim();
}
