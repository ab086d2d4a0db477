/** The rows beside the moment. Every stored shape is named here or in moment.ts. */
import type { BrandId, Moment, Removed, Touchpoint } from './moment.ts';

export interface Brand {
  schema: 1;
  id: BrandId;
  rev: string;
  name?: string;
  /** Registrable domains. */
  sites: string[];
  aliases: string[];
  /** The person's word on which brand this is one with; null: none, it stands alone. */
  mergedInto?: BrandId | null;
  /** What was seen when it was met: it is one with this brand, unless the person says otherwise. */
  kin?: BrandId;
  /** The company or brand that it is a product or a part of; it keeps a line of its own. */
  partOf?: BrandId;
  category?: string;
  /** Local day on which the person stopped being a customer. */
  left?: string;
  /** Local day of the last visit too small to be a moment. */
  lastSeen?: string;
}

/** What a person says of a brand as a whole, in their own words or in a number. */
export interface Remark {
  schema: 1;
  id: string;
  rev: string;
  brand: BrandId;
  t: number;
  kind: 'belief' | 'recommend' | 'decision' | 'spend';
  /** At most 2,000 characters. */
  text?: string;
  /** recommend: 0…10; spend: in the person's own money. */
  value?: number;
  /** The moment that made them say so. */
  moment?: string;
}

export type AskOutcome = 'answered' | 'declined' | 'ignored' | 'never' | 'notThis';

/** One card, reserved and counted in one transaction before it is injected. Kept 30 days. */
export interface Ask {
  /** The encounter's id. */
  id: string;
  brand: BrandId;
  site: string;
  /** Local calendar day, for budgets. */
  day: string;
  trigger: EncounterKind;
  decision: 'show' | 'list' | 'drop';
  reason: string;
  /** When decided, ms UTC. */
  at: number;
  /** When the card stood on the page; null while it waits, and for ever if it never stood. */
  shownAt: number | null;
  outcome: AskOutcome | null;
}

export const ENCOUNTER_KINDS = [
  'visit',
  'purchase',
  'chat',
  'form',
  'return',
  'cancellation',
  'review',
  'article',
] as const;
export type EncounterKind = (typeof ENCOUNTER_KINDS)[number];

/** Several readings of one brand in one tab that are one thing that happened. */
export interface Encounter {
  id: string;
  kind: EncounterKind;
  brand: BrandId;
  brandName?: string;
  /** Registrable domain of the page it happened on. */
  site: string;
  tab: number;
  startedAt: number;
  lastAt: number;
  /** In order, without repeats in a row. */
  touchpoints: Touchpoint[];
  /** Pages seen in it. */
  pages: number;
  /** Seconds of attention, as far as readings tell. */
  seconds: number;
  /** Rule ids that said so, for "why?" and for switching a rule off. */
  rules: string[];
  /** Chat only. */
  vendor?: string;
  sent?: boolean;
  endedAt?: number;
  ended?: 'confirmation' | 'closed' | 'sent' | 'read' | 'left' | 'silence';
  /** The card handed out for it: who holds the nonce speaks for this ask. */
  nonce?: string;
  /** Its moment, if the person said on the card that this was none: for undo. */
  removed?: Moment | null;
}

/** A correction of the person's; beats detection, undoable. */
export interface Rule {
  /** `<kind>:<site or brand>[:<rule>]` */
  id: string;
  rev: string;
  /** erased: not a correction, but what is left of a brand that was erased (erased.ts). */
  kind: 'never' | 'allow' | 'notBrand' | 'ruleOff' | 'siteOf' | 'pattern' | 'erased';
  /** Registrable domain; erased: the brand's sign, which is no name. */
  site: string;
  /** ruleOff: rule id; siteOf: brand id; pattern: kind of encounter and shape of an address. */
  value?: string;
  deleted?: true;
}

export interface Setting {
  key: string;
  rev: string;
  value: unknown;
}

/** Something the person removed, as it was; kept 30 days on this machine. */
export interface Binned {
  /** Its own id. */
  id: string;
  /** When it was removed, ms UTC. */
  at: number;
  moment?: Moment;
  remark?: Remark;
}

export type StoredMoment = Moment | Removed;
export type StoredRemark = Remark | Removed;
