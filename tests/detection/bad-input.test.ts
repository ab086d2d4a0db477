/** Pages that mean no good, or are broken: at most a reading, never a crash, never another's brand. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Facts, NO_FACTS } from '../../detection/facts.ts';
import { gather } from '../../detection/gather.ts';
import { read } from '../../detection/read.ts';
import { page } from './pages.ts';

const URL_OF_PAGE = 'https://www.trap.example.com/checkout/order-received/77/';

function readHtml(html: string, url = URL_OF_PAGE) {
  const { document } = parseHTML(html);
  const facts = gather(document as unknown as Document, new URL(url));
  return facts && read(facts, url, { now: 0 });
}

const jsonLd = (value: string) => `<script type="application/ld+json">${value}</script>`;

/** An object in an object in an object. */
const nested = (depth: number) =>
  `${'{"@type":"Order","acceptedOffer":'.repeat(depth)}{}${'}'.repeat(depth)}`;

describe('a page that imitates a receipt', () => {
  const claims = page({
    lang: 'en',
    title: 'Thank you for your order | Kettle',
    head: `<meta property="og:site_name" content="Kettle"><link rel="canonical" href="https://kettle.shop/">${jsonLd(
      JSON.stringify({
        '@type': ['Order', 'Organization'],
        name: 'Kettle',
        url: 'https://kettle.shop',
        seller: { '@type': 'Organization', name: 'Kettle', url: 'https://kettle.shop' },
      }),
    )}`,
    main: '<h1>Thank you for your order</h1>',
  });

  it('speaks of its own site, whatever name it claims', () => {
    expect(readHtml(claims)?.site).toBe('example.com');
  });

  it('belongs to nobody on a local or numbered host', () => {
    for (const url of ['http://localhost/order-received', 'https://192.0.2.7/checkout/success'])
      expect(readHtml(claims, url)).toBeNull();
  });

  it('is an article where it says so', () => {
    const article = claims.replace('["Order","Organization"]', '"Article"');
    expect(readHtml(article, 'https://www.trap.example.com/blog/x')?.touchpoint).not.toBe(
      'confirmation',
    );
  });

  it('is none where money failed, in whichever language', () => {
    for (const failed of ['Payment declined', 'Zahlung fehlgeschlagen', 'Paiement refusé'])
      expect(readHtml(claims.replace(/<h1>[^<]*/, `<h1>${failed}`))?.touchpoint).not.toBe(
        'confirmation',
      );
  });

  it('may not be a review of itself, nor of a host that is none', () => {
    for (const path of ['review/trap.example.com', 'review/..', 'review/%E0%A4%A'])
      expect(readHtml(claims, `https://example.com/${path}`)?.about?.site).toBeUndefined();
  });
});

describe('metadata that is too much', () => {
  const long = 'Kettle <script>alert(1)</script> '.repeat(40_000);
  const written = long.replaceAll('<', '&lt;');

  it('a megabyte of name, with scripts in it, is one short plain line', { timeout: 30_000 }, () => {
    const html = page({
      lang: long.slice(0, 500),
      title: written,
      head: `<meta property="og:site_name" content="${written}">${jsonLd(
        JSON.stringify({ '@type': 'Organization', name: long }).replaceAll('<', '\\u003c'),
      )}`,
      main: `<h1>${written}</h1><h1>Order received</h1>`,
    });
    const name = readHtml(html)?.brandName ?? '';
    expect(name.length).toBeLessThanOrEqual(80);
    expect(name).not.toMatch(/[<>\n]/);
  });

  it.each([
    ['nested ten thousand deep', nested(10_000)],
    ['nested and never closed', nested(10_000).slice(0, -9000)],
    ['a list of a hundred thousand', `[${'{"@type":"Thing"},'.repeat(1e5)}{}]`],
    ['types that are no text', '{"@type":[1,null,{"@type":{}}],"name":{"a":["b"]}}'],
    ['a prototype', '{"__proto__":{"@type":"Order"},"constructor":{"name":"Kettle"}}'],
    ['not JSON', '{"@type": Order'],
    ['null', 'null'],
  ])('JSON-LD %s changes nothing', (_, text) => {
    const plain = page({ lang: 'en', title: 'Order received', main: '<h1>Order received</h1>' });
    const reading = readHtml(plain.replace('</head>', `${jsonLd(text)}</head>`));
    expect(reading).toMatchObject({ site: 'example.com', touchpoint: 'confirmation' });
  });
});

describe('facts that no honest page would send', { timeout: 30_000 }, () => {
  const huge = 'order received '.repeat(70_000);
  const all = {
    ...NO_FACTS,
    title: huge,
    headings: [huge, huge],
    buttons: Array.from({ length: 50 }, () => huge.slice(0, 5000)),
    fields: Array.from({ length: 500 }, (_, i) => `text  card${'-'.repeat(200)}${i}`),
    types: Array.from({ length: 500 }, (_, i) => `Type${i}`),
    marks: ['x'.repeat(10_000)],
    names: { og: huge, org: huge },
    about: [{ name: huge, host: huge }],
  };

  it.each([
    'https://www.trap.example.com/',
    `https://www.trap.example.com/${'a/'.repeat(5_000)}`,
    `https://www.trap.example.com/?${'a=b&'.repeat(5_000)}`,
    'https://www.trap.example.com/%',
    'https://xn--80ak6aa92e.com/cart',
    'not an address',
    '',
  ])('never throw, and never name another site', (url) => {
    const reading = read(all, url, { now: 0 });
    if (reading) expect(url).toContain(reading.site);
  });

  it.each([
    null,
    7,
    'facts',
    [],
    {},
    { title: 7, headings: 'x', chat: 1, about: [null], names: 0 },
  ])('of the shape %j are no facts', (told) => {
    const url = 'https://www.trap.example.com/checkout/order-received/7';
    expect(read(told as unknown as Facts, url, { now: 0 })).toEqual(
      read(NO_FACTS, url, { now: 0 }),
    );
  });
});
