import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BrandId } from '../journal/moment.ts';
import { foldName } from '../journal/names.ts';

/** Who a brand is, as far as the person can say otherwise. */
export interface BrandIdentity {
  id: BrandId;
  name: string;
  /** Its own registrable domains; none for a brand that was typed. */
  sites: string[];
  /** Those that count for it too, each as it would stand alone. */
  members: { id: BrandId; name: string; sites: string[]; seen: boolean }[];
  /** Every other brand, by the names it goes by. */
  others: { id: BrandId; name: string; aliases: string[] }[];
  /** Whether the person said that this is none. */
  denied: boolean;
  /** How many moments and remarks would go with it. */
  felt: number;
}

export interface BrandIdentityEvents {
  onRename(id: BrandId, name: string): void;
  onMerge(loser: BrandId, winner: BrandId): void;
  onTakeApart(member: BrandId): void;
  onNoBrand(id: BrandId, felt: 'stays' | 'goes'): void;
  onBrand(sites: string[]): void;
}

/** Name, sites, what belongs together: the person's word beats whatever was seen. */
export function ThisBrand({ brand, ...events }: { brand: BrandIdentity } & BrandIdentityEvents) {
  return (
    <details class="this-brand">
      <summary>{i18n.t('identity.title')}</summary>
      <div class="form">
        <Name brand={brand} {...events} />
        <Members brand={brand} {...events} />
        <Together brand={brand} {...events} />
        {brand.sites.length > 0 && <NoBrand brand={brand} {...events} />}
      </div>
    </details>
  );
}

type Part = { brand: BrandIdentity } & BrandIdentityEvents;

function Name({ brand, onRename }: Part) {
  const error = useId();
  const [wrong, setWrong] = useState(false);
  return (
    <>
      <label class="row">
        <span>{i18n.t('identity.name')}</span>
        <input
          class="field"
          value={brand.name}
          maxLength={80}
          autocomplete="off"
          aria-invalid={wrong}
          aria-describedby={wrong ? error : undefined}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setWrong(foldName(typed) === '');
            if (foldName(typed) !== '' && typed.trim() !== brand.name) onRename(brand.id, typed);
          }}
        />
      </label>
      {wrong && (
        <p class="error" id={error} role="alert">
          {i18n.t('identity.noName')}
        </p>
      )}
    </>
  );
}

function Members({ brand, onTakeApart }: Part) {
  const { sites, members } = brand;
  if (sites.length + members.length === 0) return null;
  return (
    <section>
      <h3>{i18n.t('identity.sites')}</h3>
      <ul class="site-list">
        {sites.map((site) => (
          <li key={site}>
            <bdi class="strong">{site}</bdi>
          </li>
        ))}
        {members.map(({ id, name, sites: own, seen }) => (
          <li key={id}>
            <bdi class="strong">{own.join(', ') || name}</bdi>
            <ul>
              <li>
                <span>{i18n.t(seen ? 'identity.seen' : 'identity.said')}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={i18n.t('identity.apartOf', [own.join(', ') || name])}
                  onClick={() => onTakeApart(id)}
                >
                  {i18n.t('identity.apart')}
                </button>
              </li>
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More than this are found by typing, but not listed. */
const LISTED = 500;

function Together({ brand, onMerge }: Part) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<'unknown' | 'itself' | null>(null);
  if (brand.others.length === 0) return null;
  const choices = choicesOf(brand.others);

  function merge() {
    const folded = foldName(typed);
    const other = choices.find(({ names }) => names.includes(folded));
    if (other) onMerge(other.id, brand.id);
    if (other) setTyped('');
    setWrong(other ? null : folded === foldName(brand.name) && folded ? 'itself' : 'unknown');
  }

  return (
    <form
      class="together"
      onSubmit={(event) => {
        event.preventDefault();
        merge();
      }}
    >
      <label class="row">
        <span>{i18n.t('identity.together', [brand.name])}</span>
        <input
          class="field"
          list={`${id}l`}
          value={typed}
          autocomplete="off"
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? `${id}e` : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(null);
          }}
        />
      </label>
      <datalist id={`${id}l`}>
        {choices.slice(0, LISTED).map((one) => (
          <option key={one.id} value={one.label} />
        ))}
      </datalist>
      <button type="submit" class="chip">
        {i18n.t('identity.merge')}
      </button>
      {wrong && (
        <p class="error" id={`${id}e`} role="alert">
          {i18n.t(`identity.${wrong}`)}
        </p>
      )}
    </form>
  );
}

/** Two of one name are told apart by what stands behind it; other names find a brand, too. */
function choicesOf(others: BrandIdentity['others']) {
  const count = new Map<string, number>();
  for (const { name } of others) count.set(foldName(name), (count.get(foldName(name)) ?? 0) + 1);
  return others.map(({ id, name, aliases }) => {
    const twice = (count.get(foldName(name)) ?? 0) > 1;
    const label = twice ? `${name} (${id.slice(id.indexOf(':') + 1)})` : name;
    return { id, label, names: [label, ...(twice ? [] : aliases)].map(foldName) };
  });
}

function NoBrand({ brand, onNoBrand, onBrand }: Part) {
  const sites = [...brand.sites, ...brand.members.flatMap((one) => one.sites)];
  if (brand.denied) {
    return (
      <p>
        {i18n.t('identity.denied', [brand.name])}{' '}
        <button type="button" class="link" onClick={() => onBrand(sites)}>
          {i18n.t('identity.itIs')}
        </button>
      </p>
    );
  }
  return (
    <details class="deny">
      <summary>{i18n.t('identity.deny')}</summary>
      <p>{i18n.t('identity.denySays', [sites.join(', ')])}</p>
      <p>
        <button type="button" class="chip" onClick={() => onNoBrand(brand.id, 'stays')}>
          {i18n.t('identity.stays')}
        </button>
        {brand.felt > 0 && (
          <button type="button" class="chip" onClick={() => onNoBrand(brand.id, 'goes')}>
            {i18n.t('identity.goes', brand.felt)}
          </button>
        )}
      </p>
    </details>
  );
}
