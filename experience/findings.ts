/**
 * What is worth saying about a brand in a sentence of its own. Each finding is a rule with a
 * threshold, and names the moments it rests on; without enough of them nothing is said.
 */
import type { Moment } from '../journal/moment.ts';
import { happened, type Slice, slice, slices, type Told } from './breakdown.ts';
import type { LineOptions, LinePoint } from './line.ts';

/** A finding in data: faces turn `is` and the figures into a sentence. */
export type Finding = {
  /** The moments it rests on, oldest first. */
  ids: string[];
} & (
  | { is: 'serviceNotEnough' | 'serviceDragsDown'; service: LinePoint; rest: LinePoint }
  | { is: 'notNeeded'; count: number; of: number }
  | { is: 'silo'; count: number; of: number }
  | { is: 'channelHop'; channels: NonNullable<Moment['channel']>[] }
  | { is: 'humanOrBot'; human: LinePoint; bot: LinePoint }
  | { is: 'hard' | 'easy'; effort: number; of: number }
  | { is: 'theyCameFirst'; count: number; of: number }
  | { is: 'promises'; kept: number; of: number }
);
export type FindingKind = Finding['is'];

type Rule = (moments: readonly Told[], now: number, options: Options) => Finding | null;
type Options = Pick<LineOptions, 'params'>;

/** Clearly on one side of neither: what a person would call mostly good or mostly bad. */
const CLEAR = 0.1;
/** Two feelings that a person would tell apart: about one face. */
const APART = 0.2;

const isService = ({ source }: Told) => source === 'service';
const idsOf = (moments: readonly Told[]) => moments.map(({ id }) => id);

/** Concept: service is necessary, but not sufficient. */
const partOrWhole: Rule = (moments, now, options) => {
  const rated = moments.filter(({ v }) => v !== null);
  const [service, rest] = [
    slice('service', rated.filter(isService), now, options),
    slice(
      'rest',
      rated.filter((m) => !isService(m)),
      now,
      options,
    ),
  ];
  if (!service.feeling || !rest.feeling || service.rated < 2 || rest.rated < 2) return null;
  const [s, r] = [service.feeling, rest.feeling];
  const is =
    s.mu >= 0.5 + CLEAR && r.mu <= 0.5 - CLEAR
      ? 'serviceNotEnough'
      : s.mu <= 0.5 - CLEAR && r.mu >= 0.5 + CLEAR
        ? 'serviceDragsDown'
        : null;
  return is && { is, ids: [...service.ids, ...rest.ids], service: s, rest: r };
};

/** Concept: service starts where experience fails. */
const notNeeded: Rule = (moments) => {
  const service = moments.filter(isService);
  const caused = service.filter(({ because }) => because !== undefined);
  if (caused.length < 2) return null;
  return { is: 'notNeeded', ids: idsOf(caused), count: caused.length, of: service.length };
};

const SILO: readonly NonNullable<Moment['friction']>[number][] = [
  'repeat',
  'wrongPlace',
  'channelCannot',
];

/** Concept: a company's walls are felt by the person who has to climb over them. */
const silo: Rule = (moments) => {
  const hit = moments.filter(({ friction }) => friction?.some((one) => SILO.includes(one)));
  if (hit.length < 2) return null;
  const service = moments.filter((m) => isService(m) || hit.includes(m));
  return { is: 'silo', ids: idsOf(hit), count: hit.length, of: service.length };
};

/** Moments in one matter. */
const LONGEST = 50;

/** One matter, carried from channel to channel: three or more, each moment because of the last. */
const channelHop: Rule = (moments) => {
  const byId = new Map(moments.map((m) => [m.id, m]));
  let longest: Told[] = [];
  for (const moment of moments) {
    const matter: Told[] = [];
    // A circle of causes (they can be entered) ends where it would begin again, and no matter is
    // longer than a person can tell.
    for (
      let at: Told | undefined = moment;
      at && matter.length < LONGEST && !matter.includes(at);
      at = at.because === undefined ? undefined : byId.get(at.because)
    )
      matter.unshift(at);
    if (channelsOf(matter).length > channelsOf(longest).length) longest = matter;
  }
  const channels = channelsOf(longest);
  return channels.length < 3 ? null : { is: 'channelHop', ids: idsOf(longest), channels };
};

function channelsOf(matter: readonly Told[]) {
  return [...new Set(matter.flatMap(({ channel }) => channel ?? []))];
}

const humanOrBot: Rule = (moments, now, options) => {
  const [human, bot] = slices(
    moments,
    ['human', 'bot'],
    ({ agent }) => (agent === 'human' || agent === 'bot' ? agent : null),
    now,
    options,
  ) as [Slice | undefined, Slice | undefined];
  if (!human?.feeling || !bot?.feeling || human.rated < 3 || bot.rated < 3) return null;
  if (Math.abs(human.feeling.mu - bot.feeling.mu) < APART) return null;
  return {
    is: 'humanOrBot',
    ids: [...human.ids, ...bot.ids],
    human: human.feeling,
    bot: bot.feeling,
  };
};

const effort: Rule = (moments) => {
  const told = moments.filter((m) => m.effort !== undefined);
  if (told.length < 5) return null;
  const mean = told.reduce((sum, m) => sum + (m.effort as number), 0) / told.length;
  const is = mean >= 5 ? 'hard' : mean <= 2.5 ? 'easy' : null;
  return is && { is, ids: idsOf(told), effort: mean, of: told.length };
};

/** Concept: service is reactive, experience proactive. */
const theyCameFirst: Rule = (moments) => {
  const told = moments.filter(({ startedBy }) => startedBy === 'me' || startedBy === 'them');
  if (told.length < 5) return null;
  const theirs = told.filter(({ startedBy }) => startedBy === 'them').length;
  return { is: 'theyCameFirst', ids: idsOf(told), count: theirs, of: told.length };
};

const promises: Rule = (moments) => {
  const told = moments.filter(({ promise }) => promise !== undefined);
  if (told.length < 3) return null;
  const kept = told.filter(({ promise }) => promise === 'yes').length;
  return { is: 'promises', ids: idsOf(told), kept, of: told.length };
};

/** In the order in which they are said. */
const RULES: readonly Rule[] = [
  partOrWhole,
  notNeeded,
  silo,
  channelHop,
  humanOrBot,
  effort,
  promises,
  theyCameFirst,
];

/** What can honestly be said of a brand at `now` (ms UTC). */
export function findings(
  moments: readonly (Told | { id: string; deleted: true })[],
  now: number,
  options: Options = {},
): Finding[] {
  const there = happened(moments, now);
  return RULES.flatMap((rule) => rule(there, now, options) ?? []);
}
