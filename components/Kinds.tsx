import { packEnclose, packSiblings } from 'd3-hierarchy';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { composition, type Kind, type Why } from '../experience/why.ts';
import type { Moment } from '../journal/moment.ts';
import { locale, longDate } from './dates.ts';
import { faceOf } from './FaceGlyph.tsx';

interface Props {
  moments: readonly Moment[];
  why: Why;
  /** ms UTC */
  now: number;
}

const DAY = 86_400_000;
/** A part of the line that would be no circle but a speck. */
const TOO_SMALL = 0.004;

/** What the feeling is made of, now or on any day before: the circles grow and shrink. */
export function Kinds({ moments, why, now }: Props) {
  const percent = new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 });
  const first = moments.reduce((least, m) => (m.v === null ? least : Math.min(least, m.t)), now);
  const days = Math.ceil((now - first) / DAY);
  const [ago, setAgo] = useState(0);
  const t = Math.max(first, now - ago * DAY);
  const { kinds } = useMemo(
    () => (ago === 0 ? why : composition(moments, t)),
    [ago, why, moments, t],
  );
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const seen = kinds.filter(({ weight }) => weight > TOO_SMALL);
  const date = ago === 0 ? i18n.t('chart.now') : longDate(t);
  return (
    <section class="box kinds">
      <h2>{i18n.t('kinds.title')}</h2>
      <Circles kinds={seen} />
      {days > 1 && (
        <label class="scrub">
          <span class="unseen">{i18n.t('kinds.when')}</span>
          <input
            type="range"
            min={-days}
            max={0}
            value={-ago}
            aria-valuetext={date}
            onInput={(event) => setAgo(-event.currentTarget.valueAsNumber)}
          />
          <output>{date}</output>
        </label>
      )}
      <ul>
        {seen.map(({ source, weight, feeling }) => (
          <li key={source} class={`feel${faceOf(feeling * 4 - 2)}`}>
            <i class={source === 'service' ? 'kind service' : 'kind'} aria-hidden="true" />
            {i18n.t(`source.${source}`)} <small>{percent.format(weight / total)}</small>
          </li>
        ))}
      </ul>
      {ago === 0 &&
        sentences(why, (x) => percent.format(x)).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </section>
  );
}

const WIDTH = 320;
const HEIGHT = 210;
/** The radius of a feeling that is wholly known and of one kind; what is unknown leaves room. */
const WHOLE = 92;

/** One circle a kind, its area the kind's part in the line, at every time on one scale. */
function Circles({ kinds }: { kinds: readonly Kind[] }) {
  const packed = packSiblings(
    kinds.map((kind) => ({ kind, r: WHOLE * Math.sqrt(kind.weight) + 1 })),
  );
  const around = packed.length > 0 ? packEnclose(packed) : { x: 0, y: 0, r: 1 };
  const scale = Math.min(1, (HEIGHT / 2 - 2) / around.r);
  return (
    <svg class="circles" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <g transform={`translate(${WIDTH / 2} ${HEIGHT / 2}) scale(${scale})`}>
        {packed.map(({ kind, x, y, r }) => {
          const word = i18n.t(`source.${kind.source}`);
          return (
            <g
              key={kind.source}
              class={`feel${faceOf(kind.feeling * 4 - 2)}`}
              transform={`translate(${x - around.x} ${y - around.y})`}
            >
              <circle
                class={kind.source === 'service' ? 'point service' : 'point'}
                r={Math.max(1, r - 1.5)}
              />
              {word.length * 7 < 2 * r - 6 && (
                <text class="in" dy="4" text-anchor="middle">
                  {word}
                </text>
              )}
            </g>
          );
        })}
      </g>
    </svg>
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
