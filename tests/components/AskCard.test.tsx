// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  AskCard,
  type AskView,
  type CardEvent,
  type CardState,
} from '../../components/AskCard.tsx';
import { button, click, press, show } from './faces.ts';

const VIEW: AskView = {
  brand: 'Nordfaser',
  kind: 'chat',
  source: 'service',
  minutes: 6,
  v: null,
  details: {},
};

function card(view: Partial<AskView> = {}, state: CardState = 'asking', folded = false) {
  const events: CardEvent[] = [];
  const folds: boolean[] = [];
  const sizes: [number, number][] = [];
  const box = show(
    <AskCard
      view={{ ...VIEW, ...view }}
      state={state}
      folded={folded}
      onEvent={(event) => events.push(event)}
      onFold={(fold) => folds.push(fold)}
      onResize={(...size) => sizes.push(size)}
    />,
  );
  return { box, events, folds, sizes };
}

describe('the question', () => {
  it('has five radios with words, none of them chosen', () => {
    const { box } = card();
    const radios = [...box.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map((r) => r.closest('label')?.textContent)).toEqual([
      ...['Awful', 'Bad', 'Neither', 'Good', 'Great'],
    ]);
    expect(radios.some((r) => r.checked)).toBe(false);
    expect(box.querySelector('legend')?.textContent).toBe('How did that feel?');
    expect(box.querySelector('.ask-what')?.textContent).toBe('Nordfaser · support chat, 6 min');
  });

  it.each([
    ['1', -2],
    ['2', -1],
    ['3', 0],
    ['4', 1],
    ['5', 2],
  ])('saves on %s wherever the focus is', (key, v) => {
    const { events } = card();
    press(key);
    expect(events).toEqual([{ is: 'rated', v }]);
  });

  it.each(['6', 'a', ' ', 'Tab'])('does nothing on "%s"', (key) => {
    const { events } = card();
    press(key);
    expect(events).toEqual([]);
  });

  it('leaves keys with a modifier, and held keys, to the browser', () => {
    const { events } = card();
    press('1', document, { ctrlKey: true });
    press('1', document, { altKey: true });
    press('1', document, { repeat: true });
    expect(events).toEqual([]);
  });

  it('only moves with arrows, and saves with Enter', () => {
    const { box, events } = card();
    const radios = [...box.querySelectorAll('input')];
    radios[0]?.focus();
    press('ArrowRight', radios[0] as Element);
    expect(document.activeElement).toBe(radios[1]);
    press('ArrowLeft', radios[1] as Element);
    press('ArrowLeft', radios[0] as Element);
    expect(document.activeElement).toBe(radios[4]);
    expect(events).toEqual([]);
    press('Enter', radios[4] as Element);
    expect(events).toEqual([{ is: 'rated', v: 2 }]);
  });

  it('saves on a tap, and again on a tap on the same face', () => {
    const { box, events } = card({ v: 1 });
    click(box.querySelectorAll('input')[3]);
    expect(events).toEqual([{ is: 'rated', v: 1 }]);
  });

  it('has the three ways out, and 0', () => {
    const { box, events } = card();
    click(button(box, 'Not now'));
    click(button(box, 'This wasn’t one'));
    click(button(box, 'Never on this site'));
    press('0');
    expect(events.map(({ is }) => is)).toEqual(['declined', 'notThis', 'never', 'declined']);
  });

  it('folds on Escape', () => {
    const { folds } = card();
    press('Escape');
    expect(folds).toEqual([true]);
  });

  it('asks about the brand where it was only heard of', () => {
    const { box } = card({ kind: 'review', source: 'review' });
    expect(box.querySelector('legend')?.textContent).toContain('about Nordfaser');
  });
});

describe('the answer', () => {
  it('is said politely, with undo by tap and by key', () => {
    const { box, events } = card({ v: 1 }, 'kept');
    expect(box.querySelector('[role=status]')?.textContent).toBe('Good, kept.');
    click(button(box, 'Undo'));
    press('z', document, { ctrlKey: true });
    press('Z', document, { metaKey: true });
    expect(events).toEqual([{ is: 'undo' }, { is: 'undo' }, { is: 'undo' }]);
  });

  it('asks of service whether it was solved, of an order what was expected', () => {
    expect(card({ v: -1 }, 'kept').box.textContent).toContain('Was it solved?');
    const order = card({ v: -1, kind: 'purchase', source: 'purchase' }, 'kept').box;
    expect(order.textContent).not.toContain('Was it solved?');
    expect(order.textContent).toContain('compared with what you expected');
  });

  it('asks of a story how much it is trusted, not whether it mattered', () => {
    const { box, events } = card({ v: -1, kind: 'article', source: 'news' }, 'kept');
    expect(box.textContent).not.toContain('This mattered');
    click(button(box, 'a little'));
    expect(events).toEqual([{ is: 'detail', field: 'stake', value: 'low' }]);
  });

  it('tells each answer as plain data, and takes it back with null', () => {
    const { box, events } = card({ v: 1, details: { solved: 'yes' } }, 'kept');
    click(button(box, 'Partly'));
    click(button(box, 'Solved'));
    click(button(box, 'This mattered'));
    expect(JSON.parse(JSON.stringify(events))).toEqual([
      { is: 'detail', field: 'solved', value: 'partly' },
      { is: 'detail', field: 'solved', value: null },
      { is: 'detail', field: 'stake', value: 'high' },
    ]);
  });

  it('keeps three words at most', () => {
    const words = ['calm', 'heard', 'proud'];
    const { box, events } = card({ v: 2, details: { words } }, 'kept');
    click(button(box, 'pleased'));
    click(button(box, 'calm'));
    expect(events).toEqual([
      { is: 'detail', field: 'words', value: ['heard', 'proud', 'pleased'] },
      { is: 'detail', field: 'words', value: ['heard', 'proud'] },
    ]);
  });

  it('does not take digits in a note for a face', () => {
    const { box, events } = card({ v: 1 }, 'kept');
    click(button(box, 'More'));
    press('1', box.querySelector('textarea') as Element);
    press('z', box.querySelector('textarea') as Element, { ctrlKey: true });
    expect(events).toEqual([]);
  });

  it('says plainly when nothing could be kept', () => {
    expect(card({}, 'failed').box.textContent).toContain('could not be kept');
  });

  it('folds to one button that says what it opens', () => {
    const { box, folds } = card({ v: 1 }, 'kept', true);
    expect(box.querySelectorAll('button')).toHaveLength(1);
    click(box.querySelector('button'));
    expect(folds).toEqual([false]);
    expect(box.querySelector('button')?.textContent).toContain('Nordfaser');
  });
});

it('shows a brand’s name as text, whatever is in it', () => {
  const brand = '<img src=x onerror=alert(1)> & <b>Söhne</b>';
  const { box } = card({ brand });
  expect(box.querySelector('img, b')).toBeNull();
  expect(box.querySelector('.ask-brand')?.textContent).toBe(brand);
});

it('tells its size at once', () => {
  expect(card().sizes.length).toBeGreaterThan(0);
});
