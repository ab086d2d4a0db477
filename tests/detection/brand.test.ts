import { describe, expect, it } from 'vitest';
import { type BrandContext, whoIs } from '../../detection/brand.ts';
import { siteOf } from '../../detection/site.ts';

const now = 1_790_000_000_000;

function who(
  url: string,
  facts: { names?: { org?: string; og?: string }; title?: string; about?: { name: string }[] } = {},
  context: Partial<BrandContext> = {},
) {
  return whoIs(url, { names: {}, title: '', about: [], ...facts }, { now, ...context });
}

describe('the site', () => {
  it.each([
    ['https://support.kettle.co.uk/x', 'kettle.co.uk'],
    ['https://shop.kettle.de/', 'kettle.de'],
    ['http://www.nordfaser.shop/a?b#c', 'nordfaser.shop'],
    ['https://例え.jp/', 'xn--r8jz45g.jp'],
  ])('%s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
    expect(who(url)?.site).toBe(site);
  });

  it.each([
    'file:///home/me/order.html',
    'about:blank',
    'chrome://settings',
    'moz-extension://1/popup.html',
    'http://localhost:3000/checkout',
    'http://intranet/checkout',
    'http://192.168.0.1/checkout',
    'http://[::1]/checkout',
    'data:text/html,hi',
    'https://',
    'nonsense',
    '',
  ])('%s is nobody', (url) => {
    expect(siteOf(url)).toBeNull();
    expect(who(url)).toBeNull();
  });
});

describe('hosted services', () => {
  it('a help desk is the brand of its first label', () => {
    const desk = who('https://kettle.zendesk.com/hc/en-us', { title: 'Kettle Help Center' });
    expect(desk).toMatchObject({ name: 'Kettle', hosted: 'help', role: 'brand' });
    expect(desk?.site).not.toBe('zendesk.com');
  });

  it('reads the brand from the path where it stands there', () => {
    expect(who('https://intercom.help/kettle/en')).toMatchObject({
      name: 'Kettle',
      hosted: 'help',
    });
  });

  it('a tenant of a shared host is not the host', () => {
    expect(who('https://ada.github.io/shop/')).toMatchObject({
      site: 'ada.github.io',
      name: 'Ada',
    });
  });

  it('the service’s own site is its own', () => {
    expect(who('https://www.zendesk.com/pricing')).toMatchObject({ site: 'zendesk.com' });
  });
});

describe('the role of a site', () => {
  it.each([
    ['https://www.google.de/search', 'ignore'],
    ['https://mail.google.com/', 'ignore'],
    ['https://www.facebook.com/', 'indirect'],
    ['https://www.dhl.de/', 'carrier'],
    ['https://www.amazon.it/', 'marketplace'],
    ['https://kettle.shop/', 'brand'],
  ])('%s is %s', (url, role) => {
    expect(who(url)?.role).toBe(role);
  });
});

describe('the name', () => {
  it.each([
    [{ names: { org: 'Nord Faser GmbH' } }, 'Nord Faser'],
    [{ names: { org: 'Some Agency', og: 'Nordfaser' } }, 'Nordfaser'],
    [{ title: 'Wool socks | Nordfaser' }, 'Nordfaser'],
    [{ names: { og: 'Der Wollladen' }, title: 'Socken' }, 'Der Wollladen'],
    [{ title: 'Socks' }, 'Nordfaser'],
    [{}, 'Nordfaser'],
  ])('%j gives %s', (facts, name) => {
    expect(who('https://www.nordfaser.shop/', facts)?.name).toBe(name);
  });

  it('knows initials', () => {
    expect(who('https://www.dhl.de/', { names: { og: 'Das Haus Lang' } })?.name).toBe(
      'Das Haus Lang',
    );
  });

  it('is short, whatever the page says', () => {
    expect(who('https://kettle.shop/', { names: { og: 'k'.repeat(10_000) } })?.name).toBe('Kettle');
  });
});

describe('payment pages', () => {
  const paid = (url: string, before?: Partial<BrandContext['previousSite']>) =>
    who(
      url,
      { title: 'Secure payment' },
      {
        ...(before !== null && {
          previousSite: { site: 'kettle.shop', name: 'Kettle', at: now - 60_000, ...before },
        }),
      },
    );

  it.each([
    'https://checkout.stripe.com/c/pay/cs_live_1',
    'https://www.paypal.com/checkoutnow?token=1',
    'https://pay.klarna.com/eu/payments/1',
    'https://payment.kettle-pay.adyen.com/hpp/pay.shtml',
    'https://shop.app/checkout/1/cn/2',
  ])('%s is the shop one came from', (url) => {
    expect(paid(url)).toMatchObject({ site: 'kettle.shop', name: 'Kettle', role: 'payment' });
  });

  it('is nobody’s when nothing led there, or long ago, or in the future', () => {
    for (const at of [now - 31 * 60_000, now + 60_000])
      expect(paid('https://checkout.stripe.com/c/pay/1', { at })).toMatchObject({ unknown: true });
    expect(who('https://checkout.stripe.com/c/pay/1')).toMatchObject({ unknown: true });
  });

  it.each([
    'https://www.klarna.com/',
    'https://www.klarna.com/de/kundenservice/',
    'https://www.paypal.com/myaccount/home',
    'https://www.paypal.com/us/smarthelp-home/',
    'https://www.mollie.com/en/',
  ])('%s is the provider’s own, though one came from a shop', (url) => {
    expect(paid(url)).toMatchObject({ site: siteOf(url), role: 'brand' });
  });

  it('is nobody’s brand either way', () => {
    expect(who('https://pay.datatrans.com/v1/start/1')).toMatchObject({ unknown: true, name: '' });
    expect(paid('https://pay.datatrans.com/v1/start/1')?.site).toBe('kettle.shop');
  });
});

describe('reviews', () => {
  it.each([
    ['https://www.trustpilot.com/review/www.kettle.shop', { site: 'kettle.shop', name: 'Kettle' }],
    ['https://www.yelp.de/biz/cafe-am-see', { name: 'Cafe Am See' }],
    [
      'https://sternblick.app/reviews/nordfaser.shop',
      { site: 'nordfaser.shop', name: 'Nordfaser' },
    ],
    ['https://www.trustpilot.com/review/%E0%A4%A', {}],
  ])('%s', (url, about) => {
    expect(who(url)?.about).toEqual(about);
  });

  it('takes the page’s word where the address has none', () => {
    const about = [{ name: 'Kettle' }];
    expect(who('https://www.trustedshops.de/bewertung/info_1.html', { about })?.about).toEqual({
      name: 'Kettle',
    });
    expect(who('https://www.trustedshops.de/bewertung/info_1.html')?.about).toBeUndefined();
  });

  it('a review of oneself is none of another', () => {
    expect(who('https://kettle.shop/reviews/kettle.shop')?.about).toBeUndefined();
  });
});
