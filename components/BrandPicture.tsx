import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LENSES, type Lens, sticks, through } from '../experience/lenses.ts';
import type { Portrait } from '../experience/portrait.ts';
import type { Moment } from '../journal/moment.ts';
import type { Remark } from '../journal/records.ts';
import { ChartKey } from './ChartKey.tsx';
import { wordOf } from './FaceGlyph.tsx';
import { inFull } from './lineWords.ts';
import type { OwnParameters } from './Model.tsx';
import { type Span, wider } from './span.ts';
import { type Picture, TakeAlong } from './TakeAlong.tsx';
import { ThroughlineChart } from './ThroughlineChart.tsx';

const NONE: Portrait['service'] = [];
/** How long a picture rests before it is drawn finely, ms. */
const REST = 150;

interface Props {
  name: string;
  moments: Moment[];
  portrait: Portrait;
  remarks: readonly Remark[];
  params: OwnParameters;
  /** When the person stopped being a customer, ms UTC. */
  left: number | null;
  /** Ids of moments to point out. */
  picked: readonly string[] | null;
  /** Id of the element that says the same in words. */
  describedBy: string;
  /** ms UTC */
  now: number;
  onSavePicture(picture: Picture): void;
}

/** The hero with its lenses. Which part of time it shows is kept here: a drag redraws nothing else. */
export function BrandPicture(props: Props) {
  const { name, moments, portrait, remarks, params, picked, now } = props;
  const { words } = portrait;
  const figure = useRef<HTMLElement>(null);
  const [lens, setLens] = useState<Lens>('lookingBack');
  const [span, setSpan] = useState<Span | null>(null);
  const rested = useRested(span);
  const line = useMemo(
    () =>
      lens === 'lookingBack' && !rested
        ? portrait.line
        : through(lens, moments, now, {
            ...{ params, grid: 600 },
            ...(rested && { span: partOf(rested, now) }),
          }),
    [lens, rested, portrait, moments, params, now],
  );
  const memory = useMemo(
    () => (lens === 'sticks' ? sticks(moments, now) : null),
    [lens, moments, now],
  );
  const named = useMemo(() => telling(moments), [moments]);
  const did = useMemo(() => flags(moments, remarks), [moments, remarks]);
  const service = lens === 'lookingBack' ? portrait.service : NONE;
  // The same node again is left as it is.
  const around = useMemo(
    () => (
      <>
        <ChartKey moments={moments} service={service.length > 0} flags={did.length > 0} />
        {words.score !== null && (
          <Lenses lens={lens} onLens={setLens} level={memory?.level ?? null} />
        )}
        {moments.length > 0 && (
          <TakeAlong
            brand={name}
            says={inFull(words)}
            drawing={() => figure.current?.querySelector<SVGSVGElement>('.chart svg') ?? null}
            onSave={props.onSavePicture}
          />
        )}
      </>
    ),
    [name, moments, service, did, words, lens, memory],
  );
  return (
    <figure ref={figure}>
      <ThroughlineChart
        brand={name}
        moments={moments}
        line={line}
        service={service}
        named={named}
        picked={memory ? [memory.peak, memory.last] : (picked ?? [])}
        level={memory?.level ?? null}
        flags={did}
        left={props.left}
        span={span}
        resting={rested === span}
        onSpan={setSpan}
        describedBy={props.describedBy}
        now={now}
      />
      {around}
    </figure>
  );
}

/** A little more on either side than is seen, for a hand that moves it. */
function partOf(span: Span, now: number): Span {
  const [from, to] = wider(span);
  return [from, Math.min(to, now)];
}

/** The value once it has rested: a line is not drawn anew for each step of a drag. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** Four ways to look at the same moments, and what the chosen one shows. */
function Lenses(props: { lens: Lens; level: number | null; onLens(lens: Lens): void }) {
  const { lens, level, onLens } = props;
  const name = useId();
  return (
    <div class="lenses">
      <fieldset class="ways-of">
        <legend class="unseen">{i18n.t('lens.title')}</legend>
        {LENSES.map((one) => (
          <label key={one} class="chip">
            <input
              class="unseen"
              type="radio"
              name={name}
              checked={one === lens}
              onChange={() => onLens(one)}
            />
            {i18n.t(`lens.${one}`)}
          </label>
        ))}
      </fieldset>
      <p class="counts" role="status">
        {lens !== 'sticks'
          ? i18n.t(`lensSays.${lens}`)
          : level === null
            ? i18n.t('lensSays.sticksNot')
            : i18n.t('lensSays.sticks', [i18n.t(`face.${wordOf(level * 4 - 2)}`)])}
      </p>
    </div>
  );
}

/** What the person did about it: on the moment itself, or said of the brand as a whole. */
function flags(moments: readonly Moment[], remarks: readonly Remark[]): number[] {
  return [
    ...moments.filter(({ action }) => action && action !== 'nothing'),
    ...remarks.filter(({ kind }) => kind === 'decision'),
  ].map(({ t }) => t);
}

/** The worst and the best that have words of their own. */
function telling(moments: readonly Moment[]): string[] {
  const noted = moments.filter((m) => m.v !== null && m.note);
  const most = (sign: 1 | -1) =>
    noted
      .filter((m) => sign * (m.v as number) > 1)
      .sort((a, b) => Number(b.stake === 'high') - Number(a.stake === 'high') || b.t - a.t)[0];
  return [most(-1), most(1)].flatMap((m) => (m ? [m.id] : []));
}
