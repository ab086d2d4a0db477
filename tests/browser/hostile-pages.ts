/**
 * Pages that mean harm: what each does once the card stands, or all the time, and what may become
 * of the card then. Every script here is the page's own, in the page's own world.
 */

export interface HostilePage {
  name: string;
  /**
   * answers: the attack fails, a real tap is kept. refuses: a card may stand, but no tap on it
   * counts. none: there is no card. any: a card or none, but what is kept is what was tapped.
   */
  card: 'answers' | 'refuses' | 'none' | 'any';
  /** Runs before everything else; `onCard(run)` and `found` are there already. */
  script: string;
  headers?: Record<string, string>;
  head?: string;
  body?: string;
}

/** What every page here brings: it writes down all it hears, and learns when something stands. */
export const SPY = `
  window.heard = []; window.found = []; window.wrong = [];
  for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'click',
    'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart',
    'wheel', 'focus', 'focusin', 'focusout', 'message', 'messageerror', 'toggle', 'beforetoggle',
    'securitypolicyviolation', 'slotchange'])
    addEventListener(type, (e) => e.isTrusted && heard.push(type + ' ' + (e.target.nodeName ?? 'window')), true);
  for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, (e) => wrong.push(String(e.message ?? e.reason?.stack) + e.filename), true);
  const html = document.documentElement, observe = MutationObserver.prototype.observe;
  const own = (node) => node === document.head || node === document.body;
  window.onCard = (run) => new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) {
      if (node.nodeType !== 1 || node.parentNode !== html || own(node) || window.host) continue;
      window.host = node;
      run(node);
    }
  }).observe(html, { childList: true });
`;

/** Covers the corner in which the card stands, and lets taps through. */
const GLASS =
  'position:fixed;inset:0;margin:0;border:0;width:100vw;height:100vh;max-width:none;' +
  'max-height:none;background:#fff;pointer-events:none;z-index:2147483647;';
const overlay = (make: string) => `onCard(() => { ${make} });`;
const styled = (css: string): Pick<HostilePage, 'head' | 'script'> => ({
  script: '',
  head: `<style>${css}</style>`,
});
/** Whatever the policy forbids is reported to the page's own server. */
const policy = (text: string) => ({ 'content-security-policy': `${text}; report-uri ${REPORTS}` });

/** Stands for the extension's origin: no page can know it in Firefox, every page does in Chromium. */
export const ORIGIN = 'EXTENSION-ORIGIN';
export const REPORTS = '/reports';

