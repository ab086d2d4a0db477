import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Face, laneOf, type Moment, type Source } from '../journal/moment.ts';
import { faceOf, wordOf } from './FaceGlyph.tsx';
import { FeelingPicker } from './FeelingPicker.tsx';
import { FollowUps } from './FollowUps.tsx';
import { MomentFields, MoreFields, type Told, type ToldMore } from './MomentFields.tsx';

/** A moment as the person tells it; the brand may never have been met. */
export interface NewMoment
  extends Pick<Moment, 'v' | 't' | 'source' | 'channel' | 'stake' | 'note'>,
    ToldMore {
  name: string;
}

interface AddProps {
  brands: readonly { name: string }[];
  /** The name to begin with. */
  brand: string | undefined;
  /** What it most likely is. */
  source?: Source | undefined;
  /** ms UTC */
  now: number;
  onAdd(moment: NewMoment): void;
}

/** Anything, about any brand, from any day: the tap on a face keeps it. */
export function AddMoment({ brands, brand, source = 'use', now, onAdd }: AddProps) {
  const known = useId();
  const [name, setName] = useState(brand ?? '');
  const [missing, setMissing] = useState(false);
  const [told, setTold] = useState<Told & ToldMore>({
    source,
    t: now,
    channel: null,
    stake: 'normal',
    note: undefined,
  });

  function keep(v: Face | null) {
    if (name.trim() === '') {
      setMissing(true);
      document.getElementById(`${known}n`)?.focus();
      return;
    }
    onAdd({ ...told, name: name.trim(), v });
  }

  return (
    <section class="form">
      <h1>{i18n.t('add.title')}</h1>
      <p class="says">{i18n.t('add.says')}</p>
      <label class="row">
        <span>{i18n.t('add.brand')}</span>
        <input
          id={`${known}n`}
          class="field"
          list={known}
          value={name}
          maxLength={80}
          aria-invalid={missing}
          aria-describedby={missing ? `${known}e` : undefined}
          autocomplete="off"
          onInput={(event) => {
            setName(event.currentTarget.value);
            setMissing(false);
          }}
        />
      </label>
      <datalist id={known}>
        {brands.slice(0, 500).map((one) => (
          <option key={one.name} value={one.name} />
        ))}
      </datalist>
      {missing && (
        <p class="error" id={`${known}e`} role="alert">
          {i18n.t('add.missing')}
        </p>
      )}
      <MomentFields
        told={told}
        now={now}
        adding
        onTell={(patch) => setTold({ ...told, ...patch })}
      />
      <MoreFields told={told} onTell={(patch) => setTold({ ...told, ...patch })} />
      <FeelingPicker
        legend={
          laneOf(told.source) === 'D'
            ? i18n.t('card.question')
            : i18n.t('card.questionHeard', [name.trim() || '…'])
        }
        onPick={keep}
      />
      <button type="button" class="quiet" onClick={() => keep(null)}>
        {i18n.t('add.unrated')}
      </button>
    </section>
  );
}

interface EditProps {
  moment: Moment;
  /** What it may have come because of: earlier moments of the brand, newest first. */
  earlier?: readonly Moment[];
  /** ms UTC */
  now: number;
  onChange(patch: Partial<Moment>): void;
  onRemove(): void;
}

/** Every change is kept at once, and can be undone. */
export function EditMoment({ moment, earlier = [], now, onChange, onRemove }: EditProps) {
  return (
    <div class="form">
      <FeelingPicker
        legend={i18n.t('card.question')}
        value={moment.v}
        onPick={(v) => onChange({ v })}
      />
      {moment.v !== null && (
        <label class="row fine">
          <span>{i18n.t('edit.fine')}</span>
          <input
            type="range"
            min={-2}
            max={2}
            step={0.1}
            value={moment.v}
            aria-valuetext={finely(moment.v)}
            // On letting go: each step on the way would be a change of its own.
            onChange={(event) => onChange({ v: event.currentTarget.valueAsNumber })}
          />
        </label>
      )}
      <MomentFields told={moment} now={now} onTell={onChange} />
      {moment.v !== null && (
        <FollowUps
          v={faceOf(moment.v)}
          source={moment.source}
          kind={null}
          details={moment}
          onDetail={({ field, value }) => onChange({ [field]: value ?? undefined })}
        />
      )}
      <MoreFields told={moment} earlier={earlier} onTell={onChange} />
      <div class="form-foot">
        {moment.v !== null && (
          <button type="button" class="quiet" onClick={() => onChange({ v: null })}>
            {i18n.t('edit.noFace')}
          </button>
        )}
        <button type="button" class="quiet danger" onClick={onRemove}>
          {i18n.t('edit.remove')}
        </button>
      </div>
    </div>
  );
}

/** "Good", or "a little under Good". */
function finely(v: number): string {
  const word = i18n.t(`face.${wordOf(v)}`);
  const off = v - faceOf(v);
  if (Math.abs(off) < 0.05) return word;
  return i18n.t(off > 0 ? 'edit.above' : 'edit.below', [word]);
}
