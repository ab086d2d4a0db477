/** Everything a person can set, with what holds until they do. One row each in the journal. */
import * as v from 'valibot';
import { laneOf, SOURCES, type Source } from './moment.ts';
import { ENCOUNTER_KINDS } from './records.ts';

/** "Until I resume": the last time a Date can hold. */
export const FOREVER = 8_640_000_000_000_000;

/** How long: an hour, the rest of the day, until I resume. */
export type PauseFor = 'hour' | 'today' | 'open';

/** When such a pause ends, ms UTC. */
export function pauseEnd(how: PauseFor, now: number): number {
  if (how === 'hour') return now + 3_600_000;
  return how === 'today' ? new Date(now).setHours(24, 0, 0, 0) : FOREVER;
}

const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

const setting = <S extends v.GenericSchema>(shape: S, initial: v.InferOutput<S>) => ({
  shape,
  initial,
});

const halfLife = v.pipe(v.number(), v.minValue(1), v.maxValue(36_500));
/** What the line can bear: first-hand may not be weighed away. */
const weights = v.pipe(
  v.record(v.picklist(SOURCES), v.number()),
  v.check((own) =>
    Object.entries(own).every(
      ([source, weight]) =>
        weight >= (laneOf(source as Source) === 'D' ? 0.25 : 0.05) && weight <= 1,
    ),
  ),
);

/** Each setting: what it may be, and its default. */
const SETTINGS = {
  /** Whether sites are noticed at all, where access was given. */
  noticing: setting(v.boolean(), true),
  /** Nothing is noticed or asked before this time, ms UTC; FOREVER = until I resume. */
  pausedUntil: setting(v.nullable(whole(0, FOREVER)), null),
  /** Whether a card may ask. Nothing is noticed, so nothing asked, before access is given. */
  asking: setting(v.boolean(), true),
  /** What may ask; the rest waits in the list. */
  askAfter: setting(v.array(v.picklist(ENCOUNTER_KINDS)), [
    'visit',
    'purchase',
    'chat',
    'form',
    'return',
    'cancellation',
  ]),
  /** Quiet hours, minutes after local midnight; they may cross midnight, equal ends mean none. */
  quietFrom: setting(whole(0, 1439), 22 * 60),
  quietUntil: setting(whole(0, 1439), 8 * 60),
  /** Cards a local day, and in any seven local days, all brands together. */
  dailyBudget: setting(whole(0, 24), 2),
  weeklyBudget: setting(whole(0, 100), 4),
  /** Between any two cards. */
  gapMinutes: setting(whole(0, 10_080), 60),
  /**
   * Between two cards about one brand, and if the new one is about a chat or a return. No longer
   * than cards are remembered.
   */
  cooldownDays: setting(whole(0, 180), 7),
  serviceCooldownHours: setting(whole(0, 4_320), 24),
  /** Later than this after the end it is recall, not experience. */
  expiryMinutes: setting(whole(1, 1_440), 15),
  /** A visit of fewer pages or less attention is not worth a moment. */
  visitPages: setting(whole(1, 100), 3),
  visitSeconds: setting(whole(0, 3_600), 90),
  /** What the icon says of moments that wait. */
  badge: setting(v.picklist(['off', 'dot', 'number']), 'dot'),
  /** Whether the icon's dot takes the colour of the brand one is visiting. */
  feelingMark: setting(v.boolean(), true),
  /** Whether the popup looks back at the week, and the local day on which it last did. */
  lookBack: setting(v.boolean(), false),
  lookedBack: setting(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  /** How a person sees the line otherwise: days until half has faded, weights of sources. */
  line: setting(
    v.strictObject({
      halfLifeDays: v.optional(
        v.strictObject({ D: v.optional(halfLife), I: v.optional(halfLife) }),
      ),
      weight: v.optional(weights),
    }),
    {},
  ),
  /** A file a week by itself, where downloads are allowed, and how many of them are kept. */
  weeklyFile: setting(v.boolean(), false),
  weeklyFiles: setting(whole(2, 52), 4),
  /** So many moments that no file has are worth a reminder; null = never. "Not now", ms UTC. */
  remindAfter: setting(v.nullable(whole(1, 10_000)), 50),
  remindedAt: setting(v.nullable(whole(0, FOREVER)), null),
  /** Whether the browser's own account carries the record to other browsers. */
  accountSync: setting(v.boolean(), false),
  /** How long an unrated moment waits in the list, and is kept; null = for good. */
  unratedListDays: setting(whole(1, 365), 14),
  unratedKeepDays: setting(v.nullable(whole(1, 3_650)), 90),
};

export type Settings = {
  [K in keyof typeof SETTINGS]: v.InferOutput<(typeof SETTINGS)[K]['shape']>;
};
export type SettingKey = keyof Settings;

/** What `asking` needs to know of them. */
export type AskingSettings = Pick<
  Settings,
  | 'asking'
  | 'pausedUntil'
  | 'askAfter'
  | 'quietFrom'
  | 'quietUntil'
  | 'dailyBudget'
  | 'weeklyBudget'
  | 'gapMinutes'
  | 'cooldownDays'
  | 'serviceCooldownHours'
  | 'expiryMinutes'
  | 'visitPages'
  | 'visitSeconds'
>;

/** What `detection` needs to know of them. */
export type VisitSettings = Pick<Settings, 'visitPages' | 'visitSeconds'>;

/** Whether a value may be stored under this key. */
export function isSetting(key: string, value: unknown): boolean {
  return Object.hasOwn(SETTINGS, key) && v.is(SETTINGS[key as SettingKey].shape, value);
}

/** All settings from what is stored; a value that makes no sense counts as not set. */
export function settingsFrom(stored: Record<string, unknown>): Settings {
  const entries = Object.entries(SETTINGS).map(([key, { initial }]) => [
    key,
    isSetting(key, stored[key]) ? stored[key] : initial,
  ]);
  return Object.fromEntries(entries) as Settings;
}

export const DEFAULT_SETTINGS: Settings = settingsFrom({});
