/** A background that dies where one wishes: before or after any call to its journal or its browser. */
import { type Journal, openJournal } from '../../journal/store.ts';

let point = 0;
let deadly = Number.POSITIVE_INFINITY;
let die: () => void = () => {};

/** Around everything that takes time, and so can be cut short. */
export async function mayDie<T>(call: () => Promise<T>): Promise<T> {
  if (point++ === deadly) return death();
  const answer = await call();
  return point++ === deadly ? death() : answer;
}

/** A script that was stopped does not fail: it never goes on. */
function death(): Promise<never> {
  die();
  return new Promise(() => {});
}

/**
 * One waking of the background, with the journal as it lies on disk.
 *
 * @param at how many points it lives through; from their number on it lives to the end
 * @returns what `does` returned, or that it died before
 */
export async function wake<T>(
  at: number,
  does: (journal: Journal) => Promise<T>,
): Promise<T | 'died'> {
  point = 0;
  deadly = at;
  const journal = openJournal({ broadcast: () => {} });
  const died = new Promise<'died'>((settle) => {
    die = () => settle('died');
  });
  const end = await Promise.race([does(mortal(journal)), died]);
  journal.close();
  return end;
}

const mortal = (journal: Journal): Journal =>
  new Proxy(journal, {
    get: (all, name: keyof Journal) =>
      typeof all[name] === 'function'
        ? (...given: never[]) =>
            mayDie(async () => (all[name] as (...args: never[]) => unknown)(...given))
        : all[name],
  });
