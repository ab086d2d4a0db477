import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../detection/reading.ts';
import { DAY, MINUTE, START, walk } from './tab-walk.ts';

describe('a purchase', () => {
  test('product → cart → checkout → confirmation is one, and ends at once', () => {
    const w = walk();
    w.see('visit');
    w.wait(MINUTE);
    w.see('cart');
    w.wait(MINUTE);
    w.see('checkout', { rules: ['field-card'] });
    w.wait(MINUTE);
    const { ended, moments } = w.see('confirmation');
    expect(ended).toEqual([
      {
        ...{ id: 'abcdef-1', kind: 'purchase', brand: 'site:shop.example', brandName: 'The Shop' },
        ...{ site: 'shop.example', tab: 1, startedAt: START, lastAt: START + 3 * MINUTE },
        ...{ touchpoints: ['visit', 'cart', 'checkout', 'confirmation'], pages: 4, seconds: 180 },
        rules: ['word-visit', 'word-cart', 'field-card', 'word-confirmation'],
        ...{ endedAt: START + 3 * MINUTE, ended: 'confirmation' },
      },
    ]);
    expect(moments).toEqual([
      {
        id: 'abcdef-1',
        draft: {
          ...{ brand: 'site:shop.example', site: 'shop.example', t: START + 3 * MINUTE },
          ...{ source: 'purchase', touchpoint: 'confirmation', channel: 'web' },
          ...{ origin: 'noticed', minutes: 3 },
        },
      },
    ]);
    w.close();
    expect(w.moments).toHaveLength(1);
  });

  test('is one also when only its confirmation was seen; how long it took nobody knows', () => {
    const w = walk();
    w.see('confirmation');
    expect(w.moments).toMatchObject([{ source: 'purchase' }]);
    expect(w.moments[0]).not.toHaveProperty('minutes');
  });

  test('is the same when its receipt is opened again, here, later, or in another tab', () => {
    const w = walk();
    w.see('cart');
    w.see('confirmation');
    w.see('confirmation');
    w.wait(5 * MINUTE);
    w.see('visit');
    w.see('confirmation');
    w.wait(5 * 60 * MINUTE);
    w.see('confirmation', { tab: 2 });
    expect(w.sources()).toEqual(['purchase']);
  });

  test('is another when a checkout lies between: a full cart alone leads back to the receipt', () => {
    const w = walk();
    w.see('checkout');
    w.see('confirmation');
    w.see('cart');
    w.see('confirmation');
    expect(w.sources()).toEqual(['purchase']);
    w.see('cart');
    w.see('checkout');
    w.see('confirmation');
    expect(w.sources()).toEqual(['purchase', 'purchase']);
  });

  test('is another at another shop', () => {
    const w = walk();
    w.see('confirmation');
    w.see('confirmation', { site: 'books.example' });
    expect(w.sources()).toEqual(['purchase', 'purchase']);
  });

  test.each([
    ['its tab is woken the next day', 1, []],
    ['an e-mail leads to it a week later', 7, []],
    ['the list of orders leads to it a month later', 30, ['visit', 'account']],
    ['help was sought first', 3, ['help']],
  ] as const)('is not another when %s', (_, days, way) => {
    const w = walk();
    w.see('checkout');
    w.see('confirmation');
    w.wait(days * DAY);
    for (const page of way) w.see(page, { tab: 2 });
    w.see('confirmation', { tab: 2 });
    expect(w.sources()).toEqual(['purchase']);
  });

  test.each([
    ['bought with one click', ['visit']],
    ['as usual', ['visit', 'cart', 'checkout']],
    ['straight from the cart', ['cart']],
  ] as const)('is another a week later, %s', (_, way) => {
    const w = walk();
    w.see('checkout');
    w.see('confirmation');
    w.wait(7 * DAY);
    for (const page of way) w.see(page);
    w.see('confirmation');
    expect(w.sources()).toEqual(['purchase', 'purchase']);
  });

  test('is another after so long that no receipt would be opened again', () => {
    const w = walk();
    w.see('confirmation');
    w.wait(91 * DAY);
    w.see('confirmation');
    expect(w.sources()).toEqual(['purchase', 'purchase']);
  });

  test('is one when the payment failed, was tried again, and took its time at the bank', () => {
    const w = walk();
    w.see('cart');
    w.see('checkout');
    w.see('checkout', { rules: ['checkout:payment-page'] });
    w.see('none');
    w.see('checkout');
    w.see('checkout', { rules: ['checkout:payment-page'] });
    w.wait(45 * MINUTE);
    w.see('confirmation');
    expect(w.sources()).toEqual(['purchase']);
  });

  test('is one when it is paid in one tab and confirmed in the next, or in both', () => {
    const w = walk();
    w.see('visit');
    w.see('checkout');
    w.wait(5 * MINUTE);
    expect(w.see('confirmation', { tab: 2 }).ended).toMatchObject([{ id: 'abcdef-1', tab: 2 }]);
    w.see('confirmation', { tab: 1 });
    expect(w.sources()).toEqual(['purchase']);
    expect(w.open()).toEqual([]);
  });

  test('takes no old receipt for the order that is being paid elsewhere for long', () => {
    const w = walk();
    w.see('checkout');
    w.see('confirmation');
    w.wait(7 * DAY);
    w.see('cart');
    w.see('confirmation', { tab: 2 });
    expect(w.sources()).toEqual(['purchase']);
    expect(w.open()).toEqual(['purchase']);
  });

  test('is one when the last step turns into the receipt without a move', () => {
    const w = walk();
    w.see('checkout');
    w.see('checkout', { again: true });
    w.see('confirmation', { again: true });
    w.see('confirmation', { again: true });
    expect(w.rows()).toMatchObject([{ touchpoints: ['checkout', 'confirmation'], pages: 1 }]);
    expect(w.sources()).toEqual(['purchase']);
  });

  test.each(['cart', 'checkout'] as const)('left at the %s, it came to nothing', (step) => {
    const w = walk();
    for (const page of ['visit', 'visit', 'visit', step] as const) {
      w.see(page);
      w.wait(MINUTE);
    }
    expect(w.close().ended).toMatchObject([{ kind: 'purchase', ended: 'left' }]);
    expect(w.moments).toEqual([]);
  });

  test('goes on while one looks around with a full cart', () => {
    const w = walk();
    w.see('cart');
    w.see('visit');
    w.see('account');
    w.see('confirmation');
    expect(w.rows()).toMatchObject([{ touchpoints: ['cart', 'visit', 'account', 'confirmation'] }]);
  });
});

