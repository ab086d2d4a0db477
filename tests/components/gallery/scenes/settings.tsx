/** The settings: as they come, without any access, of somebody with much to say. */
import { busy, set } from '../settings.ts';
import { timeline } from './timeline.tsx';

export const settingsPages = {
  settings: () => timeline({ page: 'settings' }),
  'settings-none': () =>
    timeline({ page: 'settings' }, { access: 'none', settings: { ...set, rules: [], asks: [] } }),
  'settings-busy': () => timeline({ page: 'settings' }, { access: 'some', settings: busy }),
};
