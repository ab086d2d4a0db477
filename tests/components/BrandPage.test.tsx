// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { portrait } from '../../experience/portrait.ts';
import { why } from '../../experience/why.ts';
import type { Moment } from '../../journal/moment.ts';
import { brandPage } from './brand-page.tsx';
import { button, click, fill } from './faces.ts';
import { heardOnly, moments, NOW, nordfaser, young } from './gallery/people.ts';

const labelled = (box: Element, word: string) =>
  [...box.querySelectorAll('label')]
    .find((one) => one.textContent === word)
    ?.querySelector('input') ?? null;

describe('what one is to the brand', () => {
  const says = (box: Element) => box.querySelector('.brand-page > header + div')?.textContent;

  it('is told from what happened', () => {
    expect(says(brandPage(nordfaser))).toContain('with them since January 2024');
    expect(says(brandPage(heardOnly))).toContain('nothing bought or used so far');
    expect(brandPage(nordfaser).querySelector('.leaving')).toBeNull();
  });

  it('ends with the day they left: on the line, and in words with what was felt then', () => {
    const box = brandPage(nordfaser, [], { left: '2025-03-02' });
    expect(says(box)).toContain('I left on March 2, 2025. As I saw it then: Mostly bad.');
    expect(says(box)).not.toContain('with them since');
    const line = box.querySelector('.leaving line');
    const x = Number(line?.getAttribute('x1'));
    // Marks lie in the order of time: two of the days around it stand on either side.
    const xs = [...box.querySelectorAll('.chart .mark-of circle.point, .chart .mark-of path')].map(
      (mark) =>
        Number(mark.getAttribute('cx') ?? /^M([\d.]+)/.exec(mark.getAttribute('d') ?? '')?.[1]),
    );
    const rated = nordfaser.filter((m) => m.v !== null);
    const at = (day: string) => xs[rated.findIndex((m) => m.day === day)] as number;
    expect(x).toBeGreaterThan(at('2025-02-25'));
    expect(x).toBeLessThan(at('2025-03-06'));
  });

  it('a day that is not there yet, or long before the line, is in no picture', () => {
    for (const left of ['2027-01-01', '1999-01-01', 'nonsense'])
      expect(brandPage(nordfaser, [], { left }).querySelector('.leaving')).toBeNull();
  });
});

describe('what belongs to it', () => {
  const part = (name: string, moments: Moment[]) => ({
    ...{ id: `name:${name}` as const, name, last: NOW },
    sketch: portrait(moments, NOW),
  });

  it('has lines of its own, and one of all of it', () => {
    const box = brandPage(nordfaser, [], {
      whole: { id: 'name:hob', name: 'Hob' },
      parts: [part('Coats', young), part('Bags', [])],
      together: portrait([...nordfaser, ...young], NOW),
    });
    const rows = [...box.querySelectorAll('.family li a')];
    expect(rows.map((row) => row.getAttribute('href'))).toEqual([
      '#brand=name%3ACoats',
      '#brand=name%3ABags',
    ]);
    expect(rows[1]?.textContent).toContain('Nothing rated yet');
    expect(box.querySelector('.family')?.textContent).toContain('All of it together: Mostly good');
    expect(box.querySelector('.part-of')?.textContent).toBe('A part of Hob');
  });

  it('is not spoken of where there is nothing', () => {
    expect(brandPage(nordfaser).querySelector('.family, .part-of')).toBeNull();
  });
});

it('what came back without a good moment was forgotten, not made good', () => {
  const life = moments('name:faded', [
    ['2023-01-10', 'use', -1],
    ['2023-02-10', 'service', -2],
    ['2026-11-20', 'use', 0],
  ]);
  const says = brandPage(life).querySelector('.stands-out')?.textContent;
  expect(says).toContain('No good moment came; it faded, in');
  expect(says).not.toContain('to climb back');
});

describe('why it stands there', () => {
  it('adds up from the middle to the number above', () => {
    const box = brandPage(nordfaser);
    const title = box.querySelector('.why h2')?.textContent ?? '';
    const figures = [...box.querySelectorAll('.why td:last-child')].map((td) =>
      Number(td.textContent?.replace('−', '-')),
    );
    const end = figures.pop() as number;
    const sum = figures.reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - end)).toBeLessThan(1);
    expect(title).toContain(`at ${Math.round(end)} of 100`);
  });

  it('shows no number where it is too early', () => {
    const box = brandPage(heardOnly.slice(0, 1));
    expect(box.querySelector('.why')).toBeNull();
    expect(box.textContent).toContain('Too early to say');
    expect(box.querySelectorAll('.mark-of')).toHaveLength(1);
  });
});

