// @vitest-environment happy-dom
/** The page of one's own record beside a real journal: files go out, come in, and what is erased is gone. */
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { RecordEvents, RecordView } from '../../components/YourRecord.tsx';
import { lookAtRecord, outside, useRecord } from '../../entrypoints/timeline/record.ts';
import type { Journal } from '../../journal/store.ts';
import { show } from '../components/faces.ts';
import { fresh, NOON } from '../journal/fresh.ts';
import { browser } from './browser.ts';

const asked = vi.hoisted(() => ({ grants: true, saved: [] as { name: string; blob: Blob }[] }));

vi.mock('wxt/browser', async () => ({
  browser: {
    ...(await import('./browser.ts')).browser,
    permissions: { contains: async () => false, request: async () => asked.grants },
  },
}));
vi.mock('../../entrypoints/timeline/save.ts', () => ({
  save: (file: { name: string; blob: Blob }) => void asked.saved.push(file),
}));

// The page's own browser has both, happy-dom neither.
Object.defineProperties(navigator, {
  storage: { value: { estimate: async () => ({ usage: 4_321 }) } },
  locks: { value: { request: async () => false } },
});

let journal: Journal;
let page: {
  files: Pick<RecordView, 'exporting' | 'importing' | 'erased'>;
  events: Omit<RecordEvents, 'onSet'>;
};
let erased: number;

function Page() {
  page = useRecord(journal, {
    act: async (work) => void (await work()),
    refresh: async () => {},
    onErased: () => erased++,
  });
  return null;
}

const kept = async () => ({
  moments: await journal.momentsAll(),
  brands: await journal.brandsAll(),
});
/** Does it, and waits until what came of it is there. */
async function until(is: () => boolean) {
  await vi.waitFor(
    async () => {
      await act(async () => {});
      expect(is()).toBe(true);
    },
    { timeout: 10_000, interval: 20 },
  );
}
const importing = (is: string) => until(() => page.files.importing?.is === is);
const choose = (content: string, name = 'record.json') =>
  page.events.onImport(new File([content], name));

beforeEach(async () => {
  browser.storage.local.clear();
  Object.assign(asked, { grants: true, saved: [] });
  erased = 0;
  ({ journal } = fresh());
  const { id } = await journal.addBrand('Nordfaser');
  for (const v of [1, 2, -1] as const)
    await journal.keepMoment({ brand: id, t: NOON + v, source: 'service', v, note: `=${v}` });
  show(<Page />);
});

async function exported(as: 'json' | 'csv' = 'json', passphrase?: string): Promise<string> {
  page.events.onExport(as, passphrase);
  await until(() => page.files.exporting?.is === 'saved');
  return (await asked.saved.at(-1)?.blob.text()) ?? '';
}

test('what goes out, is erased and comes back is the same record', async () => {
  const before = await kept();
  const text = await exported();
  expect(asked.saved[0]?.name).toMatch(/^throughline-\d{4}-\d\d-\d\d\.json$/);
  page.events.onEraseEverything();
  await until(() => page.files.erased);
  expect(await kept()).toEqual({ moments: [], brands: [] });
  expect(browser.storage.local.all()).not.toHaveProperty('backup');
  choose(text);
  await importing('looked');
  expect(page.files.importing).toMatchObject({ preview: { fresh: 3, refused: 0 } });
  expect(await kept()).toEqual({ moments: [], brands: [] });
  page.events.onBringIn(false);
  await importing('brought');
  expect(await kept()).toEqual(before);
});

test('what is erased whole goes out of the account, too, and only where it was put there', async () => {
  await browser.storage.sync.set({ 'aaaaaa.m0': '1.packed' });
  page.events.onEraseEverything();
  await until(() => page.files.erased);
  expect(browser.storage.sync.all()).toHaveProperty('aaaaaa.m0');
  await journal.setSetting('accountSync', true);
  page.events.onEraseEverything();
  await until(() => erased === 2);
  expect(browser.storage.sync.all()).toEqual({});
  expect((await journal.settings()).accountSync).toBe(false);
});

test('a locked file asks for its passphrase until it is the right one', async () => {
  const text = await exported('json', 'seven red lanterns');
  expect(text).not.toContain('Nordfaser');
  page.events.onImport(new File([asked.saved[0]?.blob as Blob], 'locked.json'));
  await importing('sealed');
  expect(page.files.importing).toMatchObject({ wrong: false });
  page.events.onUnlock('seven blue lanterns');
  await until(() => page.files.importing?.is === 'sealed' && page.files.importing.wrong);
  page.events.onUnlock('seven red lanterns');
  await importing('looked');
  expect(page.files.importing).toMatchObject({ preview: { fresh: 0, same: 3 } });
});

