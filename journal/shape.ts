/** Whether a row is what it says. What does not fit is refused with a reason, never bent to fit. */
import * as v from 'valibot';
import type { Travelling, TravelStore } from './merge.ts';
import { CHANNELS, type Moment, PS, type Removed, SOURCES, STAKES, TOUCHPOINTS } from './moment.ts';
import type { Brand, Remark, Rule } from './records.ts';
import { isSetting } from './settings.ts';

/**
 * What is wrong with a row, or with one field of it.
 * - `row` it is none; `missing` the field is; `unknown` no row has such a field
 * - `kind` a text for a number, or the like; `choice` none of what may stand there; `form` not
 *   written as it must be; `length` of a text or list; `range` of a number
 * - `twice` it is there already; `example` it is of the made-up lives; `newer` of a newer
 *   Throughline; `gone` it was removed, or never was
 */
export const MISFITS = [
  ...(['row', 'missing', 'unknown', 'kind', 'choice', 'form', 'length', 'range'] as const),
  ...(['twice', 'example', 'newer', 'gone'] as const),
] as const;
export type Misfit = (typeof MISFITS)[number];

/** A row that does not fit: why, in which field ('' for the row itself), and what stands there. */
export class RefusedRow extends Error {
  override name = 'RefusedRow';
  readonly why: Misfit;
  readonly field: string;
  readonly found: string | undefined;
  constructor(why: Misfit, field = '', found?: string) {
    super(`refused: ${field}: ${why}`);
    this.why = why;
    this.field = field;
    this.found = found;
  }
}

const YEAR_1900 = Date.UTC(1900, 0, 1);
const YEAR_2200 = Date.UTC(2200, 0, 1);

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const day = v.pipe(v.string(), v.isoDate());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,8}-[a-z0-9]{1,20}$/));
/** A clock of the far future would win for ever, and could not be counted on from. */
const rev = v.pipe(
  v.string(),
  v.regex(/^[0-9a-z]{9}\.[0-9a-z]{3}\.[a-z0-9]{1,8}$/),
  v.check((said) => Number.parseInt(said, 36) <= YEAR_2200, 'Expected a time before 2200'),
);

const brand = v.custom<Moment['brand']>(
  (value) => typeof value === 'string' && /^(site|name):./u.test(value) && value.length <= 300,
  'Expected site:… or name:…',
);

const moment = v.strictObject({
  schema: v.literal(1),
  id,
  rev,
  brand,
  site: v.nullable(text(253)),
  t: v.pipe(v.number(), v.integer(), v.minValue(YEAR_1900), v.maxValue(YEAR_2200)),
  day,
  v: v.nullable(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
  source: v.picklist(SOURCES),
  stake: v.picklist(STAKES),
  touchpoint: v.nullable(v.picklist(TOUCHPOINTS)),
  channel: v.nullable(v.picklist(CHANNELS)),
  origin: v.picklist(['noticed', 'popup', 'added', 'imported', 'demo']),
  solved: v.optional(v.picklist(['yes', 'partly', 'no', 'waiting'])),
  effort: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(525_600))),
  words: v.optional(v.pipe(v.array(text(60)), v.maxLength(8))),
  expected: v.optional(v.picklist(['worse', 'as', 'better'])),
  promise: v.optional(v.picklist(['yes', 'partly', 'no'])),
  action: v.optional(v.picklist(['nothing', 'complain', 'leave', 'less', 'stay', 'recommend'])),
  agent: v.optional(v.picklist(['human', 'bot', 'both', 'unsure'])),
  note: v.optional(text(2000)),
  p7: v.optional(v.picklist(PS)),
  func: v.optional(text(60)),
  stage: v.optional(v.picklist(['before', 'during', 'after'])),
  startedBy: v.optional(v.picklist(['me', 'them', 'nobody'])),
  friction: v.optional(
    v.pipe(
      v.array(v.picklist(['repeat', 'wrongPlace', 'channelCannot', 'couldNot', 'wouldNot'])),
      v.maxLength(5),
    ),
  ),
  because: v.optional(id),
  they: v.optional(text(2000)),
  written: v.optional(v.strictObject({ rev, here: v.boolean() })),
});

