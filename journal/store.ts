/**
 * The journal: everything that is kept, behind named functions.
 *
 * Our pages and the background each open their own; the browser's database is the one truth, and
 * after every commit the others hear which stores were written.
 */
import { addDays, localDay } from './days.ts';
import { asksIn, forgetAsks } from './store/asks.ts';
import { binIn, emptyBin } from './store/bin.ts';
import { birthIn } from './store/birth.ts';
import { brandWordsIn } from './store/brand-words.ts';
import { brandsIn, forgetPassedBy } from './store/brands.ts';
import {
  type Database,
  type DatabaseOptions,
  database,
  type StoreName,
  type Touched,
} from './store/database.ts';
import { demoIn } from './store/demo.ts';
import { dropEncountersBefore, encountersIn } from './store/encounters.ts';
import { eraseIn } from './store/erase.ts';
import { forgetUnrated, momentsIn } from './store/moments.ts';
import { remarksIn } from './store/remarks.ts';
import { rulesIn } from './store/rules.ts';
import { settingsIn } from './store/settings.ts';
import { dropStaleStaging, stagingIn } from './store/staging.ts';
import { syncIn } from './store/sync.ts';
import { travelIn } from './store/travel.ts';

export { foldName } from './names.ts';
export type { AskHistory } from './store/asks.ts';
export type { TakeBack } from './store/brand-words.ts';
export type { StoreName, Touched } from './store/database.ts';
export type { MadeUp } from './store/demo.ts';
export type { Step } from './store/encounters.ts';
export type { MomentDraft, MomentPatch } from './store/moments.ts';
export type { RemarkDraft } from './store/remarks.ts';
export { type RuleDraft, ruleId } from './store/rules.ts';
export { Overtaken } from './store/staging.ts';
export { JournalError } from './store/trouble.ts';

const DAY = 86_400_000;
const CHANNEL = 'journal';

export type Journal = ReturnType<typeof openJournal>;

/**
 * Nothing happens before the first use, so this may stand at the top of any script. Every function
 * may throw JournalError.
 *
 * @param now the clock, ms UTC
 * @param broadcast who hears of commits; other pages by default
 */
export function openJournal({
  now = Date.now,
  broadcast = tellOthers,
}: Partial<DatabaseOptions> = {}) {
  const db = database({ now, broadcast });
  return {
    ...momentsIn(db),
    ...brandsIn(db),
    ...brandWordsIn(db),
    ...encountersIn(db),
    ...asksIn(db),
    ...remarksIn(db),
    ...rulesIn(db),
    ...binIn(db),
    ...birthIn(db),
    ...demoIn(db),
    ...settingsIn(db),
    ...syncIn(db),
    ...travelIn(db),
    ...stagingIn(db),
    ...eraseIn(db),

    /** Once a day: lets go of what the journal promised not to keep. */
    housekeeping: () => housekeeping(db),

    /** Opens it now; throws JournalError if that cannot be. */
    ready: async () => void (await db.read()),

    /** Lets go of the database until the next use. */
    close: () => db.close(),
  };
}

/**
 * Hears of every commit, of this page too; where it wrote few moments, of which.
 * @returns ends it
 */
export function onJournalChange(
  listener: (changed: StoreName[], touched?: Touched[]) => void,
): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listener(data.changed, data.touched);
  return () => channel.close();
}

function tellOthers(changed: StoreName[], touched?: Touched[]) {
  // What is put aside is nobody's business before it is taken in.
  if (changed.every((store) => store === 'staging')) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ changed, touched });
  channel.close();
}

async function housekeeping(db: Database) {
  const { unratedKeepDays } = await settingsIn(db).settings();
  await db.write(
    ['moments', 'brands', 'remarks', 'rules', 'encounters', 'asks', 'bin', 'staging'],
    'relaxed',
    async (w) => {
      if (unratedKeepDays !== null) await forgetUnrated(w, unratedKeepDays);
      const lately = addDays(localDay(w.now), -(unratedKeepDays ?? 90));
      await forgetPassedBy(w, ({ lastSeen }) => lastSeen !== undefined && lastSeen < lately);
      await dropEncountersBefore(w, w.now - DAY);
      await forgetAsks(w);
      await emptyBin(w);
      await dropStaleStaging(w);
    },
  );
}
