// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Model, type OwnParameters } from '../../components/Model.tsx';
import { isSetting } from '../../journal/settings.ts';
import { button, click, show } from './faces.ts';
import { NOW, nordfaser } from './gallery/people.ts';

const settled = () => new Promise((r) => setTimeout(r, 5));

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
  const slide = async (word: string, value: number) => {
    const label = [...box.querySelectorAll('label')].find((one) =>
      one.textContent?.startsWith(word),
    );
    const input = label?.querySelector('input') as HTMLInputElement;
    input.value = String(value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  };
  const drawn = () => box.querySelector('.chart .line')?.getAttribute('d');
  return { box, kept, slide, drawn };
}

describe('change and see', () => {
  it('redraws at once, and goes back', async () => {
    const { box, slide, drawn } = page();
    const before = drawn();
    await slide('Half-life of what happened', 0);
    expect(drawn()).not.toBe(before);
    expect(box.querySelectorAll('.own')).toHaveLength(1);
    click(button(box, 'Back to the usual'));
    await settled();
    expect(drawn()).toBe(before);
    expect(box.querySelectorAll('.own')).toHaveLength(0);
  });

  it('keeps only what is otherwise, and only when told to', async () => {
    const { box, kept, slide } = page();
    await slide('an ad', 1);
    await slide('service', 0.5);
    await slide('service', 1);
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