const said = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
const remarkOf = <const K extends Remark['kind'], const Own extends v.ObjectEntries>(
  kind: K,
  own: Own,
) =>
  v.strictObject({
    schema: v.literal(1),
    ...{ id, rev, brand },
    t: moment.entries.t,
    kind: v.literal(kind),
    moment: v.optional(id),
    ...own,
  });

/** A belief and a decision are words, a recommendation and a spending numbers first. */
const remark = v.variant('kind', [
  remarkOf('belief', { text: said, value: v.optional(v.pipe(v.number(), v.finite())) }),
  remarkOf('decision', { text: said, value: v.optional(v.pipe(v.number(), v.finite())) }),
  remarkOf('recommend', {
    value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
    text: v.optional(said),
  }),
  remarkOf('spend', {
    value: v.pipe(v.number(), v.minValue(0), v.maxValue(1e9)),
    text: v.optional(said),
  }),
]);

const removed = v.strictObject({ id, rev, deleted: v.literal(true) });

const brandRow = v.strictObject({
  schema: v.literal(1),
  ...{ id: brand, rev },
  name: v.optional(v.pipe(text(400), v.minLength(1))),
  sites: v.pipe(v.array(text(253)), v.maxLength(1_000)),
  aliases: v.pipe(v.array(text(400)), v.maxLength(1_000)),
  mergedInto: v.optional(v.nullable(brand)),
  kin: v.optional(brand),
  partOf: v.optional(brand),
  category: v.optional(text(60)),
  left: v.optional(day),
  lastSeen: v.optional(day),
});

const rule = v.strictObject({
  id: text(1_000),
  rev,
  kind: v.picklist(['never', 'allow', 'notBrand', 'ruleOff', 'siteOf', 'pattern', 'erased']),
  site: text(253),
  value: v.optional(text(600)),
  deleted: v.optional(v.literal(true)),
});

const setting = v.pipe(
  v.strictObject({ key: text(60), rev, value: v.unknown() }),
  v.forward(
    v.check(({ key, value }) => isSetting(key, value), 'Expected a setting and what it may be'),
    ['value'],
  ),
);

/** Each row's shape, for whoever describes them to other programs. */
export const SHAPES = { setting, brand: brandRow, rule, moment, remark, removed };

const TRAVELLING: { [S in TravelStore]: v.GenericSchema<unknown, Travelling[S]> } = {
  settings: setting,
  brands: brandRow as v.GenericSchema<unknown, Brand>,
  rules: rule as v.GenericSchema<unknown, Rule>,
  moments: either(moment),
  remarks: either(remark),
};

/** A row as it is, or the mark that it was removed. */
function either<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T | Removed> {
  return v.lazy((row) => (isMark(row) ? removed : schema));
}
const isMark = (row: unknown) => typeof row === 'object' && row !== null && 'deleted' in row;

/**
 * A row of a store from one of unknown make.
 * @throws RefusedRow with the first reason found
 */
export function asRowOf<S extends TravelStore>(store: S, row: unknown): Travelling[S] {
  return as(TRAVELLING[store], row);
}

/**
 * A moment from a row of unknown make.
 * @throws RefusedRow with the first reason found
 */
export function asMoment(row: unknown): Moment {
  return as(moment, row);
}

/**
 * A remark from a row of unknown make.
 * @throws RefusedRow with the first reason found
 */
export function asRemark(row: unknown): Remark {
  return as(remark, row);
}

function as<T>(schema: v.GenericSchema<unknown, T>, row: unknown): T {
  const result = v.safeParse(schema, row, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? '';
  const why = whyOf(issue);
  throw new RefusedRow(why, field, why === 'unknown' ? undefined : shown(issue.input));
}

const WHY: Partial<Record<string, Misfit>> = {
  ...{ picklist: 'choice', literal: 'choice', variant: 'choice' },
  ...{ max_length: 'length', min_length: 'length', min_value: 'range', max_value: 'range' },
  ...{ regex: 'form', iso_date: 'form', custom: 'form', check: 'form' },
};

function whyOf({ type, input, expected, path }: v.BaseIssue<unknown>): Misfit {
  if (expected === 'never') return 'unknown';
  if (input === undefined && path) return 'missing';
  return path ? (WHY[type] ?? 'kind') : 'row';
}

/** The beginning of a plain value, to be found again. */
const shown = (value: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof value)
    ? JSON.stringify(value).slice(0, 40)
    : undefined;
