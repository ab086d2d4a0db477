import type { VNode } from 'preact';
import { AskCard, type AskView, type CardState } from '../../../components/AskCard.tsx';
import { Popup, type PopupView } from '../../../components/Popup.tsx';
import type { Gone } from '../../../components/Removed.tsx';
import type { Route } from '../../../components/route.ts';
import type { SettingsView } from '../../../components/Settings.tsx';
import type { NamedAsk } from '../../../components/SettingsAsks.tsx';
import type { BrandIdentity } from '../../../components/ThisBrand.tsx';
import { Timeline, type TimelineView } from '../../../components/Timeline.tsx';
import { example } from '../../../entrypoints/timeline/example.ts';
import { findings } from '../../../experience/findings.ts';
import { portrait, sketch } from '../../../experience/portrait.ts';
import { setbacks } from '../../../experience/turns.ts';
import { localDay } from '../../../journal/days.ts';
import type { BrandId, Moment } from '../../../journal/moment.ts';
import type { Rule } from '../../../journal/records.ts';
import { DEFAULT_SETTINGS } from '../../../journal/settings.ts';
import {
  arabic,
  early,
  fresh,
  german,
  heardOnly,
  many,
  NOW,
  nordfaser,
  said,
  young,
} from './people.ts';
import { records } from './records.ts';
import { unheard } from './unheard.ts';

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

const QUIET_PAGE = { noticed: null, shape: '/orders/*/thanks', said: null };

