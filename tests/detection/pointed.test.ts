import { describe, expect, it } from 'vitest';
import { pointedAt } from '../../detection/pointed.ts';

const shop = 'https://www.kettle.shop/teapots/4711';

describe('pointing at', () => {
  it.each([
    ['a page', { page: shop }, { name: 'Kettle', site: 'kettle.shop', source: 'use' }],
    [
      'a link on a site to itself',
      { page: shop, link: 'https://help.kettle.shop/returns' },
      { name: 'Kettle', site: 'kettle.shop', source: 'use' },
    ],
    [
      'a link to somebody else',
      { page: 'https://blog.example/', link: shop },
      { name: 'Kettle', site: 'kettle.shop', source: 'wom' },
    ],
    [
      'a link in a social network',
      { page: 'https://www.reddit.com/r/tea', link: shop },
      { name: 'Kettle', site: 'kettle.shop', source: 'peer' },
    ],
    [
      'a page of reviews of a brand',
      { page: 'https://www.trustpilot.com/review/kettle.shop' },
      { name: 'Kettle', site: 'kettle.shop', source: 'review' },
    ],
    [
      'words',
      { page: 'https://blog.example/', selection: '  Nordfaser\n GmbH ' },
      { name: 'Nordfaser GmbH', source: 'wom' },
    ],
    [
      'words rather than the link under them',
      { page: 'https://blog.example/', link: shop, selection: 'Nordfaser' },
      { name: 'Nordfaser', source: 'wom' },
    ],
    [
      'the name of the site one is on',
      { page: shop, selection: 'KETTLE' },
      { name: 'KETTLE', site: 'kettle.shop', source: 'use' },
    ],
    ['a mail address', { page: shop, link: 'mailto:eve@kettle.shop' }, { name: '', source: 'use' }],
    ['a page of the browser', { page: 'about:config' }, { name: '', source: 'use' }],
    ['nothing', {}, { name: '', source: 'use' }],
  ] as const)('%s', (_, pointer, pointed) => {
    expect(pointedAt(pointer)).toEqual(pointed);
  });

  it('a payment page names nobody', () => {
    const page = 'https://checkout.stripe.com/c/pay/cs_live_1';
    expect(pointedAt({ page })).toEqual({ name: '', source: 'use' });
  });

  it('a whole chapter is a name of eighty characters', () => {
    expect(pointedAt({ selection: 'word '.repeat(5000) }).name.length).toBeLessThanOrEqual(80);
  });
});
