import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { demo } from '../../entrypoints/timeline/demo.ts';
import { fresh, NOON } from './fresh.ts';

/** Everything on the disk but the device's counter. */
async function disk() {
  const raw = await openDB('throughline');
  const rows = await Promise.all(
    [...raw.objectStoreNames].map(async (store) => [store, await raw.getAll(store)]),
  );
  raw.close();
  return Object.fromEntries(
    rows.map(([store, all]) => [
      store,
      (all as { key?: string }[]).filter(({ key }) => key !== 'device'),
    ]),
  );
}

test('made-up lives come and go, and leave nothing, not even what was done to them', async () => {
  const { journal } = fresh();
  const own = await journal.keepMoment({ brand: 'name:bank', t: NOON, source: 'billing', v: 1 });
  const before = await disk();
  await journal.keepDemo(demo(NOON));
  expect(await journal.hasDemo()).toBe(true);
  const made = (await journal.momentsAll()).filter(({ id }) => id !== own.id);
  expect(made.every(({ origin }) => origin === 'demo')).toBe(true);
  await journal.removeMoment(made[0]?.id ?? '');
  await journal.changeMoment(made[1]?.id ?? '', { v: -2 });
  await journal.dropDemo();
  expect(await journal.hasDemo()).toBe(false);
  expect(await disk()).toEqual(before);
});

test('twice is once', async () => {
  const { journal } = fresh();
  await journal.keepDemo(demo(NOON));
  const once = (await journal.momentsAll()).length;
  await journal.keepDemo(demo(NOON));
  expect(await journal.momentsAll()).toHaveLength(once);
});

test('what the person added to a made-up brand stays, and the brand with it', async () => {
  const { journal } = fresh();
  await journal.keepDemo(demo(NOON));
  const [first] = await journal.brandsAll();
  const own = await journal.keepMoment({ brand: first?.id as never, t: NOON, source: 'use', v: 1 });
  await journal.dropDemo();
  expect(await journal.momentsAll()).toEqual([own]);
  expect((await journal.brandsAll()).map(({ id }) => id)).toEqual([first?.id]);
});
