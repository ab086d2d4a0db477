import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Sketch } from '../experience/portrait.ts';
import type { BrandId } from '../journal/moment.ts';
import { inShort } from './lineWords.ts';
import { hrefOf } from './route.ts';
import { Sparkline } from './Sparkline.tsx';

/** A row of the list. */
export interface BrandEntry {
  id: BrandId;
  name: string;
  sketch: Sketch;
  /** ms UTC of the newest moment. */
  last: number;
}

const ORDERS = {
  last: (a, b) => b.last - a.last,
  feeling: (a, b) => b.sketch.now.mu - a.sketch.now.mu,
  sure: (a, b) => a.sketch.now.unknown - b.sketch.now.unknown,
  change: (a, b) => change(b) - change(a),
  name: (a, b) => a.name.localeCompare(b.name),
} as const satisfies Record<string, (a: BrandEntry, b: BrandEntry) => number>;
type Order = keyof typeof ORDERS;

/** More rows than this are drawn only when searched for. */
const MOST = 100;

/** All rows show the same span, the last year, ms: only then can they be compared. */
const SPAN = 365 * 86_400_000;

interface Props {
  brands: readonly BrandEntry[];
  shown: BrandId | undefined;
  /** ms UTC */
  now: number;
}

/** Every brand as a row: its name, its words, its line, all on one scale and one span of time. */
export function BrandList({ brands, shown, now }: Props) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('last');
  const found = useMemo(() => {
    const wanted = search.trim().toLocaleLowerCase();
    return brands
      .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
      .sort(ORDERS[order]);
  }, [brands, search, order]);
  return (
    <section class="brands" aria-label={i18n.t('timeline.brands')}>
      {brands.length > 1 && (
        <div class="brands-head">
          <input
            class="field"
            type="search"
            value={search}
            aria-label={i18n.t('timeline.search', brands.length)}
            placeholder={i18n.t('timeline.search', brands.length)}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <label class="order">
            <span>{i18n.t('order.label')}</span>
            <select
              value={order}
              onChange={(event) => setOrder(event.currentTarget.value as Order)}
            >
              {(Object.keys(ORDERS) as Order[]).map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`order.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <ul>
        {found.slice(0, MOST).map(({ id, name, sketch }) => (
          <li key={id}>
            <a
              href={hrefOf({ page: 'brand', id })}
              aria-current={id === shown ? 'page' : undefined}
            >
              <span class="brand-name">
                <bdi>{name}</bdi>
                <small>{inShort(sketch.words)}</small>
              </span>
              <Sparkline line={sketch.line} from={now - SPAN} now={now} width={112} height={40} />
            </a>
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

function change({ sketch }: BrandEntry): number {
  return Math.abs(sketch.words.trend?.change ?? 0);
}
