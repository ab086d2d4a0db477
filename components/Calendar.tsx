import { i18n } from '#i18n';
import { laneOf, type Moment } from '../journal/moment.ts';
import { dated, locale } from './dates.ts';
import { FaceGlyph, faceOf, wordOf } from './FaceGlyph.tsx';
import type { Filter } from './filter.ts';
import { diamond } from './plot.ts';
import { hrefOf } from './route.ts';

interface Props {
  /** Those of the year, whatever else narrows them. */
  moments: readonly Moment[];
  year: number;
  filter: Filter;
  /** The person points at a day; the dates above the table say the same with keys. */
  onDay(day: string): void;
}

const A_DAY = 86_400_000;
const CELL = 16;
const DAYS = 7;
/** Of a quarter, whichever weekday it begins with. */
const WEEKS = 14;
/** Room for the names of the months and of three weekdays. */
const [TOP, START] = [18, 30];

/** One day's moments. */
interface Day {
  day: string;
  count: number;
  /** Mean of what was rated, −2…2; null where nothing was. */
  v: number | null;
  /** Whether anything of it happened to the person. */
  direct: boolean;
}

/**
 * A year as four quarters: shape for what happened or was heard, colour for how it felt. A year in
 * one piece is wider than most windows, and what scrolls out of sight is its end: the present.
 */
export function Calendar({ moments, year, filter, onDay }: Props) {
  const days = daysOf(moments);
  const most = days.reduce((most, { count }) => Math.max(most, count), 1);
  const months = monthsOf(year, days);
  return (
    <div class="calendar">
      <div
        class="quarters"
        role="img"
        aria-label={i18n.t('calendar.label', [year])}
        dir="ltr"
        onPointerUp={({ target }) => {
          const day = (target as Element).closest<SVGElement>('[data-day]')?.dataset.day;
          if (day) onDay(day);
        }}
      >
        {[0, 3, 6, 9].map((month) => (
          <Quarter key={month} {...{ year, month, days, most }} />
        ))}
      </div>
      <table class="months">
        <caption class="unseen">{i18n.t('calendar.label', [year])}</caption>
        <tbody>
          {months.map(({ month, count, v, from, to }) => (
            <tr key={month}>
              <th scope="row">
                <a href={hrefOf({ page: 'moments', filter: { ...filter, from, to } })}>{month}</a>
              </th>
              <td class="number">{i18n.t('calendar.moments', count)}</td>
              <td>
                {v !== null && (
                  <span class="month-felt">
                    <FaceGlyph v={faceOf(v)} size={18} /> {i18n.t(`face.${wordOf(v)}`)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Three months as columns of weeks; `month` is the first of them, 0…11. */
function Quarter(props: { year: number; month: number; days: readonly Day[]; most: number }) {
  const { year, month, days, most } = props;
  const first = firstWeekday();
  const start = Date.UTC(year, month, 1);
  const offset = (new Date(start).getUTCDay() - first + DAYS) % DAYS;
  const length = (Date.UTC(year, month + 3, 1) - start) / A_DAY;
  const place = (index: number) => ({
    x: START + Math.floor((offset + index) / DAYS) * CELL + CELL / 2,
    y: TOP + ((offset + index) % DAYS) * CELL + CELL / 2,
  });
  const indexOf = (day: string) => (Date.parse(`${day}T00:00:00Z`) - start) / A_DAY;
  const own = days.filter(({ day }) => indexOf(day) >= 0 && indexOf(day) < length);
  return (
    <svg
      width={START + WEEKS * CELL}
      height={TOP + DAYS * CELL}
      viewBox={`0 0 ${START + WEEKS * CELL} ${TOP + DAYS * CELL}`}
      aria-hidden="true"
    >
      {[0, 1, 2].map((more) => (
        <text
          key={more}
          class="axis small"
          x={place((Date.UTC(year, month + more, 1) - start) / A_DAY).x - 6}
          y={11}
        >
          {dated(Date.UTC(year, month + more, 15, 12), { month: 'short' })}
        </text>
      ))}
      {[1, 3, 5].map((row) => (
        <text key={row} class="axis small" x={0} y={TOP + row * CELL + 12}>
          {dated(Date.UTC(2023, 0, 1 + ((first + row) % DAYS), 12), { weekday: 'short' })}
        </text>
      ))}
      {Array.from({ length }, (_, index) => {
        const { x, y } = place(index);
        return <circle key={index} class="no-day" cx={x} cy={y} r="1" />;
      })}
      {own.map(({ day, count, v, direct }) => {
        const { x, y } = place(indexOf(day));
        const r = 3.3 + 3.7 * Math.sqrt(count / most);
        const name = i18n.t('calendar.day', count, [count, longDay(day)]);
        return (
          <g key={day} data-day={day} class={v === null ? 'day unrated' : `day feel${faceOf(v)}`}>
            <title>{v === null ? name : `${name}, ${i18n.t(`face.${wordOf(v)}`)}`}</title>
            {direct ? (
              <circle class="point service" cx={x} cy={y} r={r} />
            ) : (
              <path class="point heard" d={diamond(x, y, r + 0.6)} />
            )}
          </g>
        );
      })}
    </svg>
  );
}

function daysOf(moments: readonly Moment[]): Day[] {
  return [...Map.groupBy(moments, ({ day }) => day)].map(([day, list]) => ({
    day,
    count: list.length,
    v: mean(list),
    direct: list.some(({ source }) => laneOf(source) === 'D'),
  }));
}

/** Only months in which something was; a mean of days would make a quiet day loud. */
function monthsOf(year: number, days: readonly Day[]) {
  return Array.from({ length: 12 }, (_, i) => {
    const two = String(i + 1).padStart(2, '0');
    const own = days.filter(({ day }) => day.slice(5, 7) === two);
    const rated = own.filter(({ v }) => v !== null);
    const weight = rated.reduce((sum, { count }) => sum + count, 0);
    return {
      month: dated(Date.UTC(year, i, 15, 12), { month: 'long' }),
      count: own.reduce((sum, { count }) => sum + count, 0),
      v: weight ? rated.reduce((sum, { v, count }) => sum + (v ?? 0) * count, 0) / weight : null,
      from: `${year}-${two}-01`,
      to: `${year}-${two}-${new Date(Date.UTC(year, i + 1, 0)).getUTCDate()}`,
    };
  }).filter(({ count }) => count > 0);
}

function mean(list: readonly Moment[]): number | null {
  const rated = list.flatMap(({ v }) => (v === null ? [] : [v]));
  return rated.length ? rated.reduce((sum, v) => sum + v, 0) / rated.length : null;
}

const longDay = (day: string) =>
  dated(Date.parse(`${day}T12:00:00`), { day: 'numeric', month: 'long', year: 'numeric' });

/** 0 Sunday … 6 Saturday, as the person's country has it; Monday where the browser does not say. */
function firstWeekday(): number {
  const own = new Intl.Locale(locale()) as Intl.Locale & {
    getWeekInfo?(): { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (own.getWeekInfo?.() ?? own.weekInfo ?? { firstDay: 1 }).firstDay % DAYS;
}
