/** The card: asking, answered, folded away. */
import { AskCard, type AskView, type CardState } from '../../../../components/AskCard.tsx';
import { LONG } from '../people.ts';
import { pressed } from './unfold.tsx';

const nothing = () => {};

const asked: AskView = {
  brand: 'Nordfaser',
  kind: 'chat',
  source: 'service',
  minutes: 6,
  v: null,
  details: {},
};

const card = (view: Partial<AskView>, state: CardState, folded = false) => (
  <AskCard
    view={{ ...asked, ...view }}
    state={state}
    folded={folded}
    onEvent={nothing}
    onFold={nothing}
  />
);

const kept = () => card({ v: 1, details: { solved: 'yes', words: ['heard'] } }, 'kept');

export const cards = {
  card: () => card({}, 'asking'),
  'card-heard': () =>
    card({ brand: LONG, kind: 'review', source: 'review', minutes: undefined }, 'asking'),
  'card-markup': () => card({ brand: '<img src=x onerror=alert(1)> & <b>Söhne</b>' }, 'asking'),
  'card-arabic': () => card({ brand: 'مقهى الزهور' }, 'asking'),
  'card-kept': kept,
  'card-kept-more': () => pressed('.follow-row > .link', kept()),
  'card-kept-buy': () => card({ v: -2, kind: 'purchase', source: 'purchase' }, 'kept'),
  'card-never': () => card({}, 'never'),
  'card-failed': () => card({}, 'failed'),
  'card-dot': () => card({ v: 1 }, 'kept', true),
};
