import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BrandId } from '../journal/moment.ts';
import { foldName } from '../journal/names.ts';
import { BrandField, type Known } from './BrandField.tsx';
import { fieldDate, instantOf } from './dates.ts';
import { type FamilyEvents, SayFamily } from './Family.tsx';

/** Who a brand is, as far as the person can say otherwise. */
export interface BrandIdentity {
  id: BrandId;
  name: string;
  /** Its own registrable domains; none for a brand that was typed. */
  sites: string[];
  /** Other names it goes or went by; each of them finds it. */
  aliases: string[];
  /** Those that count for it too, each as it would stand alone. */
  members: { id: BrandId; name: string; sites: string[]; seen: boolean }[];
  /** Every other brand; whether this one is, near or far, a part of it or it of this one. */
  others: (Known & { kin: 'over' | 'under' | null })[];
  /** What it is a part of. */
  whole: { id: BrandId; name: string } | null;
  /** What is a part of it. */
  parts: { id: BrandId; name: string }[];
  /** Local day on which the person stopped being a customer. */
  left: string | null;
  /** Whether the person said that this is none. */
  denied: boolean;
  /** How many moments and remarks would go with it. */
  felt: number;
}

export interface BrandIdentityEvents extends FamilyEvents {
  /** Null: they did not. */
  onLeft(id: BrandId, day: string | null): void;
  onRename(id: BrandId, name: string): void;
  onMerge(loser: BrandId, winner: BrandId): void;
  onTakeApart(member: BrandId): void;
  onNoBrand(id: BrandId, felt: 'stays' | 'goes'): void;
  onBrand(sites: string[]): void;
}

/** Name, sites, what belongs together: the person's word beats whatever was seen. */
export function ThisBrand(props: Part) {
  const { brand } = props;
  return (
    <details class="this-brand">
      <summary>{i18n.t('identity.title')}</summary>
      <div class="form">
        <Name {...props} />
        <Left {...props} />
        <Members {...props} />
        <Together {...props} />
        <SayFamily {...props} />
        {brand.sites.length > 0 && <NoBrand {...props} />}
      </div>
    </details>
  );
}

type Part = {
  brand: BrandIdentity;
  /** ms UTC */
  now: number;
} & BrandIdentityEvents;

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
      {brand.aliases.length > 0 && (
        <p class="counts">
          {i18n.t('identity.aliases')} <bdi>{brand.aliases.join(' · ')}</bdi>
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

function Together({ brand, onMerge }: Part) {
  if (brand.others.length === 0) return null;
  return (
    <BrandField
      label={i18n.t('identity.together', [brand.name])}
      action={i18n.t('identity.merge')}
      itself={brand.name}
      known={brand.others}
      onKnown={(other) => onMerge(other, brand.id)}
    />
  );
}

/** When the person stopped being a customer; the line shows it. */
function Left({ brand, now, onLeft }: Part) {
  return (
    <label class="row">
      <span>{i18n.t('identity.left')}</span>
      <input
        class="field"
        type="date"
        min="1900-01-01"
        max={fieldDate(now)}
        value={brand.left ?? ''}
        onChange={({ currentTarget: { value } }) => {
          if (value === '' || instantOf(value, now) !== null) onLeft(brand.id, value || null);
        }}
      />
    </label>
  );
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
