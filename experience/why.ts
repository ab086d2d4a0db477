/** Why the line stands where it stands: pushes, kinds, and the gaps between parts of the whole. */
import { type Face, laneOf, type Source, type Touchpoint } from '../journal/moment.ts';
import type { Entry, Present } from './evidence.ts';
import { evaluate, type LineOptions, type LinePoint, type Share, shares } from './line.ts';

/** Alike moments: same source, same touchpoint, same face. */
export interface PushGroup {
  source: Source;
  touchpoint: Touchpoint | null;
  face: Face;
  push: number;
  weight: number;
  /** Oldest first. */
  moments: (Share & { day: string })[];
}

/** All moments of one source. */
export interface Kind {
  source: Source;
  /** Its part in the line, 0…1. */
  weight: number;
  push: number;
  /** How moments of this kind felt, 0…1, the heavier the more. */
  feeling: number;
  moments: number;
}

export interface Composition {
  /** The heaviest first. */
  kinds: Kind[];
  /** How much is known, 0…1. */
  depth: number;
  /** Effective number of kinds; 0 when nothing counts. */
  breadth: number;
  /** Service's part in what is felt, 0…1; null when nothing counts. */
  serviceShare: number | null;
}

/** Two parts of a record that feel different: gap = of.mu − from.mu. */
export interface Gap {
  gap: number;
  of: LinePoint;
  from: LinePoint;
}

export interface Why extends Composition {
  /** The strongest first; all pushes add up to mu − neutral. */
  groups: PushGroup[];
  /** Service against the whole experience; null where the evidence is too thin. */
  serviceGap: Gap | null;
  /** What was heard against what happened; null where the evidence is too thin. */
  reputationGap: Gap | null;
}

/** Above this unknown, a part of the record says nothing by itself. */
export const TOO_THIN = 0.7;

export function why(
  moments: readonly Entry<'touchpoint'>[],
  t: number,
  options: LineOptions = {},
): Why {
  const taken = takeApart(moments, t, options);
  const only = (keep: (source: Source) => boolean) =>
    evaluate(
      moments.filter((m) => !m.deleted && keep(m.source)),
      t,
      options,
    );
  const whole = evaluate(moments, t, options);
  const service = only((source) => source === 'service');
  return {
    ...compose(taken, whole),
    groups: group(taken),
    // A brand that is nothing but service has no experience beside it to compare.
    serviceGap: service.direct < whole.direct + whole.indirect ? gap(service, whole) : null,
    reputationGap: gap(
      only((source) => laneOf(source) === 'I'),
      only((source) => laneOf(source) === 'D'),
    ),
  };
}

/** What the feeling is made of at `t`: the circles that grow and shrink. */
export function composition(
  moments: readonly Entry<'touchpoint'>[],
  t: number,
  options: LineOptions = {},
): Composition {
  return compose(takeApart(moments, t, options), evaluate(moments, t, options));
}

type Part = { share: Share; m: Present<'touchpoint'> };

function takeApart(
  moments: readonly Entry<'touchpoint'>[],
  t: number,
  options: LineOptions,
): Part[] {
  const byId = new Map(moments.map((m) => [m.id, m]));
  return shares(moments, t, options).moments.map((share) => ({
    share,
    m: byId.get(share.id) as Part['m'],
  }));
}

function compose(parts: readonly Part[], whole: LinePoint): Composition {
  const kinds = gather(parts, ({ m }) => m.source)
    .map((list): Kind => {
      const [weight, push] = [sum(list, 'weight'), sum(list, 'push')];
      const rating = list.reduce(
        (total, { m, share }) => total + share.weight * (m.v as number),
        0,
      );
      return {
        source: (list[0] as Part).m.source,
        weight,
        push,
        feeling: (rating / weight + 2) / 4,
        moments: list.length,
      };
    })
    // With a short half-life an old kind fades to nothing at all, and has no feeling left.
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.source < b.source ? -1 : 1));
  const total = kinds.reduce((all, kind) => all + kind.weight, 0);
  const entropy = kinds.reduce(
    (h, { weight }) => h - (weight / total) * Math.log(weight / total),
    0,
  );
  const service = kinds.find(({ source }) => source === 'service')?.weight ?? 0;
  return {
    kinds,
    depth: 1 - whole.unknown,
    breadth: kinds.length ? Math.exp(entropy) : 0,
    serviceShare: kinds.length ? service / total : null,
  };
}

function group(parts: readonly Part[]): PushGroup[] {
  const face = ({ m }: Part) =>
    (Math.sign(m.v as number) * Math.round(Math.abs(m.v as number))) as Face;
  const key = (part: Part) => `${part.m.source} ${part.m.touchpoint} ${face(part)}`;
  return gather(parts, key)
    .map((list): PushGroup & { key: string } => {
      const first = list[0] as Part;
      return {
        key: key(first),
        source: first.m.source,
        touchpoint: first.m.touchpoint,
        face: face(first),
        push: sum(list, 'push'),
        weight: sum(list, 'weight'),
        moments: list.map(({ share, m }) => ({ ...share, day: m.day })),
      };
    })
    .sort((a, b) => Math.abs(b.push) - Math.abs(a.push) || (a.key < b.key ? -1 : 1))
    .map(({ key: _, ...rest }) => rest);
}

function gap(of: LinePoint, from: LinePoint): Gap | null {
  if (of.unknown >= TOO_THIN || from.unknown >= TOO_THIN) return null;
  return { gap: of.mu - from.mu, of, from };
}

function gather(parts: readonly Part[], key: (part: Part) => string): Part[][] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const name = key(part);
    const list = groups.get(name);
    if (list) list.push(part);
    else groups.set(name, [part]);
  }
  return [...groups.values()];
}

function sum(list: readonly Part[], of: 'weight' | 'push'): number {
  return list.reduce((total, { share }) => total + share[of], 0);
}
