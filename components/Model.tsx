import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type ChangedParameters,
  completeParameters,
  DEFAULTS,
  leastWeight,
  MODEL,
} from '../experience/parameters.ts';
import { portrait } from '../experience/portrait.ts';
import {
  DIRECT_SOURCES,
  INDIRECT_SOURCES,
  type Lane,
  type Moment,
  type Source,
} from '../journal/moment.ts';
import { locale } from './dates.ts';
import { inFull } from './lineWords.ts';
import { ThroughlineChart } from './ThroughlineChart.tsx';

/** What a person may set of the model: the rest is how feelings add up, and not a taste. */
export type OwnParameters = Pick<ChangedParameters, 'halfLifeDays' | 'weight'>;

export interface ModelView {
  /** What is kept; empty while nothing was changed. */
  own: OwnParameters;
  /** The brand to try it on: the newest, or a made-up one. */
  sample: { name: string; moments: readonly Moment[] };
}

interface Props extends ModelView {
  /** ms UTC */
  now: number;
  onKeep(own: OwnParameters): void;
}

/** Half-lives to choose from, days: from a month to ten years. */
const HALF_LIVES = [30, 60, 90, 180, 365, 730, 1825, 3650] as const;

/** How it is worked out, and what it would be if one saw it otherwise. */
export function Model({ own, sample, now, onKeep }: Props) {
  const [tried, setTried] = useState(own);
  const { name, moments } = sample;
  const drawn = useMemo(
    () => portrait(moments, now, { params: tried, grid: 300 }),
    [moments, now, tried],
  );
  const p = completeParameters(tried);
  const isKept = same(tried, own);
  const isDefault = same(tried, {});
  const set = (patch: OwnParameters) => setTried(without(DEFAULTS, { ...tried, ...patch }));
  return (
    <article class="model">
      <h1>{i18n.t('model.title')}</h1>
      <p class="says">{i18n.t('model.says')}</p>
      <ol class="steps">
        {(['moment', 'fade', 'lanes', 'hearsay', 'band', 'back'] as const).map((step) => (
          <li key={step}>
            <h2>{i18n.t(`model.${step}`)}</h2>
            <p>{i18n.t(`model.${step}Says`)}</p>
          </li>
        ))}
      </ol>
      <details class="formula">
        <summary>{i18n.t('model.formula')}</summary>
        <pre dir="ltr">{FORMULA}</pre>
        <p class="counts">
          {MODEL} · neutral {p.neutral} · P∞ {p.priorVar} · R {p.ratingVar} · B {p.hearsayVar} · ρ{' '}
          {p.sameDay}
        </p>
      </details>
      <section class="box try-model">
        <h2>{i18n.t('model.try', [name])}</h2>
        <p class="say" role="status">
          {inFull(drawn.words)}
        </p>
        <ThroughlineChart
          brand={name}
          moments={moments}
          line={drawn.line}
          service={drawn.service}
          tallest={320}
          now={now}
        />
        <div class="row-of">
          {(['D', 'I'] as const).map((lane) => (
            <HalfLife
              key={lane}
              lane={lane}
              days={p.halfLifeDays[lane]}
              onSet={(days) => set({ halfLifeDays: { ...tried.halfLifeDays, [lane]: days } })}
            />
          ))}
        </div>
        <h3>{i18n.t('model.weights')}</h3>
        <div class="weights">
          {[...DIRECT_SOURCES, ...INDIRECT_SOURCES].map((source) => (
            <Weight
              key={source}
              source={source}
              weight={p.weight[source]}
              onSet={(weight) => set({ weight: { ...tried.weight, [source]: weight } })}
            />
          ))}
        </div>
        <div class="form-foot">
          <button type="button" class="button" disabled={isKept} onClick={() => onKeep(tried)}>
            {i18n.t('model.keep')}
          </button>
          <button type="button" class="quiet" disabled={isDefault} onClick={() => setTried({})}>
            {i18n.t('model.reset')}
          </button>
        </div>
        <p class="counts">
          {i18n.t(isKept ? (isDefault ? 'model.isDefault' : 'model.isOwn') : 'model.onlyTried')}
        </p>
      </section>
    </article>
  );
}

