import { i18n } from '#i18n';
import type { Why } from '../experience/why.ts';
import { locale } from './dates.ts';
import { faceOf } from './FaceGlyph.tsx';

/** What the feeling is made of: one circle a kind, its area the kind's weight. */
export function Kinds({ why }: { why: Why }) {
  const percent = new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 });
  const shown = why.kinds.filter(({ weight }) => weight > 0.004).slice(0, 6);
  const total = why.kinds.reduce((sum, { weight }) => sum + weight, 0);
  const most = shown[0]?.weight ?? 1;
  return (
    <section class="box kinds">
      <h2>{i18n.t('kinds.title')}</h2>
      <ul>
        {shown.map(({ source, weight, feeling }) => {
          const size = `${Math.max(10, 96 * Math.sqrt(weight / most))}px`;
          return (
            <li key={source} class={`feel${faceOf(feeling * 4 - 2)}`}>
              <span class="kind-place">
                <i
                  class={source === 'service' ? 'kind service' : 'kind'}
                  style={{ inlineSize: size, blockSize: size }}
                />
              </span>
              <span>{i18n.t(`source.${source}`)}</span>
              <small>{percent.format(weight / total)}</small>
            </li>
          );
        })}
      </ul>
      {sentences(why, (x) => percent.format(x)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

/** Less than this apart, in hundredths of the scale, nobody would feel a difference. */
const APART = 0.05;

function sentences(why: Why, percent: (x: number) => string): string[] {
  const says: string[] = [];
  const { serviceGap, reputationGap, serviceShare } = why;
  if (serviceGap && serviceShare !== null) {
    const { gap } = serviceGap;
    const how = Math.abs(gap) < APART ? 'same' : gap > 0 ? 'better' : 'worse';
    says.push(i18n.t(`serviceGap.${how}`, [percent(serviceShare)]));
  }
  if (reputationGap) {
    const { gap } = reputationGap;
    const how = Math.abs(gap) < APART ? 'same' : gap > 0 ? 'better' : 'worse';
    says.push(i18n.t(`reputationGap.${how}`));
  }
  return says;
}
