import { expect, test } from 'vitest';
import { stageFile } from '../../../journal/file/read.ts';
import { asBlob, writeJson } from '../../../journal/file/write.ts';
import { fresh, NOON } from '../fresh.ts';
import { lived } from './lived.ts';

const ABOUT = { model: 'line v1', exportedAt: NOON };
const exported = (journal: Parameters<typeof writeJson>[0]) =>
  asBlob(writeJson(journal, ABOUT), 'application/json');

test('what is taken away comes back as it was', async () => {
  const { journal } = await lived();
  const file = await exported(journal);
  const text = await file.text();
  const there = fresh().journal;
  const preview = await stageFile(there, file);
  expect(preview).toMatchObject({ fresh: 14, changed: 0, same: 1, refused: 0, why: [] });
  expect(await there.adoptStaged(preview.work)).toBe(22);
  expect(JSON.parse(await (await exported(there)).text())).toEqual(JSON.parse(text));
  const again = await stageFile(there, file);
  expect(again).toMatchObject({ fresh: 0, changed: 0, same: 15, brands: 0, rules: 0, settings: 0 });
});
