import { packEnclose, packSiblings } from 'd3-hierarchy';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChangedParameters } from '../experience/parameters.ts';
import { composition, type Kind, type Why } from '../experience/why.ts';
import type { Moment } from '../journal/moment.ts';
import { locale, longDate } from './dates.ts';
import { faceOf } from './FaceGlyph.tsx';

interface Props {
  moments: readonly Moment[];
  why: Why;
  params?: ChangedParameters;
  /** ms UTC */
  now: number;
}

const DAY = 86_400_000;
/** How long the play-back lasts, and one drawing of it, ms. */
const PLAYS = 20_000;
const FRAME = 100;
/** A part of the line that would be no circle but a speck. */
const TOO_SMALL = 0.004;

/** What the feeling is made of, now or on any day before: the circles grow and shrink. */
export function Kinds({ moments, why, params, now }: Props) {
  const percent = new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 });
  const first = moments.reduce((least, m) => (m.v === null ? least : Math.min(least, m.t)), now);
  const days = Math.ceil((now - first) / DAY);
  const [ago, setAgo] = useState(0);
  const [playing, setPlaying] = useState(false);
  const still = useStill();
  useEffect(() => {
    if (!playing) return;
    // The whole life in twenty seconds, however long it was; a drawing for each tenth of a second.
    const timer = setInterval(
      () => setAgo((was) => Math.max(0, was - Math.max(1, Math.round(days / (PLAYS / FRAME))))),
      FRAME,
    );
    return () => clearInterval(timer);
  }, [playing, days]);
  useEffect(() => {
    if (ago === 0) setPlaying(false);
  }, [ago]);
  const t = Math.max(first, now - ago * DAY);
  const { kinds } = useMemo(
    () => (ago === 0 ? why : composition(moments, t, { params })),
    [ago, why, moments, params, t],
  );
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const seen = kinds.filter(({ weight }) => weight > TOO_SMALL);
  const date = ago === 0 ? i18n.t('chart.now') : longDate(t);
  return (
    <section class="box kinds">
      <h2>{i18n.t('kinds.title')}</h2>
      {still ? (
        <Strip moments={moments} params={params} first={first} now={now} />
      ) : (
        <Circles kinds={seen} />
      )}
      {days > 1 && (
        <div class="scrub">
          {!still && (
            <button
              type="button"
              class="play"
              aria-label={i18n.t(playing ? 'kinds.halt' : 'kinds.play')}
              onClick={() => {
                if (!playing && ago === 0) setAgo(days);
                setPlaying(!playing);
              }}
            >
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <path d={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1l9 5l-9 5z'} />
              </svg>
            </button>
          )}
          <label>
            <span class="unseen">{i18n.t('kinds.when')}</span>
            <input
              type="range"
              min={-days}
              max={0}
              value={-ago}
              aria-valuetext={date}
              onInput={(event) => {
                setPlaying(false);
                setAgo(-event.currentTarget.valueAsNumber);
              }}
            />
            <output>{date}</output>
          </label>
        </div>
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

/** Whether the person wants nothing to move. */
function useStill(): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    const wish = matchMedia('(prefers-reduced-motion: reduce)');
    const read = () => setStill(wish.matches);
    read();
    wish.addEventListener('change', read);
    return () => wish.removeEventListener('change', read);
  }, []);
  return still;
}

/** The same as a strip of pictures, where nothing is to move. */
function Strip(props: Pick<Props, 'moments' | 'params'> & { first: number; now: number }) {
  const { moments, params, first, now } = props;
  const times = [0.25, 0.5, 0.75, 1]
    .map((part) => first + part * (now - first))
    // Of a brand met today, four pictures would be one.
    .filter((t) => t === now || longDate(t) !== longDate(now));
  return (
    <div class="strip">
      {times.map((t) => (
        <figure key={t}>
          <Circles
            kinds={composition(moments, t, { params }).kinds.filter(
              ({ weight }) => weight > TOO_SMALL,
            )}
            letter={16}
          />
          <figcaption>{t === now ? i18n.t('chart.now') : longDate(t)}</figcaption>
        </figure>
      ))}
    </div>
  );
}

const WIDTH = 320;
const HEIGHT = 210;
/** The radius of a feeling that is wholly known and of one kind; what is unknown leaves room. */
const WHOLE = 92;

/** One circle a kind, its area the kind's part in the line, at every time on one scale. */
function Circles({ kinds, letter = 7 }: { kinds: readonly Kind[]; letter?: number }) {
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
              {word.length * letter < 2 * r - 6 && (
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
