// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Welcome, type WelcomeView } from '../../components/Welcome.tsx';
import { example } from '../../entrypoints/timeline/example.ts';
import { DEFAULT_SETTINGS } from '../../journal/settings.ts';
import { button, click, fill, notebook, press, show } from './faces.ts';
import { NOW } from './gallery/people.ts';

function welcome(more: Partial<WelcomeView> = {}, access: 'none' | 'some' = 'none') {
  const { told, tell } = notebook();
  const box = show(
    <Welcome
      example={example(NOW, null)}
      view={{ values: DEFAULT_SETTINGS, felt: [], ...more }}
      brands={[{ name: 'Nordfaser' }]}
      access={access}
      now={NOW}
      onTurnOn={tell('on')}
      onTry={tell('try')}
      onSet={tell('set')}
      onFeel={tell('feel')}
      onChange={tell('change')}
      onRemove={tell('remove')}
    />,
  );
  return { box, told };
}

describe('turning noticing on', () => {
  it('asks the browser within the click', () => {
    const { box, told } = welcome();
    click(button(box, 'Turn noticing on'));
    expect(told).toEqual([['on', 'all']]);
  });

  it('takes chosen sites however they are typed', () => {
    const { box, told } = welcome();
    click(button(box, 'Only on sites I choose'));
    click(button(box, 'Notice these sites'));
    expect(box.querySelector('[role=alert]')).not.toBeNull();
    fill(
      box.querySelector('textarea'),
      'https://www.shop.example/path?x, Bank.example\nnonsense *.example',
    );
    click(button(box, 'Notice these sites'));
    expect(told).toEqual([['on', ['www.shop.example', 'bank.example']]]);
  });

  it('says that it is on, and does not ask again', () => {
    const { box } = welcome({}, 'some');
    expect(box.querySelector('#turn-on')).toBeNull();
    expect(box.querySelector('.turn-on')?.textContent).toContain('the sites you chose');
  });
});

describe('trying the card', () => {
  it('answers, says that nothing is kept, and takes it back', () => {
    const { box, told } = welcome();
    const card = box.querySelector('.try') as Element;
    press('5', card.querySelector('.feelings input') as Element);
    expect(card.textContent).toContain('Great, kept');
    expect(card.textContent).toContain('only moves the made-up line');
    click(button(card, 'Solved'));
    click(button(card, 'Undo'));
    expect(card.textContent).toContain('How did that feel?');
    expect(told).toEqual([
      ['try', 2],
      ['try', null],
    ]);
  });

  it('hears its keys inside only', () => {
    const { box, told } = welcome();
    press('5', document.body);
    press('0', box.querySelector('.ask-after') as Element);
    expect(told).toEqual([]);
  });

  it('folds away, and comes back', () => {
    const { box } = welcome();
    const card = box.querySelector('.try') as Element;
    click(button(card, 'Not now'));
    expect(card.querySelector('.ask-dot')).not.toBeNull();
    click(card.querySelector('.ask-dot'));
    expect(card.textContent).toContain('How did that feel?');
  });
});

describe('brands one already feels something about', () => {
  it('need a name, then a face, and are gone from the field at once', () => {
    const { box, told } = welcome();
    const felt = box.querySelector('.felt') as Element;
    const faces = () => felt.querySelectorAll('.feelings.full input');
    click(faces()[4]);
    expect(felt.querySelector('[role=alert]')?.textContent).toBe('Which brand was it?');
    fill(felt.querySelector('.field'), '  Café <b>Estrella</b> ');
    expect(felt.querySelector('[role=alert]')).toBeNull();
    click(faces()[4]);
    click(felt.querySelectorAll('.lanes input')[1]);
    fill(felt.querySelector('.field'), 'Quick');
    click(faces()[0]);
    expect(told).toEqual([
      ['feel', { name: 'Café <b>Estrella</b>', v: 2, source: 'use' }],
      ['feel', { name: 'Quick', v: -2, source: 'other' }],
    ]);
    expect((felt.querySelector('.field') as HTMLInputElement).value).toBe('');
  });

  it('can be changed and taken back, and are counted up to five', () => {
    const felt = ['A', 'B', 'C'].map((name) => ({ id: name, name, v: 1 }));
    const { box, told } = welcome({ felt });
    expect(box.querySelector('.felt [role=status]')?.textContent).toBe('3 of 5 kept');
    const row = box.querySelectorAll('.felt-list li')[1] as Element;
    click(row.querySelectorAll('input')[0]);
    click(button(row, 'Take B back'));
    expect(told).toEqual([
      ['change', 'B', { v: -2 }],
      ['remove', 'B'],
    ]);
    const { box: done } = welcome({
      felt: [...felt, ...felt].map((one, n) => ({ ...one, id: `${n}` })),
    });
    expect(done.querySelector('.felt [role=status]')?.textContent).toContain('good start');
  });
});

it('what may ask is chosen one by one', () => {
  const { box, told } = welcome({ values: { askAfter: ['chat', 'visit'] } });
  const [chat, purchase] = box.querySelectorAll<HTMLInputElement>('.ask-after input');
  expect([chat?.checked, purchase?.checked]).toEqual([true, false]);
  click(chat);
  click(purchase);
  expect(told).toEqual([
    ['set', 'askAfter', ['visit']],
    ['set', 'askAfter', ['chat', 'visit', 'purchase']],
  ]);
});

it('says before anyone finds out: nothing leaves, and removing removes', () => {
  const { box } = welcome();
  expect(box.textContent).toContain('Nothing leaves this machine');
  expect(box.textContent).toContain('removes the whole journal');
});
