// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vendorOfFrame, watchFrame } from '../../detection/chat-frame.ts';
import { watchChat } from '../../detection/chat-watch.ts';
import { vendorOf } from '../../detection/rules/chat-vendors.ts';

type Told = [stage: string, vendor: string];

/** happy-dom lays nothing out: a box says itself how large it is. */
function sized(element: Element, size: number): void {
  element.getBoundingClientRect = () => ({ width: size, height: size }) as DOMRect;
}

/** An event as a person makes it; a page's own are not trusted. */
function byPerson(target: Element, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}
const enter = (init = {}) =>
  new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init });
const click = () => new MouseEvent('click', { bubbles: true, composed: true });

let told: Told[];
let life: { over: boolean };
let look: (there: boolean) => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  told = [];
  life = { over: false };
  Element.prototype.checkVisibility = () => true;
  look = watchChat(document, (stage, vendor) => told.push([stage, vendorOf(vendor)]), life);
});
afterEach(() => {
  life.over = true;
  vi.useRealTimers();
});

const stages = () => told.map(([stage]) => stage);

/** A vendor's widget inline, closed. */
function widget(): { box: Element; field: HTMLTextAreaElement; button: Element } {
  document.body.innerHTML =
    '<p>Shop</p><div id="crisp-chatbox"><div><textarea></textarea><button>Send</button></div></div>';
  const box = document.getElementById('crisp-chatbox') as Element;
  sized(box, 60);
  return {
    box,
    field: box.querySelector('textarea') as HTMLTextAreaElement,
    button: box.querySelector('button') as Element,
  };
}

/** Types and sends as a widget does it: the field is emptied after the key. */
function send(field: HTMLTextAreaElement, how: () => void): void {
  field.value = 'hello';
  how();
  field.value = '';
  vi.advanceTimersByTime(600);
}

describe('a vendor’s widget', () => {
  it('is present, opened, written to and closed', () => {
    const { box, field } = widget();
    look(true);
    expect(told).toEqual([['present', 'crisp']]);
    sized(box, 400);
    vi.advanceTimersByTime(1000);
    send(field, () => byPerson(field, enter()));
    sized(box, 60);
    vi.advanceTimersByTime(1000);
    expect(stages()).toEqual(['present', 'open', 'sent', 'closed']);
    sized(box, 400);
    vi.advanceTimersByTime(1000);
    expect(stages().at(-1)).toBe('open');
  });

  it('a click on its button sends, too', () => {
    const { field, button } = widget();
    look(true);
    send(field, () => byPerson(button, click()));
    expect(stages()).toEqual(['present', 'open', 'sent']);
  });

  it('what the page does itself is no message', () => {
    const { field } = widget();
    look(true);
    send(field, () => field.dispatchEvent(enter()));
    expect(stages()).toEqual(['present']);
  });

  it('an empty field, or one that keeps its text, sends nothing', () => {
    const { field } = widget();
    look(true);
    byPerson(field, enter());
    field.value = 'two lines';
    byPerson(field, enter({ shiftKey: true }));
    byPerson(field, new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    vi.advanceTimersByTime(600);
    expect(stages()).toEqual(['present']);
  });

  it('what is typed is not read', () => {
    const { box, field } = widget();
    sized(box, 400);
    look(true);
    const text = vi.fn(() => 'my card number is');
    Object.defineProperty(field, 'value', { get: text, configurable: true });
    Object.defineProperty(field, 'textContent', { get: text });
    let length = 5;
    Object.defineProperty(field, 'textLength', { get: () => length });
    byPerson(field, enter());
    length = 0;
    vi.advanceTimersByTime(600);
    expect(stages()).toEqual(['present', 'open', 'sent']);
    expect(text).not.toHaveBeenCalled();
  });

  it('fields elsewhere on the page are not its', () => {
    widget();
    document.body.insertAdjacentHTML('afterbegin', '<textarea class="search"></textarea>');
    look(true);
    const field = document.querySelector('textarea.search') as HTMLTextAreaElement;
    send(field, () => byPerson(field, enter()));
    expect(stages()).toEqual(['present']);
  });

  it('ends three minutes after the last own message', () => {
    const { box, field } = widget();
    sized(box, 400);
    look(true);
    send(field, () => byPerson(field, enter()));
    vi.advanceTimersByTime(170_000);
    expect(stages()).not.toContain('closed');
    vi.advanceTimersByTime(15_000);
    expect(stages()).toEqual(['present', 'open', 'sent', 'closed']);
    sized(box, 60);
    vi.advanceTimersByTime(2000);
    expect(stages().filter((stage) => stage === 'closed')).toHaveLength(1);
  });

  it('goes on while the person is in it, and again after a pause', () => {
    const { box, field } = widget();
    sized(box, 400);
    look(true);
    send(field, () => byPerson(field, enter()));
    field.focus();
    vi.advanceTimersByTime(200_000);
    expect(stages()).not.toContain('closed');
    field.blur();
    vi.advanceTimersByTime(2000);
    expect(stages().at(-1)).toBe('closed');
    send(field, () => byPerson(field, enter()));
    expect(stages().at(-1)).toBe('sent');
  });

  it('is closed when it is taken away', () => {
    const { box } = widget();
    sized(box, 400);
    look(true);
    box.remove();
    vi.advanceTimersByTime(1000);
    expect(stages()).toEqual(['present', 'open', 'closed']);
  });

  it('that hangs in an open shadow root is seen into', () => {
    document.body.innerHTML = '<df-messenger></df-messenger>';
    const box = document.querySelector('df-messenger') as Element;
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><input type="text"><button>Send</button></div>';
    sized(root.querySelector('div') as Element, 300);
    look(true);
    expect(told).toEqual([
      ['present', 'dialogflow'],
      ['open', 'dialogflow'],
    ]);
    const field = root.querySelector('input') as HTMLInputElement;
    field.value = 'hello';
    byPerson(field, enter());
    field.value = '';
    vi.advanceTimersByTime(600);
    expect(stages().at(-1)).toBe('sent');
  });

  it('in a frame of another site: focus there for long is likely a message', () => {
    document.body.innerHTML =
      '<div id="drift-widget-container"><iframe tabindex="0"></iframe></div>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentDocument', { value: null });
    sized(frame, 400);
    look(true);
    Object.defineProperty(document, 'activeElement', { value: frame, configurable: true });
    vi.advanceTimersByTime(18_000);
    expect(stages()).toEqual(['present', 'open']);
    vi.advanceTimersByTime(4000);
    expect(stages().at(-1)).toBe('sent');
    delete (document as { activeElement?: unknown }).activeElement;
  });

  it('in a frame of our own site is listened to', () => {
    document.body.innerHTML = '<div id="launcher"></div><iframe title="chat widget"></iframe>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const inside = document.implementation.createHTMLDocument('');
    inside.body.innerHTML = '<textarea></textarea>';
    Object.defineProperty(frame, 'contentDocument', { value: inside });
    sized(frame, 400);
    look(true);
    const field = inside.querySelector('textarea') as HTMLTextAreaElement;
    send(field, () => byPerson(field, enter()));
    expect(told.at(-1)).toEqual(['sent', 'tawk']);
  });

  it('whose loader alone is there waits for its box', () => {
    document.body.innerHTML =
      '<script src="https://client.crisp.chat/l.js" type="text/plain"></script>';
    look(true);
    expect(stages()).toEqual(['present']);
    widget();
    look(true);
    look(true);
    expect(stages()).toEqual(['present']);
  });
});

