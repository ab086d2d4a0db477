import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Portrait } from '../experience/portrait.ts';
import { type BrandId, laneOf, type Moment } from '../journal/moment.ts';
import { dated, locale } from './dates.ts';
import { Kinds } from './Kinds.tsx';
import { inFull, surer } from './lineWords.ts';
import { MomentTable } from './MomentTable.tsx';
import { diamond } from './plot.ts';
import { hrefOf } from './route.ts';
import { ThroughlineChart } from './ThroughlineChart.tsx';
import { Why } from './Why.tsx';

interface Props {
  id: BrandId;
  name: string;
  moments: Moment[];
  portrait: Portrait;
  /** ms UTC */
  now: number;
  onChange(id: string, patch: Partial<Moment>): void;
  onRemove(id: string): void;
}

/** The name, one sentence, one picture; everything below answers "why". */
export function BrandPage(props: Props) {
  const { id, name, moments, portrait, now } = props;
  const { words, why } = portrait;
  const told = useId();
  const more = surer(words, portrait.now.direct + portrait.now.indirect);
  return (
    <article class="brand-page">
      <header>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <a class="add" href={hrefOf({ page: 'add', id })}>
          {i18n.t('timeline.add')}
        </a>
      </header>
      <div id={told}>
        <p class="says">{inFull(words)}</p>
        {more && <p class="surer">{more}</p>}
        <p class="counts">{counts(moments, now)}</p>
      </div>
      <figure>
        <ThroughlineChart
          brand={name}
          moments={moments}
          line={portrait.line}
          service={portrait.service}
          named={telling(moments)}
          describedBy={told}
          now={now}
        />
        <ChartKey moments={moments} service={portrait.service.length > 0} />
      </figure>
      {words.score !== null && (
        <div class="boxes">
          <Why why={why} score={words.score} mu={portrait.now.mu} moments={moments} />
          <Kinds moments={moments} why={why} now={now} />
        </div>
      )}
      <MomentTable
        moments={moments}
        groups={words.score === null ? [] : why.groups}
        now={now}
        onChange={props.onChange}
        onRemove={props.onRemove}
      />
    </article>
  );
}

function counts(moments: readonly Moment[], now: number): string {
  const number = new Intl.NumberFormat(locale());
  const first = moments.reduce((least, m) => Math.min(least, m.t), now);
  const direct = moments.filter((m) => laneOf(m.source) === 'D').length;
  return [
    i18n.t('brand.since', moments.length, [
      number.format(moments.length),
      dated(first, { month: 'long', year: 'numeric' }),
    ]),
    i18n.t('brand.lanes', [number.format(direct), number.format(moments.length - direct)]),
  ].join(' · ');
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
function ChartKey({ moments, service }: { moments: readonly Moment[]; service: boolean }) {
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
