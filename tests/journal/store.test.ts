import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openJournal } from '../../journal/store.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a moment is kept, changed under its id, removed and restored', async () => {
  const journal = openJournal({ now: () => Date.UTC(2026, 10, 22, 12) });
  const draft = {
    brand: 'site:shop.example',
    t: Date.UTC(2026, 10, 22, 11),
    source: 'purchase',
  } as const;
  const kept = await journal.keepMoment(draft);
  expect(kept).toMatchObject({ ...draft, schema: 1, v: null, stake: 'normal', day: '2026-11-22' });
  const rated = await journal.keepMoment({ ...draft, v: 2 }, { id: kept.id });
  expect(rated.rev > kept.rev).toBe(true);
  expect(await journal.momentsAll()).toEqual([rated]);
  const former = await journal.removeMoment(kept.id);
  expect(former).toEqual(rated);
  expect(await journal.momentsAll()).toEqual([]);
  await journal.restoreMoment(rated);
  expect(await journal.moment(kept.id)).toMatchObject({ v: 2 });
  await journal.close();
});
