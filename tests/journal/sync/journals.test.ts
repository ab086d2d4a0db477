/** The same between two journals as they are really kept. */
import { beforeEach, expect, test } from 'vitest';
import { portrait } from '../../../experience/portrait.ts';
import { pack, unpack } from '../../../journal/sync/piece.ts';
import { round } from '../../../journal/sync/round.ts';
import { DAY, type Fresh, fresh, NOON } from '../fresh.ts';
import { areaOf } from './area.ts';

let laptop: Fresh;
let desktop: Fresh;
let area: ReturnType<typeof areaOf>;

beforeEach(async () => {
  laptop = fresh();
  await laptop.journal.ready();
  desktop = fresh();
  await desktop.journal.ready();
  area = areaOf();
});
const sync = (one: Fresh) => round(one.journal, area, one.clock.ms);
const rate = (one: Fresh, v: number, note?: string) =>
  one.journal.keepMoment({
    ...{ brand: 'name:nordfaser', t: one.clock.ms, source: 'service', v },
    ...(note && { note }),
  });

test('what is felt in one is felt in the other, and makes the same line', async () => {
  await laptop.journal.addBrand('Nordfaser');
  const { id } = await rate(laptop, -1, 'two hours on hold');
  await sync(laptop);
  desktop.clock.ms -= DAY;
  await rate(desktop, 2);
  await sync(desktop);
  // A clock a day behind: what was seen from the other one counts as earlier all the same.
  await desktop.journal.changeMoment(id, { v: 1 });
  await sync(desktop);
  await sync(laptop);
  const [one, other] = await Promise.all(
    [laptop, desktop].map(({ journal }) => journal.momentsOf('name:nordfaser')),
  );
  expect(one?.map(({ v }) => v)).toEqual([2, 1]);
  expect(portrait(one ?? [], NOON)).toEqual(portrait(other ?? [], NOON));
  expect((await laptop.journal.moment(id))?.note).toBe('two hours on hold');
  expect((await desktop.journal.moment(id))?.note).toBeUndefined();
  expect((await desktop.journal.brand('name:nordfaser'))?.name).toBe('Nordfaser');
});

test('what is removed in one lies in the bin of the other, and a note written anew holds', async () => {
  const { id } = await rate(laptop, -1, 'old');
  const other = await rate(laptop, 1);
  await sync(laptop);
  await sync(desktop);
  await desktop.journal.changeMoment(id, { note: 'new' });
  await desktop.journal.removeMoment(other.id);
  await sync(desktop);
  await sync(laptop);
  expect(await laptop.journal.moment(other.id)).toBeNull();
  expect((await laptop.journal.binned()).map((one) => one.moment?.id)).toEqual([other.id]);
  expect((await laptop.journal.moment(id))?.note).toBe('old');
  expect((await desktop.journal.moment(id))?.note).toBe('new');
});

test('where nothing is new, nothing is written and nobody hears', async () => {
  await rate(laptop, 1);
  await sync(laptop);
  await sync(desktop);
  await sync(laptop);
  const before = [laptop.heard.length, desktop.heard.length];
  await sync(desktop);
  await sync(laptop);
  expect([laptop.heard.length, desktop.heard.length]).toEqual(before);
});

test('made-up lives stay where they are, and what pretends to be one is not taken in', async () => {
  const made = { t: NOON, source: 'use', v: 1, day: '2026-11-22', stake: 'normal' } as const;
  await laptop.journal.keepDemo([
    { name: 'Demo', moments: [{ ...made, touchpoint: null, channel: null }], remarks: [] },
  ]);
  await sync(laptop);
  expect(area.items).toEqual({});
});

test('a brand erased in one goes from the other, and neither brings its name back', async () => {
  await laptop.journal.touchBrand({ site: 'nordfaser.shop', name: 'Nordfaser', day: '2026-11-22' });
  await laptop.journal.renameBrand('site:nordfaser.shop', 'The blanket people');
  await laptop.journal.keepMoment({
    ...{ brand: 'site:nordfaser.shop', t: NOON, source: 'use', v: 1 },
  });
  await sync(laptop);
  await sync(desktop);
  expect((await desktop.journal.brandsAll()).map(({ name }) => name)).toEqual([
    'The blanket people',
  ]);
  // A third one has it, too, and is not heard of again.
  const [piece] = await pack('brands', await desktop.journal.brandsAll());
  area.items['zzzzzz.b0'] = piece?.text;
  laptop.clock.ms += DAY;
  await laptop.journal.eraseBrand('site:nordfaser.shop');
  // The other one has not heard of it yet, and tells once more what it knows.
  for (const one of [desktop, laptop, desktop, laptop]) await sync(one);
  for (const { journal } of [laptop, desktop]) {
    expect(await journal.brandsAll()).toEqual([]);
    expect(await journal.momentsAll()).toEqual([]);
  }
  const { 'zzzzzz.b0': theirs, ...ours } = area.items;
  const lying = await Promise.all(Object.values(ours).map(unpack));
  expect(JSON.stringify(lying)).not.toMatch(/nordfaser|blanket/i);
  expect(JSON.stringify(await unpack(theirs))).toMatch(/blanket/);
  const before = [laptop.heard.length, desktop.heard.length];
  for (const one of [laptop, desktop]) await sync(one);
  expect([laptop.heard.length, desktop.heard.length]).toEqual(before);
});

test('of "never" here and "always" there the last said holds, in both and in either order', async () => {
  for (const [one, other] of [
    [laptop, desktop],
    [desktop, laptop],
  ] as const) {
    const site = `${one === laptop ? 'a' : 'b'}.example`;
    await laptop.journal.addRule({ kind: one === laptop ? 'never' : 'allow', site });
    desktop.clock.ms += DAY;
    await desktop.journal.addRule({ kind: one === laptop ? 'allow' : 'never', site });
    for (const each of [one, other, one, other]) await sync(each);
  }
  const [here, there] = await Promise.all([laptop, desktop].map(({ journal }) => journal.rules()));
  expect(here?.map(({ id }) => id)).toEqual(['allow:a.example', 'never:b.example']);
  expect(there).toEqual(here);
  // What was beaten does not rise again once the last word is taken back.
  await laptop.journal.removeRule('allow:a.example');
  expect((await laptop.journal.rules()).map(({ id }) => id)).toEqual(['never:b.example']);
});
