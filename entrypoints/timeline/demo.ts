/** Made-up lives with made-up brands: every picture has something to show. */
import { i18n } from '#i18n';
import { localDay } from '../../journal/days.ts';
import type { Moment, Source } from '../../journal/moment.ts';
import type { MadeUp } from '../../journal/store.ts';

const DAY = 86_400_000;

type Row = [daysAgo: number, source: Source, v: number | null, more?: Partial<Moment>];

const mattered = { stake: 'high' } as const;
const human = { agent: 'human', channel: 'phone', p7: 'people', func: 'service' } as const;
const bot = { agent: 'bot', channel: 'chat', p7: 'process', func: 'service' } as const;

/** A few lives, the newest moment of each a while before `now` (ms UTC). */
export function demo(now: number): MadeUp[] {
  const life = (
    name: string,
    rows: Row[],
    { remarks = [], ...more }: Partial<MadeUp> = {},
  ): MadeUp => ({
    ...{ name, remarks },
    ...more,
    moments: rows.map(([daysAgo, source, v, more]) => {
      const t = now - daysAgo * DAY;
      return {
        ...{ t, day: localDay(t), v, source, stake: 'normal', touchpoint: null, channel: null },
        ...more,
      };
    }),
  });
  return [
    life(
      'Nordfaser',
      [
        [1120, 'wom', 1],
        [1080, 'ad', 2, { p7: 'promotion', func: 'marketing', startedBy: 'them' }],
        [1020, 'purchase', 1, { touchpoint: 'confirmation', channel: 'web', stage: 'during' }],
        [1000, 'service', 2, { ...mattered, ...human, effort: 1, note: i18n.t('demo.exchange') }],
        [950, 'use', 1, { p7: 'product', func: 'productDesign', stage: 'after' }],
        [900, 'billing', 0, { p7: 'price', func: 'billing' }],
        [860, 'news', -1, { note: i18n.t('demo.warehouse') }],
        [790, 'use', 1, { p7: 'product', func: 'productDesign', promise: 'yes' }],
        [640, 'billing', -1, { p7: 'price', func: 'billing', note: i18n.t('demo.twice') }],
        [
          630,
          'service',
          -2,
          {
            ...mattered,
            ...bot,
            ...{ touchpoint: 'chat', effort: 7, startedBy: 'me', action: 'complain' },
            ...{ friction: ['repeat', 'wrongPlace'], words: ['ignored', 'angry'] },
            note: i18n.t('demo.chat'),
          },
        ],
        [
          625,
          'service',
          -1,
          {
            ...{ channel: 'email', effort: 6, startedBy: 'me', friction: ['repeat'] },
            ...{ func: 'billing', p7: 'process', promise: 'no', note: i18n.t('demo.refund') },
          },
        ],
        [560, 'use', 1],
        [430, 'use', 1, { p7: 'product', func: 'productDesign' }],
        [330, 'use', 2, { promise: 'yes' }],
        [250, 'use', 2, { ...mattered, note: i18n.t('demo.coat') }],
        [230, 'service', 2, { ...human, effort: 2, startedBy: 'me', note: i18n.t('demo.repair') }],
        [120, 'service', -1, { ...bot, effort: 5, startedBy: 'me' }],
        [110, 'service', -1, { ...bot, effort: 5, startedBy: 'me' }],
        [98, 'service', 1, { ...human, effort: 3, startedBy: 'them' }],
        [25, 'use', 1],
        [14, 'wom', -1],
        [3, 'purchase', null, { touchpoint: 'confirmation', channel: 'web' }],
      ],
      {
        remarks: [
          { t: now - 620 * DAY, kind: 'belief', text: i18n.t('demo.belief') },
          { t: now - 610 * DAY, kind: 'decision', text: i18n.t('demo.decision') },
          { t: now - 200 * DAY, kind: 'recommend', value: 8 },
        ],
      },
    ),
    life(
      'Nordfaser Kids',
      [
        [300, 'purchase', 1, { touchpoint: 'confirmation', channel: 'web' }],
        [280, 'use', 2, { p7: 'product', func: 'productDesign' }],
        [160, 'use', 1, { p7: 'product', func: 'productDesign' }],
      ],
      { partOf: 'Nordfaser' },
    ),
    life(
      'Funkturm',
      [
        [640, 'purchase', 1, { touchpoint: 'signup', channel: 'store' }],
        [560, 'use', 0],
        [460, 'billing', -1, { p7: 'price', func: 'billing', note: i18n.t('demo.roaming') }],
        [420, 'service', -1, { ...bot, effort: 6, startedBy: 'me' }],
        [
          410,
          'service',
          -2,
          { ...human, effort: 7, startedBy: 'me', action: 'leave', friction: ['wouldNot'] },
        ],
        [370, 'service', -1, { touchpoint: 'cancellation', channel: 'post', startedBy: 'me' }],
        [200, 'ad', -1, { p7: 'promotion', func: 'marketing', startedBy: 'them' }],
        [60, 'wom', 1],
      ],
      { left: localDay(now - 365 * DAY) },
    ),
    life('Hafenbank', [
      [700, 'use', 1],
      [600, 'use', 2],
      [480, 'service', -2, { effort: 6, channel: 'phone', startedBy: 'me' }],
      [400, 'use', 1],
      [300, 'service', -1, { effort: 6, channel: 'phone', startedBy: 'me' }],
      [200, 'use', 2],
      [90, 'service', -2, { effort: 7, channel: 'chat', agent: 'bot', startedBy: 'me' }],
      [40, 'use', 1],
      [12, 'use', 2],
    ]),
    life('Café Estrella', [
      [200, 'wom', 2, { note: i18n.t('demo.mother') }],
      [130, 'news', 1],
      [60, 'wom', 2, { stake: 'high' }],
      [20, 'wom', 2],
      [15, 'ad', 0],
    ]),
    life('Versandhaus Quick', [[20, 'browse', -1, { touchpoint: 'visit', channel: 'web' }]]),
  ];
}
