// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Model, type OwnParameters } from '../../components/Model.tsx';
import { isSetting } from '../../journal/settings.ts';
import { button, click, fill, show } from './faces.ts';
import { NOW, nordfaser } from './gallery/people.ts';

function page(own: OwnParameters = {}) {
  const kept: OwnParameters[] = [];
  const box = show(
    <Model
      own={own}
      sample={{ name: 'Nordfaser', moments: nordfaser }}
      now={NOW}
      onKeep={(next) => kept.push(next)}
    />,
  );
  const slide = (word: string, value: number) => {
    const label = [...box.querySelectorAll('label')].find((one) =>
      one.textContent?.startsWith(word),
    );
    fill(label?.querySelector('input'), String(value));
  };
  const drawn = () => box.querySelector('.chart .line')?.getAttribute('d');
  return { box, kept, slide, drawn };
}

describe('change and see', () => {
  it('redraws at once, and goes back', () => {
    const { box, slide, drawn } = page();
    const before = drawn();
    slide('Half-life of what happened', 0);
    expect(drawn()).not.toBe(before);
    expect(box.querySelectorAll('.own')).toHaveLength(1);
    click(button(box, 'Back to the usual'));
    expect(drawn()).toBe(before);
    expect(box.querySelectorAll('.own')).toHaveLength(0);
  });

  it('keeps only what is otherwise, and only when told to', () => {
    const { box, kept, slide } = page();
    slide('an ad', 1);
    slide('service', 0.5);
    slide('service', 1);
    expect(kept).toEqual([]);
    click(button(box, 'Work it out like this'));
    expect(kept).toEqual([{ weight: { ad: 1 } }]);
    expect(kept.every((own) => isSetting('line', own))).toBe(true);
  });

  it('marks what is kept, and cannot keep it twice', () => {
    const { box } = page({ halfLifeDays: { I: 30 }, weight: { ad: 0.5 } });
    expect(box.querySelectorAll('.own')).toHaveLength(2);
    const off = (word: string) => (button(box, word) as HTMLButtonElement).disabled;
    expect(off('Work it out like this')).toBe(true);
    expect(off('Back to the usual')).toBe(false);
  });
});

it('a setting that the line could not bear is none', () => {
  for (const wrong of [
    { halfLifeDays: { D: 0 } },
    { halfLifeDays: { D: Number.POSITIVE_INFINITY } },
    { weight: { ad: 0 } },
    { weight: { use: 0.2 } },
    { weight: { rumour: 0.5 } },
    { neutral: 0.9 },
  ])
    expect(isSetting('line', wrong)).toBe(false);
});
