import { expect, test } from 'vitest';
import type { Encounter } from '../../journal/records.ts';
import type { MomentDraft } from '../../journal/store.ts';
import { DAY, fresh, HOUR, NOON } from './fresh.ts';

const brand = 'site:shop.example';
const encounter = (id: string, more: Partial<Encounter> = {}): Encounter => ({
  ...{ id, kind: 'visit', brand, site: 'shop.example', tab: 1, startedAt: NOON, lastAt: NOON },
  ...{ touchpoints: ['visit'], pages: 1, seconds: 0, rules: [] },
  ...more,
});
const browse: MomentDraft = { brand, t: NOON, source: 'browse', origin: 'noticed' };

test('messages that come at once take turns: none is lost', async () => {
  const { journal, another } = fresh();
  const other = another();
  await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      (n % 2 ? journal : other).step(1, ([known], newId) => {
        const e = known ?? encounter(newId(), { pages: 0 });
        return { encounters: [{ ...e, pages: e.pages + 1 }], moments: [] };
      }),
    ),
  );
  expect(await journal.openEncounters(1)).toMatchObject([{ pages: 30 }]);
});

test('a step sees what is open in its tab, and what ended or is being bought in any', async () => {
  const { journal } = fresh();
  const rows = [
    encounter('abcdef-1'),
    encounter('abcdef-2', { tab: 2 }),
    encounter('abcdef-3', { tab: 2, endedAt: NOON }),
    encounter('abcdef-4', { tab: 2, kind: 'purchase' }),
  ];
  await journal.step(1, () => ({ encounters: rows, moments: [] }));
  let seen: string[] = [];
  await journal.step(1, (known) => {
    seen = known.map(({ id }) => id);
    return { encounters: [], moments: [] };
  });
  expect(seen).toEqual(['abcdef-1', 'abcdef-3', 'abcdef-4']);
  expect(await journal.openEncounters()).toHaveLength(3);
});

test('an ended encounter and its moment are kept together, or neither', async () => {
  const { journal } = fresh();
  const ended = encounter('abcdef-1', { endedAt: NOON, kind: 'chat' });
  const draft: MomentDraft = { ...browse, source: 'service' };
  const step = await journal.step(1, () => ({
    encounters: [ended],
    moments: [{ id: ended.id, draft }],
  }));
  expect(step.kept).toEqual([await journal.moment('abcdef-1')]);
  expect(step.kept[0]).toMatchObject({ id: 'abcdef-1', v: null, source: 'service' });

  const wrong = { ...draft, t: Number.NaN };
  const failing = journal.step(1, () => ({
    encounters: [encounter('abcdef-2')],
    moments: [{ id: 'abcdef-2', draft: wrong }],
  }));
  await expect(failing).rejects.toThrow('refused');
  expect(await journal.encounter('abcdef-2')).toBeNull();
});

test('a moment that was rated or removed meanwhile is not written over', async () => {
  const { journal } = fresh();
  const noticed = (id: string) =>
    journal.step(1, () => ({ encounters: [], moments: [{ id, draft: browse }] }));
  await journal.keepMoment({ ...browse, v: 2 }, { id: 'abcdef-1' });
  expect((await noticed('abcdef-1')).kept).toEqual([]);
  expect(await journal.moment('abcdef-1')).toMatchObject({ v: 2 });
  await journal.removeMoment('abcdef-1');
  expect((await noticed('abcdef-1')).kept).toEqual([]);
  expect(await journal.moment('abcdef-1')).toBeNull();
});

test('a day has one noticed visit of a brand; other days, brands and chats have their own', async () => {
  const { journal } = fresh();
  const count = async (id: string, draft: MomentDraft) =>
    (await journal.step(1, () => ({ encounters: [], moments: [{ id, draft }] }))).kept.length;
  await journal.keepMoment({ ...browse, origin: 'popup' });
  expect(await count('abcdef-11', browse)).toBe(1);
  expect(await count('abcdef-12', { ...browse, t: NOON + HOUR })).toBe(0);
  expect(await count('abcdef-13', { ...browse, t: NOON + DAY })).toBe(1);
  expect(await count('abcdef-14', { ...browse, brand: 'site:other.example' })).toBe(1);
  expect(await count('abcdef-15', { ...browse, source: 'news' })).toBe(1);
  expect(await count('abcdef-16', { ...browse, source: 'service' })).toBe(1);
  expect(await count('abcdef-17', { ...browse, source: 'service' })).toBe(1);
});

test('the nonce finds its encounter, in its own tab only', async () => {
  const { journal } = fresh();
  await journal.step(1, () => ({ encounters: [encounter('abcdef-1')], moments: [] }));
  await journal.changeEncounter('abcdef-1', { nonce: 'secret' });
  expect(await journal.encounterOfNonce('secret', 1)).toMatchObject({ id: 'abcdef-1' });
  expect(await journal.encounterOfNonce('secret', 2)).toBeNull();
  expect(await journal.encounterOfNonce('other', 1)).toBeNull();
  expect(await journal.changeEncounter('abcdef-9', { nonce: 'x' })).toBeNull();
});
