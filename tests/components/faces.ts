import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

let shown: HTMLElement | undefined;

/** Puts a face into the page, as a person would meet it; the one before hears nothing any more. */
export function show(node: VNode): HTMLElement {
  if (shown) render(null, shown);
  document.body.innerHTML = '';
  const box = document.createElement('div');
  document.body.append(box);
  shown = box;
  act(() => render(node, box));
  return box;
}

export function click(element: Element | null | undefined): void {
  if (!element) throw new Error('nothing to click');
  act(() => (element as HTMLElement).click());
}

export function press(key: string, on: EventTarget = document, more: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  act(() => void on.dispatchEvent(event));
}

/**
 * Puts words into a field in place of what it held.
 * @param as input: at every stroke; change: once it is left
 */
export function fill(
  field: Element | null | undefined,
  words: string,
  as: 'input' | 'change' = 'input',
): void {
  if (!field) throw new Error('nothing to fill');
  (field as HTMLInputElement).value = words;
  act(() => void field.dispatchEvent(new Event(as, { bubbles: true })));
}

/** Chooses by the words a person reads. */
export function choose(select: Element | null, words: string): void {
  const { options } = select as HTMLSelectElement;
  const option = [...options].find((one) => one.textContent === words);
  if (!option) throw new Error(`no "${words}" in ${select?.textContent}`);
  fill(select, option.value, 'change');
}

export function button(box: Element, words: string): Element {
  const found = [...box.querySelectorAll('button')].find((b) => b.textContent?.includes(words));
  if (!found) throw new Error(`no button "${words}" in ${box.textContent}`);
  return found;
}

/** Writes down what a face tells: `tell(name)` hears one event of it, `told` is all that came. */
export function notebook() {
  const told: unknown[][] = [];
  const tell =
    (name: string) =>
    (...args: unknown[]) =>
      void told.push([name, ...args]);
  return { told, tell };
}
