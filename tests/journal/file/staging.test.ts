import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { portrait } from '../../../experience/portrait.ts';
import { stageFile } from '../../../journal/file/read.ts';
import { asBlob, writeJson } from '../../../journal/file/write.ts';
import type { Moment } from '../../../journal/moment.ts';
import { type Journal, JournalError, Overtaken } from '../../../journal/store.ts';
import { DAY, fresh, HOUR, NOON } from '../fresh.ts';
import { live, lived } from './lived.ts';

// A disk in memory and real cryptography take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => vi.restoreAllMocks());

const exported = (journal: Journal) =>
  asBlob(writeJson(journal, { model: 'line v1', exportedAt: NOON }), 'application/json');
const contentOf = async (journal: Journal) => JSON.parse(await (await exported(journal)).text());

async function adopt(journal: Journal, file: Blob, options = {}) {
  const preview = await stageFile(journal, file);
  await journal.adoptStaged(preview.work, options);
  return preview;
}
const shop = { brand: 'site:shop.example', t: NOON, source: 'purchase', v: 1 } as const;

test('export, erase, import: the same journal, and the same line to the last digit', async () => {
  const { journal, clock } = await lived();
  const lines = async () =>
    [...(await journal.momentsByBrand())].map(([id, moments]) => [id, portrait(moments, clock.ms)]);
  const [before, lineBefore, file] = [
    await contentOf(journal),
    await lines(),
    await exported(journal),
  ];
  await journal.eraseEverything();
  expect(await journal.momentsAll()).toEqual([]);
  await adopt(journal, file);
  expect(await contentOf(journal)).toEqual(before);
  expect(await lines()).toEqual(lineBefore);
});

test('nothing is the journal’s before it is adopted, and nothing is left when discarded', async () => {
  const file = await exported((await lived()).journal);
  const { journal, heard } = fresh();
  const preview = await stageFile(journal, file);
  expect(await journal.momentsAll()).toEqual([]);
  await journal.discardStaged(preview.work);
  await expect(journal.adoptStaged(preview.work)).rejects.toThrow(Overtaken);
  expect(await journal.momentsAll()).toEqual([]);
  expect(heard.flat().filter((store) => store !== 'staging')).toEqual([]);
});

test('what is here in newer words stays; what is here in older ones becomes newer', async () => {
  const one = fresh();
  const kept = await one.journal.keepMoment(shop);
  const old = await exported(one.journal);
  one.clock.ms += HOUR;
  await one.journal.changeMoment(kept.id, { v: -2 });
  const newer = await exported(one.journal);
  expect(await adopt(one.journal, old)).toMatchObject({ fresh: 0, changed: 0, same: 1 });
  expect((await one.journal.moment(kept.id))?.v).toBe(-2);
  await one.journal.eraseEverything();
  await adopt(one.journal, old);
  expect(await adopt(one.journal, newer)).toMatchObject({ fresh: 0, changed: 1, same: 0 });
  expect((await one.journal.moment(kept.id))?.v).toBe(-2);
});

test('after a file is taken in, what the person says is newer than all of it', async () => {
  const ahead = fresh();
  ahead.clock.ms += 300 * DAY;
  const theirs = await ahead.journal.keepMoment(shop);
  const file = await exported(ahead.journal);
  const { journal } = fresh();
  await adopt(journal, file);
  const mine = await journal.changeMoment(theirs.id, { v: -1 });
  expect(mine.rev > theirs.rev).toBe(true);
  expect(await adopt(journal, file)).toMatchObject({ same: 1, changed: 0 });
});

test('removed here stays removed, unless it is brought back', async () => {
  const { journal } = fresh();
  const kept = await journal.keepMoment({ ...shop, note: 'x' });
  const file = await exported(journal);
  await journal.removeMoment(kept.id);
  expect(await adopt(journal, file)).toMatchObject({ fresh: 0, same: 0, removedHere: 1 });
  expect(await journal.momentsAll()).toEqual([]);
  await adopt(journal, file, { bringBack: true });
  expect(await journal.momentsAll()).toEqual([{ ...kept, rev: expect.any(String) }]);
  expect(await journal.binned()).toEqual([]);
});

test('removed there goes here too, but can be taken back', async () => {
  const one = fresh();
  const kept = await one.journal.keepMoment(shop);
  const former = await exported(one.journal);
  await one.journal.removeMoment(kept.id);
  const without = await exported(one.journal);
  const { journal } = fresh();
  await adopt(journal, former);
  expect(await adopt(journal, without)).toMatchObject({ removedThere: 1, changed: 0 });
  expect(await journal.momentsAll()).toEqual([]);
  const [binned] = await journal.binned();
  expect(binned?.moment).toEqual(kept);
});

test('made-up lives never travel; the person’s own moments with a made-up brand do', async () => {
  const { journal } = fresh();
  const life = {
    name: 'Kauz',
    moments: [],
    remarks: [{ t: NOON, kind: 'belief', text: 'x' }],
  } as never;
  const other = {
    name: 'Birn',
    moments: [],
    remarks: [{ t: NOON, kind: 'belief', text: 'x' }],
  } as never;
  await journal.keepDemo([life, other]);
  await journal.keepMoment({ ...shop, brand: 'name:demo-kauz' });
  const { brands, moments, remarks } = await contentOf(journal);
  expect(brands.map(({ id }: Moment) => id)).toEqual(['name:demo-kauz']);
  expect(moments).toHaveLength(1);
  expect(remarks).toEqual([]);
});

