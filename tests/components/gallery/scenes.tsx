/** Every face in every state, by name; the name begins with the screen it stands in. */
import type { VNode } from 'preact';
import { brands } from './scenes/brands.tsx';
import { cards } from './scenes/cards.tsx';
import { firstRun } from './scenes/first-run.tsx';
import { lists } from './scenes/lists.tsx';
import { popups } from './scenes/popups.tsx';
import { recordPages } from './scenes/record.tsx';
import { settingsPages } from './scenes/settings.tsx';

export const scenes: Record<string, () => VNode> = {
  ...cards,
  ...popups,
  ...lists,
  ...brands,
  ...recordPages,
  ...settingsPages,
  ...firstRun,
};
