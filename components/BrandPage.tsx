import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findings } from '../experience/findings.ts';
import { LENSES, type Lens, sticks, through } from '../experience/lenses.ts';
import { mirrors } from '../experience/mirrors.ts';
import type { Portrait, Sketch } from '../experience/portrait.ts';
import { type Relation, relation } from '../experience/relation.ts';
import { type BrandId, laneOf, type Moment } from '../journal/moment.ts';
import type { Remark } from '../journal/records.ts';
import type { BrandEntry } from './BrandList.tsx';
import { dated, instantOf, locale, longDate } from './dates.ts';
import { wordOf } from './FaceGlyph.tsx';
import { Family } from './Family.tsx';
import { Kinds } from './Kinds.tsx';
import { inFull, surer } from './lineWords.ts';
import { Mirrors } from './Mirrors.tsx';
import type { OwnParameters } from './Model.tsx';
import { MomentTable } from './MomentTable.tsx';
import { diamond, flag } from './plot.ts';
import { type NewRemark, Remarks } from './Remarks.tsx';
import { hrefOf } from './route.ts';
import { StandsOut } from './StandsOut.tsx';
import type { Span } from './span.ts';
import { type Picture, TakeAlong } from './TakeAlong.tsx';
import { TakenApart } from './TakenApart.tsx';
import { ThroughlineChart } from './ThroughlineChart.tsx';
import { Why } from './Why.tsx';

/** How long a picture rests before it is drawn finely, ms. */
const REST = 150;

interface Props {
  id: BrandId;
  name: string;
  moments: Moment[];
  portrait: Portrait;
  remarks: Remark[];
  /** How the person sees the line otherwise; empty: as it is. */
  params: OwnParameters;
  /** Local day on which the person stopped being a customer. */
  left: string | null;
  /** What it is a part of. */
  whole: { id: BrandId; name: string } | null;
  /** What is a part of it, and what it adds up to with all of that. */
  parts: BrandEntry[];
  together: Sketch | null;
  /** ms UTC */
  now: number;
  onChange(id: string, patch: Partial<Moment>): void;
  onRemove(id: string): void;
  onRemark(remark: NewRemark): void;
  onRemoveRemark(id: string): void;
  onSavePicture(picture: Picture): void;
}

