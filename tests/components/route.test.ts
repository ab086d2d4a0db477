import { describe, expect, it } from 'vitest';
import { hrefOf, isStep, placeOf, type Route, routeOf } from '../../components/route.ts';

describe('the address', () => {
  const routes: Route[] = [
    { page: 'brands' },
    { page: 'brand', id: 'name:a & b=c/ü' },
    { page: 'add', id: undefined },
    { page: 'add', id: 'site:x.example' },
    { page: 'add', name: 'Käthe & Söhne', site: 'x.example', source: 'wom' },
    { page: 'model' },
    { page: 'settings' },
    { page: 'welcome' },
    { page: 'brands', list: { find: 'Käthe & Söhne', order: 'feeling' } },
    { page: 'brand', id: 'site:x.example', list: { order: 'name' } },
    { page: 'moments', filter: { source: 'service', text: 'a b' }, list: { find: 'x' } },
  ];
  it.each(routes)('leads back to $page', (route) => {
    expect(routeOf(hrefOf(route))).toEqual(route);
  });
  it('forgives what it does not know', () => {
    expect(routeOf('#nonsense')).toEqual({ page: 'brands' });
    expect(routeOf('#brand=%')).toEqual({ page: 'brand', id: '%' });
    expect(routeOf('#add&source=magic&name=')).toEqual({ page: 'add' });
  });
  it('keeps no order that it does not know', () => {
    expect(routeOf('#brands&order=magic&find=')).toEqual({ page: 'brands' });
  });
});

describe('a step that back undoes', () => {
  const at = (find: string, order?: 'name'): Route => ({
    ...{ page: 'brands', list: { ...(find && { find }), ...(order && { order }) } },
  });
  const narrowed = (text: string): Route => ({
    page: 'moments',
    filter: { ...(text && { text }) },
  });
  it.each<[string, Route, Route, boolean]>([
    ['the first letter', at(''), at('n'), true],
    ['the next letter', at('n'), at('no'), false],
    ['the last letter taken away', at('n'), at(''), true],
    ['another order', at('no'), at('no', 'name'), true],
    ['a brand chosen', at('no'), { page: 'brand', id: 'site:x.example' }, true],
    ['the next letter of a filter', narrowed('a'), narrowed('ab'), false],
    ['another page', narrowed('a'), at('n'), true],
  ])('%s: %j to %j', (_, from, to, is) => {
    expect(isStep(from, to)).toBe(is);
  });
  it('another view of a place is the same place', () => {
    expect(placeOf(at('no'))).toBe(placeOf(at('', 'name')));
    expect(placeOf({ page: 'brand', id: 'site:x.example' })).not.toBe(placeOf(at('')));
  });
});
