/** What folds, unfolded: a scene is looked at as it stands. */
import type { VNode } from 'preact';

/** With everything open that folds by itself. */
export const opened = (face: VNode) =>
  within(face, (box) => {
    for (const part of box.querySelectorAll('details')) part.open = true;
  });

/** As it is once that was pressed. */
export const pressed = (selector: string, face: VNode) =>
  within(face, (box) => find(selector, box).click());

/** As it is while the keys are with that. */
export const focused = (selector: string, face: VNode) =>
  within(face, (box) => find(selector, box).focus());

function find(selector: string, box: HTMLElement): HTMLElement {
  const found = box.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} to press`);
  return found;
}

function within(face: VNode, then: (box: HTMLElement) => void) {
  return (
    <div
      style="display: contents"
      ref={(box) => {
        if (box) then(box);
      }}
    >
      {face}
    </div>
  );
}
