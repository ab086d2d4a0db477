// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AllMoments, type OfBrand } from '../../components/AllMoments.tsx';
import { type Filter, filterFrom, filterText, passes } from '../../components/filter.ts';
import type { Gone } from '../../components/Removed.tsx';
import { hrefOf, routeOf } from '../../components/route.ts';
import type { Moment } from '../../journal/moment.ts';
import type { Remark } from '../../journal/records.ts';
import { click, fill, show } from './faces.ts';
import { heardOnly, NOW, nordfaser, said } from './gallery/people.ts';

const all: OfBrand[] = [
  ...nordfaser.map((moment) => ({
    moment,
    brand: { id: moment.brand, name: 'Nordfaser' },
  })),
  ...heardOnly.map((moment) => ({
    moment,
    brand: { id: moment.brand, name: 'Café Estrella' },
  })),
];

describe('a filter', () => {
  const filters: [string, Filter, number][] = [
    ['nothing narrows', {}, 32],
    ['heard only', { lane: 'I' }, 12],
    ['one source', { source: 'billing' }, 2],
    ['one channel', { channel: 'post' }, 1],
    ['one touchpoint', { touchpoint: 'returns' }, 1],
    ['one face', { face: -2 }, 1],
    ['no face yet', { face: 'none' }, 2],
    ['a day of both ends', { from: '2025-02-12', to: '2025-02-17' }, 2],
    ['a brand by part of its name', { text: 'ESTRELLA' }, 4],
    ['words of a note', { text: 'two winters' }, 1],
    ['several at once', { text: 'nord', lane: 'I', face: -1 }, 3],
    ['nothing fits', { text: 'nobody' }, 0],
  ];
  it.each(filters)('%s', (_what, filter, count) => {
    expect(all.filter(({ moment, brand }) => passes(filter, moment, brand.name))).toHaveLength(
      count,
    );
  });

  it.each(filters)('stands in the address and comes back: %s', (_what, filter) => {
    expect(routeOf(hrefOf({ page: 'moments', filter }))).toEqual({ page: 'moments', filter });
  });

  it('forgives what makes no sense', () => {
    const odd = new URLSearchParams('source=rumour&face=7&from=yesterday&lane=D&text=');
    expect(filterFrom(odd)).toEqual({ lane: 'D' });
    expect(filterText({})).toBe('');
  });
});

const gone: Gone[] = [
  { id: 'a-1', at: NOW, moment: nordfaser[9] as Moment, brand: 'Nordfaser' },
  { id: 'a-2', at: NOW, remark: said[0] as Remark, brand: 'Nordfaser' },
];
const restored: string[] = [];

function page(filter: Filter, asked: Filter[] = []) {
  return show(
    <AllMoments
      all={all}
      filter={filter}
      gone={gone}
      now={NOW}
      onFilter={(next) => asked.push(next)}
      onChange={() => {}}
      onRemove={() => {}}
      onRestore={(one) => restored.push(one.id)}
    />,
  );
}

describe('all moments', () => {
  it('count what is shown, and name whose each is', () => {
    const box = page({ lane: 'I' });
    expect(box.querySelector('.says')?.textContent).toBe('12 moments · 2 brands');
    const whose = [...box.querySelectorAll('.whose')].map((cell) => cell.textContent);
    expect(new Set(whose)).toEqual(new Set(['Nordfaser', 'Café Estrella']));
    expect(box.querySelectorAll('.table tr[data-id]')).toHaveLength(12);
  });

  it('the year stands as days, and as months in words', () => {
    const box = page({});
    const of2026 = all.filter(({ moment }) => moment.day.startsWith('2026'));
    const days = new Set(of2026.map(({ moment }) => moment.day));
    expect(box.querySelectorAll('.day')).toHaveLength(days.size);
    const counts = [...box.querySelectorAll('.months .number')].map((cell) =>
      Number.parseInt(cell.textContent ?? '', 10),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(of2026.length);
  });

  it.each([
    [2024, 366],
    [2026, 365],
  ])('the year %i has %i days in four quarters, each day in its own', (year, days) => {
    const box = page({ from: `${year}-01-01`, to: `${year}-12-31` });
    const quarters = [...box.querySelectorAll('.quarters svg')];
    expect(quarters).toHaveLength(4);
    expect(box.querySelectorAll('.no-day')).toHaveLength(days);
    const shown = quarters.flatMap((svg, quarter) =>
      [...svg.querySelectorAll('[data-day]')].map((day) => ({
        day: day.getAttribute('data-day') as string,
        quarter,
      })),
    );
    const expected = all.map(({ moment }) => moment.day).filter((day) => day.startsWith(`${year}`));
    expect(shown.map(({ day }) => day).sort()).toEqual([...new Set(expected)].sort());
    for (const { day, quarter } of shown)
      expect(Math.floor((Number(day.slice(5, 7)) - 1) / 3)).toBe(quarter);
  });

  it('only heard of is a diamond, and unrated is neither good nor bad', () => {
    const box = page({});
    const shape = (day: string) => box.querySelector(`[data-day="${day}"]`);
    expect(shape('2026-05-03')?.querySelector('path')).not.toBeNull();
    expect(shape('2026-02-22')?.querySelector('circle')).not.toBeNull();
    expect(shape('2026-11-19')?.getAttribute('class')).toBe('day unrated');
  });

  it('a day pointed at narrows to it, and a choice keeps the rest', () => {
    const asked: Filter[] = [];
    const box = page({ lane: 'D' }, asked);
    box
      .querySelector('[data-day="2026-02-22"] circle')
      ?.dispatchEvent(new Event('pointerup', { bubbles: true }));
    fill(box.querySelectorAll('select')[1], 'service', 'change');
    expect(asked).toEqual([
      { lane: 'D', from: '2026-02-22', to: '2026-02-22' },
      { lane: 'D', source: 'service' },
    ]);
  });

  it('what was removed comes back with one tap', () => {
    const box = page({});
    const rows = [...box.querySelectorAll('.removed li')];
    expect(rows.map((row) => row.querySelector('span')?.textContent)).toEqual([
      'Nordfaser · Charged twice',
      'Nordfaser · They mean well and cannot keep a date.',
    ]);
    click(rows[1]?.querySelector('button'));
    expect(restored).toEqual(['a-2']);
  });

  it('nothing fits: says so, with a way back', () => {
    const box = page({ text: 'nobody' });
    expect(box.querySelector('.table')).toBeNull();
    expect(box.querySelector('.more')?.textContent).toBe('No moment fits that.');
    expect(box.querySelector('.filters .way')?.getAttribute('href')).toBe('#moments');
  });
});
