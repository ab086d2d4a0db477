import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { Encounter } from '../../journal/records.ts';
import { DAY, fresh, HOUR, NOON } from './fresh.ts';

const brand = 'site:shop.example';

test('unrated moments in which nothing was typed go after 90 days, without a mark', async () => {
  const { journal } = fresh();
  const noticed = { brand, source: 'browse', origin: 'noticed', minutes: 3 } as const;
  const old = { ...noticed, t: NOON - 91 * DAY };
  const keep = {
    young: await journal.keepMoment({ ...noticed, t: NOON - 89 * DAY }),
    rated: await journal.keepMoment({ ...old, v: 0 }),
    noted: await journal.keepMoment({ ...old, note: 'odd' }),
    mattered: await journal.keepMoment({ ...old, stake: 'high' }),
    byHand: await journal.keepMoment({ ...old, origin: 'added' }),
  };
  const gone = await journal.keepMoment(old);
  await journal.housekeeping();
  const left = (await journal.momentsAll()).map(({ id }) => id).sort();
  expect(left).toEqual(
    Object.values(keep)
      .map(({ id }) => id)
      .sort(),
  );
  const raw = await openDB('throughline');
  expect(await raw.get('moments', gone.id)).toBeUndefined();
  raw.close();
});

test('a person may keep them for good', async () => {
  const { journal } = fresh();
  await journal.setSetting('unratedKeepDays', null);
  await journal.keepMoment({ brand, source: 'browse', origin: 'noticed', t: NOON - 400 * DAY });
  await journal.housekeeping();
  expect(await journal.momentsAll()).toHaveLength(1);
});

test('brands only passed by are forgotten; those with anything of the person are not', async () => {
  const { journal } = fresh();
  const passed = { day: '2026-08-01' };
  for (const name of ['gone', 'kept', 'named', 'winner', 'loser', 'ruled', 'part', 'whole'])
    await journal.touchBrand({ site: `${name}.example`, ...passed });
  await journal.touchBrand({ site: 'young.example', day: '2026-11-01' });
  await journal.keepMoment({ brand: 'site:kept.example', t: NOON - DAY, source: 'use' });
  await journal.changeBrand('site:named.example', { category: 'shop' });
  await journal.sayPartOf('site:part.example', 'site:whole.example');
  await journal.mergeBrands('site:loser.example', 'site:winner.example');
  await journal.addRule({ kind: 'never', site: 'ruled.example' });
  await journal.addBrand('Typed');
  await journal.housekeeping();
  expect((await journal.brandsAll()).map(({ id }) => id)).toEqual([
    'name:typed',
    ...['kept', 'named', 'part', 'ruled', 'whole', 'winner', 'young'].map(
      (name) => `site:${name}.example`,
    ),
  ]);
});

test('encounters go a day after their end, whether they ended well or fell silent', async () => {
  const { journal } = fresh();
  const row = (n: number, lastAt: number, endedAt?: number): Encounter => ({
    ...{ id: `abcdef-${n}`, kind: 'visit', brand, site: 'shop.example', tab: 1, startedAt: lastAt },
    ...{ lastAt, touchpoints: [], pages: 1, seconds: 0, rules: [], endedAt },
  });
  const rows = [
    row(1, NOON - 25 * HOUR, NOON - 25 * HOUR),
    row(2, NOON - 25 * HOUR),
    row(3, NOON - 23 * HOUR, NOON - 23 * HOUR),
    row(4, NOON - 25 * HOUR, NOON - HOUR),
  ];
  await journal.step(1, () => ({ encounters: rows, moments: [] }));
  await journal.housekeeping();
  const left = await Promise.all(rows.map(({ id }) => journal.encounter(id)));
  expect(left.map((found) => found !== null)).toEqual([false, false, true, true]);
});

test('reasons are known for 30 days, cards that stood as long as a back-off can reach', async () => {
  const { journal, clock } = fresh();
  const decide = () => ({ decision: 'show', reason: 'due' }) as const;
  const ask = (id: string) => ({ id, kind: 'chat', brand, site: 'shop.example' }) as const;
  for (const [id, days, shown] of [
    ['abcdef-1', -29, false],
    ['abcdef-2', -31, false],
    ['abcdef-3', -179, true],
    ['abcdef-4', -181, true],
    ['abcdef-5', 31, false],
  ] as const) {
    clock.ms = NOON + days * DAY;
    await journal.reserveAsk(ask(id), decide);
    if (shown) await journal.shownAsk(id, decide);
  }
  clock.ms = NOON;
  await journal.housekeeping();
  const left = await journal.asksSince(0);
  expect(left.map(({ id }) => id)).toEqual(['abcdef-3', 'abcdef-1']);
});

test('every row as version 1 wrote it is still read', async () => {
  const { journal, another } = fresh();
  const example = (name: string) =>
    JSON.parse(readFileSync(resolve(import.meta.dirname, `examples/${name}.v1.json`), 'utf8'));
  await journal.ready();
  const raw = await openDB('throughline');
  for (const [store, name] of [
    ['moments', 'moment'],
    ['brands', 'brand'],
    ['remarks', 'remark'],
    ['asks', 'ask'],
    ['encounters', 'encounter'],
    ['rules', 'rule'],
    ['settings', 'setting'],
  ] as const)
    await raw.put(store, example(name));
  raw.close();

  const later = another();
  expect(await later.momentsOf(brand)).toEqual([example('moment')]);
  expect(await later.brand(brand)).toEqual(example('brand'));
  expect((await later.addBrand('shop inc.')).id).toBe(brand);
  expect(await later.ask('a7a77h-1f')).toEqual(example('ask'));
  const { nonce, tab } = example('encounter');
  expect(await later.encounterOfNonce(nonce, tab)).toEqual(example('encounter'));
  expect(await later.brandForSite('shop-help.example')).toBe(brand);
  expect((await later.settings()).dailyBudget).toBe(1);

  const second = await openDB('throughline');
  await second.put('moments', example('removed'));
  second.close();
  expect(await later.moment('a7a77h-1f')).toBeNull();
  expect(await later.momentsAll()).toEqual([]);
});
