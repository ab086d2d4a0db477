import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Sketch } from '../experience/portrait.ts';
import type { BrandId } from '../journal/moment.ts';
import { inShort } from './lineWords.ts';
import { hrefOf, type Listed, ORDERS, type Order } from './route.ts';
import { Sparkline } from './Sparkline.tsx';

/** A row of the list. */
export interface BrandEntry {
  id: BrandId;
  name: string;
  sketch: Sketch;
  /** ms UTC of the newest moment. */
  last: number;
}

const SORTED = {
  last: (a, b) => b.last - a.last,
  feeling: (a, b) => b.sketch.now.mu - a.sketch.now.mu,
  sure: (a, b) => a.sketch.now.unknown - b.sketch.now.unknown,
  change: (a, b) => change(b) - change(a),
  name: (a, b) => a.name.localeCompare(b.name),
} as const satisfies Record<Order, (a: BrandEntry, b: BrandEntry) => number>;

/** More rows than this are drawn only when searched for. */
const MOST = 100;

/** All rows show the same span, the last year, ms: only then can they be compared. */
const SPAN = 365 * 86_400_000;

interface Props {
  brands: readonly BrandEntry[];
  shown: BrandId | undefined;
  list: Listed;
  /** The person searches or sorts: the address changes with it. */
  onList(list: Listed): void;
  /** ms UTC */
  now: number;
}

/** Every brand as a row: its name, its words, its line, all on one scale and one span of time. */
export function BrandList({ brands, shown, list, now, onList }: Props) {
  const { find = '', order = 'last' } = list;
  const found = useMemo(() => {
    const wanted = find.trim().toLocaleLowerCase();
    return brands
      .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
      .sort(SORTED[order]);
  }, [brands, find, order]);
  return (
    <section class="brands" aria-label={i18n.t('timeline.brands')}>
      {brands.length > 1 && (
        <div class="brands-head">
          <input
            class="field"
            type="search"
            value={find}
            aria-label={i18n.t('timeline.search', brands.length)}
            placeholder={i18n.t('timeline.search', brands.length)}
            onInput={({ currentTarget: { value } }) =>
              onList({ ...(value && { find: value }), ...(order !== 'last' && { order }) })
            }
          />
          <label class="order">
            <span>{i18n.t('order.label')}</span>
            <select
              value={order}
              onChange={({ currentTarget: { value } }) =>
                onList({
                  ...(find && { find }),
                  ...(value !== 'last' && { order: value as Order }),
                })
              }
            >
              {ORDERS.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`order.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <ul>
        {found.slice(0, MOST).map((entry) => (
          <li key={entry.id}>
            <BrandRow entry={entry} shown={entry.id === shown} list={list} now={now} />
          </li>
        ))}
      </ul>
      {found.length > MOST && (
        <p class="more">{i18n.t('timeline.moreBrands', found.length - MOST)}</p>
      )}
      {found.length === 0 && brands.length > 0 && (
        <p class="more">{i18n.t('timeline.noneFound')}</p>
      )}
    </section>
  );
}

/** A brand's name, its words, its line in small: the way to its page. */
export function BrandRow(props: {
  entry: BrandEntry;
  /** Whether its page is the one that is open. */
  shown?: boolean;
  list?: Listed;
  now: number;
}) {
  const { entry, shown, list, now } = props;
  const { id, name, sketch } = entry;
  return (
    <a
      class="brand-row"
      href={hrefOf({ page: 'brand', id, list })}
      aria-current={shown ? 'page' : undefined}
    >
      <span class="brand-name">
        <bdi>{name}</bdi>
        <small>{inShort(sketch.words)}</small>
      </span>
      <Sparkline line={sketch.line} from={now - SPAN} now={now} width={112} height={40} />
    </a>
  );
}

function change({ sketch }: BrandEntry): number {
  return Math.abs(sketch.words.trend?.change ?? 0);
}
