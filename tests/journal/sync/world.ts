/**
 * Three devices on one account, with everything between them that goes wrong: clocks that are off,
 * items that come late, in parts, out of order, again, or not at all, and writes that fail.
 */
import { erasedIn, erasedMark, withoutErased } from '../../../journal/erased.ts';
import { type Device, newDevice, nextId, nextRev, witness } from '../../../journal/ids.ts';
import { keyOf, newerOf, SEEN_REV, TRAVEL_STORES, type TravelRow } from '../../../journal/merge.ts';
import type { BrandId, Moment } from '../../../journal/moment.ts';
import type { Brand, Rule } from '../../../journal/records.ts';
import type { Cargo } from '../../../journal/sync/plan.ts';
import { round, type SyncArea, type SyncState } from '../../../journal/sync/round.ts';

type Items = Record<string, unknown>;
type Rows = { [S in keyof Cargo]: Map<string, TravelRow> };

/** Rounds after which they agree, or never will. */
const ENOUGH = 12;

const noRows = (): Rows => ({
  settings: new Map(),
  brands: new Map(),
  rules: new Map(),
  moments: new Map(),
  remarks: new Map(),
});
const cargoOf = (rows: Rows) =>
  Object.fromEntries(TRAVEL_STORES.map((store) => [store, [...rows[store].values()]])) as Cargo;

export class World {
  /** ms UTC, by nobody's clock. */
  now = Date.UTC(2026, 10, 22);
  /** What the account's server holds, and every value that an item ever had there. */
  server: Items = {};
  past: [string, unknown][] = [];
  /** All that was ever said, merged: what must come out in the end. */
  said = noRows();
  machines: Machine[];

  constructor(skews: readonly number[]) {
    this.machines = skews.map((skew, i) => new Machine(this, i, skew));
  }

  /** Everything arrives at last, and nothing fails any more. */
  async settle(): Promise<SyncState[]> {
    let states: SyncState[] = [];
    for (let i = 0, before = ''; i < ENOUGH && before !== JSON.stringify(this.server); i++) {
      before = JSON.stringify(this.server);
      states = [];
      for (const machine of this.machines) {
        for (const key of new Set([...Object.keys(this.server), ...Object.keys(machine.area)]))
          machine.deliver(key);
        states.push(await machine.sync());
        for (const key of [...machine.unsent]) machine.send(key);
      }
    }
    return states;
  }
}

export class Machine {
  device: Device;
  rows = noRows();
  /** Its own copy of the account's area, and what of it the server has not heard. */
  area: Items = {};
  unsent = new Set<string>();
  world: World;
  which: number;
  skew: number;

  constructor(world: World, which: number, skew: number) {
    this.world = world;
    this.which = which;
    this.skew = skew;
    this.device = newDevice(Uint8Array.from({ length: 6 }, () => which));
  }

  get now() {
    return this.world.now + this.skew;
  }

  private rev(): string {
    const next = nextRev(this.device, this.now);
    this.device = next.device;
    return next.rev;
  }

  private put<S extends keyof Cargo>(store: S, row: Cargo[S][number]) {
    const key = keyOf(row);
    this.rows[store].set(key, row);
    const before = this.world.said[store].get(key);
    this.world.said[store].set(key, before ? newerOf(before, row) : row);
  }

  rate(v: number, note?: string) {
    const next = nextId(this.device);
    this.device = next.device;
    const brand = v > 0 ? 'site:nordfaser.shop' : 'name:the bank';
    this.put('moments', {
      ...{ schema: 1, id: next.id, rev: this.rev(), brand, site: null, t: this.now, v },
      ...{ day: new Date(this.now).toISOString().slice(0, 10), source: 'service' },
      ...{ stake: 'normal', touchpoint: null, channel: null, origin: 'added' },
      ...(note !== undefined && { note }),
    } as Moment);
    const isMark = this.rows.rules.has(erasedMark(brand).id);
    this.put('brands', {
      ...{ schema: 1, id: brand, rev: isMark ? this.rev() : SEEN_REV, sites: [], aliases: [] },
      ...(this.rows.brands.get(brand) as Brand | undefined),
      lastSeen: `2026-11-${10 + (next.device.count % 20)}`,
    });
  }

  private one(which: number): Moment | undefined {
    const rows = [...this.rows.moments.values()] as Moment[];
    return rows[which % rows.length];
  }

