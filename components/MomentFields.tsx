import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { knownFunction } from '../experience/breakdown.ts';
import {
  CHANNELS,
  type Channel,
  FUNCTIONS,
  type Lane,
  laneOf,
  type Moment,
  PS,
} from '../journal/moment.ts';
import { fieldDate, instantOf } from './dates.ts';
import { Choice, isStory, Trust } from './FollowUps.tsx';
import { isNoteElsewhere, reading } from './momentWords.ts';
import { SourceChips } from './SourceChips.tsx';

export type Told = Pick<Moment, 'source' | 't' | 'channel' | 'stake' | 'note' | 'written'>;
export type ToldMore = Partial<
  Pick<Moment, 'stage' | 'startedBy' | 'p7' | 'func' | 'friction' | 'because' | 'they'>
>;

/** What it was, when, through what, and in own words. */
export function MomentFields(props: {
  told: Told;
  now: number;
  /** A moment that is there already asks for more, further down. */
  adding?: boolean;
  onTell(patch: Partial<Told>): void;
}) {
  const { told, now, adding, onTell } = props;
  const lane = laneOf(told.source);
  const elsewhere = useId();
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
          aria-describedby={isNoteElsewhere(told) ? elsewhere : undefined}
          onChange={(event) => onTell({ note: event.currentTarget.value.trim() || undefined })}
        />
      </label>
      {isNoteElsewhere(told) && (
        <p id={elsewhere} class="counts">
          {i18n.t('follow.noteElsewhere')}
        </p>
      )}
    </>
  );
}

const STAGES = ['before', 'during', 'after'] as const;
const STARTED = ['me', 'them', 'nobody'] as const;
const FRICTIONS = ['repeat', 'wrongPlace', 'channelCannot', 'couldNot', 'wouldNot'] as const;

/** What the pictures further down the brand's page are drawn of; never asked, always there. */
export function MoreFields(props: {
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
