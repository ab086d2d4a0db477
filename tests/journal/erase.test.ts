import { expect, test } from 'vitest';
import { writeJson } from '../../journal/file/write.ts';
import type { Journal } from '../../journal/store.ts';
import { lived } from './file/lived.ts';
import { DAY, fresh, NOON } from './fresh.ts';

async function exported(journal: Journal): Promise<string> {
  let text = '';
  for await (const part of writeJson(journal, { model: 'line v1', exportedAt: NOON })) text += part;
  return text;
}

const chat = { brand: 'site:shop.example', site: 'shop.example', kind: 'chat' } as const;
const opened = {
  ...chat,
  ...{ tab: 1, startedAt: NOON, lastAt: NOON, touchpoints: [], pages: 1, seconds: 9, rules: [] },
};

test('an erased brand is gone, with all that is one with it, from the bin and from every export', async () => {
  const { journal } = await lived();
  await journal.mergeBrands('name:bänk & söhne "alt"', 'site:shop.example');
  await journal.step(1, () => ({ encounters: [{ ...opened, id: 'abcdef-1' }], moments: [] }));
  await journal.reserveAsk({ ...chat, id: 'abcdef-1' }, () => ({
    decision: 'show',
    reason: 'due',
  }));
  const other = await journal.addBrand('Other');
  await journal.sayPartOf(other.id, 'site:shop.example');
  await journal.keepMoment({ brand: other.id, t: NOON, source: 'use', v: 2 });
  expect(await journal.eraseBrand('site:shop.example')).toEqual({ moments: 12, remarks: 2 });
  const file = await exported(journal);
  expect(file).not.toMatch(/shop|bänk|helpless|then, nothing|mean well/i);
  expect(file).toMatch(/casino\.example/);
  expect(await journal.binned()).toEqual([]);
  expect(await journal.ask('abcdef-1')).toBeNull();
  expect(await journal.encounter('abcdef-1')).toBeNull();
  expect((await journal.momentsAll()).map(({ brand }) => brand)).toEqual([other.id]);
  expect((await journal.brandsAll()).map(({ id }) => id)).toEqual([other.id]);
});

test('that a site is never to be noticed outlasts what was noticed there', async () => {
  const { journal } = await lived();
  await journal.addRule({ kind: 'never', site: 'shop.example' });
  await journal.addRule({ kind: 'ruleOff', site: 'shop.example', value: 'chat:one' });
  await journal.eraseBrand('site:shop.example');
  const kinds = (await journal.rules()).map(({ kind, site }) => `${kind} ${site}`);
  expect(kinds.sort()).toEqual(['never casino.example', 'never shop.example']);
});

test('what was split from a brand by the person is not erased with it', async () => {
  const { journal } = fresh();
  await journal.touchBrand({ site: 'a.example', day: '2026-11-22' });
  await journal.addRule({ kind: 'siteOf', site: 'b.example', value: 'name:b' });
  const at = { t: NOON, source: 'use' } as const;
  const split = await journal.keepMoment({ ...at, brand: 'site:b.example', site: 'b.example' });
  await journal.keepMoment({ ...at, brand: 'site:a.example' });
  await journal.eraseBrand('site:a.example');
  expect(await journal.momentsAll()).toEqual([split]);
});

test('a made-up brand goes without a mark', async () => {
  const { journal } = fresh();
  await journal.keepDemo([{ name: 'Kauz', moments: [], remarks: [] }]);
  await journal.eraseBrand('name:demo-kauz');
  expect(await journal.brandsAll()).toEqual([]);
  expect(JSON.parse(await exported(journal)).rules).toEqual([]);
});

test('an erased period is gone, its days at both ends too, and no other day', async () => {
  const { journal, clock } = fresh();
  const days = [-3, -2, -1, 0, 1].map((by) => NOON + by * DAY);
  for (const t of days) {
    clock.ms = t;
    await journal.keepMoment({ brand: 'site:shop.example', t, source: 'use', note: `at ${t}` });
    await journal.keepRemark({ brand: 'site:shop.example', t, kind: 'belief', text: `of ${t}` });
  }
  await journal.touchBrand({ site: 'passed.example', day: '2026-11-21' });
  await journal.touchBrand({ site: 'shop.example', day: '2026-11-21' });
  await journal.touchBrand({ site: 'later.example', day: '2026-11-23' });
  const removed = await journal.keepMoment({
    brand: 'name:x',
    t: days[2] as number,
    source: 'use',
  });
  await journal.removeMoment(removed.id);
  expect(await journal.erasePeriod('2026-11-20', '2026-11-22')).toEqual({ moments: 3, remarks: 3 });
  const file = await exported(journal);
  for (const t of days.slice(1, 4)) expect(file).not.toContain(`${t}`);
  for (const t of [days[0], days[4]]) expect(file).toContain(`at ${t}`);
  expect(JSON.stringify(JSON.parse(file).brands)).not.toMatch(/passed\.example|2026-11-2[012]/);
  expect(file).toMatch(/later\.example/);
  expect(await journal.binned()).toEqual([]);
});

test('a brand named for one day alone goes with that day', async () => {
  const { journal } = fresh();
  const { id } = await journal.addBrand('Corner shop');
  await journal.keepMoment({ brand: id, t: NOON, source: 'store', v: 1 });
  await journal.erasePeriod('2026-11-22', '2026-11-22');
  expect(await journal.brandsAll()).toEqual([]);
});

test('a period that ends before it begins is refused', async () => {
  const { journal } = await lived();
  await expect(journal.erasePeriod('2026-11-22', '2026-11-21')).rejects.toThrow(RangeError);
  expect(await journal.momentsAll()).toHaveLength(12);
});

test('everything is everything: marks, settings and the name of this device', async () => {
  const { journal } = await lived();
  const before = await exported(journal);
  const letters = (await journal.momentsAll())[0]?.id.slice(0, 6) as string;
  await journal.eraseEverything();
  const after = JSON.parse(await exported(journal));
  expect(after).toMatchObject({ settings: [], brands: [], rules: [], moments: [], remarks: [] });
  expect(await journal.binned()).toEqual([]);
  const next = await journal.keepMoment({ brand: 'name:x', t: NOON, source: 'use' });
  expect(before).toContain(letters);
  expect(next.id).not.toContain(letters);
});
