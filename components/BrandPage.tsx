import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findings } from '../experience/findings.ts';
import { mirrors } from '../experience/mirrors.ts';
import type { Portrait, Sketch } from '../experience/portrait.ts';
import { type Relation, relation } from '../experience/relation.ts';
import { setbacks } from '../experience/turns.ts';
import { why } from '../experience/why.ts';
import { type BrandId, laneOf, type Moment } from '../journal/moment.ts';
import type { Remark } from '../journal/records.ts';
import type { BrandEntry } from './BrandList.tsx';
import { BrandPicture } from './BrandPicture.tsx';
import { dated, instantOf, locale, longDate } from './dates.ts';
import { Family } from './Family.tsx';
import { Kinds } from './Kinds.tsx';
import { inFull, surer } from './lineWords.ts';
import { Mirrors } from './Mirrors.tsx';
import type { OwnParameters } from './Model.tsx';
import { MomentTable } from './MomentTable.tsx';
import { type NewRemark, Remarks } from './Remarks.tsx';
import { hrefOf } from './route.ts';
import { StandsOut } from './StandsOut.tsx';
import type { Picture } from './TakeAlong.tsx';
import { TakenApart } from './TakenApart.tsx';
import { Why } from './Why.tsx';

/** With more moments than this, what stands below the picture waits until that is painted. */
const MANY = 1_000;

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
  const { words } = portrait;
  const told = useId();
  const table = useId();
  const [picked, setPicked] = useState<string[] | null>(null);
  const more = surer(words, portrait.now.direct + portrait.now.indirect);
  const left = props.left === null ? null : instantOf(props.left, now);
  const stands = useMemo(
    () => relation(moments, left, now, { params }),
    [moments, left, now, params],
  );
  const later = useLater(portrait, props, moments.length > MANY);
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
      <BrandPicture
        name={name}
        moments={moments}
        portrait={portrait}
        remarks={remarks}
        params={params}
        left={left}
        picked={picked}
        describedBy={told}
        now={now}
        onSavePicture={props.onSavePicture}
      />
      {later && (
        <Below
          {...later}
          table={table}
          picked={picked}
          onPick={pick}
          onAll={() => setPicked(null)}
        />
      )}
    </article>
  );
}

interface BelowProps extends Props {
  /** Id of the table of moments. */
  table: string;
  picked: string[] | null;
  onPick(ids: string[]): void;
  onAll(): void;
}

/** Why it is so: what stands out, what it is made of, what was said, and each moment. */
function Below(props: BelowProps) {
  const { moments, portrait, remarks, params, table, picked, onPick, now } = props;
  const { words } = portrait;
  const reasons = useMemo(() => why(moments, now, { params }), [moments, params, now]);
  const fallen = useMemo(() => setbacks(moments, now, { params }), [moments, params, now]);
  const found = useMemo(() => findings(moments, now, { params }), [moments, params, now]);
  const measures = useMemo(() => mirrors(moments, remarks, now), [moments, remarks, now]);
  const isTold = words.score !== null;
  return (
    <>
      <Family parts={props.parts} together={props.together} now={now} />
      <StandsOut findings={found} setbacks={fallen} moments={moments} onPick={onPick} />
      {isTold && (
        <div class="boxes">
          <div>
            <Why why={reasons} score={words.score ?? 50} mu={portrait.now.mu} moments={moments} />
            <TakenApart moments={moments} params={params} now={now} onPick={onPick} />
          </div>
          <div>
            <Kinds moments={moments} why={reasons} params={params} now={now} />
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
          groups={isTold ? reasons.groups : []}
          now={now}
          onAll={props.onAll}
          onChange={props.onChange}
          onRemove={props.onRemove}
        />
      </div>
    </>
  );
}

/**
 * What to show below: what there is `now`; or, if it should `wait`, what there was, and nothing at
 * first, until the frame is painted.
 * @param of changes with it
 */
function useLater<T>(of: unknown, now: T, wait: boolean): T | null {
  const [painted, setPainted] = useState<{ of: unknown; now: T } | null>(null);
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    if (!wait) return;
    const show = () => setPainted({ of, now: latest.current });
    const frame = requestAnimationFrame(() => setTimeout(show));
    return () => cancelAnimationFrame(frame);
  }, [of, wait]);
  // Nothing else changes what is read: only what is heard of it is as new as can be.
  return !wait || painted?.of === of ? now : (painted?.now ?? null);
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
