import type { VNode } from 'preact';
import { AskCard, type AskView, type CardState } from '../../../components/AskCard.tsx';
import { Popup, type PopupView } from '../../../components/Popup.tsx';
import { sketch } from '../../../experience/portrait.ts';
import type { Moment } from '../../../journal/moment.ts';
import { arabic, early, german, heardOnly, NOW, nordfaser } from './people.ts';

const nothing = () => {};

const asked: AskView = {
  brand: 'Nordfaser',
  kind: 'chat',
  source: 'service',
  minutes: 6,
  v: null,
  details: {},
};

function card(view: Partial<AskView>, state: CardState, folded = false) {
  return () => (
    <AskCard
      view={{ ...asked, ...view }}
      state={state}
      folded={folded}
      onEvent={nothing}
      onFold={nothing}
    />
  );
}

function popup(name: string, moments: Moment[], more: Partial<PopupView> = {}) {
  return () => (
    <Popup
      view={{
        ...{ now: NOW, trouble: null, access: 'granted', site: 'nordfaser.example', isBrand: true },
        ...{ brand: { id: 'site:nordfaser.example', name }, sketch: sketch(moments, NOW) },
        ...{ moments, waiting: [], guess: 'service', kept: null, canUndoWaiting: false },
        ...{ here: 'on', pausedUntil: null },
        ...more,
      }}
      onRate={nothing}
      onDetail={nothing}
      onSource={nothing}
      onUndo={nothing}
      onRateWaiting={nothing}
      onDismiss={nothing}
      onHere={nothing}
      onPause={nothing}
      onOpen={nothing}
    />
  );
}

const waiting = nordfaser
  .filter((m) => m.v === null)
  .map((moment) => ({ moment, brand: 'Nordfaser' }));
const LONG = 'Rindfleischetikettierungsüberwachung GmbH & Co. KG';

export const scenes: Record<string, () => VNode> = {
  card: card({}, 'asking'),
  'card-heard': card(
    { brand: LONG, kind: 'review', source: 'review', minutes: undefined },
    'asking',
  ),
  'card-markup': card({ brand: '<img src=x onerror=alert(1)> & <b>Söhne</b>' }, 'asking'),
  'card-kept': card({ v: 1, details: { solved: 'yes', words: ['heard'] } }, 'kept'),
  'card-kept-buy': card({ v: -2, kind: 'purchase', source: 'purchase' }, 'kept'),
  'card-never': card({}, 'never'),
  'card-failed': card({}, 'failed'),
  'card-stale': card({}, 'stale'),
  'card-dot': card({ v: 1 }, 'kept', true),
  popup: popup('Nordfaser', nordfaser),
  'popup-waiting': popup('Nordfaser', nordfaser, { waiting }),
  'popup-kept': popup('Nordfaser', nordfaser, { kept: nordfaser[25] }),
  'popup-none': popup('Nordfaser', [], { access: 'none' }),
  'popup-heard': popup('Café Estrella', heardOnly),
  'popup-early': popup('Versandhaus Quick', early),
  'popup-long': popup(LONG, german, { here: 'never' }),
  'popup-arabic': popup('مقهى الزهور', arabic),
  'popup-withdrawn': popup('Nordfaser', nordfaser, { access: 'withdrawn' }),
  'popup-nobrand': popup('blog.example', [], { isBrand: false, site: 'blog.example' }),
  'popup-nosite': popup('', [], { brand: null, site: null, waiting }),
  'popup-newer': popup('Nordfaser', [], { trouble: 'newer' }),
};
