// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../detection/facts.ts';
import { type Life, watchPage } from '../../detection/watch-page.ts';

/** Moves the page to an address, as a router does. */
const at = (url: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);

let facts: Facts[];
let life: Life;
let hidden: boolean;

const begin = () =>
  watchPage(document, (word) => word.type === 'facts' && facts.push(word.facts), life);

beforeEach(() => {
  vi.useFakeTimers();
  facts = [];
  hidden = false;
  life = { over: false };
  at('https://kettle.shop/tea');
  document.title = '';
  document.body.innerHTML = '';
  Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
});
afterEach(() => {
  life.over = true;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const cart = () => {
  document.body.innerHTML = '<h1>Your cart</h1><a href="/cart">Cart</a>';
};

describe('a page', () => {
  it('is told once, at idle', () => {
    cart();
    begin();
    expect(facts).toHaveLength(0);
    vi.advanceTimersByTime(30_000);
    expect(facts).toHaveLength(1);
    expect(facts[0]?.headings).toEqual(['Your cart']);
  });

  it('with nothing to tell stays untold', () => {
    document.body.innerHTML = '<p>Tea</p>';
    begin();
    vi.advanceTimersByTime(30_000);
    expect(facts).toHaveLength(0);
  });

  it('that fills itself late is looked at again', () => {
    begin();
    vi.advanceTimersByTime(1000);
    cart();
    vi.advanceTimersByTime(1500);
    expect(facts).toHaveLength(1);
  });

  it('that fills itself after the last look is not', async () => {
    begin();
    await vi.advanceTimersByTimeAsync(25_000);
    cart();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(facts).toHaveLength(0);
  });

  it('is silent while hidden and speaks when seen', () => {
    hidden = true;
    cart();
    begin();
    vi.advanceTimersByTime(10_000);
    expect(facts).toHaveLength(0);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(100);
    expect(facts).toHaveLength(1);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(100);
    expect(facts).toHaveLength(1);
  });

  describe('is gathered from', () => {
    let gathered: () => number;
    beforeEach(() => {
      const scans = vi.spyOn(document, 'querySelectorAll');
      gathered = () => scans.mock.calls.filter(([selector]) => selector === 'h1').length;
    });
    afterEach(() => {
      vi.restoreAllMocks();
    });

    it('once, where nothing changes', async () => {
      cart();
      begin();
      await vi.advanceTimersByTimeAsync(30_000);
      // A glance, and the look that came of it.
      expect(gathered()).toBe(2);
    });

    it('three times more, where it changes all the time', async () => {
      begin();
      for (let tenth = 0; tenth < 300; tenth++) {
        document.body.append(document.createElement('div'));
        await vi.advanceTimersByTimeAsync(100);
      }
      expect(gathered()).toBe(4);
    });
  });

  it('is looked at once more when something is hung on its body later', async () => {
    begin();
    await vi.advanceTimersByTimeAsync(10_000);
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(100);
    cart();
    await vi.advanceTimersByTimeAsync(1000);
    expect(facts).toHaveLength(1);
  });

  it('is never asked for what needs a layout, and not even scanned while hidden', () => {
    const layout = vi.spyOn(HTMLElement.prototype, 'innerText', 'get');
    const scans = vi.spyOn(document, 'querySelectorAll');
    hidden = true;
    cart();
    begin();
    vi.advanceTimersByTime(10_000);
    expect(scans).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(100);
    expect(facts).toHaveLength(1);
    expect(scans).toHaveBeenCalled();
    expect(layout).not.toHaveBeenCalled();
    layout.mockRestore();
    scans.mockRestore();
  });

  it('that is moved within is told anew', () => {
    cart();
    begin();
    vi.advanceTimersByTime(10_000);
    at('https://kettle.shop/cart');
    vi.advanceTimersByTime(2000);
    expect(facts).toHaveLength(2);
  });

  it('that ends says nothing more', () => {
    begin();
    life.over = true;
    cart();
    vi.advanceTimersByTime(30_000);
    expect(facts).toHaveLength(0);
  });
});

it('hears a move from the browser where it can', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  cart();
  begin();
  vi.advanceTimersByTime(10_000);
  at('https://kettle.shop/checkout');
  vi.advanceTimersByTime(5000);
  expect(facts).toHaveLength(1);
  navigation.dispatchEvent(new Event('navigatesuccess'));
  vi.advanceTimersByTime(100);
  expect(facts).toHaveLength(2);
});

describe('a click', () => {
  const click = (trusted: boolean) => {
    const event = new Event('click', { bubbles: true });
    if (trusted) Object.defineProperty(event, 'isTrusted', { value: true });
    document.body.dispatchEvent(event);
  };

  it('on a page that told something has it looked at again: the last step becomes the receipt', () => {
    cart();
    begin();
    vi.advanceTimersByTime(300_000);
    click(true);
    vi.advanceTimersByTime(4000);
    document.body.innerHTML = '<h1>Thank you for your order</h1><p></p><a href="/cart">Cart</a>';
    vi.advanceTimersByTime(12_000);
    expect(facts.map(({ headings }) => headings[0])).toEqual([
      'Your cart',
      'Thank you for your order',
    ]);
  });

  it('of the page’s own, or where nothing was told, has nothing looked at', () => {
    begin();
    vi.advanceTimersByTime(300_000);
    click(true);
    cart();
    vi.advanceTimersByTime(20_000);
    expect(facts).toEqual([]);
    at('https://kettle.shop/cart');
    vi.advanceTimersByTime(30_000);
    document.body.innerHTML = '<h1>Thank you for your order</h1>';
    click(false);
    vi.advanceTimersByTime(20_000);
    expect(facts).toHaveLength(1);
  });
});

describe('a form', () => {
  const submit = (trusted: boolean) => {
    const event = new Event('submit', { bubbles: true });
    if (trusted) Object.defineProperty(event, 'isTrusted', { value: true });
    document.querySelector('form')?.dispatchEvent(event);
    document.body.innerHTML = '<h2>All is well</h2>';
    vi.advanceTimersByTime(5000);
  };

  it('with a message in it, sent by the person, is looked at once more', () => {
    document.body.innerHTML = '<form><textarea></textarea></form>';
    begin();
    vi.advanceTimersByTime(10_000);
    submit(true);
    expect(facts.at(-1)).toMatchObject({ formSent: true, sections: ['All is well'] });
  });

  it('sent by the page, or without a message, is not', () => {
    document.body.innerHTML = '<form><textarea></textarea></form>';
    begin();
    vi.advanceTimersByTime(25_000);
    submit(false);
    document.body.innerHTML = '<form><input name="q"></form>';
    submit(true);
    expect(facts).toEqual([]);
  });
});
