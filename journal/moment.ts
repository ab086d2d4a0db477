/**
 * The moment: the one record a person keeps, and the words every other part speaks.
 *
 * A *reading* is what the rules say about one page now; an *encounter* is several readings
 * that are one thing that happened; a *moment* is what the person keeps of it.
 */

/** What kind of experience it was. Decides weight and lane; the person may change it. */
export const DIRECT_SOURCES = ['service', 'purchase', 'use', 'store', 'billing', 'browse'] as const;
export const INDIRECT_SOURCES = [
  'wom',
  'peer',
  'news',
  'review',
  'sponsor',
  'ad',
  'other',
] as const;
export const SOURCES = [...DIRECT_SOURCES, ...INDIRECT_SOURCES] as const;
export type Source = (typeof SOURCES)[number];

/** D: it happened to me (circle). I: I heard or saw it (diamond). Derived, never stored. */
export type Lane = 'D' | 'I';

export function laneOf(source: Source): Lane {
  return (DIRECT_SOURCES as readonly string[]).includes(source) ? 'D' : 'I';
}

/** Where in the journey, page-shaped. Null when entered by hand. */
export const TOUCHPOINTS = [
  'visit',
  'cart',
  'checkout',
  'confirmation',
  'help',
  'chat',
  'returns',
  'account',
  'signup',
  'cancellation',
  'tracking',
  'review',
  'article',
  'other',
] as const;
export type Touchpoint = (typeof TOUCHPOINTS)[number];

export const CHANNELS = [
  'web',
  'chat',
  'email',
  'phone',
  'sms',
  'social',
  'video',
  'store',
  'post',
  'app',
  'person',
  'media',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** The seven Ps of what a company offers; service is the last three of them, experience all. */
export const PS = [
  'product',
  'price',
  'place',
  'promotion',
  'people',
  'evidence',
  'process',
] as const;
export type P = (typeof PS)[number];
export const SERVICE_PS: readonly P[] = ['people', 'evidence', 'process'];

/** The parts of a company that a person can meet. */
export const FUNCTIONS = [
  'marketing',
  'sales',
  'service',
  'techSupport',
  'billing',
  'productDesign',
  'storeDesign',
  'retail',
  'delivery',
  'other',
] as const;

/** The only personal weight: "this mattered" first-hand, trust second-hand. */
export const STAKES = ['low', 'normal', 'high'] as const;
export type Stake = (typeof STAKES)[number];

/** The five faces, Awful to Great. The fine slider gives reals between them. */
export const FACES = [-2, -1, 0, 1, 2] as const;
export type Face = (typeof FACES)[number];

/** `site:<registrable domain>` when first noticed, `name:<folded name>` when typed. */
export type BrandId = `site:${string}` | `name:${string}`;

export interface Moment {
  schema: 1;
  /** `<device letters>-<counter>`; equals the encounter's and the ask's id. */
  id: string;
  /** Hybrid logical clock, sortable; the highest wins everywhere. */
  rev: string;
  brand: BrandId;
  /** Registrable domain it happened on, so that a brand can be split later. */
  site: string | null;
  /** When it happened, integer ms UTC. */
  t: number;
  /** Local calendar date of `t` where it was entered, YYYY-MM-DD. */
  day: string;
  /** How it felt, −2…2; null = seen, not rated. */
  v: number | null;
  source: Source;
  stake: Stake;
  touchpoint: Touchpoint | null;
  channel: Channel | null;
  origin: 'noticed' | 'popup' | 'added' | 'imported' | 'demo';
  solved?: 'yes' | 'partly' | 'no' | 'waiting';
  /** 1 very easy … 7 very hard. */
  effort?: number;
  /** How long it took, whole minutes, as far as it was noticed. */
  minutes?: number;
  /** At most three, and own words. */
  words?: string[];
  expected?: 'worse' | 'as' | 'better';
  promise?: 'yes' | 'partly' | 'no';
  action?: 'nothing' | 'complain' | 'leave' | 'less' | 'stay' | 'recommend';
  agent?: 'human' | 'bot' | 'both' | 'unsure';
  /** At most 2,000 characters. */
  note?: string;
  p7?: P;
  /** One of FUNCTIONS; another journal's word is kept as it is. */
  func?: string;
  stage?: 'before' | 'during' | 'after';
  startedBy?: 'me' | 'them' | 'nobody';
  friction?: ('repeat' | 'wrongPlace' | 'channelCannot' | 'couldNot' | 'wouldNot')[];
  /** The moment this one came because of. */
  because?: string;
  /** What they did, beside how it felt. */
  they?: string;
  /**
   * The revision of `note` and `they`, where it is not the row's own: an account's sync carries the
   * moment without them. `here: false`: they lie on another machine.
   */
  written?: { rev: string; here: boolean };
}

/** What is left of a removed moment: enough for sync to know, nothing of what it said. */
export interface Removed {
  id: string;
  rev: string;
  deleted: true;
}
