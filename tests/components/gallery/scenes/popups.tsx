/** The popup in every state of a site and of what is known of its brand. */
import { Popup, type PopupView } from '../../../../components/Popup.tsx';
import { findings } from '../../../../experience/findings.ts';
import { sketch } from '../../../../experience/portrait.ts';
import { setbacks } from '../../../../experience/turns.ts';
import type { Moment } from '../../../../journal/moment.ts';
import {
  arabic,
  early,
  fresh,
  german,
  heardOnly,
  LONG,
  many,
  NOW,
  nordfaser,
  said,
} from '../people.ts';
import { opened } from './unfold.tsx';

const nothing = () => {};

const QUIET_PAGE = { noticed: null, shape: '/orders/*/thanks', said: null };

const popup = (name: string, moments: Moment[], more: Partial<PopupView> = {}) => (
  <Popup
    view={{
      ...{ now: NOW, trouble: null, unkept: null, access: 'granted' },
      ...{ site: 'nordfaser.example', isBrand: true, denied: false },
      ...{ brand: { id: 'site:nordfaser.example', name }, sketch: sketch(moments, NOW) },
      ...{ moments, before: null, waiting: [], guess: 'service', kept: null },
      ...{ canUndoWaiting: false, here: 'on', week: null, why: null, pausedUntil: null },
      page: QUIET_PAGE,
      ...more,
    }}
    onRate={nothing}
    onDetail={nothing}
    onSource={nothing}
    onUndo={nothing}
    onTryAgain={nothing}
    onRateWaiting={nothing}
    onDismiss={nothing}
    onWeekSeen={nothing}
    onWasNot={nothing}
    onWas={nothing}
    onBrand={nothing}
    onHere={nothing}
    onPause={nothing}
    onNoticeHere={nothing}
    onOpen={nothing}
  />
);

const known = (more: Partial<PopupView> = {}) => popup('Nordfaser', nordfaser, more);
/** A site of which nothing is known. */
const unknown = (name: string, more: Partial<PopupView>) => popup(name, [], more);

const waiting = nordfaser
  .filter((m) => m.v === null)
  .map((moment) => ({ moment, brand: 'Nordfaser' }));

export const popups = {
  popup: () => known(),
  'popup-before': () =>
    known({
      before: { findings: findings(nordfaser, NOW), setbacks: setbacks(nordfaser, NOW), said },
    }),
  'popup-waiting': () =>
    known({
      why: { asked: false, reason: 'quietHours' },
      waiting,
      page: { ...QUIET_PAGE, noticed: { id: 'a-1', kind: 'chat' } },
    }),
  'popup-week': () => known({ week: { moments: 5, brands: 3 }, waiting }),
  'popup-paused': () => known({ pausedUntil: NOW + 3_600_000 }),
  'popup-kept': () => known({ kept: nordfaser[25] }),
  'popup-noticed': () =>
    known({ page: { ...QUIET_PAGE, noticed: { id: 'a-1', kind: 'purchase' } } }),
  'popup-taught': () =>
    known({
      page: { ...QUIET_PAGE, said: { is: 'was', kind: 'purchase', shape: '/orders/*/thanks' } },
    }),
  'popup-page': () => opened(known()),
  'popup-withdrawn': () => known({ access: 'withdrawn', page: null }),
  'popup-heard': () => popup('Café Estrella', heardOnly),
  'popup-early': () => popup('Versandhaus Quick', early),
  'popup-fresh': () => popup('Hafenladen', fresh, { guess: 'purchase' }),
  'popup-many': () => popup('Many', many(20_000)),
  'popup-long': () => popup(LONG, german, { here: 'never' }),
  'popup-arabic': () => popup('مقهى الزهور', arabic),
  'popup-unkept': () => popup('Versandhaus Quick', early, { unkept: 'full' }),
  'popup-none': () => unknown('Nordfaser', { access: 'none', page: null }),
  'popup-elsewhere': () => unknown('Hafenladen', { access: 'elsewhere', page: null }),
  'popup-careful': () =>
    unknown('Stadt-Apotheke', { here: 'careful', site: 'stadt-apotheke.example' }),
  'popup-bank': () =>
    unknown('Hafenbank', { here: 'bank', access: 'elsewhere', site: 'hafenbank.example' }),
  'popup-nobrand': () => unknown('blog.example', { isBrand: false, site: 'blog.example' }),
  'popup-denied': () =>
    unknown('blog.example', { isBrand: false, denied: true, site: 'blog.example' }),
  'popup-nosite': () => unknown('', { brand: null, site: null, waiting }),
  'popup-newer': () => unknown('Nordfaser', { trouble: 'newer' }),
  'popup-emptied': () => unknown('Nordfaser', { trouble: 'emptied' }),
};
