/** Rows of a file, each made sure of before anything is done with it. */

import { TRAVEL_STORES, type Travelling, type TravelStore } from '../merge.ts';
import { NewerRow, upToDate } from '../migrations.ts';
import type { Rule } from '../records.ts';
import { asRowOf, RefusedRow } from '../shape.ts';
import { isDemo } from '../store/demo.ts';
import { ruleId } from '../store/rules.ts';

export const isTravelStore = (name: unknown): name is TravelStore =>
  (TRAVEL_STORES as readonly unknown[]).includes(name);

/**
 * A row for a store from one of unknown make.
 * @throws RefusedRow with the first reason found
 */
export function asRow<S extends TravelStore>(store: S, row: unknown): Travelling[S] {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) throw new RefusedRow('row');
  try {
    const isOld = store === 'moments' && !('deleted' in row);
    const read = asRowOf(store, isOld ? upToDate(row) : row);
    if (store === 'rules') expectId(read as Rule);
    if ('id' in read && store !== 'brands' && isDemo(read)) throw new RefusedRow('example', 'id');
    return read;
  } catch (error) {
    if (error instanceof NewerRow) throw new RefusedRow('newer', 'schema');
    throw error;
  }
}

function expectId(rule: Rule) {
  if (rule.id !== ruleId(rule)) throw new RefusedRow('form', 'id');
}

/** What stands in for the id of a row that has none: the same row always gets the same. */
export async function idFrom(parts: readonly unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const letters = Array.from(digest.subarray(0, 16), (byte) => (byte & 31).toString(32));
  return `x-${letters.join('')}`;
}

/** Older than whatever was said of such a row since. */
export const IMPORTED_REV = '000000000.000.x';
