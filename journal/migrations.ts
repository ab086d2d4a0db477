/**
 * What a change of a stored shape does to rows written before it.
 *
 * Each step takes a moment one schema further: `MIGRATIONS[0]` from 1 to 2, and so on. A released
 * step is never edited; an example of every schema lies in tests/moments.
 */
export type Migration = (row: Record<string, unknown>) => Record<string, unknown>;

export const MIGRATIONS: readonly Migration[] = [];

/** A row from a version of Throughline newer than this one: readable there, not here. */
export class NewerRow extends Error {
  override name = 'NewerRow';
}

/**
 * The row in today's shape; the given one is left as it was.
 * @throws NewerRow if its schema is not known yet
 */
export function upToDate(
  row: object,
  steps: readonly Migration[] = MIGRATIONS,
): Record<string, unknown> {
  let today = row as Record<string, unknown>;
  const from = typeof today.schema === 'number' ? today.schema : 1;
  if (from > steps.length + 1) throw new NewerRow(`schema ${from} is newer than this version`);
  for (let schema = from; schema <= steps.length; schema++) {
    const step = steps[schema - 1] as Migration;
    today = { ...step({ ...today }), schema: schema + 1 };
  }
  return today;
}