function HalfLife(props: { lane: Lane; days: number; onSet(days: number): void }) {
  const { lane, days, onSet } = props;
  const at = HALF_LIVES.reduce(
    (best, one, i) =>
      Math.abs(Math.log(one / days)) < Math.abs(Math.log((HALF_LIVES[best] as number) / days))
        ? i
        : best,
    0,
  );
  const says = i18n.t('model.halfLifeDays', days, [new Intl.NumberFormat(locale()).format(days)]);
  return (
    <label class="row">
      <span>
        {i18n.t(`model.halfLife${lane}`)} <Own own={days !== DEFAULTS.halfLifeDays[lane]} />
      </span>
      <input
        type="range"
        min={0}
        max={HALF_LIVES.length - 1}
        value={at}
        aria-valuetext={says}
        onInput={(event) => onSet(HALF_LIVES[event.currentTarget.valueAsNumber] as number)}
      />
      <output>{says}</output>
    </label>
  );
}

function Weight(props: { source: Source; weight: number; onSet(weight: number): void }) {
  const { source, weight, onSet } = props;
  const number = new Intl.NumberFormat(locale(), { minimumFractionDigits: 2 });
  return (
    <label class="row">
      <span>
        {i18n.t(`source.${source}`)} <Own own={weight !== DEFAULTS.weight[source]} />
      </span>
      <input
        type="range"
        min={leastWeight(source)}
        max={1}
        step={0.05}
        value={weight}
        aria-valuetext={number.format(weight)}
        onInput={(event) => onSet(event.currentTarget.valueAsNumber)}
      />
      <output>{number.format(weight)}</output>
    </label>
  );
}

const Own = ({ own }: { own: boolean }) =>
  own ? <em class="own">{i18n.t('model.own')}</em> : null;

/** What is as it always is needs not be kept. */
function without(
  defaults: typeof DEFAULTS,
  { halfLifeDays, weight }: OwnParameters,
): OwnParameters {
  const changed = <K extends string>(own: Partial<Record<K, number>>, of: Record<K, number>) => {
    const entries = Object.entries<number | undefined>(own).filter(
      ([key, value]) => value !== undefined && value !== of[key as K],
    );
    return entries.length > 0 ? (Object.fromEntries(entries) as Partial<Record<K, number>>) : null;
  };
  const days = changed(halfLifeDays ?? {}, defaults.halfLifeDays);
  const weights = changed(weight ?? {}, defaults.weight);
  return { ...(days && { halfLifeDays: days }), ...(weights && { weight: weights }) };
}

function same(a: OwnParameters, b: OwnParameters): boolean {
  const flat = ({ halfLifeDays, weight }: OwnParameters) =>
    JSON.stringify([halfLifeDays, weight].map((own) => Object.entries(own ?? {}).sort()));
  return flat(a) === flat(b);
}

/** The line in nine rows, for those who read such; the words above say the same. */
const FORMULA = `x = (v + 2) / 4          w = weight[source] · stake
r = R · (1 + ρ · (S/M − 1)) / w        same source, same day: S sum, M most of w

for each lane (first-hand, heard), from m = neutral, V = P∞:
  f = 2^(−days / half-life)
  m = neutral + f·(m − neutral)        V = P∞ − f²·(P∞ − V)
  K = V / (V + r)    m += K·(x − m)    V *= 1 − K

L0 = 1/P∞   L_D = 1/V_D − L0   L_I = 1/V_I − L0   k = 1 / (1 + B·L_I)
L  = L0 + L_D + k·L_I
line = (neutral·L0 + (m_D/V_D − neutral·L0) + k·(m_I/V_I − neutral·L0)) / L
band = line ± 1.28 · √(spread / L)`;