test.each([
  ['', 'empty'],
  ['{"format": "throughline-journal", "version": 1, "moments": [', 'cut'],
  ['{"format": "throughline-journal", "version": 99}', 'newer'],
  ['{"photos": []}', 'notOurs'],
])('%j is refused and changes nothing', async (content, why) => {
  const before = await kept();
  choose(content);
  await importing('refused');
  expect(page.files.importing).toMatchObject({ why });
  expect(await kept()).toEqual(before);
});

test('what is left or stopped changes nothing', async () => {
  const text = await exported();
  const { moments } = await kept();
  await journal.removeMoment(moments[0]?.id ?? '');
  const before = await kept();
  choose(text);
  await importing('looked');
  page.events.onLeave();
  await importing('left');
  choose(text);
  page.events.onCancelImport();
  await importing('cancelled');
  expect(await kept()).toEqual(before);
});

test('what is stopped while it is brought in leaves the journal as it was, and can begin anew', async () => {
  const text = await exported();
  page.events.onEraseEverything();
  await until(() => page.files.erased);
  choose(text);
  await importing('looked');
  page.events.onBringIn(false);
  page.events.onCancelImport();
  await importing('cancelled');
  expect(await kept()).toEqual({ moments: [], brands: [] });
  choose(text);
  await importing('looked');
  page.events.onBringIn(false);
  await importing('brought');
  expect((await kept()).moments).toHaveLength(3);
});

test('what was removed here comes back only where that is wanted', async () => {
  const text = await exported();
  const { moments } = await kept();
  await journal.removeMoment(moments[0]?.id ?? '');
  choose(text);
  await importing('looked');
  expect(page.files.importing).toMatchObject({ preview: { removedHere: 1 } });
  page.events.onBringIn(true);
  await importing('brought');
  expect(page.files.importing).toMatchObject({ fresh: 1 });
  expect((await kept()).moments).toHaveLength(3);
});

test('our own table is read as it is, any other only as the person says', async () => {
  const table = await exported('csv');
  choose(table, 'record.csv');
  await importing('looked');
  expect(page.files.importing).toMatchObject({ preview: { refused: 0 } });
  choose('When,Who,Mood\n2026-03-01,Hafenladen,5\n2026-03-02,Hafenladen,1\n', 'own.csv');
  await importing('columns');
  const { importing: stage } = page.files;
  if (stage?.is !== 'columns') throw new Error('no columns');
  page.events.onColumns({ ...stage.head.mapping, columns: { t: 0, brandName: 1, v: 2 } });
  await importing('looked');
  expect(page.files.importing).toMatchObject({ preview: { fresh: 2, brands: 1 } });
  page.events.onBringIn(false);
  await importing('brought');
  const { moments, brands } = await kept();
  expect(brands.map(({ name }) => name)).toContain('Hafenladen');
  expect(moments.flatMap(({ brand, v }) => (brand === 'name:hafenladen' ? [v] : []))).toEqual([
    2, -2,
  ]);
});

test('a table is no backup, a file is', async () => {
  await exported('csv');
  expect((await outside(journal, 0, NOON)).lastBackup).toBeNull();
  await exported();
  expect((await outside(journal, 0, NOON)).lastBackup).not.toBeNull();
});

test('a brand and a span of days go for good', async () => {
  page.events.onErasePeriod('2020-01-01', '2020-12-31');
  await until(() => erased === 1);
  expect((await kept()).moments).toHaveLength(3);
  page.events.onEraseBrand('name:nordfaser');
  await until(() => erased === 2);
  expect(await kept()).toEqual({ moments: [], brands: [] });
});

test('the weekly file is switched on only if the browser was asked and agreed', async () => {
  asked.grants = false;
  page.events.onWeekly(true);
  await act(async () => {});
  await vi.waitFor(async () => expect((await journal.settings()).weeklyFile).toBe(false));
  asked.grants = true;
  page.events.onWeekly(true);
  await vi.waitFor(async () => expect((await journal.settings()).weeklyFile).toBe(true));
});

test('it counts what is kept, and what no file has', async () => {
  await journal.keepDemo([{ name: 'Made up', moments: [], remarks: [] }]);
  const byBrand = await journal.momentsByBrand();
  const look = await lookAtRecord(journal, byBrand, String);
  expect(look.kept).toEqual({ moments: 3, brands: 1, since: NOON - 1, bytes: 4_321 });
  expect(look.fresh).toBe(3);
  const [{ day } = { day: '' }] = (await kept()).moments;
  expect(look.countIn(day, day)).toEqual({ moments: 3, brands: 1 });
  expect(look.countIn('2020-01-01', '2020-12-31')).toEqual({ moments: 0, brands: 0 });
});
