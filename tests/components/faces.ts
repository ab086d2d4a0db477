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

/** Chooses by the words a person reads. */
export function choose(select: Element | null, words: string): void {
  const field = select as HTMLSelectElement;
  const option = [...field.options].find((one) => one.textContent === words);
  if (!option) throw new Error(`no "${words}" in ${field.textContent}`);
  field.value = option.value;
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

export function button(box: Element, words: string): Element {
  const found = [...box.querySelectorAll('button')].find((b) => b.textContent?.includes(words));
  if (!found) throw new Error(`no button "${words}" in ${box.textContent}`);
  return found;
}
