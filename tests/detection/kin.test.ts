import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whoIs } from '../../detection/brand.ts';
import type { KeptBrand } from '../../detection/kin.ts';
import { FAMILIES, SHARED } from '../../detection/rules/families.ts';
import { labelOf } from '../../detection/site.ts';

const brand = (site: string, name: string, more: Partial<KeptBrand> = {}): KeptBrand => ({
  ...{ id: `site:${site}`, sites: [site], aliases: [], name },
  ...more,
});
const typed = (name: string): KeptBrand => ({
  ...{ id: `name:${name.toLowerCase()}`, sites: [], aliases: [], name },
});
const kettle = brand('kettle.com', 'Kettle');

/** With which of the kept brands is this page one? */
const kin = (url: string, og: string | undefined, ...kept: KeptBrand[]) =>
  whoIs(url, { names: { ...(og && { og }) }, title: '', about: [] }, { now: 0, kept })?.kin;

describe('one brand', () => {
  it.each([
    ['https://kettle.zendesk.com/hc/en-us', 'Kettle Help Center'],
    ['https://kettle-support.freshdesk.com/', 'Kettle'],
    ['https://help-kettle.gorgias.help/', 'Kettle'],
    ['https://intercom.help/kettle/en/', 'Kettle'],
    ['https://kettle.myshopify.com/', 'Kettle'],
    ['https://kettle.loopreturns.com/', 'Kettle Returns'],
    ['https://www.kettle.co.uk/', 'Kettle UK'],
    ['https://shop.kettle.de/', 'Kettle Deutschland'],
  ])('%s joins kettle.com', (url, og) => {
    expect(kin(url, og, brand('other.com', 'Other'), kettle)).toBe('site:kettle.com');
  });

  it('the shop joins the help desk that was met first, too', () => {
    const desk = brand('kettle-support.freshdesk.com', 'Kettle');
    expect(kin('https://kettle.com/', 'Kettle', desk)).toBe(desk.id);
    expect(kin('https://kettle.com/', 'Kettle', brand('kettle.intercom.help', 'Kettle'))).toBe(
      'site:kettle.intercom.help',
    );
  });

  it('its own subdomains need no word', () => {
    const who = whoIs(
      'https://support.kettle.com/',
      { names: {}, title: '', about: [] },
      { now: 0, kept: [kettle] },
    );
    expect(who).toMatchObject({ site: 'kettle.com' });
    expect(who?.kin).toBeUndefined();
  });

  it.each([
    ['https://www.bahn.de/', 'deutschebahn.com'],
    ['https://www.zalando-lounge.de/', 'zalando.fr'],
    ['https://amzn.eu/', 'amazon.co.jp'],
    ['https://www.verizonwireless.com/', 'verizon.com'],
  ])('%s is of one family with %s, whatever it says', (url, site) => {
    expect(kin(url, undefined, brand(site, 'Some name'))).toBe(`site:${site}`);
    expect(kin(url, undefined)).toBeUndefined();
  });

  it('a brand typed by name is the site that says that name and has it for its domain', () => {
    expect(kin('https://www.saltandstone.shop/', 'Salt & Stone', typed('Salt & Stone'))).toBe(
      'name:salt & stone',
    );
    expect(kin('https://www.bahn.de/', 'Deutsche Bahn', typed('Deutsche Bahn'))).toBe(
      'name:deutsche bahn',
    );
    const renamed = { ...typed('My kettles'), aliases: ['Kettle'] };
    expect(kin('https://kettle.shop/', 'Kettle', renamed)).toBe('name:my kettles');
  });
});

