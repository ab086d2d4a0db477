/**
 * The policy's promises as a person would check them, card by card, written without a look at the
 * policy's own code. Throws where a card stood that should not have.
 */
import type { Ask, Rule } from '../../journal/records.ts';
import type { AskingSettings } from '../../journal/settings.ts';
import type { Trouble } from './life.ts';
import { DAY, HOUR, MINUTE } from './situation.ts';

/** A card that stood, as somebody beside the person would have noted it. */
export interface Standing {
  id: string;
  brand: Ask['brand'];
  kind: Ask['trigger'];
  /** ms UTC, and the date on the wall. */
  at: number;
  day: string;
  outcome: Ask['outcome'];
}

export interface Circumstances {
  settings: AskingSettings;
  /** What the person said of this site. */
  said: ReadonlySet<Rule['kind']>;
  place: 'health' | 'bank' | undefined;
  metBefore: boolean;
  /** What spoke against a card when it was promised, at rest, and when it stood. */
  troubles: Trouble[];
  pages: number;
  seconds: number;
  /** When it ended, ms UTC; null while it goes on. */
  endedAt: number | null;
  minuteOfDay: number;
}

const dayNumber = (day: string) => Date.parse(day) / DAY;
const answered = (card: Standing) => card.outcome === 'answered';

/** @param before every other card that this profile remembers */
export function check(card: Standing, before: readonly Standing[], c: Circumstances): void {
  const { settings: set } = c;
  const broken: string[] = [];
  const promise = (words: string, holds: boolean) => holds || broken.push(words);
  const since = (other: Standing) => card.at - other.at;

  promise('never where the person said so', !c.said.has('never') && !c.said.has('notBrand'));
  promise('sensitive places only when switched on', c.place === undefined || c.said.has('allow'));
  promise('not while switched off', set.asking);
  promise('not in a pause', card.at >= (set.pausedUntil ?? -Infinity));
  promise('only what may ask', set.askAfter.includes(card.kind));
  promise('never after reading', card.kind !== 'review' && card.kind !== 'article');
  promise(
    'nothing in the way',
    c.troubles.every((trouble) => trouble === null),
  );
  promise(
    'once only',
    before.every(({ id }) => id !== card.id),
  );
  if (card.kind === 'visit') {
    promise('long visits only', c.pages >= set.visitPages && c.seconds >= set.visitSeconds);
    promise('known brands only', c.metBefore);
  }
  promise('not late', c.endedAt === null || card.at - c.endedAt < set.expiryMinutes * MINUTE);

  const from = c.minuteOfDay >= set.quietFrom;
  const until = c.minuteOfDay < set.quietUntil;
  const quiet = set.quietFrom <= set.quietUntil ? from && until : from || until;
  promise('not in quiet hours', !quiet);

  const today = dayNumber(card.day);
  const inWindow = (first: number, days: number) =>
    before.filter(({ day }) => dayNumber(day) >= first && dayNumber(day) < first + days).length + 1;
  promise('the day’s budget', inWindow(today, 1) <= set.dailyBudget);
  for (let first = today - 6; first <= today; first++)
    promise('any seven days’ budget', inWindow(first, 7) <= set.weeklyBudget);

  for (const other of before) {
    promise('the gap', since(other) >= set.gapMinutes * MINUTE);
    const open = other.outcome === null && since(other) < set.expiryMinutes * MINUTE;
    promise('one card at a time', !open);
    const rare = card.kind === 'chat' || card.kind === 'return';
    const span = rare ? set.serviceCooldownHours * HOUR : set.cooldownDays * DAY;
    if (other.brand === card.brand) promise('the brand’s cooldown', since(other) >= span);
  }

  // What was a mistake of ours says nothing of the person's patience.
  const telling = before
    .filter((other) => other.outcome !== 'notThis' && since(other) < 180 * DAY)
    .toSorted((a, b) => a.at - b.at);
  const own = telling.filter(({ brand }) => brand === card.brand);
  const run = own.slice(own.findLastIndex(answered) + 1);
  const refused = run.filter(({ outcome }) => outcome === 'declined' || outcome === 'never');
  const passed = run.filter((other) => !refused.includes(other));
  const last = refused.at(-1);
  const patience = [0, 14, 30, 90][Math.min(refused.length, 3)] ?? 0;
  if (last) promise('patience after a refusal', since(last) >= patience * DAY);
  const fourth = passed.at(-1);
  if (fourth && passed.length >= 4) promise('patience after silence', since(fourth) >= 30 * DAY);

  const fives = telling.map((_, n) => telling.slice(Math.max(0, n - 4), n + 1));
  const weary = fives.findLastIndex(
    (five) =>
      five.length === 5 && !answered(five[4] as Standing) && five.filter(answered).length <= 1,
  );
  if (weary >= 0) {
    promise('a quiet week', since(telling[weary] as Standing) >= 7 * DAY);
    const answers = telling.slice(weary + 1).filter(answered).length;
    promise('one a day until two answers', answers >= 2 || inWindow(today, 1) <= 1);
  }
  const month = telling.filter((other) => since(other) < 30 * DAY);
  if (month.length >= 5 && month.filter(answered).length / month.length < 0.2)
    promise('half of everything', inWindow(today, 1) <= Math.ceil(set.dailyBudget / 2));

  if (broken.length > 0) throw new Error(`broken: ${[...new Set(broken)].join(', ')}`);
}
