import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Face, Source } from '../journal/moment.ts';
import { FeelingPicker } from './FeelingPicker.tsx';

/** A brand one already had a feeling about, told without a story. */
export interface Felt {
  /** Id of its moment. */
  id: string;
  name: string;
  v: number | null;
}

export interface FeltEvents {
  onFeel(told: { name: string; v: Face; source: Source }): void;
  onChange(id: string, patch: { v: Face }): void;
  onRemove(id: string): void;
}

interface Props extends FeltEvents {
  /** Names to choose from while typing. */
  brands: readonly { name: string }[];
  /** The last ones told, oldest first. */
  felt: readonly Felt[];
}

/** So many make the first lines worth looking at. */
const ENOUGH = 5;
/** Where a feeling without a story comes from. */
const FROM = ['use', 'other'] as const satisfies Source[];

/** A name and a tap, a name and a tap: what one brings along is kept at once. */
export function WelcomeBrands({ brands, felt, onFeel, onChange, onRemove }: Props) {
  const id = useId();
  const [name, setName] = useState('');
  const [from, setFrom] = useState<(typeof FROM)[number]>('use');
  const [missing, setMissing] = useState(false);
  /** How often a face was tapped: each tap begins with five fresh ones. */
  const [taps, setTaps] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const faces = useRef<HTMLDivElement>(null);

  function keep(v: Face) {
    setTaps(taps + 1);
    setMissing(name.trim() === '');
    field.current?.focus();
    if (name.trim() === '') return;
    onFeel({ name: name.trim(), v, source: from });
    setName('');
  }

  return (
    <div class="felt">
      <label class="row">
        <span>{i18n.t('felt.brand')}</span>
        <input
          ref={field}
          class="field"
          list={`${id}known`}
          value={name}
          maxLength={80}
          autocomplete="off"
          aria-invalid={missing}
          aria-describedby={missing ? `${id}missing` : undefined}
          onInput={(event) => {
            setName(event.currentTarget.value);
            setMissing(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || name.trim() === '') return;
            event.preventDefault();
            faces.current?.querySelector('input')?.focus();
          }}
        />
      </label>
      <datalist id={`${id}known`}>
        {brands.slice(0, 500).map((one) => (
          <option key={one.name} value={one.name} />
        ))}
      </datalist>
      {missing && (
        <p class="error" id={`${id}missing`} role="alert">
          {i18n.t('add.missing')}
        </p>
      )}
      <fieldset class="lanes">
        <legend class="unseen">{i18n.t('popup.lane')}</legend>
        {FROM.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}from`}
              checked={one === from}
              onChange={() => setFrom(one)}
            />
            <i class={one === 'use' ? 'key-circle' : 'key-diamond'} aria-hidden="true" />
            {i18n.t(`felt.${one}`)}
          </label>
        ))}
      </fieldset>
      <div ref={faces}>
        <FeelingPicker legend={i18n.t('felt.how', [name.trim() || '…'])} key={taps} onPick={keep} />
      </div>
      <p class="counts" role="status">
        {felt.length < ENOUGH
          ? i18n.t('felt.count', [String(felt.length), String(ENOUGH)])
          : i18n.t('felt.enough')}
      </p>
      {felt.length > 0 && (
        <ul class="felt-list">
          {felt.map((one) => (
            <li key={one.id}>
              <bdi class="strong">{one.name}</bdi>
              <FeelingPicker
                legend={i18n.t('felt.how', [one.name])}
                legendHidden
                size="small"
                value={one.v}
                onPick={(v) => onChange(one.id, { v })}
              />
              <button type="button" class="quiet" onClick={() => onRemove(one.id)}>
                <span aria-hidden="true">×</span>
                <span class="unseen">{i18n.t('felt.remove', [one.name])}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
