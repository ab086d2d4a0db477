// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Moment } from '../../journal/moment.ts';
import { brandPage } from './brand-page.tsx';
import { button, click, fill } from './faces.ts';
import { many, NOW, nordfaser } from './gallery/people.ts';

describe('the picture and its table', () => {
  it('tell the same: every rated moment a mark, every moment a row', () => {
    const box = brandPage(nordfaser);
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
    const box = brandPage(nordfaser);
    const slider = box.querySelector('.chart-reader') as HTMLInputElement;
    fill(slider, '10');
    expect(slider.getAttribute('aria-valuetext')).toBe(
      'February 12, 2025 · Chat: 47 minutes, three people, no help · Awful · It happened to me · This mattered',
    );
  });

  it('marks service, other first-hand, heard, and what mattered by shape', () => {
    const box = brandPage(nordfaser);
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

describe('a hand on the picture', () => {
  it('moves what is drawn; where it rests, that is drawn anew', async () => {
    const box = brandPage(nordfaser);
    const line = () => box.querySelector('.chart .line')?.getAttribute('d');
    const moved = () => box.querySelector('.chart .in-hand')?.getAttribute('transform');
    click(box.querySelector('.zoom button'));
    await vi.waitFor(() => expect(line()).toContain('C'));
    // A button leaps.
    expect(moved()).toBeUndefined();
    await new Promise((rested) => setTimeout(rested, 300));
    const before = line();
    const svg = box.querySelector('.chart svg') as SVGSVGElement;
    await act(() => {
      // happy-dom's wheel has no keys.
      const wheel = new MouseEvent('wheel', { bubbles: true, ctrlKey: true, clientX: 300 });
      svg.dispatchEvent(Object.assign(wheel, { deltaY: -30 }));
    });
    expect(moved()).toMatch(/^matrix\(1\.1\d+ 0 0 1 -/);
    expect(line()).toBe(before);
    await vi.waitFor(() => expect(moved()).toBeUndefined());
    expect(line()).not.toBe(before);
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
    const box = brandPage(moments);
    expect(box.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(box.querySelectorAll('.table tr[data-id]')).toHaveLength(Math.min(25, moments.length));
  });

  it('two of one instant stand beside each other, and so do forty', () => {
    for (const count of [2, 40]) {
      const life = Array.from({ length: count }, (_, i) => ({ ...at(3, NOW), id: `same-${i}` }));
      const marks = centres(brandPage(life));
      expect(marks.length).toBe(Math.min(count, 21));
      const nearest = marks.flatMap(([x, y], i) =>
        marks.slice(i + 1).map(([ox, oy]) => Math.hypot(x - ox, y - oy)),
      );
      expect(Math.min(...nearest)).toBeGreaterThan(9);
    }
  });

  it('ten years of silence are dots, not a line: nobody knows', () => {
    const box = brandPage([at(2, NOW - 10 * YEAR), at(3, NOW)]);
    expect(box.querySelectorAll('.chart .line.unknown').length).toBeGreaterThan(0);
  });

  it('where all was removed there is nothing: no number, no count, no line', () => {
    const box = brandPage([]);
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
    const box = brandPage([{ ...at(3, NOW - 1000), v: -2, note }, at(0, NOW)]);
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
    const box = brandPage(life);
    expect(box.querySelectorAll('.chart svg *').length).toBeLessThan(1_500);
    // What stands below the picture waits until that is painted.
    const rows = () => box.querySelectorAll('.table tr[data-id]');
    await vi.waitFor(() => expect(rows()).toHaveLength(25), 30_000);
    expect(box.querySelector<HTMLInputElement>('.chart-reader')?.max).toBe('99999');
    expect(box.querySelector('.counts')?.textContent).toContain('100,000 moments');
  }, 60_000);

  it('marks in their hundreds are drawn as a few paths of one look each, none left out', () => {
    const spread = many(300).map((m, i) => ({ ...m, v: (i % 5) - 2, source: 'use' as const }));
    const box = brandPage(spread.map((m, i) => ({ ...m, t: NOW - i * 6e8 })));
    const drawn = [...box.querySelectorAll('.chart .dots')].map((path) => path.getAttribute('d'));
    expect(drawn).toHaveLength(10);
    expect(drawn.join('').match(/M/g)).toHaveLength(600);
  });

  it('what is still to come is listed, and not drawn', () => {
    const box = brandPage([{ ...(nordfaser[0] as Moment), t: NOW + 86_400_000 }]);
    expect(box.querySelectorAll('.mark-of')).toHaveLength(0);
    expect(box.querySelectorAll('.table tr[data-id]')).toHaveLength(1);
  });
});
