/**
 * What the person said on the card, into the journal; answered only after the commit. This script
 * may be stopped between any two steps, and then is told the same again: twice ends as once.
 */
import type { AskView, CardEvent } from '../../components/AskCard.tsx';
import { momentOf } from '../../detection/encounter.ts';
import type { Face, Moment } from '../../journal/moment.ts';
import type { Encounter } from '../../journal/records.ts';
import { type Journal, type MomentPatch, type RuleDraft, ruleId } from '../../journal/store.ts';
import { closeCards, dressCard, fillCard } from './card-place.ts';
import type { CardAnswer, CardMessage, RestAnswer } from './messages.ts';
import { type From, pageNow, weigh } from './notice.ts';

const GONE: CardAnswer = { gone: true };
/** What the card can add to a face; undo takes all of it back. */
const DETAILS = [
  'solved',
  'effort',
  'words',
  'expected',
  'promise',
  'action',
  'agent',
  'note',
] as const;

/**
 * @param nonce speaks only in the tab it was given to
 * @param from where the message came from: tab and address of its page, and the frame in it
 */
export async function answerCard(
  journal: Journal,
  { nonce, event }: CardMessage,
  from: From & { frame: number },
): Promise<CardAnswer | RestAnswer> {
  const encounter = await journal.encounterOfNonce(nonce, from.tab);
  if (!encounter) return GONE;
  const { id } = encounter;
  switch (event.is) {
    case 'rest': {
      const page = await pageNow(journal, encounter, from, event);
      const { decision } = await journal.reserveAsk(encounter, weigh(encounter, page));
      return { stand: decision === 'show' };
    }
    case 'placed':
      await fillCard(from.tab);
      return GONE;
    case 'shown': {
      const page = await pageNow(journal, encounter, from);
      // Something changed since: then it does not stand after all.
      if (!(await journal.shownAsk(id, weigh(encounter, page)))) return GONE;
      await dressCard(from.tab, from.frame);
      break;
    }
    case 'declined':
      await journal.outcomeAsk(id, 'declined');
      return GONE;
    case 'gone':
      await goAway(journal, encounter, from);
      return GONE;
    default:
      await write(journal, encounter, event);
  }
  return { view: await viewOf(journal, encounter) };
}

/** A card that stood was ignored; one that did not gives its place back, and says why. */
async function goAway(journal: Journal, encounter: Encounter, from: From): Promise<void> {
  const { id } = encounter;
  const ask = await journal.ask(id);
  if (ask?.decision === 'show' && ask.shownAt === null) {
    // Paused, never here, gone on to another site: the policy knows.
    const page = await pageNow(journal, encounter, from);
    await journal.reserveAsk(encounter, weigh(encounter, page));
  }
  await journal.closeAsk(id);
  // Last of all: by its nonce this is found again when told once more.
  if (!ask || ask.shownAt === null) await journal.changeEncounter(id, { nonce: undefined });
}

type Written = Exclude<CardEvent, { is: 'shown' | 'declined' | 'gone' }>;

async function write(journal: Journal, encounter: Encounter, event: Written): Promise<void> {
  const { id, site } = encounter;
  switch (event.is) {
    case 'rated':
      await change(journal, encounter, { v: event.v });
      await journal.outcomeAsk(id, 'answered');
      break;
    case 'detail':
      await change(journal, encounter, {
        [event.field]: event.value ?? (event.field === 'stake' ? 'normal' : undefined),
      });
      break;
    case 'never':
      await journal.addRule({ kind: 'never', site });
      await journal.outcomeAsk(id, 'never');
      await closeCards(journal, { site, but: encounter.nonce });
      break;
    case 'notThis':
      await remove(journal, encounter);
      await journal.addRule(switchedOff(encounter));
      await journal.outcomeAsk(id, 'notThis');
      break;
    case 'undo':
      await undo(journal, encounter);
  }
}

/** Set aside first, then removed: whatever dies in between, and however often, undo finds it. */
async function remove(journal: Journal, { id }: Encounter): Promise<void> {
  const removed = await journal.moment(id);
  if (!removed) return;
  await journal.changeEncounter(id, { removed });
  await journal.removeMoment(id);
}

/** Takes back the last thing the card said: the card is then as it was before, and so is the journal. */
async function undo(journal: Journal, encounter: Encounter): Promise<void> {
  const { id, site } = encounter;
  const outcome = (await journal.ask(id))?.outcome;
  if (outcome === 'never') await journal.removeRule(ruleId({ kind: 'never', site }));
  if (outcome === 'notThis') {
    await journal.removeRule(ruleId(switchedOff(encounter)));
    if (encounter.removed) await journal.restoreMoment(encounter.removed);
  }
  if (outcome === 'answered') {
    const none = Object.fromEntries(DETAILS.map((field) => [field, undefined]));
    await journal.changeMoment(id, { ...none, stake: 'normal', v: null });
  }
  await journal.outcomeAsk(id, null);
}

/** The moment of this encounter, which may have been let go of while the card waited. */
async function change(journal: Journal, encounter: Encounter, patch: MomentPatch): Promise<void> {
  const { id } = encounter;
  if (await journal.moment(id)) return void (await journal.changeMoment(id, patch));
  const draft = momentOf(encounter, await journal.settings());
  if (draft) await journal.keepMoment({ ...draft, ...patch }, { id });
}

/** "This wasn't one": such a thing is not seen on this site any more. */
const switchedOff = ({ site, kind }: Encounter): RuleDraft => ({
  kind: 'ruleOff',
  site,
  value: kind,
});

async function viewOf(journal: Journal, encounter: Encounter): Promise<AskView> {
  const { id, kind, brand, brandName, site } = encounter;
  const [moment, known] = await Promise.all([journal.moment(id), journal.brand(brand)]);
  const draft: Partial<Moment> = moment ?? momentOf(encounter, await journal.settings()) ?? {};
  return {
    brand: known?.name ?? brandName ?? site,
    kind,
    source: draft.source ?? 'service',
    ...(draft.minutes !== undefined && draft.minutes > 1 && { minutes: draft.minutes }),
    v: (draft.v ?? null) as Face | null,
    details: Object.fromEntries(
      ([...DETAILS, 'stake'] as const).flatMap((field) =>
        draft[field] === undefined ? [] : [[field, draft[field]]],
      ),
    ),
  };
}
