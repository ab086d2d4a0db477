import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { gather } from '../../detection/gather.ts';
import { type ReadingContext, read } from '../../detection/read.ts';
import { MUST_MATCH, MUST_NOT_MATCH, page } from './pages.ts';

const now = 1_790_000_000_000;

function readPage(html: string, url: string, context: Partial<ReadingContext> = {}) {
  const { document } = parseHTML(html);
  const facts = gather(document as unknown as Document, new URL(url));
  return facts && read(facts, url, { now, ...context });
}

describe('own pages in the shape of shops', () => {
  it.each(MUST_MATCH)('$what is $says', ({ html, url, says }) => {
    const reading = readPage(html, url);
    expect(reading?.touchpoint).toBe(says);
    expect(reading?.rules.length).toBeGreaterThan(0);
    expect(reading?.sure).toBeGreaterThan(0.5);
  });

  it.each(MUST_NOT_MATCH)('$what is not $says', ({ html, url, says }) => {
    expect(readPage(html, url)?.touchpoint).not.toBe(says);
  });
});

describe('payment', () => {
  const pay = page({
    lang: 'en',
    title: 'Pay Kettle',
    main: '<h1>Pay</h1><input autocomplete="cc-number">',
  });

  it('belongs to the brand of the page before', () => {
    const reading = readPage(pay, 'https://checkout.stripe.com/c/pay/cs_live_1', {
      previousSite: { site: 'kettle.shop', name: 'Kettle', at: now - 60_000 },
    });
    expect(reading).toMatchObject({
      site: 'kettle.shop',
      brandName: 'Kettle',
      touchpoint: 'checkout',
      payment: true,
    });
  });

  it('is nobody’s when the page before is long ago or unknown', () => {
    for (const at of [now - 31 * 60_000, now + 60_000])
      expect(
        readPage(pay, 'https://checkout.stripe.com/c/pay/cs_live_1', {
          previousSite: { site: 'kettle.shop', at },
        }),
      ).toMatchObject({ commercial: false, touchpoint: 'checkout', payment: true });
  });

  it('leaves the processor its own help pages', () => {
    const help = page({ lang: 'en', title: 'Help Center', main: '<h1>How can we help?</h1>' });
    expect(readPage(help, 'https://www.paypal.com/us/cshelp/help')).toMatchObject({
      site: 'paypal.com',
      touchpoint: 'help',
    });
  });

  it.each([
    ['password', '<input type="password">'],
    ['card', '<input name="cardnumber">'],
    ['one-time code', '<input autocomplete="one-time-code"><input type=password>'],
    ['a wallet frame', '<iframe src="https://js.stripe.com/v3/elements-inner-card.html"></iframe>'],
  ])('is said of a page with %s', (_, field) => {
    const html = page({ lang: 'en', title: 'Your account', main: field });
    expect(readPage(html, 'https://kettle.shop/x')?.payment).toBe(true);
  });
});

describe('the person’s word', () => {
  const confirmation = MUST_MATCH.find(({ what }) => what === 'an airline, en') ?? MUST_MATCH[0];
  const { html, url } = confirmation as { html: string; url: string };

  it('a rule that is off says nothing', () => {
    const all = readPage(html, url);
    const off = readPage(html, url, { ruleOff: (rule) => rule.startsWith('confirmation:') });
    expect(all?.touchpoint).toBe('confirmation');
    expect(off?.touchpoint).not.toBe('confirmation');
  });

  it('no brand is no brand', () => {
    expect(readPage(html, url, { isBrand: false })).toMatchObject({
      commercial: false,
      touchpoint: 'none',
    });
  });

  it('a brand is one, also where the page shows no sign', () => {
    const plain = page({ lang: 'en', title: 'Help', main: '<h1>Help</h1>' });
    expect(readPage(plain, 'https://www.wikipedia.org/help')?.commercial).toBe(false);
    expect(readPage(plain, 'https://www.wikipedia.org/help', { isBrand: true })?.commercial).toBe(
      true,
    );
  });
});

describe('a sent message', () => {
  it('is told by a rule of its own', () => {
    const html = page({
      lang: 'de',
      title: 'Kontakt',
      main: '<h1>Wir haben Ihre Nachricht erhalten</h1>',
    });
    const reading = readPage(html, 'https://bank.example.de/kontakt');
    expect(reading?.touchpoint).toBe('help');
    expect(reading?.rules).toContain('form-sent');
  });

  it('is not told by the empty form', () => {
    const html = page({
      lang: 'de',
      title: 'Kontakt',
      main: '<h1>Kontakt</h1><textarea name="message"></textarea>',
    });
    expect(readPage(html, 'https://bank.example.de/kontakt')?.rules).not.toContain('form-sent');
  });
});

describe('care', () => {
  it.each([
    ['https://www.meinebank.de/hilfe', 'bank'],
    ['https://www.city-clinic.com/help', 'health'],
    ['https://www.luckycasino.com/help', 'gambling'],
    ['https://www.porn.example.com/help', 'adult'],
    ['https://www.gov.uk/contact', 'government'],
    ['https://kettle.shop/help', undefined],
  ])('%s is %s', (url, kind) => {
    const html = page({ lang: 'en', title: 'Help', main: '<h1>Help</h1>' });
    expect(readPage(html, url)?.sensitive).toBe(kind);
  });

  it('government is no brand', () => {
    const html = page({ lang: 'en', title: 'Contact us', main: '<h1>Contact us</h1>' });
    expect(readPage(html, 'https://www.gov.uk/contact')).toMatchObject({
      commercial: false,
      touchpoint: 'none',
    });
  });
});

describe('about another', () => {
  it('a review names the brand by its domain', () => {
    const { html, url } = MUST_MATCH.find(
      ({ says }) => says === 'review',
    ) as (typeof MUST_MATCH)[0];
    expect(readPage(html, url)).toMatchObject({
      about: { site: 'kettle.shop' },
      commercial: false,
    });
  });

  it('an article names the organisation and its site', () => {
    const { html, url } = MUST_MATCH.find(
      ({ says }) => says === 'article',
    ) as (typeof MUST_MATCH)[0];
    expect(readPage(html, url)?.about).toEqual({ name: 'Kettle', site: 'kettle.shop' });
  });
});
