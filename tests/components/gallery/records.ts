/** Records in every state: full, empty, a file under way, refused, backed up or not. */
import type { RecordView } from '../../../components/YourRecord.tsx';
import type { Preview } from '../../../journal/file/format.ts';
import type { BrandId } from '../../../journal/moment.ts';
import { DEFAULT_SETTINGS } from '../../../journal/settings.ts';
import { NOW } from './people.ts';

const DAY = 86_400_000;

export const full: RecordView = {
  kept: { moments: 1_284, brands: 37, since: Date.UTC(2023, 9, 12, 12), bytes: 1_430_000 },
  exporting: null,
  importing: null,
  erased: false,
  values: DEFAULT_SETTINGS,
  lastBackup: NOW - 62 * DAY,
  fresh: 84,
  mayDownload: false,
  brands: ['Nordfaser', 'Café Estrella', 'مقهى الزهور'].map((name, at) => ({
    ...{ id: `name:${at}` as BrandId, name, moments: 30 - at * 12 },
  })),
  countIn: (from, to) =>
    to < '2023' ? { moments: 0, brands: 0 } : { moments: 12, brands: from === to ? 1 : 3 },
};

export const preview: Preview = {
  ...{ fresh: 12, changed: 3, same: 40, removedHere: 1, removedThere: 0, refused: 2 },
  why: [
    { line: 17, store: 'moments', why: 'kind', field: 'v', found: '"great"' },
    { line: 403, store: 'moments', id: 'abcdef-1f', why: 'missing', field: 't' },
  ],
  ...{ brands: 4, rules: 0, settings: 1, lines: 500, work: 'a' },
};

export const records = {
  record: full,
  'record-empty': {
    ...full,
    kept: { moments: 0, brands: 0, since: null, bytes: null },
    brands: [],
    lastBackup: null,
    fresh: 0,
  },
  'record-reading': {
    ...full,
    exporting: { is: 'writing', bytes: 12_300_000 },
    importing: { is: 'reading', name: 'throughline-2026-11-15.json', done: 71e6, total: 203e6 },
  },
  'record-bringing': {
    ...full,
    importing: { is: 'bringing', name: 'throughline-2026-11-15.json', done: 311, total: 1_240 },
  },
  'record-sealed': {
    ...full,
    exporting: { is: 'failed' },
    importing: { is: 'sealed', name: 'throughline-2026-11-15.json', wrong: true },
  },
  'record-looked': {
    ...full,
    exporting: { is: 'saved', name: 'throughline-2026-11-22.json', bytes: 412_000 },
    values: { ...DEFAULT_SETTINGS, weeklyFile: true },
    importing: {
      ...{ is: 'looked', name: 'rindfleischetikettierungsüberwachung-2026-11-15-kopie-2.json' },
      preview,
    },
  },
  'record-columns': {
    ...full,
    importing: {
      ...{ is: 'columns', name: 'mood-diary.csv' },
      head: {
        columns: ['full_date', 'mood', 'Firma', '', 'note'],
        separator: ',',
        own: false,
        rows: [
          ['2026-03-01', 'rad', 'Nordfaser', 'x', 'They repair what others throw away, and gladly'],
          ['2026-03-04', 'meh', 'مقهى الزهور', 'x', ''],
          ['March', 'fugly', 'Rindfleischetikettierungsüberwachung GmbH & Co. KG', 'x', ''],
        ],
        mapping: {
          columns: { t: 0, v: 1, brandName: 2, note: 4 },
          ...{ brandName: '', source: 'other', dates: 'ymd', scale: { awful: 1, great: 5 } },
          feelings: { rad: 2, meh: 0 },
        },
      },
    },
  },
  'record-refused': {
    ...full,
    mayDownload: true,
    values: { ...DEFAULT_SETTINGS, weeklyFile: true },
    importing: {
      ...{ is: 'refused', name: 'holiday.json' },
      why: 'notJson',
      line: 17,
    },
  },
} satisfies Record<string, RecordView>;
