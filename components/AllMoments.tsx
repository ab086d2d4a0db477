import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type BrandId,
  CHANNELS,
  FACES,
  type Moment,
  SOURCES,
  TOUCHPOINTS,
} from '../journal/moment.ts';
import { Calendar } from './Calendar.tsx';
import { locale } from './dates.ts';
import { wordOf } from './FaceGlyph.tsx';
import { type Filter, passes } from './filter.ts';
import { MomentTable } from './MomentTable.tsx';
import { type Gone, Removed } from './Removed.tsx';
import { hrefOf } from './route.ts';

/** A moment and the brand it counts for. */
export interface OfBrand {
  moment: Moment;
  brand: { id: BrandId; name: string };
}

interface Props {
  all: readonly OfBrand[];
  filter: Filter;
  gone: readonly Gone[];
  /** ms UTC */
  now: number;
  /** The person narrows it: the address changes with it. */
  onFilter(filter: Filter): void;
  onChange(id: string, patch: Partial<Moment>): void;
  onRemove(id: string): void;
  onRestore(gone: Gone): void;
}

/** Every moment with every brand: a year at a glance, and a table that can be narrowed. */
export function AllMoments(props: Props) {
  const { all, filter, now, onFilter, onChange, onRemove } = props;
  const shown = useMemo(
    () => all.filter(({ moment, brand }) => passes(filter, moment, brand.name)),
    [all, filter],
  );
  const moments = useMemo(() => shown.map(({ moment }) => moment), [shown]);
  const brands = useMemo(
    () => new Map(shown.map(({ moment, brand }) => [moment.id, brand])),
    [shown],
  );
  const years = useMemo(() => yearsOf(all, now), [all, now]);
  const year = yearOf(filter, moments, now);
  const ofYear = useMemo(() => {
    const { from: _, to: __, ...rest } = filter;
    return all.flatMap(({ moment, brand }) =>
      moment.day.startsWith(`${year}-`) && passes(rest, moment, brand.name) ? [moment] : [],
    );
  }, [all, filter, year]);
  const number = new Intl.NumberFormat(locale());
  const met = new Set([...brands.values()].map(({ id }) => id)).size;
  return (
    <article class="all-moments">
      <h1>{i18n.t('all.title')}</h1>
      <p class="says" role="status">
        {i18n.t('all.moments', moments.length, [number.format(moments.length)])} ·{' '}
        {i18n.t('all.brands', met, [number.format(met)])}
      </p>
      <Filters filter={filter} onFilter={onFilter} />
      <section class="box calendar-of">
        <header class="years">
          <h2 class="unseen">{year}</h2>
          <nav aria-label={i18n.t('calendar.years')}>
            {years.map((one) => (
              <a
                key={one}
                href={hrefOf({ page: 'moments', filter: { ...filter, ...wholeYear(one) } })}
                aria-current={one === year ? 'true' : undefined}
              >
                {one}
              </a>
            ))}
          </nav>
        </header>
        <Calendar
          moments={ofYear}
          year={year}
          filter={filter}
          onDay={(day) => onFilter({ ...filter, from: day, to: day })}
        />
      </section>
      {moments.length === 0 ? (
        <p class="more">{i18n.t('all.none')}</p>
      ) : (
        <MomentTable
          moments={moments}
          brands={brands}
          groups={[]}
          now={now}
          onChange={onChange}
          onRemove={onRemove}
        />
      )}
      <Removed gone={props.gone} now={now} onRestore={props.onRestore} />
    </article>
  );
}

/** Every part by itself; "any" takes it away. */
function Filters({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>) {
  const set = (patch: Partial<Record<keyof Filter, unknown>>) =>
    onFilter(
      Object.fromEntries(
        Object.entries({ ...filter, ...patch }).filter(([, value]) => value !== undefined),
      ),
    );
  const choice = (
    key: 'lane' | 'source' | 'channel' | 'touchpoint',
    values: readonly string[],
    word: (value: string) => string,
  ) => (
    <label>
      <span>{i18n.t(`filter.${key}`)}</span>
      <select
        value={filter[key] ?? ''}
        onChange={(event) => set({ [key]: event.currentTarget.value || undefined })}
      >
        <option value="">{i18n.t('filter.any')}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {word(one)}
          </option>
        ))}
      </select>
    </label>
  );
  const date = (key: 'from' | 'to') => (
    <label>
      <span>{i18n.t(`filter.${key}`)}</span>
      <input
        class="field"
        type="date"
        value={filter[key] ?? ''}
        onChange={(event) => set({ [key]: event.currentTarget.value || undefined })}
      />
    </label>
  );
  type Key = Parameters<typeof i18n.t>[0];
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label class="filter-text">
        <span>{i18n.t('filter.text')}</span>
        <input
          class="field"
          type="search"
          value={filter.text ?? ''}
          onChange={(event) => set({ text: event.currentTarget.value.trim() || undefined })}
        />
      </label>
      {choice('lane', ['D', 'I'], (one) => i18n.t(`lane.${one}` as Key))}
      {choice('source', SOURCES, (one) => i18n.t(`source.${one}` as Key))}
      {choice('touchpoint', TOUCHPOINTS, (one) => i18n.t(`touchpoint.${one}` as Key))}
      {choice('channel', CHANNELS, (one) => i18n.t(`channel.${one}` as Key))}
      <label>
        <span>{i18n.t('filter.face')}</span>
        <select
          value={filter.face === undefined ? '' : String(filter.face)}
          onChange={({ currentTarget: { value } }) =>
            set({ face: value === '' ? undefined : value === 'none' ? 'none' : Number(value) })
          }
        >
          <option value="">{i18n.t('filter.any')}</option>
          {[...FACES].reverse().map((v) => (
            <option key={v} value={v}>
              {i18n.t(`face.${wordOf(v)}`)}
            </option>
          ))}
          <option value="none">{i18n.t('moment.unrated')}</option>
        </select>
      </label>
      {date('from')}
      {date('to')}
      {Object.keys(filter).length > 0 && (
        <a class="way" href={hrefOf({ page: 'moments', filter: {} })}>
          {i18n.t('filter.clear')}
        </a>
      )}
    </form>
  );
}

const wholeYear = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });

function yearsOf(all: readonly OfBrand[], now: number): number[] {
  const years = new Set([new Date(now).getFullYear()]);
  for (const { moment } of all) years.add(Number(moment.day.slice(0, 4)));
  // A life has few; dates of 1900 by mistake should not fill the page.
  return [...years].sort((a, b) => b - a).slice(0, 12);
}

/** The year asked for, else that of the newest moment shown. */
function yearOf(filter: Filter, moments: readonly Moment[], now: number): number {
  const day = filter.to ?? filter.from;
  if (day) return Number(day.slice(0, 4));
  const newest = moments.reduce((most, { day }) => (day > most ? day : most), '');
  return newest ? Number(newest.slice(0, 4)) : new Date(now).getFullYear();
}
