import type { Rule } from '../records.ts';
import type { Database } from './database.ts';

/** A correction as the person gives it. */
export type RuleDraft = Pick<Rule, 'kind' | 'site' | 'value'>;

/** One site can have many of these; of the others one, the last said. */
const SEVERAL: readonly Rule['kind'][] = ['ruleOff', 'pattern'];

export const ruleId = ({ kind, site, value }: RuleDraft) =>
  SEVERAL.includes(kind) ? `${kind}:${site}:${value}` : `${kind}:${site}`;

export function rulesIn(db: Database) {
  return {
    /** What the person has corrected, all of it or for one site. */
    async rules(site?: string): Promise<Rule[]> {
      const idb = await db.read();
      const rows = await (site === undefined
        ? idb.getAll('rules')
        : idb.getAllFromIndex('rules', 'site', site));
      return rows.filter((rule) => !rule.deleted);
    },

    /** "Never here" and "allowed here" contradict each other: the last said holds. */
    async addRule(draft: RuleDraft): Promise<Rule> {
      return db.write(['rules'], 'strict', async (w) => {
        const rules = w.tx.objectStore('rules');
        const opposite = { never: 'allow', allow: 'never' }[draft.kind as string];
        const other = opposite && (await rules.get(`${opposite}:${draft.site}`));
        if (other && !other.deleted) await rules.put({ ...other, rev: w.rev(), deleted: true });
        const rule: Rule = { ...draft, id: ruleId(draft), rev: w.rev() };
        await rules.put(rule);
        return rule;
      });
    },

    /** Undo; the mark stays, so that another device hears of it. */
    async removeRule(id: string): Promise<void> {
      await db.write(['rules'], 'strict', async (w) => {
        const rules = w.tx.objectStore('rules');
        const rule = await rules.get(id);
        if (rule) await rules.put({ ...rule, rev: w.rev(), deleted: true });
      });
    },
  };
}
