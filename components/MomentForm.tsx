import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { knownFunction } from '../experience/breakdown.ts';
import {
  CHANNELS,
  type Channel,
  type Face,
  FUNCTIONS,
  type Lane,
  laneOf,
  type Moment,
  PS,
  type Source,
} from '../journal/moment.ts';
import { fieldDate, instantOf } from './dates.ts';
import { faceOf, wordOf } from './FaceGlyph.tsx';
import { FeelingPicker } from './FeelingPicker.tsx';
import { Choice, FollowUps, isStory, Trust } from './FollowUps.tsx';
import { reading } from './momentWords.ts';
import { SourceChips } from './SourceChips.tsx';

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
      <Fields told={told} now={now} adding onTell={(patch) => setTold({ ...told, ...patch })} />
      <More told={told} onTell={(patch) => setTold({ ...told, ...patch })} />
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
      <Fields told={moment} now={now} onTell={onChange} />
      {moment.v !== null && (
        <FollowUps
          v={faceOf(moment.v)}
          source={moment.source}
          kind={null}
          details={moment}
          onDetail={({ field, value }) => onChange({ [field]: value ?? undefined })}
        />
      )}
      <More told={moment} earlier={earlier} onTell={onChange} />
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

const STAGES = ['before', 'during', 'after'] as const;
const STARTED = ['me', 'them', 'nobody'] as const;
const FRICTIONS = ['repeat', 'wrongPlace', 'channelCannot', 'couldNot', 'wouldNot'] as const;

/** What the pictures further down the brand's page are drawn of; never asked, always there. */
function More(props: {
  told: ToldMore;
  earlier?: readonly Moment[];
  onTell(patch: ToldMore): void;
}) {
  const { told, earlier = [], onTell } = props;
  const friction = told.friction ?? [];
  return (
    <details class="more-of">
      <summary>{i18n.t('edit.more')}</summary>
      <Choice
        legend={i18n.t('edit.stage')}
        of={STAGES}
        word={(one) => i18n.t(`stage.${one}`)}
        value={told.stage}
        onChoose={(stage) => onTell({ stage: stage ?? undefined })}
      />
      <Choice
        legend={i18n.t('edit.startedBy')}
        of={STARTED}
        word={(one) => i18n.t(`startedBy.${one}`)}
        value={told.startedBy}
        onChoose={(startedBy) => onTell({ startedBy: startedBy ?? undefined })}
      />
      <Choice
        legend={i18n.t('edit.p7')}
        of={PS}
        word={(one) => i18n.t(`p7.${one}`)}
        value={told.p7}
        onChoose={(p7) => onTell({ p7: p7 ?? undefined })}
      />
      <Choice
        legend={i18n.t('edit.func')}
        of={FUNCTIONS}
        word={(one) => i18n.t(`func.${one}`)}
        value={knownFunction(told.func)}
        onChoose={(func) => onTell({ func: func ?? undefined })}
      />
      <fieldset class="follow-row">
        <legend class="follow-legend">{i18n.t('edit.friction')}</legend>
        {FRICTIONS.map((one) => {
          const on = friction.includes(one);
          const left = on ? friction.filter((f) => f !== one) : [...friction, one];
          return (
            <button
              key={one}
              type="button"
              class="chip"
              aria-pressed={on}
              onClick={() => onTell({ friction: left.length > 0 ? left : undefined })}
            >
              {i18n.t(`friction.${one}`)}
            </button>
          );
        })}
      </fieldset>
      {earlier.length > 0 && (
        <label class="row">
          <span>{i18n.t('edit.because')}</span>
          <select
            value={told.because ?? ''}
            onChange={(event) => onTell({ because: event.currentTarget.value || undefined })}
          >
            <option value="">{i18n.t('edit.becauseNone')}</option>
            {earlier.map((one) => (
              <option key={one.id} value={one.id}>
                {reading(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="row">
        <span>{i18n.t('edit.they')}</span>
        <textarea
          rows={2}
          maxLength={2000}
          value={told.they ?? ''}
          onChange={(event) => onTell({ they: event.currentTarget.value.trim() || undefined })}
        />
      </label>
    </details>
  );
}

/** "Good", or "a little under Good". */
function finely(v: number): string {
  const word = i18n.t(`face.${wordOf(v)}`);
  const off = v - faceOf(v);
  if (Math.abs(off) < 0.05) return word;
  return i18n.t(off > 0 ? 'edit.above' : 'edit.below', [word]);
}

type Told = Pick<Moment, 'source' | 't' | 'channel' | 'stake' | 'note'>;
type ToldMore = Partial<
  Pick<Moment, 'stage' | 'startedBy' | 'p7' | 'func' | 'friction' | 'because' | 'they'>
>;

function Fields(props: {
  told: Told;
  now: number;
  /** A moment that is there already asks for more, further down. */
  adding?: boolean;
  onTell(patch: Partial<Told>): void;
}) {
  const { told, now, adding, onTell } = props;
  const lane = laneOf(told.source);
  return (
    <>
      <SourceChips
        lane={lane}
        source={told.source}
        onLane={(one: Lane) => onTell({ source: one === 'D' ? 'use' : 'wom' })}
        onSource={(source) => onTell({ source })}
      />
      <div class="row-of">
        <label class="row">
          <span>{i18n.t('add.when')}</span>
          <input
            class="field"
            type="date"
            min="1900-01-01"
            max={fieldDate(now)}
            value={fieldDate(told.t)}
            onChange={(event) => {
              const t = instantOf(event.currentTarget.value, now);
              if (t !== null) onTell({ t });
            }}
          />
        </label>
        <label class="row">
          <span>{i18n.t('add.channel')}</span>
          <select
            value={told.channel ?? ''}
            onChange={(event) =>
              onTell({ channel: (event.currentTarget.value || null) as Channel | null })
            }
          >
            <option value="">{i18n.t('add.anyChannel')}</option>
            {CHANNELS.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`channel.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {adding && isStory(told.source) && (
        <Trust value={told.stake} onChoose={(stake) => onTell({ stake: stake ?? 'normal' })} />
      )}
      <label class="row">
        <span>{i18n.t('follow.note')}</span>
        <textarea
          rows={2}
          maxLength={2000}
          value={told.note ?? ''}
          onChange={(event) => onTell({ note: event.currentTarget.value.trim() || undefined })}
        />
      </label>
    </>
  );
}