  change(which: number, v: number | null) {
    const former = this.one(which);
    if (former && !('deleted' in former)) this.put('moments', { ...former, v, rev: this.rev() });
  }

  remove(which: number) {
    const former = this.one(which);
    if (former) this.put('moments', { id: former.id, rev: this.rev(), deleted: true });
  }

  rename(name: string) {
    const id = 'site:nordfaser.shop' as const;
    const former = this.rows.brands.get(id) as Cargo['brands'][number] | undefined;
    this.put('brands', {
      ...(former ?? { schema: 1, id, sites: [], aliases: [] }),
      ...{ name, rev: this.rev() },
    });
  }

  /** A brand with all that was said of it, as far as this machine knows it. */
  erase(id: BrandId) {
    for (const row of [...this.rows.moments.values()] as Moment[])
      if (row.brand === id) this.put('moments', { id: row.id, rev: this.rev(), deleted: true });
    this.put('rules', { ...erasedMark(id), rev: this.rev() });
    heedMarks(this.rows);
  }

  setHalfLife(D: number) {
    const value = { halfLifeDays: { D } };
    this.put('settings', { key: 'line', rev: this.rev(), value });
  }

  correct(kind: 'never' | 'allow' | 'siteOf', site: string) {
    const value = kind === 'siteOf' ? { value: 'name:the bank' } : {};
    this.put('rules', { id: `${kind}:${site}`, rev: this.rev(), kind, site, ...value });
  }

  /** @param fails how many of the items to write get there before the browser refuses the rest */
  sync(fails?: number): Promise<SyncState> {
    const refuse = (keys: string[], act: (key: string) => void) => {
      for (const key of fails === undefined ? keys : keys.slice(0, fails)) {
        act(key);
        this.unsent.add(key);
      }
      if (fails !== undefined) throw new Error('QUOTA_BYTES quota exceeded');
    };
    const area: SyncArea = {
      get: async () => ({ ...this.area }),
      set: async (items) =>
        refuse(Object.keys(items), (key) => {
          this.area[key] = items[key];
        }),
      remove: async (keys) =>
        refuse(keys, (key) => {
          delete this.area[key];
        }),
    };
    return round({ takeIn: async (arrived) => this.takeIn(arrived) }, area, this.now);
  }

  private takeIn(arrived: Cargo) {
    for (const store of TRAVEL_STORES)
      for (const row of arrived[store]) {
        const own = this.rows[store].get(keyOf(row));
        this.rows[store].set(keyOf(row), own ? newerOf<TravelRow>(own, row) : row);
        this.device = witness(this.device, row.rev);
      }
    heedMarks(this.rows);
    return { here: cargoOf(this.rows), device: this.device.letters };
  }

  /** One of its items gets to the server. */
  send(key: string) {
    this.unsent.delete(key);
    const { server, past } = this.world;
    if (key in this.area) server[key] = this.area[key];
    else delete server[key];
    past.push([key, this.area[key]]);
  }

  /** What the server holds, or once held, under one name gets to it. */
  deliver(key: string, value = this.world.server[key]) {
    if (this.unsent.has(key)) return;
    if (value === undefined) delete this.area[key];
    else this.area[key] = value;
  }
}

/** What the marks of erased brands say, on one machine. */
export function heedMarks(rows: Rows) {
  const erased = erasedIn(rows.rules.values() as Iterable<Rule>);
  for (const store of ['brands', 'rules'] as const) {
    const left = withoutErased<typeof store>(store, [...rows[store].values()] as never, erased);
    rows[store] = new Map(left.map((row) => [keyOf(row), row]));
  }
}

/** What devices must agree on, of all that was ever said, or of what one of them has. */
export function shareable(rows: Rows) {
  const { settings, rules, ...cargo } = cargoOf(rows);
  const moments = cargo.moments.filter((row) => 'deleted' in row || row.v !== null).map(shared);
  const felt = new Set(moments.map(({ brand }) => brand));
  const isTold = ({ id, rev }: { id: string; rev: string }) => felt.has(id) || rev !== SEEN_REV;
  const brands = cargo.brands.filter(isTold).map(shared);
  return { settings, rules, moments, brands };
}

/** A row without what is of one machine alone. */
function shared<R extends object>(row: R): R & Record<string, unknown> {
  const { note: _, written: __, lastSeen: ___, ...rest } = row as Record<string, unknown>;
  return rest as R & Record<string, unknown>;
}