describe('orders, in whatever order their pages come', () => {
  const around = fc.constantFrom('visit' as const, 'none' as const, 'account' as const);
  const pay = fc.array(fc.constantFrom<'checkout' | 'none' | 'cart'>('checkout', 'none', 'cart'), {
    maxLength: 4,
  });
  /** An order from its first page to its receipt: a checkout lies on the way, minutes between. */
  const order = fc.record({
    does: fc.constant('order' as const),
    before: fc.array(around, { maxLength: 3 }),
    steps: pay,
    otherTab: fc.boolean(),
    minutes: fc.integer({ min: 0, max: 8 }),
  });
  /** A receipt seen once more: reloaded, gone back to from a cart, from the account, out of an e-mail. */
  const again = fc.record({
    does: fc.constant('again' as const),
    way: fc.constantFrom<readonly Reading['touchpoint'][]>(
      [],
      ['cart'],
      ['visit', 'account'],
      ['tracking'],
    ),
    days: fc.constantFrom(0, 0, 1, 20),
    times: fc.integer({ min: 1, max: 3 }),
  });
  /** Things that are begun and come to nothing. */
  const left = fc.record({
    does: fc.constant('left' as const),
    pages: fc.array(around, { maxLength: 4 }),
  });
  const day = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.oneof(order, again, left)), {
    maxLength: 12,
  });

  test('each is one moment: never two of one, never one of none', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(day, (taken) => {
        const w = walk();
        let orders = 0;
        let today = true;
        /** Days since the last order; a receipt opened after ninety is taken for a new one. */
        let old = 0;
        const bought = () => w.moments.filter(({ source }) => source === 'purchase').length;
        const see = (page: Reading['touchpoint'], tab: number) => {
          const { ended } = w.see(page, { tab });
          // On the way to an order nothing ends but what had fallen silent: there is nothing to ask.
          if (page === 'cart' || page === 'checkout')
            expect(ended.every((e) => e.ended === 'silence')).toBe(true);
        };
        for (const [tab, did] of taken) {
          if (did.does === 'order') {
            for (const page of [...did.before, ...did.steps, 'checkout' as const]) {
              see(page, tab);
              w.wait(did.minutes * MINUTE);
            }
            see('confirmation', did.otherTab ? 4 : tab);
            orders++;
            today = true;
            old = 0;
          } else if (
            did.does === 'again' &&
            orders > 0 &&
            (today || did.days > 0) &&
            old + did.days < 90
          ) {
            old += did.days;
            // Days later tabs were closed, and from a cart or a shelf one comes to a new order.
            if (did.days > 0) for (const one of [1, 2, 3, 4]) w.close(one);
            w.wait(did.days * DAY);
            today &&= did.days === 0;
            const way = did.way[0] === 'cart' && !today ? [] : did.way;
            for (let time = 0; time < did.times; time++)
              for (const page of [...way, 'confirmation' as const]) see(page, tab);
          } else if (did.does === 'left') for (const page of did.pages) see(page, tab);
          expect(bought()).toBe(orders);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
