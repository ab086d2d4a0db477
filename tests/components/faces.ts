import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

/** Puts a face into the page, as a person would meet it. */
export function show(node: VNode): HTMLElement {
  document.body.innerHTML = '';
  const box = document.createElement('div');
  document.body.append(box);
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

export function button(box: Element, words: string): Element {
  const found = [...box.querySelectorAll('button')].find((b) => b.textContent?.includes(words));
  if (!found) throw new Error(`no button "${words}" in ${box.textContent}`);
  return found;
}
