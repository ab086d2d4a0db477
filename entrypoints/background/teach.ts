/** "This was one, too": the moment is kept, and pages with an address of that shape are read so. */
import { browser } from 'wxt/browser';
import { asTaught } from '../../detection/corrected.ts';
import { follow } from '../../detection/encounter.ts';
import { shapeOf, taughtValue } from '../../detection/taught.ts';
import { type Journal, type RuleDraft, ruleId } from '../../journal/store.ts';
import type { TeachAnswer, TeachMessage } from './messages.ts';
import { readingNow } from './notice.ts';
import { syncSiteAccess } from './site-access.ts';

/** Null where there is no page of a brand in that tab. */
export async function teach(
  journal: Journal,
  { tab, kind }: Pick<TeachMessage, 'tab' | 'kind'>,
): Promise<TeachAnswer | null> {
  const at = Date.now();
  const { url } = await browser.tabs.get(tab);
  const reading = url === undefined ? null : await readingNow(journal, { tab, url }, at);
  if (url === undefined || !reading) return null;
  const { site, brandName } = reading;

  const off: RuleDraft = { kind: 'ruleOff', site, value: kind };
  const wasOff = (await journal.rules(site)).some(({ id }) => id === ruleId(off));
  if (wasOff) await journal.removeRule(ruleId(off));
  const shape = shapeOf(url);
  const learned: RuleDraft | null =
    shape === null ? null : { kind: 'pattern', site, value: taughtValue(kind, shape) };
  if (learned) {
    await journal.addRule(learned);
    await syncSiteAccess(journal);
  }

  const { id: brand } = await journal.touchBrand({ site, name: brandName, day: null });
  const settings = await journal.settings();
  const page = { is: 'reading', tab, at, brand, reading: asTaught(reading, kind) } as const;
  // Nothing is asked: the person is just saying it, and the popup has faces.
  const { kept } = await journal.step(tab, (known, newId) => follow(known, page, newId, settings));
  return { moment: kept[0]?.id ?? null, learned, lifted: wasOff ? off : null };
}
