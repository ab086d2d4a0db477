// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BrandPage } from '../../components/BrandPage.tsx';
import { portrait } from '../../experience/portrait.ts';
import { why } from '../../experience/why.ts';
import type { Moment } from '../../journal/moment.ts';
import { button, click, fill, show } from './faces.ts';
import { heardOnly, many, moments, NOW, nordfaser, said, young } from './gallery/people.ts';

type Shown = Parameters<typeof BrandPage>[0];

function page(moments: Moment[], told: unknown[][] = [], more: Partial<Shown> = {}) {
  return show(
    <BrandPage
      id="site:nordfaser.example"
      name="Nordfaser"
      moments={moments}
      portrait={portrait(moments, NOW)}
      remarks={moments === nordfaser ? said : []}
      params={{}}
      left={null}
      whole={null}
      parts={[]}
      together={null}
      now={NOW}
      onChange={(...args) => told.push(['change', ...args])}
      onRemove={(...args) => told.push(['remove', ...args])}
      onRemark={(...args) => told.push(['remark', ...args])}
      onRemoveRemark={(...args) => told.push(['removeRemark', ...args])}
      onSavePicture={(...args) => told.push(['savePicture', ...args])}
      {...more}
    />,
  );
}

const labelled = (box: Element, word: string) =>
  [...box.querySelectorAll('label')]
    .find((one) => one.textContent === word)
    ?.querySelector('input') ?? null;

describe('the picture and its table', () => {
  it('tell the same: every rated moment a mark, every moment a row', () => {
    const box = page(nordfaser);
    while (box.querySelector('.table > .link')) click(box.querySelector('.table > .link'));
    const rows = [...box.querySelectorAll<HTMLElement>('.table tr[data-id]')];
    expect(rows.map((row) => row.dataset.id)).toEqual(nordfaser.map((m) => m.id).reverse());
    const rated = nordfaser.filter((m) => m.v !== null);
    expect(box.querySelectorAll('.chart .mark-of')).toHaveLength(rated.length);
    const faces = (of: string) =>
      [...box.querySelectorAll(of)].map((e) => e.getAttribute('data-v')).sort();
    expect(faces('.table tr[data-id] .face')).toEqual(rated.map((m) => String(m.v)).sort());
    expect(Number(box.querySelector<HTMLInputElement>('.chart-reader')?.max)).toBe(
      nordfaser.length - 1,
    );
  });

  it('is read moment by moment with a slider', () => {
    const box = page(nordfaser);
    const slider = box.querySelector('.chart-reader') as HTMLInputElement;
    fill(slider, '10');
    expect(slider.getAttribute('aria-valuetext')).toBe(
      'February 12, 2025 · Chat: 47 minutes, three people, no help · Awful · It happened to me · This mattered',
    );
  });

  it('marks service, other first-hand, heard, and what mattered by shape', () => {
    const box = page(nordfaser);
    const count = (is: (m: Moment) => boolean) =>
      nordfaser.filter((m) => m.v !== null && is(m)).length;
    const heard = ['wom', 'ad', 'news', 'review'];
    expect(box.querySelectorAll('.mark-of circle.service')).toHaveLength(
      count((m) => m.source === 'service'),
    );
    expect(box.querySelectorAll('.mark-of path.heard')).toHaveLength(
      count((m) => heard.includes(m.source)),
    );
    expect(box.querySelectorAll('.mark-of .ring-of')).toHaveLength(
      count((m) => m.stake === 'high' && !heard.includes(m.source)),
    );
  });
});

