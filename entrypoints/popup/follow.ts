/** What follows each commit of this page's. Apart, because nothing of it is needed to paint. */
import type { Journal } from '../../journal/store.ts';
import { keepBadge } from '../background/badge.ts';
import { keepSync } from '../background/sync.ts';
import { keepWitness } from '../background/witness.ts';

/** From now on. */
export function follow(journal: Journal): void {
  keepBadge(journal);
  keepWitness(journal);
  keepSync(journal);
}
