/**
 * Every message there is. Brand, tab and site are taken from the sender, never from the payload.
 */

import type { AskView, CardEvent } from '../../components/AskCard.tsx';
import type { Facts } from '../../detection/facts.ts';
import type { ChatStage } from '../../detection/reading.ts';

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

/** The card → background. Whoever holds the nonce speaks for that ask, in the tab it was given to. */
export interface CardMessage {
  type: 'card';
  nonce: string;
  event: CardEvent;
}

/** The background's answer to a card: what to show, or what was kept (after the commit). */
export type CardAnswer = { view: AskView } | { kept: string } | { gone: true };

/** Our pages → background: what is this tab? */
export interface SiteMessage {
  type: 'site';
  tab: number;
}

/** Background → page: take the card away. */
export interface CloseMessage {
  type: 'close';
  nonce: string;
}

export type ToBackground = FactsMessage | ChatMessage | CardMessage | SiteMessage;