describe('odd lives', () => {
  const YEAR = 365.25 * 86_400_000;
  const at = (index: number, t: number): Moment => ({ ...(nordfaser[index] as Moment), t });
  const centres = (box: Element) =>
    [...box.querySelectorAll('.chart .mark-of .point')].map((mark) => {
      const [, x = 0, y = 0, r = 0] =
        /^M([-\d.]+) ([-\d.]+)l([-\d.]+)/.exec(mark.getAttribute('d') ?? '') ?? [];
      return mark.hasAttribute('cx')
        ? [Number(mark.getAttribute('cx')), Number(mark.getAttribute('cy'))]
        : [Number(x), Number(y) + Number(r)];
    }) as [number, number][];

  it.each([
    ['nothing', []],
    ['only unrated', nordfaser.slice(-2)],
    ['one instant', nordfaser.slice(0, 6).map((m) => ({ ...m, t: NOW }))],
    ['one second', nordfaser.map((m, i) => ({ ...m, t: NOW - 999 + i * 30 }))],
    ['the year 1900', [{ ...(nordfaser[0] as Moment), t: Date.UTC(1900, 0, 2) }]],
    ['the year 1900 and today', [at(0, Date.UTC(1900, 0, 2)), at(3, NOW)]],
    ['nothing for ten years', [at(2, NOW - 10 * YEAR), at(3, NOW)]],
  ] as [string, Moment[]][])('%s is drawn without a wrong number', (_, moments) => {
    const box = page(moments);
    expect(box.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(box.querySelectorAll('.table tr[data-id]')).toHaveLength(Math.min(25, moments.length));
  });

  it('two of one instant stand beside each other, and so do forty', () => {
    for (const count of [2, 40]) {
      const life = Array.from({ length: count }, (_, i) => ({ ...at(3, NOW), id: `same-${i}` }));
      const marks = centres(page(life));
      expect(marks.length).toBe(Math.min(count, 21));
      const nearest = marks.flatMap(([x, y], i) =>
        marks.slice(i + 1).map(([ox, oy]) => Math.hypot(x - ox, y - oy)),
      );
      expect(Math.min(...nearest)).toBeGreaterThan(9);
    }
  });

  it('ten years of silence are dots, not a line: nobody knows', () => {
    const box = page([at(2, NOW - 10 * YEAR), at(3, NOW)]);
    expect(box.querySelectorAll('.chart .line.unknown').length).toBeGreaterThan(0);
  });

  it('where all was removed there is nothing: no number, no count, no line', () => {
    const box = page([]);
    expect(box.querySelector('.brand-page > header + div')?.textContent).toBe(
      'Nothing rated yet. The line begins with the first face.',
    );
    expect(box.querySelectorAll('.chart .line, .chart .mark-of, .why, .mirrors')).toHaveLength(0);
    for (const band of box.querySelectorAll('.chart .band'))
      expect(band.getAttribute('d')).toBe('');
  });

  it('a note of 2,000 characters with markup is words, cut where there is no room', () => {
    const markup = '<img src=x onerror=alert(1)><b>"&amp;" ';
    const note = markup.repeat(60).slice(0, 2000);
    const box = page([{ ...at(3, NOW - 1000), v: -2, note }, at(0, NOW)]);
    expect(box.querySelectorAll('.brand-page :is(img, b)')).toHaveLength(0);
    expect(box.querySelector('.table')?.textContent).toContain(markup.trim());
    for (const { textContent } of box.querySelectorAll('.chart .named, .table .what, .why-what'))
      expect(textContent?.length).toBeLessThan(200);
    click(button(box, 'Edit'));
    click([...box.querySelectorAll('.acts button')].at(-1));
    expect([...box.querySelectorAll('textarea')].map(({ value }) => value)).toContain(note);
  });

  it('a hundred thousand are drawn as few marks and few rows, and none is lost', async () => {
    const life = many(100_000);
    const box = page(life);
    expect(box.querySelectorAll('.chart svg *').length).toBeLessThan(1_500);
    // What stands below the picture waits until that is painted.
    const rows = () => box.querySelectorAll('.table tr[data-id]');
    await vi.waitFor(() => expect(rows()).toHaveLength(25), 30_000);
    expect(box.querySelector<HTMLInputElement>('.chart-reader')?.max).toBe('99999');
    expect(box.querySelector('.counts')?.textContent).toContain('100,000 moments');
  }, 60_000);

  it('marks in their hundreds are drawn as a few paths of one look each, none left out', () => {
    const spread = many(300).map((m, i) => ({ ...m, v: (i % 5) - 2, source: 'use' as const }));
    const box = page(spread.map((m, i) => ({ ...m, t: NOW - i * 6e8 })));
    const drawn = [...box.querySelectorAll('.chart .dots')].map((path) => path.getAttribute('d'));
    expect(drawn).toHaveLength(10);
    expect(drawn.join('').match(/M/g)).toHaveLength(600);
  });

  it('what is still to come is listed, and not drawn', () => {
    const box = page([{ ...(nordfaser[0] as Moment), t: NOW + 86_400_000 }]);
    expect(box.querySelectorAll('.mark-of')).toHaveLength(0);
    expect(box.querySelectorAll('.table tr[data-id]')).toHaveLength(1);
  });
});

describe('what one is to the brand', () => {
  const says = (box: Element) => box.querySelector('.brand-page > header + div')?.textContent;

  it('is told from what happened', () => {
    expect(says(page(nordfaser))).toContain('with them since January 2024');
    expect(says(page(heardOnly))).toContain('nothing bought or used so far');
    expect(page(nordfaser).querySelector('.leaving')).toBeNull();
  });

  it('ends with the day they left: on the line, and in words with what was felt then', () => {
    const box = page(nordfaser, [], { left: '2025-03-02' });
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
      expect(page(nordfaser, [], { left }).querySelector('.leaving')).toBeNull();
  });
});

describe('what belongs to it', () => {
  const part = (name: string, moments: Moment[]) => ({
    ...{ id: `name:${name}` as const, name, last: NOW },
    sketch: portrait(moments, NOW),
  });

  it('has lines of its own, and one of all of it', () => {
    const box = page(nordfaser, [], {
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
    expect(page(nordfaser).querySelector('.family, .part-of')).toBeNull();
  });
});

it('what came back without a good moment was forgotten, not made good', () => {
  const life = moments('name:faded', [
    ['2023-01-10', 'use', -1],
    ['2023-02-10', 'service', -2],
    ['2026-11-20', 'use', 0],
  ]);
  const says = page(life).querySelector('.stands-out')?.textContent;
  expect(says).toContain('No good moment came; it faded, in');
  expect(says).not.toContain('to climb back');
});

describe('why it stands there', () => {
  it('adds up from the middle to the number above', () => {
    const box = page(nordfaser);
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
    const box = page(heardOnly.slice(0, 1));
    expect(box.querySelector('.why')).toBeNull();
    expect(box.textContent).toContain('Too early to say');
    expect(box.querySelectorAll('.mark-of')).toHaveLength(1);
  });
});

describe('what it is made of', () => {
  const size = (box: Element) =>
    [...box.querySelectorAll('.circles circle')].map((c) => Number(c.getAttribute('r')));

  it('draws each kind by its part in the line', () => {
    const box = page(nordfaser);
    const { kinds } = why(nordfaser, NOW);
    const shown = kinds.filter(({ weight }) => weight > 0.004);
    const [first, second] = size(box) as [number, number];
    expect(size(box)).toHaveLength(shown.length);
    const areas = ((first + 0.5) / (second + 0.5)) ** 2;
    const [most, next] = shown as [(typeof shown)[0], (typeof shown)[0]];
    expect(areas).toBeCloseTo(most.weight / next.weight, 1);
  });

  it('is another on an earlier day, and says which day that is', () => {
    const box = page(nordfaser);
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
    const box = page(nordfaser);
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
    const box = page(nordfaser);
    const ways = [...box.querySelectorAll('.apart .chip')].map((chip) => chip.textContent);
    expect(ways).toContain('The seven Ps');
    click(box.querySelector('.apart .chip:last-child input'));
    const words = [...box.querySelectorAll('.apart > table tbody tr')].map((r) => r.textContent);
    expect(words).toHaveLength(7);
    expect(words[0]).toBe('Productnever met');
    expect(page(young).querySelectorAll('.apart .chip')).toHaveLength(1);
  });

  it('hides a measure of fewer than five answers', () => {
    const box = page(nordfaser);
    const measures = [...box.querySelectorAll('.mirrors dd')].map((dd) => dd.textContent);
    expect(measures).toEqual([
      expect.stringMatching(/^43%\d+% to \d+%, from 7 answers$/),
      expect.stringMatching(/^4[\d.]+ to [\d.]+, from 5 answers$/),
      'Needs 5 answers',
    ]);
  });

  it('every lens says what it shows, and only the first has the service line', () => {
    const box = page(nordfaser);
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
  const box = page(nordfaser);
  const row = (index: number) =>
    box.querySelector(`tr[data-id="GALERY-site:nordfaser.example-${index}"]`)?.textContent;
  expect(row(10)).toContain('worse than my line then');
  expect(row(19)).toContain('better than my line then');
  expect(row(25)).not.toContain('my line then');
});

describe('beliefs and decisions', () => {
  it('are said in own words, and never empty', () => {
    const told: unknown[][] = [];
    const box = page(heardOnly, told);
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
    const box = page(nordfaser, told);
    expect(box.querySelector('.remark-said')?.textContent).toContain('cannot keep a date');
    expect(box.querySelectorAll('.chart .flag')).toHaveLength(2);
    click(box.querySelector('.remark-said button'));
    expect(told).toEqual([['removeRemark', 'GALERY-r1']]);
  });
});
