/**
 * A random life with the extension: things end in tabs, cards are promised, stand and are answered,
 * while clocks, time zones, settings and the person's mind change and scripts and browsers die.
 */
import fc from 'fast-check';
import { localTime } from '../../journal/days.ts';
import type { Ask, EncounterKind, Rule } from '../../journal/records.ts';
import type { AskingSettings } from '../../journal/settings.ts';
import { DAY, HOUR, MINUTE } from './situation.ts';

/** A thing that ends, and what becomes of the card that may follow. */
export interface Ends {
  is: 'ends';
  shop: number;
  kind: EncounterKind;
  pages: number;
  seconds: number;
  /** How the page is when it ends, when it comes to rest, and when the card would stand. */
  page: Trouble;
  atRest: Trouble;
  atStand: Trouble;
  /** ms from the end to rest, from there to standing, from there to the answer. */
  rest: number;
  stand: number;
  answer: number;
  outcome: Ask['outcome'];
  /** Ends once more after that: a chat opened again, a receipt reloaded. */
  again: boolean;
}

export type Happening =
  | Ends
  | { is: 'set'; settings: Partial<AskingSettings> }
  | { is: 'pause'; ms: number | null }
  | { is: 'rule'; shop: number; kind: Rule['kind']; gone: boolean }
  | { is: 'clock'; ms: number }
  | { is: 'zone'; zone: string }
  /** The background alone, or the browser with all of its tabs. */
  | { is: 'restart'; browser: boolean }
  | { is: 'backup' | 'restore' | 'tidy' };

export interface Life {
  /** Shops in this life: in a small street, one meets the same ones. */
  shops: number;
  /** Other settings from the beginning. */
  start?: Partial<AskingSettings>;
  /** What becomes of every card, if it is always the same. */
  temper?: Ask['outcome'];
  /** Each after so many ms of the world's time, which no clock can turn back. */
  days: { wait: number; what: Happening }[];
}

export const SHOPS = 12;
/** Whom the person knew before. */
export const isMet = (shop: number) => shop % 3 > 0;
/** What kind of place it is. */
export const kindOfPlace = (shop: number) =>
  (['health', 'bank'] as const)[shop - SHOPS + 2] ?? undefined;
export const siteOf = (shop: number) => `shop${shop}.example`;

/** What speaks against a card on this page just now. */
const TROUBLES = [
  'payment',
  'checkout',
  'chatting',
  'elsewhere',
  'typing',
  'busy',
  'restless',
] as const;
export type Trouble = (typeof TROUBLES)[number] | 'private' | null;

const often = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 15, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const ms = (unit: number, min: number, max: number) =>
  fc.integer({ min, max }).map((n) => n * unit);

const ends: fc.Arbitrary<Ends> = fc.record({
  is: fc.constant('ends' as const),
  shop: fc.integer({ min: 0, max: SHOPS - 1 }),
  kind: fc.constantFrom(
    ...(['purchase', 'purchase', 'chat', 'chat', 'form', 'return', 'cancellation'] as const),
    ...(['visit', 'visit', 'visit', 'review', 'article'] as const),
  ),
  pages: often(3, 1, 2, 9),
  seconds: often(90, 0, 89, 600),
  page: often<Trouble>(null, ...TROUBLES.slice(0, 4), 'private'),
  atRest: often<Trouble>(null, ...TROUBLES),
  atStand: often<Trouble>(null, ...TROUBLES.slice(0, 4)),
  rest: fc.oneof(
    { weight: 8, arbitrary: ms(1000, 8, 60) },
    // The lid was shut in between.
    { weight: 1, arbitrary: ms(MINUTE, 1, 40) },
  ),
  stand: often(300, 5_000, 20 * MINUTE),
  answer: often(4_000, 0, 3 * MINUTE, 5 * HOUR),
  outcome: fc.constantFrom(
    ...(['answered', 'answered', 'answered', 'declined', 'ignored', 'never', 'notThis'] as const),
    null,
  ),
  again: often(false, true),
});

const settings: fc.Arbitrary<Partial<AskingSettings>> = fc.record(
  {
    asking: often(true, false),
    askAfter: fc.constantFrom<EncounterKind[]>(
      ['visit', 'purchase', 'chat', 'form', 'return', 'cancellation'],
      ['visit', 'chat'],
      ['purchase', 'review', 'article'],
    ),
    quietFrom: fc.integer({ min: 0, max: 1439 }),
    quietUntil: fc.integer({ min: 0, max: 1439 }),
    dailyBudget: fc.integer({ min: 0, max: 4 }),
    weeklyBudget: fc.integer({ min: 0, max: 12 }),
    gapMinutes: fc.constantFrom(0, 1, 60, 600),
    cooldownDays: fc.constantFrom(0, 1, 7, 30, 180),
    serviceCooldownHours: fc.constantFrom(0, 1, 24, 4_320),
    expiryMinutes: fc.constantFrom(1, 15, 90),
    visitPages: fc.integer({ min: 1, max: 4 }),
    visitSeconds: fc.constantFrom(0, 90, 300),
  },
  { requiredKeys: [] },
);

/** Zones with summer time in both halves of the world, half hours, and both sides of the date line. */
const ZONES = [
  ...['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'],
  ...['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Santiago'],
];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 40, arbitrary: ends },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('set' as const), settings }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('pause' as const),
      ms: fc.option(ms(HOUR, 1, 30)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('rule' as const),
      shop: fc.integer({ min: 0, max: SHOPS - 1 }),
      kind: fc.constantFrom<Rule['kind']>('never', 'allow', 'allow', 'notBrand', 'ruleOff'),
      gone: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant('clock' as const), ms: ms(HOUR, -60, 30) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant('zone' as const), zone: fc.constantFrom(...ZONES) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant('restart' as const), browser: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constantFrom('backup', 'restore', 'tidy', 'tidy') }),
  },
);

const wait = fc.oneof(
  { weight: 4, arbitrary: ms(MINUTE, 0, 90) },
  { weight: 6, arbitrary: ms(HOUR, 0, 30) },
  { weight: 4, arbitrary: ms(DAY, 1, 40) },
  // Two tabs in one second, and what happens while a card waits for rest.
  { weight: 3, arbitrary: fc.constantFrom(0, 1, 500, 9_000, 30_000) },
);

/** Somebody who likes to be asked, so that the budgets are reached. */
const GENEROUS: Partial<AskingSettings> = {
  ...{ quietFrom: 0, quietUntil: 0, gapMinutes: 0, cooldownDays: 0, serviceCooldownHours: 0 },
  ...{ dailyBudget: 4, weeklyBudget: 9 },
};

export const life: fc.Arbitrary<Life> = fc.record(
  {
    shops: fc.constantFrom(1, 2, 4, SHOPS),
    start: fc.constantFrom(GENEROUS, { ...GENEROUS, weeklyBudget: 100 }),
    temper: fc.constantFrom<Ask['outcome']>('answered', 'declined', 'ignored', null),
    days: fc.array(fc.record({ wait, what: happening }), {
      minLength: 5,
      maxLength: 40,
      size: 'max',
    }),
  },
  { requiredKeys: ['shops', 'days'] },
);

/** The wall clock in the zone the life is in now: the real one, with its summer time. */
export const wallIn = (zone: string, at: number) => {
  // To set it is slow, even to what it is.
  if (process.env.TZ !== zone) process.env.TZ = zone;
  return localTime(at);
};
