/** The timeline around a page of it, with made-up brands beside it. */
import type { Gone } from '../../../../components/Removed.tsx';
import type { Route } from '../../../../components/route.ts';
import { Timeline, type TimelineView } from '../../../../components/Timeline.tsx';
import { example } from '../../../../entrypoints/timeline/example.ts';
import { portrait, sketch } from '../../../../experience/portrait.ts';
import { DEFAULT_SETTINGS } from '../../../../journal/settings.ts';
import { LIVES, type Life, LONG, NOW, nordfaser, said } from '../people.ts';
import { full } from '../records.ts';
import { set } from '../settings.ts';
import { unheard } from '../unheard.ts';

const everybody: Life[] = Object.values(LIVES);

export function timeline(
  route: Route,
  more: Partial<TimelineView> = {},
  [id, name, moments]: Life = LIVES.known,
) {
  return (
    <Timeline
      view={{
        ...{ route, now: NOW, trouble: null, unkept: null, access: 'all', done: null },
        brands: everybody.map(rowOf),
        brand: {
          ...{ id, name, moments, portrait: portrait(moments, NOW, { grid: 400 }) },
          remarks: moments === nordfaser ? said : [],
          params: {},
          ...{ left: null, whole: null, parts: [], together: null },
        },
        all: {
          moments: everybody.flatMap(momentsOf),
          gone: gone(),
        },
        model: { own: {}, sample: { name: 'Nordfaser', moments: nordfaser } },
        identity: null,
        example: example(NOW, null),
        hasDemo: false,
        welcome: { values: DEFAULT_SETTINGS, felt: [] },
        settings: set,
        record: full,
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

export const rowOf = ([id, name, moments]: Life) => ({
  ...{ id, name, last: moments.at(-1)?.t ?? 0 },
  sketch: sketch(moments, NOW, { grid: 48 }),
});

export const momentsOf = ([id, name, moments]: Life) =>
  moments.map((moment) => ({ moment, brand: { id, name } }));

const gone = (): Gone[] =>
  nordfaser.slice(8, 12).map((moment, i) => ({
    ...{ id: moment.id, at: NOW - i * 86_400_000, moment },
    brand: i === 2 ? LONG : 'Nordfaser',
  }));
