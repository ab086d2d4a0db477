import type { BrandId, Touchpoint } from '../journal/moment.ts';

/** What the rules say about one page now. Never stored. */
export interface Reading {
  /** Registrable domain the brand is known by (the merchant's, on a payment page). */
  site: string;
  /** Display name, already trimmed to 80 characters and free of control characters. */
  brandName?: string;
  /** The kept brand that this is one with, though it lives at another site. */
  kin?: BrandId;
  touchpoint: Touchpoint | 'none';
  /** Vendor id of a support chat on the page, or null. */
  chat: string | null;
  /** Whether this is a brand's site at all. */
  commercial: boolean;
  /** 0…1 */
  sure: number;
  /** Ids of the rules that said so, strongest first. */
  rules: string[];
  /** Card, password or one-time-code fields, or a payment frame: never ask here. */
  payment: boolean;
  /** Health, bank …: how carefully to treat it. */
  sensitive?: 'health' | 'adult' | 'gambling' | 'government' | 'bank';
  /** Review or article: the brand it is about. */
  about?: { site?: string; name?: string };
}

export const CHAT_STAGES = ['present', 'open', 'sent', 'closed'] as const;
export type ChatStage = (typeof CHAT_STAGES)[number];