function popup(name: string, moments: Moment[], more: Partial<PopupView> = {}) {
  return () => (
    <Popup
      view={{
        ...{ now: NOW, trouble: null, unkept: null, access: 'granted' },
        ...{ site: 'nordfaser.example', isBrand: true },
        denied: false,
        ...{ brand: { id: 'site:nordfaser.example', name }, sketch: sketch(moments, NOW) },
        ...{
          moments,
          before: null,
          waiting: [],
          guess: 'service',
          kept: null,
          canUndoWaiting: false,
        },
        ...{ here: 'on', week: null, why: null, pausedUntil: null, page: QUIET_PAGE },
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
}

const waiting = nordfaser
  .filter((m) => m.v === null)
  .map((moment) => ({ moment, brand: 'Nordfaser' }));
const LONG = 'Rindfleischetikettierungsüberwachung GmbH & Co. KG';

const LIVES: [BrandId, string, Moment[]][] = [
  ['site:nordfaser.example', 'Nordfaser', nordfaser],
  ['name:rindfleisch', LONG, german],
  ['name:café estrella', 'Café Estrella', heardOnly],
  ['name:مقهى', 'مقهى الزهور', arabic],
  ['site:quick.example', 'Versandhaus Quick', early],
  ['site:unrated.example', 'Kaufgut', nordfaser.slice(-2)],
  ['site:fresh.example', 'Hafenladen', fresh],
  ['site:young.example', 'Möwenpost', young],
];

const asks: NamedAsk[] = (
  [
    ['chat', 'due', 'answered', 0],
    ['visit', 'firstContact', null, 1],
    ['purchase', 'due', 'declined', 3],
    ['chat', 'quietHours', null, 9],
    ['purchase', 'due', 'answered', 12],
  ] as const
).map(([trigger, reason, outcome, days], n) => {
  const at = NOW - days * 86_400_000;
  const stood = { decision: outcome ? 'show' : 'list', shownAt: outcome && at } as const;
  const [brand, name] = LIVES[n] as (typeof LIVES)[number];
  return {
    id: `${n}`,
    brand,
    site: '',
    day: localDay(at),
    trigger,
    reason,
    outcome,
    at,
    name,
    ...stood,
  };
});
const rule = (kind: Rule['kind'], site: string, value?: string): Rule => ({
  ...{ id: `${kind}:${site}:${value}`, rev: '', kind, site },
  ...(value && { value }),
});
const set: Omit<SettingsView, 'nameOf'> = {
  values: DEFAULT_SETTINGS,
  rules: [
    rule('never', 'quiet.example'),
    rule('ruleOff', 'nordfaser.example', 'chat'),
    rule('pattern', 'nordfaser.example', '.chat-box'),
    rule('allow', 'sparkasse-rindfleischetikettierung.example'),
    rule('siteOf', 'help.example', 'site:nordfaser.example'),
  ],
  asks,
  patience: { daily: 2, weekly: 4, quietUntil: 0 },
  granted: [],
  sync: { state: null, lying: 0 },
};
/** Who lets cards pass and has said much; access to some sites only, a pause, 500 rules. */
const busySet: Omit<SettingsView, 'nameOf'> = {
  ...set,
  values: {
    ...{ ...DEFAULT_SETTINGS, pausedUntil: NOW + 3_600_000, unratedKeepDays: 30 },
    accountSync: true,
  },
  sync: {
    state: {
      ...{ at: NOW - 600_000, bytes: 101_900, devices: 2, moments: 4_989, leftOut: 412 },
      ...{ trouble: ['full', 'newer'], staysHere: { texts: 37, remarks: 2 } },
    },
    lying: 101_900,
  },
  rules: Array.from({ length: 500 }, (_, n) => rule('never', `shop-${n}.example`)),
  asks: Array.from({ length: 30 }, (_, n) => ({ ...(asks[n % 5] as NamedAsk), id: `${n}` })),
  patience: { daily: 1, weekly: 2, quietUntil: 0 },
  granted: ['nordfaser.example', 'kaufgut.example'],
};

function timeline(
  route: Route,
  [id, name, moments]: [BrandId, string, Moment[]],
  more: Partial<TimelineView> = {},
) {
  return () => (
    <Timeline
      view={{
        ...{ route, now: NOW, trouble: null, unkept: null, access: 'all', done: null },
        brands: LIVES.map(rowOf),
        brand: {
          ...{ id, name, moments, portrait: portrait(moments, NOW, { grid: 400 }) },
          remarks: moments === nordfaser ? said : [],
          params: {},
          ...{ left: null, whole: null, parts: [], together: null },
        },
        all: {
          moments: LIVES.flatMap(([id, name, moments]) =>
            moments.map((moment) => ({ moment, brand: { id, name } })),
          ),
          gone: gone(),
        },
        model: { own: {}, sample: { name: 'Nordfaser', moments: nordfaser } },
        identity: null,
        example: example(NOW, null),
        hasDemo: false,
        welcome: { values: DEFAULT_SETTINGS, felt: [] },
        settings: { ...set, nameOf: (id) => id.slice(5) },
        record: records.record,
        unsaved: null,
        lost: null,
        lastBackup: null,
        ...more,
      }}
      {...unheard}
      onSavePicture={(picture) => Object.assign(globalThis, { picture })}
    />
  );
}

const gone = (): Gone[] =>
  nordfaser.slice(8, 12).map((moment, i) => ({
    ...{ id: moment.id, at: NOW - i * 86_400_000, moment },
    brand: i === 2 ? LONG : 'Nordfaser',
  }));

const brandPage = (at: number, more?: Partial<TimelineView>) => {
  const life = LIVES[at] as (typeof LIVES)[number];
  return timeline({ page: 'brand', id: life[0] }, life, more);
};
const first = LIVES[0] as (typeof LIVES)[number];
const rowOf = (life = first) => ({
  ...{ id: life[0], name: life[1], last: life[2].at(-1)?.t ?? 0 },
  sketch: sketch(life[2], NOW, { grid: 48 }),
});

const fresher = LIVES[6] as (typeof LIVES)[number];

const identity: BrandIdentity = {
  ...{ id: fresher[0], name: fresher[1], sites: ['hafenladen.example'], denied: false, felt: 2 },
  members: [
    { id: 'site:b.example', name: 'B', sites: ['hafenladen.desk.example'], seen: true },
    { id: 'name:hafen', name: 'Der alte Hafenladen', sites: [], seen: false },
  ],
  others: LIVES.map(([id, name]) => ({ id, name, aliases: [], kin: null })),
  ...{ left: '2026-11-20', whole: { id: first[0], name: first[1] } },
  aliases: ['Der Hafenladen', LONG],
  parts: [{ id: 'name:kanne', name: 'Hafenkanne' }],
};

/** With everything unfolded that folds. */
const opened = (draw: () => VNode) => () => (
  <div
    style="display: contents"
    ref={(box) => {
      for (const part of box?.querySelectorAll('details') ?? []) part.open = true;
    }}
  >
    {draw()}
  </div>
);

export const scenes: Record<string, () => VNode> = {
  model: timeline({ page: 'model' }, first),
  'model-own': timeline({ page: 'model' }, first, {
    model: {
      own: { halfLifeDays: { D: 90 }, weight: { ad: 1, wom: 0.1 } },
      sample: { name: LONG, moments: german },
    },
  }),
  moments: timeline({ page: 'moments', filter: {} }, first),
  'moments-some': timeline(
    { page: 'moments', filter: { source: 'service', from: '2025-01-01', to: '2025-12-31' } },
    first,
  ),
  'brand-demo': brandPage(0, { hasDemo: true }),
  'moments-none': timeline({ page: 'moments', filter: { text: 'nothing like it' } }, first),
  'moments-many': timeline({ page: 'moments', filter: {} }, first, {
    all: {
      moments: many(20_000).map((moment) => ({
        moment,
        brand: { id: 'site:many.example', name: 'Many' },
      })),
      gone: [],
    },
  }),
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
  'card-dot': card({ v: 1 }, 'kept', true),
  popup: popup('Nordfaser', nordfaser),
  'popup-before': popup('Nordfaser', nordfaser, {
    before: {
      findings: findings(nordfaser, NOW),
      setbacks: setbacks(nordfaser, NOW),
      said,
    },
  }),
  'popup-waiting': popup('Nordfaser', nordfaser, {
    why: { asked: false, reason: 'quietHours' },
    waiting,
    page: { ...QUIET_PAGE, noticed: { id: 'a-1', kind: 'chat' } },
  }),
  'popup-week': popup('Nordfaser', nordfaser, {
    week: { moments: 5, brands: 3 },
    waiting,
  }),
  'popup-kept': popup('Nordfaser', nordfaser, { kept: nordfaser[25] }),
  'popup-noticed': popup('Nordfaser', nordfaser, {
    page: { ...QUIET_PAGE, noticed: { id: 'a-1', kind: 'purchase' } },
  }),
  'popup-taught': popup('Nordfaser', nordfaser, {
    page: { ...QUIET_PAGE, said: { is: 'was', kind: 'purchase', shape: '/orders/*/thanks' } },
  }),
  'popup-none': popup('Nordfaser', [], { access: 'none', page: null }),
  'popup-heard': popup('Café Estrella', heardOnly),
  'popup-early': popup('Versandhaus Quick', early),
  'popup-fresh': popup('Hafenladen', fresh, { guess: 'purchase' }),
  'popup-elsewhere': popup('Hafenladen', [], { access: 'elsewhere', page: null }),
  'popup-careful': popup('Stadt-Apotheke', [], { here: 'careful', site: 'stadt-apotheke.example' }),
  'popup-bank': popup('Hafenbank', [], {
    here: 'bank',
    access: 'elsewhere',
    site: 'hafenbank.example',
  }),
  'popup-long': popup(LONG, german, { here: 'never' }),
  'popup-arabic': popup('مقهى الزهور', arabic),
  'popup-withdrawn': popup('Nordfaser', nordfaser, { access: 'withdrawn', page: null }),
  'popup-nobrand': popup('blog.example', [], { isBrand: false, site: 'blog.example' }),
  'popup-denied': popup('blog.example', [], { isBrand: false, denied: true, site: 'blog.example' }),
  'popup-nosite': popup('', [], { brand: null, site: null, waiting }),
  'popup-newer': popup('Nordfaser', [], { trouble: 'newer' }),
  'popup-emptied': popup('Nordfaser', [], { trouble: 'emptied' }),
  'popup-unkept': popup('Versandhaus Quick', early, { unkept: 'full' }),
  brand: brandPage(0, { done: 'Removed.' }),
  'brand-long': brandPage(1),
  'brand-heard': brandPage(2),
  'brand-arabic': brandPage(3),
  'brand-early': brandPage(4),
  'brand-unrated': brandPage(5),
  'brand-fresh': brandPage(6),
  'brand-young': brandPage(7),
  'brand-many': timeline({ page: 'brand', id: 'site:many.example' }, [
    'site:many.example',
    'Many',
    many(10_000),
  ]),
  'brand-hundreds': timeline({ page: 'brand', id: 'site:many.example' }, [
    'site:many.example',
    'Many',
    many(400),
  ]),
  'brand-left': timeline({ page: 'brand', id: first[0] }, first, {
    brand: {
      ...{ id: first[0], name: first[1], moments: nordfaser, remarks: said, params: {} },
      portrait: portrait(nordfaser, NOW, { grid: 400 }),
      ...{ left: '2025-03-02', whole: { id: 'name:hob', name: LONG } },
      parts: [rowOf(LIVES[1]), rowOf(LIVES[3]), rowOf(LIVES[5])],
      together: sketch([...nordfaser, ...german, ...arabic], NOW),
    },
  }),
  identity: opened(timeline({ page: 'brand', id: fresher[0] }, fresher, { identity })),
  'identity-long': opened(
    timeline({ page: 'brand', id: fresher[0] }, fresher, {
      identity: { ...identity, name: LONG, sites: [`${'lang'.repeat(12)}.example`], denied: true },
    }),
  ),
  brands: timeline({ page: 'brands' }, first),
  empty: timeline({ page: 'brands' }, first, { brands: [], brand: null }),
  add: timeline({ page: 'add', id: first[0] }, first),
  ...Object.fromEntries(
    Object.entries(records).map(([name, record]) => [
      name,
      opened(timeline({ page: 'record' }, first, { record })),
    ]),
  ),
  'brand-unsaved': brandPage(6, { unsaved: 84, identity }),
  settings: timeline({ page: 'settings' }, first),
  'settings-none': timeline({ page: 'settings' }, first, {
    access: 'none',
    settings: { ...set, rules: [], asks: [], nameOf: String },
  }),
  'settings-busy': timeline({ page: 'settings' }, first, {
    access: 'some',
    settings: { ...busySet, nameOf: String },
  }),
  welcome: timeline({ page: 'welcome' }, first, { access: 'none' }),
  'welcome-on': timeline({ page: 'welcome' }, first, {
    welcome: {
      values: DEFAULT_SETTINGS,
      felt: LIVES.slice(0, 3).map(([id, name], v) => ({ id, name, v })),
    },
    done: 'Kept, with Nordfaser.',
  }),
  trouble: timeline({ page: 'brands' }, first, { trouble: 'unopened' }),
  lost: timeline({ page: 'brands' }, first, {
    ...{ brands: [], brand: null, lost: 214, lastBackup: NOW - 9 * 86_400_000 },
  }),
  unkept: timeline({ page: 'add' }, first, { unkept: 'failed' }),
};
