import { describe, expect, it } from 'vitest';
import { bears, cleanName, nameOf, unslug } from '../../detection/name.ts';

describe('a name for people', () => {
  it.each([
    ['a\u0000b\u202Ec\n<script>alert(1)</script> d', 'a bc alert(1) d'],
    ['  Kauf\u00ADhaus \u200B\u2066Lang\u2069  ', 'Kaufhaus Lang'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['👩\u200D🍳 Küche', '👩\u200D🍳 Küche'],
    ['💄', '💄'],
    ['متجر القهوة', 'متجر القهوة'],
    ['\u200B\u200D\uFEFF\u3164', ''],
    ['\u0301\uFE0F', ''],
    ['\uD800', ''],
    ['x'.repeat(1_000_000), 'x'.repeat(80)],
    ['😀'.repeat(100), '😀'.repeat(80)],
    [{}, ''],
    [undefined, ''],
  ])('%j is %j', (name, clean) => {
    expect(cleanName(name)).toBe(clean);
  });

  it('survives a broken address', () => {
    expect(unslug('cafe-am-see')).toBe('Cafe Am See');
    expect(unslug('%E0%A4%A')).toBe('');
  });
});

describe('a name bears out a label', () => {
  it.each([
    ['Nord Faser', 'nordfaser', true],
    ['Nord-Faser Deutschland', 'nord-faser', true],
    ['Salt & Stone', 'saltandstone', true],
    ['Salt & Stone', 'saltstone', true],
    ['Salz und Stein', 'salzundstein', true],
    ['Salz und Stein', 'salzstein', true],
    ['Das Haus Lang', 'dhl', true],
    ['Café Noir', 'cafenoir', true],
    ['Kettle', 'kettle-outlet', false],
    ['HM', 'hm', true],
    ['H&M Home', 'hm', false],
    ['', 'kettle', false],
    ['ナガノ', 'nagano', false],
  ])('%s and %s: %s', (name, label, so) => {
    expect(bears(name, label)).toBe(so);
  });
});

describe('the display name', () => {
  it.each([
    ['kettle', { names: { org: 'Kettle GmbH & Co. KG' } }, 'Kettle'],
    ['kettle', { names: { org: 'Kettle S.p.A.' } }, 'Kettle'],
    ['kettle', { names: { og: 'Kettle Official Store' } }, 'Kettle'],
    ['kettle', { names: { og: 'Kettle – boil better' } }, 'Kettle'],
    ['kettles', { title: 'Buy Kettles Online | Kettles.com' }, 'Kettles.com'],
    ['saltandstone', { title: 'Your basket | Salt & Stone' }, 'Salt & Stone'],
    ['kettle', { names: { og: 'Buy the best kettle of the whole world today' } }, 'Kettle'],
    ['kettle', { title: 'x'.repeat(100_000) }, 'Kettle'],
    ['xn--bcher-kva', { title: 'Warenkorb – Bücher Lang' }, 'Bücher Lang'],
    ['xn--bcher-kva', {}, 'xn--bcher-kva'],
    ['salt-and-stone', {}, 'Salt And Stone'],
    ['kettle', { names: { og: 'Kettle Kundenservice' } }, 'Kettle'],
  ])('%s, %j: %s', (label, facts, name) => {
    expect(nameOf(label, { names: {}, title: '', ...facts })).toBe(name);
  });
});
