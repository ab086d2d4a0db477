/** Whatever happens on the way, three devices come to one journal and one line. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChangedParameters, completeParameters } from '../../../experience/parameters.ts';
import { portrait } from '../../../experience/portrait.ts';
import { erasedMark } from '../../../journal/erased.ts';
import { keyOf, type TravelRow } from '../../../journal/merge.ts';
import type { Moment } from '../../../journal/moment.ts';
import type { Brand, Rule } from '../../../journal/records.ts';
import { holding } from '../../../journal/store/rules.ts';
import { heedMarks, type Machine, shareable, World } from './world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Step = (world: World) => unknown;

const machine = fc.nat(2);
const which = fc.nat(20);
const face = fc.constantFrom(-2, -1, 0, 1, 2);
const on = (i: number, act: (machine: Machine) => unknown) => (world: World) =>
  act(world.machines[i] as Machine);

/** Something that a person does, a clock does, or that goes wrong. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(machine, face).map(([i, v]) => on(i, (m) => m.rate(v))) },
  {
    weight: 1,
    arbitrary: fc.tuple(machine, face).map(([i, v]) => on(i, (m) => m.rate(v, `note of ${i}`))),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(machine, which, fc.option(face))
      .map(([i, n, v]) => on(i, (m) => m.change(n, v))),
  },
  { weight: 2, arbitrary: fc.tuple(machine, which).map(([i, n]) => on(i, (m) => m.remove(n))) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(machine, fc.constantFrom('Nordfaser', 'Blankets'))
      .map(([i, name]) => on(i, (m) => m.rename(name))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(machine, fc.constantFrom(30, 365))
      .map(([i, days]) => on(i, (m) => m.setHalfLife(days))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(machine, fc.constantFrom('never', 'allow', 'siteOf'))
      .map(([i, kind]) => on(i, (m) => m.correct(kind, 'shop.example'))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(machine, fc.constantFrom('site:nordfaser.shop', 'name:the bank'))
      .map(([i, id]) => on(i, (m) => m.erase(id))),
  },
  { weight: 6, arbitrary: machine.map((i) => on(i, (m) => m.sync())) },
  {
    weight: 2,
    arbitrary: fc.tuple(machine, fc.nat(2)).map(([i, got]) => on(i, (m) => m.sync(got))),
  },
  // One item gets to the server, or from it, whichever is chosen: late, in parts, out of order.
  {
    weight: 8,
    arbitrary: fc.tuple(machine, which).map(([i, n]) =>
      on(i, (m) => {
        const unsent = [...m.unsent];
        if (unsent.length > 0) m.send(unsent[n % unsent.length] as string);
      }),
    ),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(machine, which).map(([i, n]) =>
      on(i, (m) => {
        const keys = Object.keys(m.world.server);
        if (keys.length > 0) m.deliver(keys[n % keys.length] as string);
      }),
    ),
  },
  // Something old comes once more; something is lost on the server, or here.
  {
    weight: 2,
    arbitrary: fc.tuple(machine, fc.nat(200)).map(([i, n]) =>
      on(i, (m) => {
        const [key, value] = m.world.past[n % m.world.past.length] ?? [];
        if (key !== undefined) m.deliver(key, value);
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: which.map((n) => (world: World) => {
      const keys = Object.keys(world.server);
      if (keys.length > 0) delete world.server[keys[n % keys.length] as string];
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(machine, which).map(([i, n]) =>
      on(i, (m) => {
        const keys = Object.keys(m.area);
        if (keys.length > 0) delete m.area[keys[n % keys.length] as string];
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.nat(3 * 24).map((hours) => (world: World) => {
      world.now += hours * HOUR;
    }),
  },
);

const skew = fc.integer({ min: -DAY, max: DAY });

/** By their names, as the order in which they are kept does not matter. */
const byKey = (rows: readonly object[]) =>
  new Map((rows as TravelRow[]).map((row) => [keyOf(row), row]));

/** Each brand's line, as the settings that travelled have it. */
function linesOf(one: Machine, now: number) {
  const { moments, settings } = shareable(one.rows);
  const params = completeParameters((settings[0]?.value ?? {}) as ChangedParameters);
  const living = (moments as unknown as Moment[]).filter((row) => !('deleted' in row));
  const inOrder = living.sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(inOrder, ({ brand }) => brand)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([brand, its]) => [brand, portrait(its, now, { params, grid: 20 })]);
}

test('2,000 lives of three devices: one journal, one line, nothing lost', async () => {
  let removed = 0;
  let noted = 0;
  let erased = 0;
  let contradicted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 30 }),
      fc.tuple(skew, skew, skew),
      async (steps, skews) => {
        const world = new World(skews);
        for (const act of steps) {
          world.now += 1000;
          await act(world);
        }
        for (const { trouble, leftOut } of await world.settle())
          expect({ trouble, leftOut }).toEqual({ trouble: [], leftOut: 0 });
        heedMarks(world.said);
        const said = shareable(world.said);
        for (const one of world.machines) {
          const its = shareable(one.rows);
          for (const store of ['moments', 'brands', 'settings', 'rules'] as const)
            expect(byKey(its[store])).toEqual(byKey(said[store]));
          // What was erased and not met since is nowhere.
          const revOf = (id: string) => one.rows.rules.get(id)?.rev ?? '';
          for (const { id, rev } of one.rows.brands.values() as Iterable<Brand>)
            expect(revOf(erasedMark(id).id) < rev).toBe(true);
          // A note is where it was typed, and nowhere else.
          for (const row of one.rows.moments.values() as Iterable<Moment>)
            if (row.note !== undefined) {
              noted++;
              expect(row.note).toBe(`note of ${one.which}`);
            }
        }
        const [rules, ...theirs] = world.machines.map(({ rows }) =>
          holding([...rows.rules.values()] as Rule[]).filter(({ kind }) => kind !== 'siteOf'),
        );
        // One word for each site, the same everywhere.
        expect(rules?.length).toBeLessThanOrEqual(1);
        for (const other of theirs) expect(other).toEqual(rules);
        const standing = said.rules.filter(({ deleted }) => !deleted).map(({ kind }) => kind);
        contradicted += Number(standing.includes('never') && standing.includes('allow'));
        erased += standing.filter((kind) => kind === 'erased').length;
        const [first, ...others] = world.machines.map((one) => linesOf(one, world.now + 3 * DAY));
        for (const other of others) expect(other).toEqual(first);
        removed += said.moments.filter((row) => 'deleted' in row).length;
      },
    ),
    { numRuns: 2_000, seed: 6 },
  );
  expect(removed).toBeGreaterThan(100);
  expect(noted).toBeGreaterThan(100);
  expect(erased).toBeGreaterThan(100);
  expect(contradicted).toBeGreaterThan(20);
}, 300_000);
