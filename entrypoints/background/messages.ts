/**
 * Every message there is. Brand, tab and site are taken from the sender, never from the payload.
 */

import type { Page } from '../../asking/decide.ts';
import type { AskView, CardEvent } from '../../components/AskCard.tsx';
import type { Why } from '../../components/Popup.tsx';
import type { Facts } from '../../detection/facts.ts';
import type { ChatStage, Reading } from '../../detection/reading.ts';
import type { Teachable } from '../../detection/taught.ts';
import type { BrandId } from '../../journal/moment.ts';
import type { RuleDraft } from '../../journal/store.ts';

/** Page → background: something on this page is worth telling. */
export interface FactsMessage {
  type: 'facts';
  facts: Facts;
}

/** Page or a chat's own frame → background: how far a support chat has come. */
export interface ChatMessage {
  type: 'chat';
  stage: ChatStage;
  vendor: string;
}

/**
 * The card, or its place on the page, → background. Whoever holds the nonce speaks for that ask, in
 * the tab it was given to. `rest`: the page is at rest, or what kept it from it for so long;
 * `placed`: the frame stands empty; `gone`: nothing more will come.
 */
export interface CardMessage {
  type: 'card';
  nonce: string;
  event: CardEvent | RestEvent | { is: 'placed' };
}

export interface RestEvent extends Pick<Page, 'typing' | 'busy' | 'restless'> {
  is: 'rest';
}

/** What the card shows now (sent after the commit), or that it has nothing more to show. */
export type CardAnswer = { view: AskView } | { gone: true };
/** Whether the card may stand, to the one who asks once the page is at rest. */
export type RestAnswer = { stand: boolean };

/** Page → background: one of a site that was taught something. Its address says which. */
export interface TaughtMessage {
  type: 'taught';
}

/** Our pages → background: what is this tab? */
export interface SiteMessage {
  type: 'site';
  tab: number;
}

/** Our pages → background: on this tab's page, this happened, though it was not read as that. */
export interface TeachMessage {
  type: 'teach';
  tab: number;
  kind: Teachable;
}

/** What came of it; all of it can be taken back. */
export interface TeachAnswer {
  /** Id of the moment; null where that moment was there already. */
  moment: string | null;
  /** What was learned; null where the address would mean all of the site. */
  learned: RuleDraft | null;
  /** What the person had said against it before. */
  lifted: RuleDraft | null;
}

/** The background's answer: what it knows of that tab. */
export interface SiteAnswer {
  /** Registrable domain of the page's brand; null where there is nothing to rate. */
  site: string | null;
  brand: { id: BrandId; name: string } | null;
  /** The kept brand that this is one with, by all that is seen. */
  kin?: BrandId;
  /** What the rules said last of this page; null if they said nothing, or may not look. */
  reading: Reading | null;
  /** The kind of care it asks for, also where nothing was read of it. */
  sensitive?: Reading['sensitive'];
  /** The shape of the page's address, where "this was one, too" can be said of it. */
  shape: string | null;
  /** Whether this site may be noticed. */
  access: 'granted' | 'none';
  /** The last decision about asking on this site in the last day; null if there was none. */
  why: Why | null;
}

/**
 * Our pages and the background → page: put the card there once it is at rest, take it away, or
 * bring the focus into it.
 */
export type ToPage =
  | { type: 'open'; nonce: string }
  | { type: 'close'; nonce: string }
  | { type: 'focus' };
