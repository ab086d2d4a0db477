import { isSetting, type SettingKey, type Settings, settingsFrom } from '../settings.ts';
import type { Database } from './database.ts';

export function settingsIn(db: Database) {
  return {
    /** All of them, defaults where the person set nothing. */
    async settings(): Promise<Settings> {
      const rows = await (await db.read()).getAll('settings');
      return settingsFrom(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
    },

    /** @throws RangeError if the value makes no sense for this setting */
    async setSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<void> {
      if (!isSetting(key, value)) throw new RangeError(`${key} cannot be ${String(value)}`);
      await db.write(['settings'], 'strict', async (w) => {
        await w.tx.objectStore('settings').put({ key, rev: w.rev(), value });
      });
    },
  };
}
