import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../detection/facts.ts';
import { collect, gather } from '../../detection/gather.ts';
import { read } from '../../detection/read.ts';
import { chatFrameMatches } from '../../detection/rules/chat-frames.ts';
import { pageWords } from '../../detection/rules/make-page-words.ts';
import { page } from './pages.ts';

const url = new URL('https://kettle.shop/cart');

function facts(html: string, at = url) {
  const { document } = parseHTML(html);
  return gather(document as unknown as Document, at);
}
const shop = (main: string, head = '') => page({ lang: 'en', title: 'Kettle', main, head });
const linked = (json: string) => shop('', `<script type="application/ld+json">${json}</script>`);

describe('worth telling', () => {
  const blog = page({
    lang: 'en',
    title: 'Why I like tea',
    main: '<h1>Why I like tea</h1><a href="/about">About</a>',
  });

  const article = '<meta property="og:type" content="article">';
  const cart = '<a href="/cart">Cart</a>';

  it.each([
    ['a blog', blog, 'https://ada.blog/tea'],
    [
      'an article of a shop',
      shop(`<h1>Why I like to order tea in the morning</h1>${cart}`, article),
      'https://kettle.shop/tea',
    ],
    [
      'an article whose address holds its headline',
      shop('', article),
      'https://ada.blog/how-we-fixed-our-checkout-flow-in-a-week',
    ],
    [
      'a recipe',
      linked('{"@type":"Recipe","author":{"@type":"Organization","name":"Kettle"}}'),
      'https://ada.blog/tea-cake',
    ],
    ['an imprint', shop(cart), 'https://kettle.shop/legal/imprint'],
    [
      'a forum with its log-in in the bar',
      shop('<input name="user"><input type="password">'),
      'https://forum.ada.blog/t/7',
    ],
    [
      'words that only begin alike',
      shop('<h1>Sports community contest</h1>'),
      'https://ada.blog/finance/resources/',
    ],
  ])('%s tells nothing', (_, html, at) => {
    expect(facts(html, new URL(at))).toBeNull();
  });

  it.each([
    ['a path word', blog, 'https://ada.blog/warenkorb'],
    [
      'a path word in another script',
      blog,
      'https://ada.blog/%E8%B3%BC%E5%85%A5%E6%89%8B%E7%B6%9A%E3%81%8D',
    ],
    ['a help host', blog, 'https://help.ada.blog/'],
    [
      'a password to be chosen',
      shop('<input type=password><input type=password name=b>'),
      'https://ada.blog/x',
    ],
    ['an address', shop('<input name="street"><input name="zip">'), 'https://ada.blog/x'],
    [
      'a step of an order at a system that calls every page an article',
      shop('', article),
      'https://ada.blog/checkout/',
    ],
    [
      'a product with an article’s mark',
      shop('', `${article}${'<script type="application/ld+json">{"@type":"Product"}</script>'}`),
      'https://ada.blog/x',
    ],
    ['a cart link', shop('<a href="/cart">x</a>'), 'https://ada.blog/x'],
    [
      'a shop system',
      shop('', '<script src="//cdn.shopify.com/x.js"></script>'),
      'https://ada.blog/x',
    ],
    ['a product', linked('{"@type":"Product"}'), 'https://ada.blog/x'],
    [
      'microdata',
      shop('<div itemscope itemtype="https://schema.org/Product"></div>'),
      'https://ada.blog/x',
    ],
    [
      'a chat',
      shop('', '<script src="https://widget.intercom.io/widget/x"></script>'),
      'https://ada.blog/x',
    ],
    ['a heading', shop('<h1>Kontakt</h1>'), 'https://ada.blog/x'],
  ])('%s is', (_, html, at) => {
    expect(facts(html, new URL(at))).not.toBeNull();
  });
});