/** The name, one sentence, one picture; everything below answers "why". */
export function BrandPage(props: Props) {
  const { id, name, moments, portrait, remarks, params, now } = props;
  const { words, why } = portrait;
  const told = useId();
  const table = useId();
  const figure = useRef<HTMLElement>(null);
  const [lens, setLens] = useState<Lens>('lookingBack');
  const [picked, setPicked] = useState<string[] | null>(null);
  const [span, setSpan] = useState<Span | null>(null);
  const rested = useRested(span);
  const line = useMemo(
    () =>
      lens === 'lookingBack' && !rested
        ? portrait.line
        : through(lens, moments, now, { params, ...(rested && { span: rested }) }),
    [lens, rested, portrait, moments, params, now],
  );
  const memory = useMemo(
    () => (lens === 'sticks' ? sticks(moments, now) : null),
    [lens, moments, now],
  );
  const found = useMemo(() => findings(moments, now, { params }), [moments, params, now]);
  const measures = useMemo(() => mirrors(moments, remarks, now), [moments, remarks, now]);
  const more = surer(words, portrait.now.direct + portrait.now.indirect);
  const isTold = words.score !== null;
  const did = flags(moments, remarks);
  const left = props.left && instantOf(props.left, now);
  const stands = useMemo(
    () => relation(moments, left || null, now, { params }),
    [moments, left, now, params],
  );
  const pick = (ids: string[]) => {
    setPicked(ids);
    document.getElementById(table)?.scrollIntoView({ block: 'start' });
  };
  return (
    <article class="brand-page">
      <header>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {props.whole && (
          <a class="part-of" href={hrefOf({ page: 'brand', id: props.whole.id })}>
            {i18n.t('family.partOf', [props.whole.name])}
          </a>
        )}
        <a class="add" href={hrefOf({ page: 'add', id })}>
          {i18n.t('timeline.add')}
        </a>
      </header>
      <div id={told}>
        <p class="says">{inFull(words)}</p>
        {more && <p class="surer">{more}</p>}
        <p class="counts">
          {counts(moments, stands, now)}
          {Object.keys(params).length > 0 && (
            <>
              {' '}
              · <a href={hrefOf({ page: 'model' })}>{i18n.t('model.drawnOwn')}</a>
            </>
          )}
        </p>
        {stands?.is === 'left' && <p class="counts">{leaving(stands)}</p>}
      </div>
      <figure ref={figure}>
        <ThroughlineChart
          brand={name}
          moments={moments}
          line={line}
          service={lens === 'lookingBack' ? portrait.service : []}
          named={telling(moments)}
          picked={memory ? [memory.peak, memory.last] : (picked ?? [])}
          level={memory?.level ?? null}
          flags={did}
          left={left || null}
          span={span}
          onSpan={setSpan}
          describedBy={told}
          now={now}
        />
        <ChartKey
          moments={moments}
          service={lens === 'lookingBack' && portrait.service.length > 0}
          flags={did.length > 0}
        />
        {isTold && <Lenses lens={lens} onLens={setLens} level={memory?.level ?? null} />}
        {moments.length > 0 && (
          <TakeAlong
            brand={name}
            says={inFull(words)}
            drawing={() => figure.current?.querySelector<SVGSVGElement>('.chart svg') ?? null}
            onSave={props.onSavePicture}
          />
        )}
      </figure>
      <Family parts={props.parts} together={props.together} now={now} />
      <StandsOut findings={found} setbacks={portrait.setbacks} moments={moments} onPick={pick} />
      {isTold && (
        <div class="boxes">
          <div>
            <Why why={why} score={words.score ?? 50} mu={portrait.now.mu} moments={moments} />
            <TakenApart moments={moments} params={params} now={now} onPick={pick} />
          </div>
          <div>
            <Kinds moments={moments} why={why} params={params} now={now} />
            <Mirrors mirrors={measures} />
          </div>
        </div>
      )}
      <Remarks
        remarks={remarks}
        now={now}
        onRemark={props.onRemark}
        onRemoveRemark={props.onRemoveRemark}
      />
      <div id={table}>
        <MomentTable
          moments={moments}
          picked={picked}
          groups={isTold ? why.groups : []}
          now={now}
          onAll={() => setPicked(null)}
          onChange={props.onChange}
          onRemove={props.onRemove}
        />
      </div>
    </article>
  );
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

function counts(moments: readonly Moment[], stands: Relation | null, now: number): string {
  if (moments.length === 0) return '';
  const number = new Intl.NumberFormat(locale());
  const first = moments.reduce((least, m) => Math.min(least, m.t), now);
  const direct = moments.filter((m) => laneOf(m.source) === 'D').length;
  return [
    i18n.t('brand.since', moments.length, [
      number.format(moments.length),
      dated(first, { month: 'long', year: 'numeric' }),
    ]),
    i18n.t('brand.lanes', [number.format(direct), number.format(moments.length - direct)]),
    ...(stands?.is === 'never' ? [i18n.t('relation.never')] : []),
    ...(stands?.is === 'customer'
      ? [i18n.t('relation.customer', [dated(stands.since, { month: 'long', year: 'numeric' })])]
      : []),
  ].join(' · ');
}

/** When they left, and what they felt then. */
function leaving({ at, felt }: Extract<Relation, { is: 'left' }>): string {
  const when = longDate(at);
  return felt.level === null
    ? i18n.t('relation.left', [when])
    : i18n.t('relation.leftFelt', [when, i18n.t(`level.${felt.level}`)]);
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

/** Only what the picture has; the rest would be noise. */
function ChartKey(props: { moments: readonly Moment[]; service: boolean; flags: boolean }) {
  const { moments, service } = props;
  const has = (is: (m: Moment) => boolean) => moments.some((m) => m.v !== null && is(m));
  const sample = (children: ComponentChildren) => (
    <svg width="22" height="14" viewBox="-11 -7 22 14" aria-hidden="true">
      {children}
    </svg>
  );
  if (!has(() => true)) return null;
  return (
    <figcaption class="key">
      {has((m) => m.source === 'service') && (
        <span class="feel2">
          {sample(<circle class="point service" r="4.6" />)}
          {i18n.t('key.service')}
        </span>
      )}
      {has((m) => laneOf(m.source) === 'D' && m.source !== 'service') && (
        <span class="feel2">
          {sample(<circle class="point" r="4.6" />)}
          {i18n.t('key.direct')}
        </span>
      )}
      {has((m) => laneOf(m.source) === 'I') && (
        <span class="feel2">
          {sample(<path class="point heard" d={diamond(0, 0, 5)} />)}
          {i18n.t('key.heard')}
        </span>
      )}
      {has((m) => m.stake === 'high' && laneOf(m.source) === 'D') && (
        <span>
          {sample(<circle class="ring-of" r="6" />)}
          {i18n.t('follow.mattered')}
        </span>
      )}
      {props.flags && (
        <span>
          {sample(<path class="flag" d={flag(-3, 6)} />)}
          {i18n.t('key.flag')}
        </span>
      )}
      {service && (
        <span>
          {sample(<path class="service-line" d="M-10 0H10" />)}
          {i18n.t('key.serviceLine')}
        </span>
      )}
      <span>
        {sample(
          <>
            <path class="band" d="M-10 -6H10V6H-10Z" />
            <path class="band" d="M-10 -4H10V4H-10Z" />
            <path class="band" d="M-10 -2H10V2H-10Z" />
          </>,
        )}
        {i18n.t('key.band')}
      </span>
    </figcaption>
  );
}