test('two files at once: the later one is read, the earlier one says so', async () => {
  const file = await exported((await lived()).journal);
  const { journal } = fresh();
  const first = await stageFile(journal, file);
  const second = await stageFile(journal, file);
  await expect(journal.adoptStaged(first.work)).rejects.toThrow(Overtaken);
  await journal.discardStaged(first.work);
  expect(await journal.adoptStaged(second.work)).toBeGreaterThan(10);
});

test('what was written between reading and adopting is not lost', async () => {
  const one = fresh();
  const kept = await one.journal.keepMoment(shop);
  const file = await exported(one.journal);
  const { journal, clock } = fresh();
  const preview = await stageFile(journal, file);
  expect(preview.fresh).toBe(1);
  clock.ms += HOUR;
  await journal.restoreMoment({ ...kept, v: -2 });
  expect(await journal.adoptStaged(preview.work)).toBe(0);
  expect((await journal.moment(kept.id))?.v).toBe(-2);
});

test('it dies half-way: the journal is as it was, and the rest is swept up', async () => {
  const { journal, another, clock } = await lived();
  const before = await contentOf(journal);
  const preview = await stageFile(journal, otherFile());
  await journal.close();
  const next = another();
  expect(await contentOf(next)).toEqual(before);
  clock.ms += 25 * HOUR;
  await next.housekeeping();
  await expect(next.adoptStaged(preview.work)).rejects.toThrow(Overtaken);
  expect(await contentOf(next)).toEqual(before);
});

test('it is told how far it is taken in, and can be stopped on the way', async () => {
  const { journal } = await lived();
  const before = await contentOf(journal);
  const staged = await journal.startStaging();
  for (const n of [1, 2, 3, 4]) await journal.stage(staged, 'moments', [other(n)]);
  const stop = new AbortController();
  const told: number[][] = [];
  const refusal = await journal
    .adoptStaged(staged, {
      signal: stop.signal,
      onProgress(...how) {
        told.push(how);
        if (told.length === 3) stop.abort();
      },
    })
    .catch((error) => error);
  expect(refusal).toBeInstanceOf(Error);
  expect(told).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
  ]);
  expect(await contentOf(journal)).toEqual(before);
  expect(await journal.adoptStaged(staged)).toBe(4);
});

test('a disk that fills up while adopting leaves all as it was', async () => {
  const { journal } = await lived();
  const before = await contentOf(journal);
  const preview = await stageFile(journal, otherFile());
  const real = IDBObjectStore.prototype.put;
  let puts = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'moments' && ++puts === 5)
      throw new DOMException('no room', 'QuotaExceededError');
    return real.apply(this, args);
  });
  const refusal = await journal.adoptStaged(preview.work).catch((error) => error);
  spy.mockRestore();
  expect(refusal).toBeInstanceOf(JournalError);
  expect(refusal.why).toBe('full');
  expect(await contentOf(journal)).toEqual(before);
  expect(await journal.adoptStaged(preview.work)).toBe(8);
});

const other = (n: number): Moment => ({
  ...{ schema: 1, id: `others-${n}`, rev: '0mwrsbk00.000.others', site: null, day: '2026-11-22' },
  ...{ ...shop, v: null, stake: 'normal', touchpoint: null, channel: null, origin: 'added' },
});

/** Eight moments of another device. */
function otherFile(): Blob {
  const moments = Array.from({ length: 8 }, (_, i) => other(i));
  const file = { format: 'throughline-journal', version: 1, moments };
  return new Blob([JSON.stringify(file)]);
}

test('files of several machines come to the same in any order, and twice is once', async () => {
  const files: Blob[] = [];
  for (const change of [
    async () => {},
    async (journal: Journal, ids: string[]) => {
      await journal.changeMoment(ids[0] as string, { v: 2, note: 'better' });
      await journal.removeMoment(ids[1] as string);
      await journal.renameBrand('site:shop.example', 'The Shop');
    },
    async (journal: Journal, ids: string[]) => {
      await journal.changeMoment(ids[1] as string, { v: -2 });
      await journal.removeMoment(ids[2] as string);
      await journal.addRule({ kind: 'allow', site: 'casino.example' });
      await journal.setSetting('dailyBudget', 3);
    },
  ]) {
    const { journal, clock } = fresh();
    if (files[0]) await adopt(journal, files[0]);
    else await live(journal);
    clock.ms += files.length * HOUR;
    await change(journal, (await journal.momentsAll()).map(({ id }) => id).sort());
    files.push(await exported(journal));
  }
  const outcome = async (order: readonly number[]) => {
    const { journal } = fresh();
    for (const i of order) await adopt(journal, files[i] as Blob);
    const content = await contentOf(journal);
    for (const brand of content.brands) brand.sites.sort();
    return content;
  };
  const expected = await outcome([0, 1, 2]);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      fc.array(fc.nat(2), { maxLength: 3 }),
      async (order, more) => {
        expect(await outcome([...order, ...more])).toEqual(expected);
      },
    ),
    { numRuns: 12, seed: 6 },
  );
});
