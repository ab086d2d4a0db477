/** Settings in every state: as somebody has them who said some things, and much. */
import type { SettingsView } from '../../../components/Settings.tsx';
import type { NamedAsk } from '../../../components/SettingsAsks.tsx';
import { localDay } from '../../../journal/days.ts';
import type { Rule } from '../../../journal/records.ts';
import { DEFAULT_SETTINGS } from '../../../journal/settings.ts';
import { LIVES, NOW } from './people.ts';

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
  const [brand, name] = Object.values(LIVES)[n] as (typeof LIVES)['known'];
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

export const set: SettingsView = {
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
  nameOf: (id) => id.slice('site:'.length),
};

/** Who lets cards pass and has said much; access to some sites only, a pause, 500 rules. */
export const busy: SettingsView = {
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
