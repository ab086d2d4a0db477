/** Nothing yet: the welcome, an empty record, a record that cannot be read or came up empty. */
import { DEFAULT_SETTINGS } from '../../../../journal/settings.ts';
import { LIVES, NOW } from '../people.ts';
import { timeline } from './timeline.tsx';
import { pressed } from './unfold.tsx';

const welcome = () => timeline({ page: 'welcome' }, { access: 'none' });

export const firstRun = {
  welcome,
  'welcome-quietly': () => pressed('.quietly button', welcome()),
  'welcome-on': () =>
    timeline(
      { page: 'welcome' },
      {
        welcome: {
          values: DEFAULT_SETTINGS,
          felt: [LIVES.known, LIVES.long, LIVES.heard].map(([id, name], v) => ({ id, name, v })),
        },
        done: 'Kept, with Nordfaser.',
      },
    ),
  empty: () => timeline({ page: 'brands' }, { brands: [], brand: null }),
  trouble: () => timeline({ page: 'brands' }, { trouble: 'unopened' }),
  lost: () =>
    timeline(
      { page: 'brands' },
      { brands: [], brand: null, lost: 214, lastBackup: NOW - 9 * 86_400_000 },
    ),
  unkept: () => timeline({ page: 'add' }, { unkept: 'failed' }),
};
