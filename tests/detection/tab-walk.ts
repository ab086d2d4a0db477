import { follow, type MomentOfEncounter, type TabEvent } from '../../detection/encounter.ts';
import type { ChatStage, Reading } from '../../detection/reading.ts';
import type { Encounter } from '../../journal/records.ts';

export const START = Date.UTC(2026, 10, 22, 12);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const visitSettings = { visitPages: 3, visitSeconds: 90 };

/** A browser in which tabs are walked; what `follow` says is remembered as the journal would. */
export function walk() {
  let rows: Encounter[] = [];
  let ids = 0;
  let at = START;
  const moments: ({ id: string } & MomentOfEncounter)[] = [];
  const tell = (event: TabEvent) => {
    // A day after it ended, the journal has dropped it.
    rows = rows.filter(({ endedAt = at }) => at - endedAt < DAY);
    const known = rows.filter(
      (e) => e.tab === event.tab || e.endedAt !== undefined || e.kind === 'purchase',
    );
    const followed = follow(known, event, () => `abcdef-${++ids}`, visitSettings);
    const changed = new Set(followed.encounters.map(({ id }) => id));
    rows = [...rows.filter(({ id }) => !changed.has(id)), ...followed.encounters];
    for (const { id, draft } of followed.moments) moments.push({ id, ...draft });
    return followed;
  };
  const reading = (touchpoint: Reading['touchpoint'], more: Partial<Reading> = {}): Reading => ({
    ...{ site: 'shop.example', brandName: 'The Shop', touchpoint, chat: null, commercial: true },
    ...{ sure: 0.9, rules: [`word-${touchpoint}`], payment: false },
    ...more,
  });
  const see = (
    touchpoint: Reading['touchpoint'],
    {
      tab = 1,
      about,
      aboutName,
      again,
      inFrontFor,
      ...more
    }: Omit<Partial<Reading>, 'about'> & SeeMore = {},
  ) => {
    const page = reading(touchpoint, { ...more, about: { site: about, name: aboutName } });
    const brand = `site:${page.site}` as const;
    const bought = moments.findLast((one) => one.source === 'purchase' && one.brand === brand);
    return tell({
      is: 'reading',
      tab,
      at,
      brand,
      reading: page,
      again,
      inFrontSince: inFrontFor === undefined ? undefined : at - inFrontFor,
      boughtAt: touchpoint === 'confirmation' ? bought?.t : undefined,
      about: about ? `site:${about}` : undefined,
    });
  };
  return {
    moments,
    see,
    chat: (stage: ChatStage, { tab = 1, vendor = 'intercom' } = {}) =>
      tell({
        ...{ is: 'chat', tab, at, brand: 'site:shop.example', brandName: 'The Shop' },
        ...{ site: 'shop.example', vendor, stage },
      }),
    close: (tab = 1) => tell({ is: 'tabClosed', tab, at }),
    tick: (tab = 1) => tell({ is: 'tick', tab, at }),
    wait: (ms: number) => {
      at += ms;
    },
    sources: () => moments.map(({ source }) => source),
    open: () => rows.filter(({ endedAt }) => endedAt === undefined).map(({ kind }) => kind),
    rows: () => rows,
  };
}
interface SeeMore {
  tab?: number;
  about?: string;
  aboutName?: string;
  again?: boolean;
  /** ms the tab has been in front. */
  inFrontFor?: number;
}
