/** What folds, unfolded: a scene is looked at as it stands. */
import type { VNode } from 'preact';

/** With everything open that folds by itself. */
export const opened = (face: VNode) =>
  within(face, (box) => {
    for (const part of box.querySelectorAll('details')) part.open = true;
  });

/** As it is once that was pressed. */
export const pressed = (selector: string, face: VNode) =>
  within(face, (box) => {
    const button = box.querySelector<HTMLElement>(selector);
    if (!button) throw new Error(`no ${selector} to press`);
    button.click();
  });

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
