import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Cell, grid, knownFunction, type Slice, slices } from '../experience/breakdown.ts';
import type { ChangedParameters } from '../experience/parameters.ts';
import { CHANNELS, FUNCTIONS, type Moment, PS, SERVICE_PS, SOURCES } from '../journal/moment.ts';
import { faceOf, wordOf } from './FaceGlyph.tsx';

interface Props {
  moments: readonly Moment[];
  params?: ChangedParameters;
  /** ms UTC */
  now: number;
  /** The person wants to see the moments of a row. */
  onPick(ids: string[]): void;
}

const STAGES = ['before', 'during', 'after'] as const;
const STARTED = ['me', 'them', 'nobody'] as const;
const AGENTS = ['human', 'bot', 'both', 'unsure'] as const;
const FRICTIONS = ['repeat', 'wrongPlace', 'channelCannot', 'couldNot', 'wouldNot'] as const;

type Options = Pick<Props, 'params'>;

/** Rows of what was said, in the order of the values. */
const by =
  <V extends string>(
    values: readonly V[],
    of: (moment: Moment) => V | readonly V[] | null | undefined,
    word: (value: V) => string,
  ) =>
  (moments: readonly Moment[], now: number, options: Options): Row[] =>
    slices(moments, values, of, now, options).map((slice) => ({
      key: slice.value,
      word: word(slice.value),
      slice,
    }));

const byP = by(
  PS,
  ({ p7 }) => p7,
  (p) => i18n.t(`p7.${p}`),
);

/** How the moments can be taken apart, each into rows in an order of its own. */
const WAYS = {
  source: by(
    SOURCES,
    ({ source }) => source,
    (v) => i18n.t(`source.${v}`),
  ),
  channel: by(
    CHANNELS,
    ({ channel }) => channel,
    (v) => i18n.t(`channel.${v}`),
  ),
  stage: by(
    STAGES,
    ({ stage }) => stage,
    (v) => i18n.t(`stage.${v}`),
  ),
  startedBy: by(
    STARTED,
    ({ startedBy }) => startedBy,
    (v) => i18n.t(`startedBy.${v}`),
  ),
  agent: by(
    AGENTS,
    ({ agent }) => agent,
    (v) => i18n.t(`agent.${v}`),
  ),
  func: by(
    FUNCTIONS,
    ({ func }) => knownFunction(func),
    (v) => i18n.t(`func.${v}`),
  ),
  friction: by(
    FRICTIONS,
    ({ friction }) => friction,
    (v) => i18n.t(`friction.${v}`),
  ),
  p7: (moments, now, options) => {
    const met = byP(moments, now, options);
    // All seven or none: the gaps are what this shows.
    return met.length === 0 ? [] : PS.map((p) => met.find(({ key }) => key === p) ?? gap(p));
  },
} as const satisfies Record<string, ReturnType<typeof by>>;
type Way = keyof typeof WAYS;

interface Row {
  key: string;
  word: string;
  slice: Slice | null;
}

const gap = (p: (typeof PS)[number]): Row => ({ key: p, word: i18n.t(`p7.${p}`), slice: null });

