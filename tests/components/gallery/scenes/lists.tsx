/** All brands, all moments, the form, how it is worked out. */
import { german, LONG, oftenMet } from '../people.ts';
import { momentsOf, timeline } from './timeline.tsx';
import { opened, pressed } from './unfold.tsx';

/** As another browser's account brought them: faces, and that there are notes. */
const away = {
  all: {
    moments: momentsOf(oftenMet(12)).map(({ moment: { note: _, ...moment }, brand }) => ({
      moment: { ...moment, written: { rev: moment.rev, here: false } },
      brand,
    })),
    gone: [],
  },
};

export const lists = {
  brands: () => timeline({ page: 'brands' }),
  moments: () => timeline({ page: 'moments', filter: {} }),
  'moments-some': () =>
    timeline({
      page: 'moments',
      filter: { source: 'service', from: '2025-01-01', to: '2025-12-31' },
    }),
  'moments-none': () => timeline({ page: 'moments', filter: { text: 'nothing like it' } }),
  'moments-edit': () => pressed('.acts button', timeline({ page: 'moments', filter: {} })),
  'moments-elsewhere': () =>
    pressed('.acts button', timeline({ page: 'moments', filter: {} }, away)),
  'moments-removed': () => opened(timeline({ page: 'moments', filter: {} })),
  'moments-many': () =>
    timeline(
      { page: 'moments', filter: {} },
      { all: { moments: momentsOf(oftenMet(20_000)), gone: [] } },
    ),
  add: () => timeline({ page: 'add', id: 'site:nordfaser.example' }),
  'add-more': () => opened(timeline({ page: 'add', name: LONG, source: 'wom' })),
  model: () => timeline({ page: 'model' }),
  'model-formula': () => opened(timeline({ page: 'model' })),
  'model-own': () =>
    timeline(
      { page: 'model' },
      {
        model: {
          own: { halfLifeDays: { D: 90 }, weight: { ad: 1, wom: 0.1 } },
          sample: { name: LONG, moments: german },
        },
      },
    ),
};
