/** What stands out, in sentences. */
import { i18n } from '#i18n';
import type { Finding } from '../experience/findings.ts';
import type { Setback } from '../experience/turns.ts';
import type { Moment } from '../journal/moment.ts';
import { dated, locale } from './dates.ts';
import { plainWhat } from './momentWords.ts';

/** More falls than this are a slope, not turning points. */
const FALLS = 3;

/** A finding as one sentence. */
export function foundWords(finding: Finding): string {
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale(), { type: 'conjunction' });
  switch (finding.is) {
    case 'serviceNotEnough':
    case 'serviceDragsDown':
      return i18n.t(`found.${finding.is}`);
    case 'notNeeded':
    case 'silo':
    case 'theyCameFirst':
      return i18n.t(`found.${finding.is}`, [finding.count, finding.of]);
    case 'channelHop':
      return i18n.t('found.channelHop', [
        list.format(finding.channels.map((channel) => i18n.t(`channel.${channel}`))),
      ]);
    case 'humanOrBot':
      return i18n.t(finding.human.mu > finding.bot.mu ? 'found.humanBetter' : 'found.botBetter');
    case 'hard':
    case 'easy':
      return i18n.t(`found.${finding.is}`, [number.format(finding.effort), finding.of]);
    case 'promises':
      return i18n.t('found.promises', [finding.kept, finding.of]);
  }
}

/** The deepest falls, oldest first, and what it took to climb back. */
export function fallWords(setbacks: readonly Setback[], moments: readonly Moment[], most = FALLS) {
  const byId = new Map(moments.map((m) => [m.id, m]));
  return [...setbacks]
    .sort((a, b) => b.drop - a.drop)
    .slice(0, most)
    .sort((a, b) => a.t - b.t)
    .flatMap(({ t, ids, drop, recovered }) => {
      const first = byId.get(ids[0] ?? '');
      if (!first) return [];
      const day = dated(t, { day: 'numeric', month: 'long', year: 'numeric' });
      const fell = i18n.t('found.fell', [plainWhat(first), day, Math.round(drop * 100)]);
      const back = recovered ? backWords(recovered) : i18n.t('found.notYet');
      return [{ says: `${fell} ${back}`, ids }];
    });
}

/** What came back without a good moment did not climb: it was forgotten. */
function backWords(recovered: NonNullable<Setback['recovered']>): string {
  const took = days(recovered.days);
  return recovered.good === 0
    ? i18n.t('found.faded', [took])
    : i18n.t('found.climbed', recovered.good, [recovered.good, took]);
}

function days(count: number): string {
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  }).format(Math.max(1, Math.round(count)));
}
