import { i18n } from '#i18n';
import type { Sketch } from '../experience/portrait.ts';
import type { BrandId } from '../journal/moment.ts';
import { BrandField } from './BrandField.tsx';
import { type BrandEntry, BrandRow } from './BrandList.tsx';
import { inShort } from './lineWords.ts';
import type { BrandIdentity } from './ThisBrand.tsx';

interface Props {
  parts: readonly BrandEntry[];
  /** The brand and its parts as if they were one; null where that would be nothing new. */
  together: Sketch | null;
  /** ms UTC */
  now: number;
}

/** What is a part of the brand, each with a line of its own, and what all of it adds up to. */
export function Family({ parts, together, now }: Props) {
  if (parts.length === 0) return null;
  return (
    <section class="box family">
      <h2>{i18n.t('family.title')}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <BrandRow entry={part} now={now} />
          </li>
        ))}
      </ul>
      {together && <p>{i18n.t('family.together', [inShort(together.words)])}</p>}
    </section>
  );
}

/** A brand that is kept already, or a name. */
export type Named = BrandId | { name: string };

export interface FamilyEvents {
  /** Null: a part of none. */
  onPartOf(part: Named, whole: Named | null): void;
}

/** What the brand is a part of, and what is a part of it, as the person says. */
export function SayFamily({ brand, onPartOf }: { brand: BrandIdentity } & FamilyEvents) {
  const { id, name, whole, parts, others } = brand;
  const kinOf = (other: BrandId) => others.find((one) => one.id === other)?.kin;
  const field = { itself: name, known: others };
  return (
    <section class="say-family">
      <h3>{i18n.t('family.title')}</h3>
      {parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <li key={part.id}>
              <bdi class="strong">{part.name}</bdi>
              <button
                type="button"
                class="link"
                aria-label={i18n.t('family.endOf', [part.name])}
                onClick={() => onPartOf(part.id, null)}
              >
                {i18n.t('family.end')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <BrandField
        {...field}
        label={i18n.t('family.part', [name])}
        action={i18n.t('family.add')}
        refused={(part) => (kinOf(part) === 'over' ? i18n.t('family.over', [name]) : null)}
        onKnown={(part) => onPartOf(part, id)}
        onNew={(part) => onPartOf({ name: part }, id)}
      />
      {whole ? (
        <p>
          {i18n.t('family.partOf', [whole.name])}{' '}
          <button type="button" class="link" onClick={() => onPartOf(id, null)}>
            {i18n.t('family.end')}
          </button>
        </p>
      ) : (
        <BrandField
          {...field}
          label={i18n.t('family.whole', [name])}
          action={i18n.t('family.add')}
          refused={(other) => (kinOf(other) === 'under' ? i18n.t('family.under', [name]) : null)}
          onKnown={(other) => onPartOf(id, other)}
          onNew={(other) => onPartOf(id, { name: other })}
        />
      )}
    </section>
  );
}