/** One picture for every question of the kind "does it differ by …?". */
export function TakenApart({ moments, params, now, onPick }: Props) {
  const name = useId();
  // Asked anew for each step of a drag above it: worked out once.
  const ways = useMemo(
    () =>
      (Object.keys(WAYS) as Way[])
        .map((way) => ({ way, rows: WAYS[way](moments, now, { params }) }))
        .filter(({ way, rows }) => rows.length >= (way === 'source' ? 2 : 1)),
    [moments, now, params],
  );
  const [wanted, setWanted] = useState<Way>('source');
  const shown = ways.find(({ way }) => way === wanted) ?? ways[0];
  if (!shown) return null;
  const cells = shown.way === 'p7' ? grid(moments, now, { params }) : [];
  return (
    <section class="box apart">
      <h2>{i18n.t('apart.title')}</h2>
      <fieldset class="ways-of">
        <legend class="unseen">{i18n.t('apart.by')}</legend>
        {ways.map(({ way }) => (
          <label key={way} class="chip">
            <input
              class="unseen"
              type="radio"
              name={name}
              checked={way === shown.way}
              onChange={() => setWanted(way)}
            />
            {i18n.t(`apart.${way}`)}
          </label>
        ))}
      </fieldset>
      <table>
        <caption class="unseen">{i18n.t(`apart.${shown.way}`)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{i18n.t('table.what')}</span>
            </th>
            <th scope="col">
              <div class="apart-scale">
                <span>{i18n.t('face.awful')}</span>
                <span>{i18n.t('face.great')}</span>
              </div>
            </th>
            <th scope="col">
              <span class="unseen">{i18n.t('apart.count')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" class={isServiceP(shown.way, row.key) ? 'service-p' : undefined}>
                {row.word}
              </th>
              <td>{row.slice ? <Scale slice={row.slice} /> : <span class="scale-of" />}</td>
              <td class="number">
                {row.slice ? (
                  <button
                    type="button"
                    class="link"
                    onClick={() => onPick(row.slice?.ids ?? [])}
                    aria-label={i18n.t('apart.show', row.slice.ids.length, [
                      row.slice.ids.length,
                      row.word,
                    ])}
                  >
                    {row.slice.ids.length}
                  </button>
                ) : (
                  <span class="counts">{i18n.t('apart.none')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.way === 'p7' && <p class="counts">{i18n.t('apart.serviceIs')}</p>}
      {cells.length > 0 && <Grid cells={cells} onPick={onPick} />}
    </section>
  );
}

const isServiceP = (way: Way, key: string) =>
  way === 'p7' && (SERVICE_PS as readonly string[]).includes(key);

/** A point on the scale with its band; the word beside it says the same. */
function Scale({ slice }: { slice: Slice }) {
  const { feeling } = slice;
  if (!feeling) {
    return (
      <span class="scale-of">
        <span class="unseen">{i18n.t(slice.rated ? 'line.tooEarly' : 'moment.unrated')}</span>
      </span>
    );
  }
  const { mu, lo, hi } = feeling;
  const percent = (x: number) => `${x * 100}%`;
  return (
    <span class={`scale-of feel${faceOf(mu * 4 - 2)}`}>
      <i
        class="scale-band"
        style={{ insetInlineStart: percent(lo), inlineSize: percent(hi - lo) }}
      />
      <i class="scale-point" style={{ insetInlineStart: percent(mu) }} />
      <span class="unseen">{i18n.t(`face.${wordOf(mu * 4 - 2)}`)}</span>
    </span>
  );
}

/** Which part of the company it was that one met in which way; what is empty was never met. */
function Grid({ cells, onPick }: { cells: readonly Cell[]; onPick(ids: string[]): void }) {
  const functions = FUNCTIONS.filter((one) => cells.some(({ func }) => func === one));
  return (
    <div class="grid-of">
      <table>
        <caption>{i18n.t('apart.grid')}</caption>
        <thead>
          <tr>
            <td />
            {functions.map((one) => (
              <th key={one} scope="col" class="cell-head">
                {i18n.t(`func.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PS.map((p) => (
            <tr key={p}>
              <th scope="row">{i18n.t(`p7.${p}`)}</th>
              {functions.map((one) => {
                const cell = cells.find(({ p7, func }) => p7 === p && func === one);
                return (
                  <td key={one} class="cell-of">
                    {cell && <GridCell cell={cell} onPick={onPick} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GridCell({ cell: { p7, func, slice }, onPick }: { cell: Cell; onPick: Props['onPick'] }) {
  const feel = slice.feeling ? `feel${faceOf(slice.feeling.mu * 4 - 2)}` : '';
  const where = `${i18n.t(`p7.${p7}`)}, ${i18n.t(`func.${knownFunction(func) ?? 'other'}`)}`;
  const how = slice.feeling
    ? i18n.t(`face.${wordOf(slice.feeling.mu * 4 - 2)}`)
    : i18n.t(slice.rated ? 'line.tooEarly' : 'moment.unrated');
  return (
    <button
      type="button"
      class={`cell ${feel}`}
      aria-label={`${i18n.t('apart.show', slice.ids.length, [slice.ids.length, where])}: ${how}`}
      onClick={() => onPick(slice.ids)}
    >
      {slice.ids.length}
    </button>
  );
}
