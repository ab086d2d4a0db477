import type { SyncArea } from '../../../journal/sync/round.ts';

/** QUOTA_BYTES and QUOTA_BYTES_PER_ITEM of both browsers. */
const AREA_BYTES = 102_400;
const ITEM_BYTES = 8_192;

/** An account's area that holds to the browsers' limits. */
export function areaOf(items: Record<string, unknown> = {}): SyncArea & { items: typeof items } {
  const size = (all: object) =>
    Object.entries(all).reduce((sum, [key, is]) => sum + key.length + JSON.stringify(is).length, 0);
  return {
    items,
    get: async () => ({ ...items }),
    async set(news) {
      for (const [key, is] of Object.entries(news))
        if (size({ [key]: is }) > ITEM_BYTES) throw new Error('QUOTA_BYTES_PER_ITEM');
      if (size({ ...items, ...news }) > AREA_BYTES) throw new Error('QUOTA_BYTES');
      Object.assign(items, news);
    },
    async remove(keys) {
      for (const key of keys) delete items[key];
    },
  };
}