describe('not one brand', () => {
  it.each([
    ['another name is claimed', 'https://cheap-pans.com/', 'Kettle', kettle],
    ['a name is claimed that was typed', 'https://cheap-pans.com/', 'Kettle', typed('Kettle')],
    ['a name is worn by a longer domain', 'https://kettle-sale.com/', 'Kettle', typed('Kettle')],
    ['anyone may take that suffix', 'https://kettle.xyz/', 'Kettle', kettle],
    ['anyone may take that host', 'https://kettle.github.io/', 'Kettle', kettle],
    [
      'anyone may take it at a host',
      'https://zalando.github.io/',
      'Zalando',
      brand('zalando.de', 'Zalando'),
    ],
    ['anyone may take it there', 'https://zalando.xyz/', 'Zalando', brand('zalando.de', 'Zalando')],
    ['anyone may take that form', 'https://kettle.typeform.com/to/1', 'Kettle', kettle],
    ['the page does not say so', 'https://kettle.fr/', undefined, kettle],
    ['the page says something else', 'https://kettle.fr/', 'Bouilloire', kettle],
    ['the word is many brands’', 'https://coop.ch/', 'Coop', brand('coop.se', 'Coop')],
    [
      'the word is no brand’s',
      'https://shop.example.zendesk.com/',
      'Shop',
      brand('shop.de', 'Shop'),
    ],
    ['so short a word says little', 'https://abc.fr/', 'ABC Presse', brand('abc.de', 'ABC Bau')],
    ['two letters say nothing', 'https://ab.fr/', 'AB', brand('ab.de', 'AB')],
    ['it is that brand itself', 'https://kettle.com/', 'Kettle', kettle],
    ['a place of its own is no company’s', 'https://zendesk.com/', 'Zendesk', kettle],
  ])('where %s: %s', (_, url, og, kept) => {
    expect(kin(url, og, kept)).toBeUndefined();
  });

  it('though a short word will do with the very same name', () => {
    expect(kin('https://abc.fr/', 'ABC', brand('abc.de', 'ABC'))).toBe('site:abc.de');
  });
});

it('a piece of a typed name is not enough', () => {
  expect(kin('https://tle.co.uk/', 'Kettle', typed('Kettle'))).toBeUndefined();
  expect(kin('https://kettle.co.uk/', 'Kettle', typed('Kettle'))).toBe('name:kettle');
});

it('whatever a page claims, it is no other site’s brand', { timeout: 30_000 }, () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('Kettle'));
  fc.assert(
    fc.property(
      fc.record({ names: fc.record({ org: text, og: text }), title: text }),
      fc.stringMatching(/^[a-z]{3,12}\.(com|de|shop|co\.uk)$/),
      (claimed, site) => {
        fc.pre(!site.startsWith('kettle.'));
        const kept = [kettle, typed('Kettle')];
        const who = whoIs(`https://${site}/`, { ...claimed, about: [] }, { now: 0, kept });
        expect(who).toMatchObject({ site });
        expect(who?.kin).toBeUndefined();
        expect(who?.name).toBeTruthy();
      },
    ),
    { numRuns: 2_000 },
  );
});

describe('the word for an owner', () => {
  it.each([
    ['kettle.co.uk', 'kettle'],
    ['kettle-support.zendesk.com', 'kettle'],
    ['kettlesupport.zendesk.com', 'kettle'],
    ['shop-kettle.myshopify.com', 'kettle'],
    ['healthcare.zendesk.com', 'healthcare'],
    ['kettle.intercom.help', 'kettle'],
    ['zendesk.com', 'zendesk'],
    ['brand.userlike.com', ''],
    ['nonsense', ''],
    ['', ''],
  ])('of %s is %j', (site, label) => {
    expect(labelOf(site).label).toBe(label);
  });
});

describe('the tables', () => {
  const keys = [...FAMILIES.keys()];
  it('name each site once, as a site or as a label under any suffix', () => {
    expect(new Set(FAMILIES.values()).size).toBeGreaterThan(250);
    const isApart = (key: string) =>
      (FAMILIES.get(key)?.length ?? 0) < 2 ||
      !FAMILIES.get(key)?.includes(key) ||
      !/^[a-z0-9-]+(\.\*|(\.[a-z0-9-]+)+)$/.test(key);
    expect(keys.filter(isApart)).toEqual([]);
    expect([...new Set(FAMILIES.values())].flat().sort()).toEqual([...keys].sort());
  });

  it('let a label stand for itself only where it is one brand’s', () => {
    const wide = keys.filter((key) => key.endsWith('.*')).map((key) => key.slice(0, -2));
    expect(wide.filter((label) => SHARED.has(label) || label.length < 5)).toEqual([]);
  });
});
