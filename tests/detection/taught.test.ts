import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shapeOf, TEACHABLE, taughtBy, taughtValue } from '../../detection/taught.ts';

const at = (path: string) => `https://www.kettle.shop${path}`;

describe('the shape of an address', () => {
  it.each([
    ['/orders/48213/thanks', '/orders/*/thanks'],
    ['/orders/48213', '/orders/*'],
    ['/Bestellung/B-2026-77/fertig', '/bestellung/*/fertig'],
    ['/de/kasse/abschluss', '/*/kasse/abschluss'],
    ['/en-gb/kasse/abschluss', '/*/kasse/abschluss'],
    ['/o/8f14e45f-ceea-467f-a0e6-1b2c3d4e5f60/fertig', '/o/*/fertig'],
    ['/bezahlt/eyJhbGciOiJIUzIAAbbCCddEEff', null],
    ['/danke-fuer-ihre-bestellung', '/danke-fuer-ihre-bestellung'],
    ['/index.php?route=checkout/success', '/index.php?route=checkout/success'],
    ['/index.php?route=checkout/success&order=77', '/index.php?route=checkout/success'],
    ['/?page=order-done&utm_source=mail', '/?page=order-done'],
    ['/#/order/77/done', '/#/order/*/done'],
    ['/#!/order/done?token=abc', '/#/order/done'],
    ['/orders/eve@example.com/done', '/orders/*/done'],
    ['/fertig#top', '/fertig'],
  ])('of %s is %s', (path, shape) => {
    expect(shapeOf(at(path))).toBe(shape);
  });

  it.each([
    '/',
    '/?order=77',
    '/de',
    '/de-at/',
    '/12345',
    '/de/12345',
    '/index.php',
    '/index.html?id=77',
    '/de/shop',
    '/#/',
    '/#top',
    '/?page=2',
  ])('%s would mean the whole site', (path) => {
    expect(shapeOf(at(path))).toBeNull();
  });

  it.each(['/products/blanket-4711', '/p/4711', '/artikel/4711', '/blog/2026'])(
    '%s is one of a shelf',
    (path) => {
      expect(shapeOf(at(path))).toBeNull();
    },
  );

  it('is the same for every order, and for no other page of the shop', () => {
    const done = (order: number) => shapeOf(at(`/account/orders/${order}/done`));
    fc.assert(fc.property(fc.nat(), (order) => done(order) === '/account/orders/*/done'));
    for (const path of ['/account/orders', '/account/orders/7', '/account/orders/7/return', '/'])
      expect(shapeOf(at(path))).not.toBe(done(7));
  });

  it('holds no number, no address of a person, and never fails', () => {
    const path = fc.array(fc.string({ maxLength: 50 }), { maxLength: 6 });
    fc.assert(
      fc.property(path, path, (steps, after) => {
        const shape = shapeOf(at(`/${steps.join('/')}?page=${after}#/${after.join('/')}`));
        expect(shape ?? '').not.toMatch(/\d|@/);
        expect(shape).not.toBe('/');
      }),
    );
    expect(shapeOf('no address')).toBeNull();
  });
});

test.each(TEACHABLE)('a taught %s is read as it was written', (kind) => {
  expect(taughtBy(taughtValue(kind, '/orders/*'))).toEqual({ kind, shape: '/orders/*' });
});

test('what another version wrote is passed over', () => {
  expect(taughtBy('holiday /orders/*')).toBeNull();
  expect(taughtBy('.thanks')).toBeNull();
});
