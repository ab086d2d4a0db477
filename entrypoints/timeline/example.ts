import { i18n } from '#i18n';
import type { Example } from '../../components/FirstPicture.tsx';
import { portrait } from '../../experience/portrait.ts';
import { localDay } from '../../journal/days.ts';
import type { Face, Moment } from '../../journal/moment.ts';

const DAY = 86_400_000;

type Row = [daysAgo: number, source: Moment['source'], v: Face, more?: Partial<Moment>];

/** A made-up life, to show point and line before there are any; `tried` is the face given today. */
export function example(now: number, tried: Face | null): Example {
  const rows: Row[] = [
    [560, 'wom', 1],
    [520, 'purchase', 1],
    [470, 'use', 1],
    [430, 'service', 2],
    [395, 'use', 1],
    [340, 'ad', 0],
    [300, 'billing', -1],
    [280, 'service', -2, { stake: 'high', touchpoint: 'chat', note: i18n.t('example.chat') }],
    [270, 'service', -1],
    [240, 'news', -1],
    [205, 'use', 1],
    [150, 'use', 1],
    [110, 'wom', 1],
    [75, 'service', 2, { stake: 'high', note: i18n.t('example.repaired') }],
    [40, 'use', 1],
    ...(tried === null ? [] : ([[0, 'service', tried]] satisfies Row[])),
  ];
  const moments = rows.map(([daysAgo, source, v, more], i): Moment => {
    const t = now - daysAgo * DAY;
    return {
      ...{
        schema: 1,
        id: `example-${i}`,
        rev: '',
        brand: 'name:example',
        site: null,
        t,
        v,
        source,
      },
      ...{ day: localDay(t), stake: 'normal', touchpoint: null, channel: null, origin: 'demo' },
      ...more,
    };
  });
  const { line, service } = portrait(moments, now, { grid: 160 });
  return { brand: i18n.t('example.brand'), moments, line, service };
}
