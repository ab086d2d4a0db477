import type { Face } from '../journal/moment.ts';

/** What the card shows. */
export interface AskView {
  brand: string;
  kind: string;
  v: Face | null;
}

/** What the card says. */
export type CardEvent = { is: 'shown' };
