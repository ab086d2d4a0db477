import { i18n } from '#i18n';
import type { Finding } from '../experience/findings.ts';
import type { Setback } from '../experience/turns.ts';
import type { Moment } from '../journal/moment.ts';
import { dated, locale } from './dates.ts';
import { plainWhat } from './momentWords.ts';

/** More falls than this are a slope, not turning points. */
const FALLS = 3;

interface Props {
  findings: readonly Finding[];
  setbacks: readonly Setback[];
  moments: readonly Moment[];
  /** The person wants to see the moments that a sentence rests on. */
  onPick(ids: string[]): void;
}

/** What can honestly be said, a sentence each, with a way to the moments behind it. */
export function StandsOut({ findings, setbacks, moments, onPick }: Props) {
  const said = [
    ...findings.map((finding) => ({ says: sentence(finding), ids: finding.ids })),
    ...falls(setbacks, moments),
  ];
  if (said.length === 0) return null;
  return (
    <section class="box stands-out">
      <h2>{i18n.t('found.title')}</h2>
      <ul>
        {said.map(({ says, ids }) => (
          <li key={says}>
            <p>{says}</p>
            <button type="button" class="link" onClick={() => onPick(ids)}>
              {i18n.t('found.show', ids.length)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentence(finding: Finding): string {
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

/** The deepest falls, and what it took to climb back. */
function falls(setbacks: readonly Setback[], moments: readonly Moment[]) {
  const byId = new Map(moments.map((m) => [m.id, m]));
  return [...setbacks]
    .sort((a, b) => b.drop - a.drop)
    .slice(0, FALLS)
    .sort((a, b) => a.t - b.t)
    .flatMap(({ t, ids, drop, recovered }) => {
      const first = byId.get(ids[0] ?? '');
      if (!first) return [];
      const day = dated(t, { day: 'numeric', month: 'long', year: 'numeric' });
      const fell = i18n.t('found.fell', [plainWhat(first), day, Math.round(drop * 100)]);
      const back = recovered
        ? i18n.t('found.climbed', recovered.good, [recovered.good, days(recovered.days)])
        : i18n.t('found.notYet');
      return [{ says: `${fell} ${back}`, ids }];
    });
}

function days(count: number): string {
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  }).format(Math.max(1, Math.round(count)));
}
