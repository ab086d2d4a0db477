/** What the page of the settings shows. */
import { budgets } from '../../asking/patience.ts';
import type { SettingsView } from '../../components/Settings.tsx';
import type { BrandId } from '../../journal/moment.ts';
import type { Journal } from '../../journal/store.ts';
import { grantedOrigins, siteOfPattern } from '../background/site-access.ts';
import { syncView } from '../background/sync.ts';

const DAY = 86_400_000;
/** Cards that may still bear on the budgets, and reasons that are shown, in days. */
const REMEMBERED = 180;
const REASONS = 30;

export async function settings(
  journal: Journal,
  now: number,
  nameOf: (id: BrandId) => string,
): Promise<SettingsView> {
  const [values, rules, cards, origins, sync] = await Promise.all([
    journal.settings(),
    journal.rules(),
    journal.asksSince(now - REMEMBERED * DAY),
    grantedOrigins(),
    syncView(),
  ]);
  const stood = cards.flatMap((card) => (card.shownAt ? [{ ...card, stood: card.shownAt }] : []));
  const { daily, weekly, quietSince, quietDays } = budgets(stood, values, now);
  return {
    values,
    rules,
    asks: cards
      .filter(({ at }) => at >= now - REASONS * DAY)
      .reverse()
      .map((ask) => ({ ...ask, name: nameOf(ask.brand) })),
    patience: { daily, weekly, quietUntil: quietSince + quietDays * DAY },
    ...{ sync, granted: origins.map(siteOfPattern) },
    nameOf: (brand) => nameOf(brand as BrandId),
  };
}
