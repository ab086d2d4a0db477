import { i18n } from '#i18n';
import type { Words } from '../experience/words.ts';
import { dated } from './dates.ts';

/** The line in a few words: "Mostly good · some idea · rising". */
export function inShort(words: Words): string {
  if (words.state === 'nothingRated' || words.state === 'tooEarly') {
    return i18n.t(`line.${words.state}`);
  }
  const trend = words.trend?.direction;
  return [
    i18n.t(`level.${words.level ?? 'neither'}`),
    ...(words.agreement === 'mixed' ? [i18n.t('line.mixed')] : []),
    i18n.t(words.state === 'reputationOnly' ? 'line.reputationOnly' : `sure.${words.sureness}`),
    ...(trend === 'rising' || trend === 'falling' ? [i18n.t(`trend.${trend}`)] : []),
  ].join(' · ');
}

/** What would make it surer, while little is known; null later. */
export function surer({ state, sureness }: Words, rated: number): string | null {
  if (state === 'nothingRated') return null;
  const early =
    sureness === 'tooEarly' ||
    sureness === 'firstImpression' ||
    (sureness === 'someIdea' && rated <= 3);
  return early ? i18n.t('line.surer') : null;
}

/** The same as a sentence or two, for the brand's page. */
export function inFull(words: Words): string {
  if (words.state === 'nothingRated') return i18n.t('line.nothingRatedFull');
  if (words.state === 'tooEarly') return i18n.t('line.tooEarlyFull');
  const { level, trend, agreement, sureness } = words;
  const says = [
    i18n.t('line.full', [
      i18n.t(`level.${level ?? 'neither'}`),
      i18n.t(words.state === 'reputationOnly' ? 'line.reputationFull' : `sureFull.${sureness}`),
    ]),
  ];
  if (agreement) says.push(i18n.t(`agreement.${agreement}`));
  if (trend?.direction === 'rising' || trend?.direction === 'falling') {
    says.push(
      trend.since === null
        ? i18n.t(`trendFull.${trend.direction}`)
        : i18n.t(`trendSince.${trend.direction}`, [
            dated(trend.since, { month: 'long', year: 'numeric' }),
          ]),
    );
  }
  return says.join(' ');
}
