import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { stageFile } from '../../../journal/file/read.ts';
import { asBlob, writeJson } from '../../../journal/file/write.ts';
import { fresh, NOON } from '../fresh.ts';
import { lived } from './lived.ts';
import { journalSchema } from './schema.ts';

const room = resolve(import.meta.dirname, '../../../journal/file');
const published = JSON.parse(readFileSync(resolve(room, 'journal.schema.json'), 'utf8'));
const example = readFileSync(resolve(room, 'example.json'), 'utf8');

const ajv = new Ajv2020({
  strict: false,
  formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)), date: true },
});
const check = ajv.compile(published);
const wrong = (file: unknown) => (check(file) ? [] : (check.errors ?? []));

test('the published schema says what rows are held against', () => {
  // `node tests/journal/file/schema.ts` writes it anew.
  expect(published).toEqual(JSON.parse(JSON.stringify(journalSchema())));
});

test('what we write fits it', async () => {
  const { journal } = await lived();
  const about = { model: 'line v1', exportedAt: NOON };
  const file = await asBlob(writeJson(journal, about), 'application/json');
  const told = JSON.parse(await file.text());
  expect(wrong(told)).toEqual([]);
  expect(told).toMatchObject({
    version: 1,
    model: 'line v1',
    exportedAt: '2026-11-22T12:00:00.000Z',
  });
  expect(told.settings).not.toEqual([]);
});

test('the example fits it, and is read', async () => {
  expect(wrong(JSON.parse(example))).toEqual([]);
  const { journal } = fresh();
  const preview = await stageFile(journal, new Blob([example]));
  expect(preview).toMatchObject({ fresh: 3, refused: 0, brands: 2, rules: 2, settings: 1 });
});

test.each<[string, (file: Record<string, unknown[]>) => void]>([
  ['another format', (file) => Object.assign(file, { format: 'mood-diary' })],
  ['a feeling beyond the faces', (file) => Object.assign(file.moments?.[0] as object, { v: 3 })],
  ['an unknown source', (file) => Object.assign(file.moments?.[0] as object, { source: 'rumour' })],
  ['a brand of no kind', (file) => Object.assign(file.moments?.[0] as object, { brand: 'shop' })],
  ['a field nobody knows', (file) => Object.assign(file.brands?.[0] as object, { mood: 1 })],
])('%s does not fit it', (_what, change) => {
  const file = JSON.parse(example);
  change(file);
  expect(wrong(file)).not.toEqual([]);
});