export const HOSTILE: HostilePage[] = [
  { name: 'a page that means no harm', card: 'answers', script: '' },
  {
    name: 'clicks on all it can reach, by script',
    card: 'answers',
    script: `onCard((card) => setInterval(() => {
      card.click();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        for (let x = 300; x > 0; x -= 60) {
          const at = { clientX: innerWidth - x, clientY: innerHeight - 110, bubbles: true, composed: true };
          document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new PointerEvent(type, at));
        }
    }, 100));`,
  },
  {
    name: 'makes up keys',
    card: 'answers',
    script: `onCard((card) => setInterval(() => {
      for (const to of [window, document, document.body, card, document.activeElement])
        for (const key of '12345') for (const type of ['keydown', 'keypress', 'keyup'])
          to.dispatchEvent(new KeyboardEvent(type, { key, code: 'Digit' + key, bubbles: true, composed: true }));
    }, 100));`,
  },
  {
    name: 'posts messages that look like ours',
    card: 'answers',
    script: `const says = (nonce) => ({ type: 'card', nonce, event: { is: 'rated', v: 2 } });
      onCard(() => setInterval(() => {
        for (const nonce of ['', '0'.repeat(32), 'throughline']) {
          const { port2 } = new MessageChannel();
          postMessage(says(nonce), '*'); postMessage(nonce, '*', [port2]);
          new BroadcastChannel('journal').postMessage({ changed: ['moments'] });
          for (let n = 0; n < frames.length; n++) frames[n].postMessage(says(nonce), '*');
          try { chrome.runtime.sendMessage(says(nonce)); } catch {}
          try { browser.runtime.sendMessage(says(nonce)); } catch {}
        }
      }, 200));`,
  },
  {
    name: 'reads the place in every way there is',
    card: 'answers',
    script: `onCard((card) => setInterval(() => {
      if (card.shadowRoot) found.push('shadow root');
      if (card.childNodes.length || card.innerHTML) found.push('content');
      if (window.length || window[0]) found.push('a window');
      if (card.getHTML?.({ serializableShadowRoots: true })) found.push('html');
      try { if (card.attachInternals().shadowRoot) found.push('internals'); } catch {}
      try { card.attachShadow({ mode: 'open' }); found.push('a second root'); } catch {}
      if (document.querySelector('iframe, [data-n], [title=Throughline]')) found.push('frame');
      if (document.elementsFromPoint(innerWidth - 150, innerHeight - 80).some((e) => e.nodeName === 'IFRAME')) found.push('frame at a point');
      if (document.activeElement?.nodeName === 'IFRAME') found.push('focused frame');
      if (getSelection().toString().length) found.push('selection');
      if (find('Awful')) found.push('words');
      if (performance.getEntriesByType('resource').some(({ name }) => /extension/.test(name))) found.push('resource');
    }, 100));`,
  },
  {
    name: 'looks for the extension before a card stands',
    card: 'answers',
    script: `onCard(() => {});
      const globals = new Set(Reflect.ownKeys(window));
      const note = (what) => { if (!window.host) found.push(what); };
      for (const path of ['manifest.json', 'icon/16.png', 'card.js', 'card-host.js', 'content-scripts/watch.js',
        'background.js', 'assets/card.css', 'timeline.html', '_locales/en/messages.json']) {
        const url = '${ORIGIN}/' + path;
        fetch(url, { mode: 'no-cors' }).then(() => note(url), () => {});
        for (const [tag, key] of [['img', 'src'], ['script', 'src'], ['link', 'href'], ['video', 'src']])
          addEventListener('load', () => {
            const one = document.createElement(tag); one.rel = 'stylesheet'; one[key] = url;
            one.onload = one.onloadeddata = () => note(tag + ' ' + url); document.body.append(one);
          }, { once: true });
      }
      addEventListener('load', () => setTimeout(() => {
        new MutationObserver((records) => records.forEach(({ type, target }) => note(type + ' of ' + target.nodeName)))
          .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (...given) { note('listener ' + given[0]); return add.apply(this, given); };
        new PerformanceObserver((list) => list.getEntries().forEach(({ name, entryType }) => /extension/.test(name) && note(entryType + name)))
          .observe({ entryTypes: ['resource', 'mark', 'measure'] });
        const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
        setInterval(() => {
          for (const key of Reflect.ownKeys(window)) if (!globals.has(key) && key !== 'host') note('global ' + String(key));
          if (window.length) note('a window');
          if (document.styleSheets.length + document.adoptedStyleSheets.length !== sheets) note('a sheet');
          if (/extension:/.test(new Error().stack)) note('stack');
        }, 100);
      }, 50));
      for (const type of ['error', 'message', 'securitypolicyviolation']) addEventListener(type, (e) => e.target === window && note(type), true);`,
  },
  {
    name: 'hides it by its style attribute',
    card: 'refuses',
    script: `onCard((card) => card.setAttribute('style', 'display: none !important'));`,
  },
  {
    name: 'restyles all frames and boxes in its stylesheet',
    card: 'answers',
    ...styled(`:not(html) { opacity: .01 !important; transform: scale(.1) !important; filter: blur(9px) !important;
      clip-path: circle(1px) !important; visibility: hidden !important; pointer-events: none !important;
      position: static !important; width: 1px !important; inset: auto !important }
      ::backdrop { background: #fff !important; pointer-events: auto !important }`),
  },
  { name: 'removes it', card: 'none', script: 'onCard((card) => card.remove());' },
  {
    name: 'fights everything that is added, for ever',
    card: 'none',
    script: `new MutationObserver(() => {
      for (const one of [...html.children]) if (one !== document.head && one !== document.body) one.remove();
    }).observe(html, { childList: true, subtree: true, attributes: true });`,
  },
  {
    name: 'moves it elsewhere',
    card: 'none',
    script: 'onCard((card) => setTimeout(() => document.body.prepend(card), 900));',
  },
  {
    name: 'puts glass over it with the highest z-index',
    card: 'answers',
    script: overlay(
      `const glass = document.createElement('div'); glass.style.cssText = '${GLASS}'; html.append(glass);`,
    ),
  },
  {
    name: 'puts a wall over it with the highest z-index',
    card: 'answers',
    script: overlay(
      `const wall = document.createElement('div'); wall.style.cssText = '${GLASS};pointer-events:auto'; html.append(wall);`,
    ),
  },
  {
    name: 'puts glass over it as a popover',
    card: 'refuses',
    script: overlay(`const glass = document.createElement('div'); glass.style.cssText = '${GLASS}';
      glass.popover = 'manual'; document.body.append(glass); glass.showPopover();`),
  },
  {
    name: 'hides that popover in a closed shadow root',
    card: 'refuses',
    script:
      overlay(`const box = document.createElement('div'), glass = document.createElement('div');
      glass.style.cssText = '${GLASS}'; glass.popover = 'manual'; document.body.append(box);
      box.attachShadow({ mode: 'closed' }).append(glass); glass.showPopover();`),
  },
  {
    name: 'brings that popover to the front with every frame',
    card: 'refuses',
    script: overlay(`const glass = document.createElement('div'); glass.style.cssText = '${GLASS}';
      glass.popover = 'manual'; document.body.append(glass);
      const again = () => { glass.hidePopover(); glass.showPopover(); requestAnimationFrame(again); };
      glass.showPopover(); again();`),
  },
  {
    name: 'lays the glass only once the pointer comes',
    card: 'refuses',
    script: `onCard((card) => card.addEventListener('pointerover', () => {
      const glass = document.createElement('div'); glass.style.cssText = '${GLASS}';
      glass.popover = 'manual'; document.body.append(glass); glass.showPopover();
    }, { once: true }));`,
  },
  {
    name: 'asks for everything with a dialog',
    card: 'refuses',
    script: overlay(`const dialog = document.createElement('dialog'); dialog.append('Look here');
      document.body.append(dialog); dialog.showModal();`),
  },
  {
    name: 'freezes the picture in a view transition without end',
    card: 'refuses',
    head: '<style>::view-transition { pointer-events: none } ::view-transition-group(*) { animation-duration: 100s }</style>',
    script: overlay('setTimeout(() => document.startViewTransition(() => {}), 300);'),
  },
  {
    name: 'fades itself as a whole',
    card: 'answers',
    ...styled('html { opacity: .01 !important }'),
  },
  {
    name: 'bends and clips itself as a whole',
    card: 'answers',
    ...styled(`html { transform: rotate(180deg) scale(.2); clip-path: inset(49%); perspective: 1px;
      mask-image: linear-gradient(transparent, transparent); contain: paint; overflow: hidden }`),
  },
  {
    name: 'filters itself as a whole',
    card: 'refuses',
    script: overlay("html.style.filter = 'opacity(0)'"),
  },
  {
    name: 'turns its colours round',
    card: 'answers',
    ...styled('html { filter: invert(1) hue-rotate(180deg) }'),
  },
  {
    name: 'skips all that it holds',
    card: 'refuses',
    script: overlay("html.style.contentVisibility = 'hidden'"),
  },
  { name: 'zooms itself out', card: 'any', ...styled('html { zoom: .2 }') },
  {
    name: 'is not rendered at all',
    card: 'refuses',
    script: overlay("html.style.display = 'none'"),
  },
  { name: 'makes itself inert', card: 'refuses', script: overlay('html.inert = true') },
  {
    name: 'takes the focus again and again',
    card: 'answers',
    body: '<button id="mine">Mine</button>',
    script: `setInterval(() => document.querySelector('#mine')?.focus(), 20);`,
  },
  {
    name: 'stops every event before anybody hears of it',
    card: 'answers',
    script: `for (const type of Object.keys(window).filter((key) => key.startsWith('on')).map((key) => key.slice(2)))
      if (!/load|hide|show|error/.test(type)) addEventListener(type, (e) => { e.stopImmediatePropagation(); if (e.cancelable) e.preventDefault(); }, { capture: true, passive: false });`,
  },
  {
    name: 'may load nothing and is sandboxed',
    card: 'any',
    headers: policy("default-src 'none'; script-src 'nonce-own'; sandbox allow-scripts"),
    script: '',
  },
  {
    name: 'lets no string become markup',
    card: 'answers',
    headers: policy(
      "default-src 'none'; script-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'",
    ),
    script: '',
  },
  {
    name: 'freezes every prototype',
    card: 'answers',
    script: `for (const key of Object.getOwnPropertyNames(window)) {
      try { Object.freeze(window[key].prototype); Object.freeze(window[key]); } catch {}
    }`,
  },
  {
    name: 'listens in on every built-in',
    card: 'answers',
    script: `onCard(() => {});
      const listenIn = (of, key) => {
        const { value } = Object.getOwnPropertyDescriptor(of, key) ?? {};
        if (typeof value !== 'function') return;
        of[key] = function (...given) {
          if (/throughline|data-n|srcdoc/i.test(given.map(String).join())) found.push(key);
          return value.apply(this, given);
        };
      };
      for (const of of [Element.prototype, Node.prototype, Document.prototype, HTMLElement.prototype,
        EventTarget.prototype, MessagePort.prototype, Array.prototype, String.prototype, window])
        for (const key of Object.getOwnPropertyNames(of)) if (!/^(constructor|eval|String|Object|Proxy|Reflect|map|join|test|push|apply)$/.test(key)) try { listenIn(of, key); } catch {}
      for (const [of, key] of [[HTMLIFrameElement.prototype, 'srcdoc'], [HTMLElement.prototype, 'popover'], [HTMLElement.prototype, 'title']])
        Object.defineProperty(of, key, { set(text) { found.push(key); }, get: () => '' });
      Object.defineProperty(Object.prototype, 'nonce', { set() { found.push('nonce'); }, get: () => undefined, configurable: true });
      window.MessageChannel = class { constructor() { found.push('channel'); } };
      const { then } = Promise.prototype;
      Promise.prototype.then = function (...given) { return then.apply(this, given); };`,
  },
  {
    name: 'writes itself anew under the card',
    card: 'none',
    script: `onCard(() => setTimeout(() => { document.open(); document.write('<title>Order received</title><h1>Other</h1>'); document.close(); }, 900));`,
  },
  {
    name: 'stops loading without end',
    card: 'any',
    script: 'addEventListener("load", () => setInterval(() => stop(), 5));',
  },
  {
    name: 'floods the history',
    card: 'answers',
    script: `addEventListener('load', () => { let n = 0; setInterval(() => { try { history.replaceState({}, '', '?n=' + n++); } catch {} }, 120); });`,
  },
  {
    name: 'does not let go, and calls out',
    card: 'any',
    script: `addEventListener('beforeunload', (e) => e.preventDefault()); onCard(() => { for (let n = 0; n < 3; n++) alert('Look here'); });`,
  },
  {
    name: 'looks like the card, in frames like its own',
    card: 'answers',
    script: `onCard((card) => {
      for (let n = 0; n < 3; n++) {
        const place = document.createElement('div'); place.style.cssText = 'display: contents !important'; html.append(place);
      }
      const face = '<fieldset><label class="feeling"><input type="radio" value="2">Great</label></fieldset>';
      const frame = document.createElement('iframe'); frame.title = 'Throughline'; frame.id = 'like';
      frame.sandbox = 'allow-scripts allow-same-origin';
      frame.srcdoc = '<!doctype html><html data-n="${'0'.repeat(32)}"><body><div class="like"><button>Great</button>' + face + '</div>';
      document.body.append(frame);
      frame.onload = () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => { if (data !== 'gone') found.push(JSON.stringify(data)); };
        frame.contentWindow.postMessage('${'0'.repeat(32)}', '*', [port2]);
        setInterval(() => { if (frame.contentDocument.querySelector('.ask')) found.push('a second card'); }, 200);
      };
    });`,
  },
  {
    name: 'frames itself',
    card: 'answers',
    script: `addEventListener('load', () => { if (top !== self) return;
      for (const box of ['', 'allow-scripts', 'allow-scripts allow-same-origin']) {
        const frame = document.createElement('iframe'); frame.sandbox = box; frame.src = location.href; document.body.append(frame);
      } });`,
  },
  {
    name: 'changes its domain',
    card: 'answers',
    script: `try { document.domain = document.domain.split('.').slice(1).join('.'); } catch {}`,
  },
  {
    name: 'keeps its thread busy',
    card: 'any',
    script: `addEventListener('load', () => setInterval(() => { const end = performance.now() + 400; while (performance.now() < end); }, 500));`,
  },
  {
    name: 'poisons what every object inherits',
    card: 'answers',
    script: `for (const key of ['type', 'view', 'v', 'event', 'is', 'gone', 'stand', 'clear', 'room', 'data', 'popover', 'width'])
      Object.defineProperty(Object.prototype, key, { get: () => 2, set() {}, configurable: true });`,
  },
  {
    name: 'says that it is being left',
    card: 'any',
    script: `onCard(() => dispatchEvent(new PageTransitionEvent('pagehide')));`,
  },
  {
    name: 'scrolls and grows under it',
    card: 'any',
    body: '<p style="height: 9000px">',
    script: `addEventListener('load', () => setInterval(() => scrollTo(0, Math.random() * 9000), 50));`,
  },
];