describe('a brand’s own panel', () => {
  it('is met when the person types in it', () => {
    document.body.innerHTML =
      '<section role="dialog" aria-label="Live chat"><textarea></textarea></section>';
    sized(document.querySelector('section') as Element, 300);
    look(false);
    expect(told).toEqual([]);
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    send(field, () => byPerson(field, enter()));
    expect(told).toEqual([
      ['present', 'own'],
      ['open', 'own'],
      ['sent', 'own'],
    ]);
  });

  it('is its window, not the small box around its field', () => {
    document.body.innerHTML =
      '<div id="webchat"><div class="webchat__field"><textarea class="webchat__text"></textarea></div></div>';
    const panel = document.getElementById('webchat') as Element;
    sized(panel, 300);
    look(false);
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    send(field, () => byPerson(field, enter()));
    vi.advanceTimersByTime(5000);
    expect(stages()).toEqual(['present', 'open', 'sent']);
    sized(panel, 0);
    vi.advanceTimersByTime(1000);
    expect(stages().at(-1)).toBe('closed');
  });

  it('may hang in an open shadow root, and be typed into in place', () => {
    document.body.innerHTML = '<main><talk-box></talk-box></main>';
    const root = (document.querySelector('talk-box') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<div id="chat-view"><div contenteditable=""></div></div>';
    sized(root.querySelector('#chat-view') as Element, 300);
    look(false);
    const field = root.querySelector('[contenteditable]') as Element;
    field.textContent = 'hello';
    byPerson(field, enter());
    field.textContent = '';
    vi.advanceTimersByTime(600);
    expect(stages()).toEqual(['present', 'open', 'sent']);
  });

  it('a contact form is none', () => {
    document.body.innerHTML = '<form id="contact"><textarea></textarea></form>';
    look(false);
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    send(field, () => byPerson(field, enter()));
    expect(told).toEqual([]);
  });
});

it('says nothing after its end', () => {
  const { box, field } = widget();
  look(true);
  life.over = true;
  sized(box, 400);
  send(field, () => byPerson(field, enter()));
  vi.advanceTimersByTime(5000);
  expect(stages()).toEqual(['present']);
});

describe('in a vendor’s own frame', () => {
  it.each([
    ['secure.livechatinc.com', 'livechat'],
    ['kettle.zendesk.com', 'zendesk'],
    ['js.driftt.com', 'drift'],
    ['chat.kettle.shop', 'frame'],
  ])('%s is %s', (host, vendor) => {
    expect(vendorOfFrame(host)).toBe(vendor);
  });

  it('a message sent is told, its text is not', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const sent = vi.fn();
    watchFrame(document, 'secure.livechatinc.com', sent);
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    send(field, () => field.dispatchEvent(enter()));
    expect(sent).not.toHaveBeenCalled();
    send(field, () => byPerson(field, enter()));
    expect(sent.mock.calls).toEqual([['livechat']]);
  });
});
