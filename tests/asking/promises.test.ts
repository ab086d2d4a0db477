/** The policy's promises, over random lives. `SOAK=1` lives many more of them. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { PROMISES } from '../../asking/decide.ts';
import { journalBook, modelBook } from './book.ts';
import { life } from './life.ts';
import { live } from './live.ts';
import { NOON } from './situation.ts';

const soak = Boolean(process.env.SOAK);
const home = process.env.TZ;

afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

test('no order of events breaks a budget, a gap, a cooldown, quiet hours or a never', {
  timeout: soak ? 3_600_000 : 240_000,
}, async () => {
  const numRuns = soak ? 200_000 : 10_000;
  let cards = 0;
  let lives = 0;
  const spoke = new Set<string>();
  await fc.assert(
    fc.asyncProperty(life, async (one) => {
      const clock = { ms: NOON };
      const lived = await live(one, modelBook(clock), clock);
      cards += lived.cards;
      lives++;
      for (const reason of lived.reasons) spoke.add(reason);
    }),
    { numRuns },
  );
  console.log(`${lives} random lives, ${cards} cards stood, every one as promised`);
  // A policy that never asks would keep every promise as well, and so would lives without trouble.
  expect(cards).toBeGreaterThan(numRuns);
  expect([...spoke].sort()).toEqual([...PROMISES.map(({ reason }) => reason), 'due'].sort());
});

test('the journal keeps the same promises, and writes down the same as the model', {
  timeout: soak ? 3_600_000 : 240_000,
}, async () => {
  const numRuns = soak ? 5_000 : 300;
  let cards = 0;
  let lives = 0;
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  await fc.assert(
    fc.asyncProperty(life, async (one) => {
      const clock = { ms: NOON };
      const lived = await live(one, await journalBook(clock), clock);
      const modelled = { ms: NOON };
      const model = await live(one, modelBook(modelled), modelled);
      expect(lived.asks.toSorted(byId)).toEqual(model.asks.toSorted(byId));
      cards += lived.cards;
      lives++;
    }),
    { numRuns },
  );
  console.log(`${lives} random lives on the journal itself, ${cards} cards stood`);
  expect(cards).toBeGreaterThan(numRuns);
});
