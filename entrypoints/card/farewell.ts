/**
 * What is left to say once the extension was updated or removed under an open card. Its words are
 * fetched while they still can be. Chromium lets this script live on, and `say` shows it. Firefox
 * ends the script and takes its style away: what that style hid is then to be seen, and what it
 * held up against `hidden` is not. So all of this needs neither script nor stylesheet.
 */

/** CSS pixels. */
export const FAREWELL_SIZE = { width: 368, height: 160 };

const LOOK: Record<string, string> = {
  inset: 'auto 14px 18px',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '14px 16px',
  border: '1px solid GrayText',
  'border-radius': '18px',
  background: 'Canvas',
  color: 'CanvasText',
  'color-scheme': 'light dark',
  font: '14px / 1.45 system-ui, sans-serif',
};

export interface Farewell {
  /** What would have to be said if the extension went now. */
  says(words: string): void;
  /** It has gone. */
  show(): void;
}

/**
 * @param live what is seen until then
 * @param end the name of the button that ends it all
 */
export function prepareFarewell(live: HTMLElement, end: string, onEnd: () => void): Farewell {
  const { body, documentElement: html } = document;
  live.className = 'live';
  live.hidden = true;
  const box = document.createElement('div');
  box.className = 'farewell';
  box.id = 'farewell';
  box.popover = 'manual';
  for (const [name, value] of Object.entries(LOOK)) box.style.setProperty(name, value);
  const said = document.createElement('p');
  said.style.margin = '0 0 8px';
  const close = document.createElement('button');
  close.textContent = end;
  close.style.minHeight = '44px';
  // Closes it where nobody hears the click any more.
  close.setAttribute('popovertarget', box.id);
  close.setAttribute('popovertargetaction', 'hide');
  close.addEventListener('click', onEnd);
  box.append(said, close);
  body.append(live, box);
  box.showPopover();
  return {
    says(words) {
      said.textContent = words;
    },
    show() {
      html.classList.add('gone');
      said.setAttribute('role', 'alert');
    },
  };
}