describe('bad input', () => {
  it.each([
    ['broken JSON-LD', linked('{"@type":"Product",')],
    ['JSON-LD that is no object', linked('"text"')],
    ['null in JSON-LD', linked('[null,{"@type":null,"name":5}]')],
    ['JSON-LD 10,000 deep', linked(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)],
    ['JSON-LD of 300 kB', linked(`{"@type":"Product","name":"${'x'.repeat(300_000)}"}`)],
    ['a graph of 10,000', linked(JSON.stringify(Array(10_000).fill({ '@type': 'Offer' })))],
    ['500 frames', shop('<iframe src="https://a.b/"></iframe>'.repeat(500))],
    ['2,000 fields', shop('<input name="a">'.repeat(2000))],
    [
      'a name of 10,000 letters',
      shop('', `<meta property="og:site_name" content="${'n'.repeat(10_000)}">`),
    ],
    [
      'markup in a name',
      shop('', '<meta property="og:site_name" content="&lt;img src=x onerror=alert(1)&gt;">'),
    ],
    ['a title of a megabyte', page({ lang: 'en', title: 'cart '.repeat(200_000), main: '' })],
    ['half an escape in the address', shop('')],
  ])('%s', (_, html) => {
    const seen = facts(html, new URL('https://kettle.shop/cart/%E0%A4%A'));
    expect(seen).not.toBeNull();
    const size = JSON.stringify(seen).length;
    expect(size).toBeLessThan(8000);
    const reading = read(seen ?? NO_FACTS, 'https://kettle.shop/cart/%E0%A4%A', { now: 0 });
    expect(reading?.site).toBe('kettle.shop');
    expect(reading?.brandName ?? '').not.toMatch(/[<>]/);
    expect([...(reading?.brandName ?? '')].length).toBeLessThanOrEqual(80);
  });

  it('a page without a body is nothing', () => {
    const { document } = parseHTML('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
    const bare = {
      documentElement: document.documentElement,
      body: null,
      getElementsByTagName: () => [],
    };
    expect(collect(bare as unknown as Document)).toBeNull();
    expect(collect({ documentElement: null, body: null } as unknown as Document)).toBeNull();
  });

  it('a page that claims to be another keeps its own site', () => {
    const html = linked('{"@type":"Organization","name":"Amazon","url":"https://amazon.com"}');
    expect(read(facts(html) ?? NO_FACTS, url.href, { now: 0 })).toMatchObject({
      site: 'kettle.shop',
      brandName: 'Kettle',
    });
  });

  it('an address that is none reads as nothing', () => {
    for (const bad of ['', 'about:blank', 'http://10.0.0.1/cart', 'http://localhost/cart'])
      expect(read(NO_FACTS, bad, { now: 0 })).toBeNull();
  });
});

describe('facts', () => {
  it('hold names of fields, never what is in them', () => {
    const seen = facts(
      shop('<input name="email" value="ada@kettle.shop"><textarea>secret</textarea>'),
    );
    expect(JSON.stringify(seen)).not.toMatch(/ada|secret/);
    expect(seen?.fields).toHaveLength(2);
  });

  it('tell a chat’s container from its loader', () => {
    const loader = '<script src="https://widget.intercom.io/widget/x"></script>';
    expect(facts(shop('', loader))?.chat).toEqual({ vendor: 'intercom.', shown: false });
    const both = page({ lang: 'en', title: '', main: '' }).replace(
      '</body>',
      `<div id="intercom-container"></div></body>`,
    );
    expect(facts(both)?.chat).toEqual({ vendor: 'intercom-', shown: true });
    expect(facts(shop('<iframe name="intercom-messenger-frame"></iframe>'))?.chat?.shown).toBe(
      true,
    );
  });

  it('take any heading once a form was sent', () => {
    const { document } = parseHTML(shop('<h2>All is well</h2>'));
    expect(collect(document as unknown as Document, true)?.sections).toEqual(['All is well']);
    expect(collect(document as unknown as Document)?.sections).toEqual([]);
  });
});

describe('what goes into every page', () => {
  it('is made from the words and chats of today', () => {
    const path = new URL('../../detection/rules/page-words.ts', import.meta.url);
    const bare = (text: string) => text.replace(/[\s\\'"]/g, '');
    expect(bare(readFileSync(path, 'utf8'))).toBe(bare(pageWords()));
  });

  it('names frames by match patterns', () => {
    for (const match of chatFrameMatches) expect(match).toMatch(/^\*:\/\/(\*\.)?[\w.-]+\/\*$/);
  });
});
