import type { Moment } from '../moment.ts';
import type { Encounter } from '../records.ts';
import { belongingIn } from './brands.ts';
import type { Database, Writing } from './database.ts';
import { keepNoticed, type MomentDraft } from './moments.ts';

/** What became of a tab's encounters. */
export interface Step {
  /** Every encounter that is new or changed; an ended one has `endedAt`. */
  encounters: Encounter[];
  /** What the ended ones leave, each under the id of its encounter. */
  moments: { id: string; draft: MomentDraft }[];
}

/** A card in a tab, by its encounter's id. */
export type CardOut = Pick<Encounter, 'id' | 'tab'> & { nonce: string };

export function encountersIn(db: Database) {
  return {
    async encounter(id: string): Promise<Encounter | null> {
      return (await (await db.read()).get('encounters', id)) ?? null;
    },

    /** The encounter whose card was given this nonce, if it was given to that tab. */
    async encounterOfNonce(nonce: string, tab: number): Promise<Encounter | null> {
      const row = await (await db.read()).getFromIndex('encounters', 'nonce', nonce);
      return row?.tab === tab ? row : null;
    },

    /** What was handed a card in the last day, answered or not: on a site, in a tab, or anywhere. */
    async cardsOut(where: Partial<Pick<Encounter, 'site' | 'tab'>> = {}): Promise<CardOut[]> {
      const rows = await (await db.read()).getAllFromIndex('encounters', 'nonce');
      return rows.flatMap(({ id, tab, site, nonce }) =>
        nonce && (where.site ?? site) === site && (where.tab ?? tab) === tab
          ? [{ id, tab, nonce }]
          : [],
      );
    },

    /** What has not ended yet, in one tab or in all. */
    async openEncounters(tab?: number): Promise<Encounter[]> {
      const idb = await db.read();
      const rows = await (tab === undefined
        ? idb.getAll('encounters')
        : idb.getAllFromIndex('encounters', 'tab', tab));
      return rows.filter((row) => row.endedAt === undefined);
    },

    /**
     * One step in a tab: reads, lets `next` say what follows, and writes it, together with the
     * unrated moments of what has ended, in one transaction. Two messages at once take turns.
     *
     * @param next pure and synchronous; given all that is open in this tab, all that ended lately in
     *   any, orders on their way in any, and a source of ids
     * @returns what `next` said, and the moments that are new in the journal
     */
    async step<S extends Step>(
      tab: number,
      next: (known: Encounter[], newId: () => string) => S,
    ): Promise<S & { kept: Moment[] }> {
      const whose = await belongingIn(db);
      return db.write(['encounters', 'moments'], 'relaxed', async (w) => {
        const encounters = w.tx.objectStore('encounters');
        const known = (await encounters.getAll()).filter(
          (row) => row.tab === tab || row.endedAt !== undefined || row.kind === 'purchase',
        );
        const result = next(known, w.id);
        for (const encounter of result.encounters) await encounters.put(encounter);
        const kept: Moment[] = [];
        for (const { id, draft } of result.moments) {
          const moment = await keepNoticed(w, draft, id, whose);
          if (moment) kept.push(moment);
        }
        return { ...result, kept };
      });
    },

    /** Writes down something about one, such as the nonce of its card; null if it is gone. */
    async changeEncounter(id: string, patch: Partial<Encounter>): Promise<Encounter | null> {
      return db.write(['encounters'], 'relaxed', async (w) => {
        const row = await w.tx.objectStore('encounters').get(id);
        if (!row) return null;
        const changed = { ...row, ...patch, id };
        await w.tx.objectStore('encounters').put(changed);
        return changed;
      });
    },
  };
}

/** Rows that ended, or fell silent, before a time. */
export async function dropEncountersBefore(w: Writing, time: number): Promise<void> {
  const encounters = w.tx.objectStore('encounters');
  for (const row of await encounters.index('lastAt').getAll(IDBKeyRange.upperBound(time, true))) {
    if ((row.endedAt ?? row.lastAt) < time) await encounters.delete(row.id);
  }
}