describe('what it is made of', () => {
  const size = (box: Element) =>
    [...box.querySelectorAll('.circles circle')].map((c) => Number(c.getAttribute('r')));

  it('draws each kind by its part in the line', () => {
    const box = brandPage(nordfaser);
    const { kinds } = why(nordfaser, NOW);
    const shown = kinds.filter(({ weight }) => weight > 0.004);
    const [first, second] = size(box) as [number, number];
    expect(size(box)).toHaveLength(shown.length);
    const areas = ((first + 0.5) / (second + 0.5)) ** 2;
    const [most, next] = shown as [(typeof shown)[0], (typeof shown)[0]];
    expect(areas).toBeCloseTo(most.weight / next.weight, 1);
  });

  it('is another on an earlier day, and says which day that is', () => {
    const box = brandPage(nordfaser);
    const now = box.querySelector('.kinds')?.textContent;
    const slider = box.querySelector('.scrub input') as HTMLInputElement;
    fill(slider, slider.min);
    expect(slider.getAttribute('aria-valuetext')).toBe('October 12, 2023');
    // On the first day nothing but a friend's word was there.
    expect(size(box)).toHaveLength(1);
    expect(box.querySelector('.kinds ul')?.textContent).toBe('a friend told me 100%');
    expect(box.querySelector('.kinds')?.textContent).not.toBe(now);
  });
});

describe('below the picture', () => {
  it('each sentence leads to the moments it rests on, and the table back to all', () => {
    const box = brandPage(nordfaser);
    const says = [...box.querySelectorAll('.stands-out li')].map((li) => li.textContent);
    expect(says[0]).toContain('2 of 7 times I had to start over');
    click(box.querySelector('.stands-out .link'));
    const rows = () => [...box.querySelectorAll<HTMLElement>('.table tr[data-id]')];
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('Promised refund'),
      expect.stringContaining('47 minutes'),
    ]);
    expect(box.querySelectorAll('.chart .spot')).toHaveLength(2);
    click(button(box, 'Show all 28'));
    expect(rows().length).toBeGreaterThan(20);
    expect(box.querySelectorAll('.chart .spot')).toHaveLength(0);
  });

  it('takes the record apart in each way of which something was said', () => {
    const box = brandPage(nordfaser);
    const ways = [...box.querySelectorAll('.apart .chip')].map((chip) => chip.textContent);
    expect(ways).toContain('The seven Ps');
    click(box.querySelector('.apart .chip:last-child input'));
    const words = [...box.querySelectorAll('.apart > table tbody tr')].map((r) => r.textContent);
    expect(words).toHaveLength(7);
    expect(words[0]).toBe('Productnever met');
    expect(brandPage(young).querySelectorAll('.apart .chip')).toHaveLength(1);
  });

  it('hides a measure of fewer than five answers', () => {
    const box = brandPage(nordfaser);
    const measures = [...box.querySelectorAll('.mirrors dd')].map((dd) => dd.textContent);
    expect(measures).toEqual([
      expect.stringMatching(/^43%\d+% to \d+%, from 7 answers$/),
      expect.stringMatching(/^4[\d.]+ to [\d.]+, from 5 answers$/),
      'Needs 5 answers',
    ]);
  });

  it('every lens says what it shows, and only the first has the service line', () => {
    const box = brandPage(nordfaser);
    expect(box.querySelectorAll('.chart .service-line').length).toBeGreaterThan(0);
    const drawn = () => box.querySelector('.chart .line')?.getAttribute('d');
    const before = drawn();
    for (const lens of ['As it was then', 'A lifetime']) {
      click(labelled(box, lens));
      expect(drawn()).not.toBe(before);
      expect(box.querySelectorAll('.chart .service-line')).toHaveLength(0);
    }
    click(labelled(box, 'What will stick'));
    expect(box.querySelector('.chart .level')).not.toBeNull();
    expect(box.querySelector('.lenses [role=status]')?.textContent).toContain('rule of thumb');
  });
});

it('a moment far from the line of its day says so, one near it does not', () => {
  const box = brandPage(nordfaser);
  const row = (index: number) =>
    box.querySelector(`tr[data-id="GALERY-site:nordfaser.example-${index}"]`)?.textContent;
  expect(row(10)).toContain('worse than my line then');
  expect(row(19)).toContain('better than my line then');
  expect(row(25)).not.toContain('my line then');
});

describe('beliefs and decisions', () => {
  it('are said in own words, and never empty', () => {
    const told: unknown[][] = [];
    const box = brandPage(heardOnly, told);
    const form = box.querySelector('.remarks form') as HTMLFormElement;
    const field = form.querySelector('textarea') as HTMLTextAreaElement;
    for (const text of ['  ', ' Kind people. ']) {
      fill(field, text);
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    }
    click(button(box, '9'));
    expect(told).toEqual([
      ['remark', { kind: 'belief', text: 'Kind people.' }],
      ['remark', { kind: 'recommend', value: 9 }],
    ]);
  });

  it('stand with their day, and can be removed', () => {
    const told: unknown[][] = [];
    const box = brandPage(nordfaser, told);
    expect(box.querySelector('.remark-said')?.textContent).toContain('cannot keep a date');
    expect(box.querySelectorAll('.chart .flag')).toHaveLength(2);
    click(box.querySelector('.remark-said button'));
    expect(told).toEqual([['removeRemark', 'GALERY-r1']]);
  });
});
