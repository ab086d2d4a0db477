/** What is a part of what, by the person's word: products, and the brands of one company. */
import type { BrandId } from './moment.ts';
import type { Brand } from './records.ts';

/** Each keeps a line of its own; this only says how they hang together. */
export interface Family {
  /** What it is directly a part of. */
  wholeOf(id: BrandId): BrandId | null;
  /** What is directly a part of it, in the order of their ids. */
  partsOf(id: BrandId): BrandId[];
  /** Whether it is that brand, or near or far a part of it. */
  isWithin(id: BrandId, other: BrandId): boolean;
}

/**
 * @param brands those that stand for themselves
 * @param resolve who stands for a brand, merges followed
 */
export function family(brands: readonly Brand[], resolve: (id: BrandId) => BrandId): Family {
  const wholes = new Map<BrandId, BrandId>();
  const known = new Set(brands.map(({ id }) => id));
  for (const { id, partOf } of brands) {
    const whole = partOf && resolve(partOf);
    // What was said before a merge may lead back to itself, and the whole may be erased since.
    if (whole && whole !== id && known.has(whole)) wholes.set(id, whole);
  }
  return {
    wholeOf: (id) => wholes.get(id) ?? null,
    partsOf: (id) => brands.flatMap((one) => (wholes.get(one.id) === id ? [one.id] : [])),
    isWithin(id, other) {
      // Two devices can say A of B and B of A at once: nobody walks in a circle.
      const seen = new Set<BrandId>();
      for (let at: BrandId | undefined = id; at && !seen.has(at); at = wholes.get(at)) {
        if (at === other) return true;
        seen.add(at);
      }
      return false;
    },
  };
}
