import type { Rule } from '../records.ts';
import type { Database, Writing } from './database.ts';

/** A correction as the person gives it. */
export type RuleDraft = Pick<Rule, 'kind' | 'site' | 'value'>;

/** One site can have many of these; of the others one, the last said. */
const SEVERAL: readonly Rule['kind'][] = ['ruleOff', 'pattern'];

export const ruleId = ({ kind, site, value }: RuleDraft) =>
  SEVERAL.includes(kind) ? `${kind}:${site}:${value}` : `${kind}:${site}`;

const OPPOSITES: Partial<Record<Rule['kind'], readonly Rule['kind'][]>> = {
  allow: ['never', 'notBrand'],
  never: ['allow'],
  notBrand: ['allow'],
};
/** What cannot be true beside it: the last said holds. */
export const opposites = (kind: Rule['kind']) => OPPOSITES[kind] ?? [];

/**
 * The corrections that hold. Two devices can say the opposite of one site, each without having heard
 * of the other: both rows stay, and of what stands the last said holds, on all devices alike.
 */
export function holding(rules: readonly Rule[]): Rule[] {
  const standing = rules.filter(({ deleted, kind }) => !deleted && kind !== 'erased');
  const revs = new Map(standing.map(({ id, rev }) => [id, rev]));
  return standing.filter((rule) =>
    opposites(rule.kind).every((kind) => (revs.get(ruleId({ ...rule, kind })) ?? '') < rule.rev),
  );
}

export function rulesIn(db: Database) {
  return {
    /** What the person has corrected, all of it or for one site. */
    async rules(site?: string): Promise<Rule[]> {
      const idb = await db.read();
      const rows = await (site === undefined
        ? idb.getAll('rules')
        : idb.getAllFromIndex('rules', 'site', site));
      return holding(rows);
    },

    /** Takes back what contradicts it. */
    async addRule(draft: RuleDraft): Promise<Rule> {
      return db.write(['rules'], 'strict', async (w) => {
        const rules = w.tx.objectStore('rules');
        await takeBackOpposites(w, draft);
        const rule: Rule = { ...draft, id: ruleId(draft), rev: w.rev() };
        await rules.put(rule);
        return rule;
      });
    },

    /** Undo; the mark stays, so that another device hears of it. What it had beaten stays beaten. */
    async removeRule(id: string): Promise<void> {
      await db.write(['rules'], 'strict', async (w) => {
        const rules = w.tx.objectStore('rules');
        const rule = await rules.get(id);
        if (!rule || rule.deleted) return;
        await takeBackOpposites(w, rule);
        await rules.put({ ...rule, rev: w.rev(), deleted: true });
      });
    },
  };
}

async function takeBackOpposites(w: Writing, draft: RuleDraft): Promise<void> {
  const rules = w.tx.objectStore('rules');
  for (const kind of opposites(draft.kind)) {
    const other = await rules.get(ruleId({ ...draft, kind }));
    if (other && !other.deleted) await rules.put({ ...other, rev: w.rev(), deleted: true });
  }
}
