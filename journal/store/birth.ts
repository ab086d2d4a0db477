/**
 * Whether an empty journal is a new one or a lost one. Whoever remembers elsewhere how much there
 * was asks; a database that was just made says so until it is told that this is as it should be.
 */
import { BIRTH_KEY, type Database } from './database.ts';

export function birthIn(db: Database) {
  return {
    /** Whether this database began empty, and nobody has said yet that it rightly did. */
    async isNewborn(): Promise<boolean> {
      return (await (await db.read()).get('settings', BIRTH_KEY)) !== undefined;
    },

    /** From now on it is the journal. */
    async acceptNewborn(): Promise<void> {
      await db.write(['settings'], 'strict', (w) => w.tx.objectStore('settings').delete(BIRTH_KEY));
    },

    /** How many moments there are; removed ones do not count. */
    async momentCount(): Promise<number> {
      return (await db.read()).countFromIndex('moments', 't');
    },
  };
}
