import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Face, laneOf, type Source, STAKES, type Stake } from '../journal/moment.ts';
import type { EncounterKind } from '../journal/records.ts';
import type { DetailEvent, Details } from './AskCard.tsx';
import { WORDS, type Word } from './momentWords.ts';

interface Props {
  v: Face;
  source: Source;
  kind: EncounterKind | null;
  details: Details;
  onDetail(event: DetailEvent): void;
}

const SOLVED = ['yes', 'partly', 'no', 'waiting'] as const;
const EXPECTED = ['worse', 'as', 'better'] as const;
const PROMISE = ['yes', 'partly', 'no'] as const;
const ACTION = ['nothing', 'complain', 'leave', 'less', 'stay', 'recommend'] as const;
const AGENT = ['human', 'bot', 'both', 'unsure'] as const;
const EFFORT = [1, 2, 3, 4, 5, 6, 7] as const;

/** Optional, after the face is kept: two short lines, the rest behind "More". */
export function FollowUps({ v, source, kind, details, onDetail }: Props) {
  const [more, setMore] = useState(false);
  const service = source === 'service';
  const first = service ? 'solved' : 'expected';
  return (
    <div class="follow">
      {laneOf(source) === 'I' ? null : first === 'solved' ? (
        <Choice
          legend={i18n.t('follow.solved')}
          of={SOLVED}
          word={(value) => i18n.t(`solved.${value}`)}
          value={details.solved}
          onChoose={(value) => onDetail({ is: 'detail', field: 'solved', value })}
        />
      ) : (
        <Choice
          legend={i18n.t('follow.expected')}
          of={EXPECTED}
          word={(value) => i18n.t(`expected.${value}`)}
          value={details.expected}
          onChoose={(value) => onDetail({ is: 'detail', field: 'expected', value })}
        />
      )}
      {isStory(source) && (
        <Trust value={details.stake} onChoose={(value) => onDetail(stake(value))} />
      )}
      <Words
        offered={offered(v)}
        chosen={details.words ?? []}
        onChoose={(words) =>
          onDetail({ is: 'detail', field: 'words', value: words.length ? words : null })
        }
      />
      <div class="follow-row">
        {laneOf(source) === 'D' && (
          <button
            type="button"
            class="chip"
            aria-pressed={details.stake === 'high'}
            onClick={() => onDetail(stake(details.stake === 'high' ? null : 'high'))}
          >
            <i class="ring" aria-hidden="true" />
            {i18n.t('follow.mattered')}
          </button>
        )}
        <button type="button" class="link" aria-expanded={more} onClick={() => setMore(!more)}>
          {i18n.t(more ? 'follow.less' : 'follow.more')}
        </button>
      </div>
      {more && (
        <div class="follow-more">
          {service && (
            <Choice
              legend={i18n.t('follow.effort')}
              of={EFFORT}
              word={String}
              ends={[i18n.t('effort.low'), i18n.t('effort.high')]}
              value={details.effort as (typeof EFFORT)[number] | undefined}
              onChoose={(value) => onDetail({ is: 'detail', field: 'effort', value })}
            />
          )}
          {(kind === 'chat' || (kind === null && service)) && (
            <Choice
              legend={i18n.t('follow.agent')}
              of={AGENT}
              word={(value) => i18n.t(`agent.${value}`)}
              value={details.agent}
              onChoose={(value) => onDetail({ is: 'detail', field: 'agent', value })}
            />
          )}
          {(source === 'use' || source === 'purchase') && (
            <Choice
              legend={i18n.t('follow.promise')}
              of={PROMISE}
              word={(value) => i18n.t(`promise.${value}`)}
              value={details.promise}
              onChoose={(value) => onDetail({ is: 'detail', field: 'promise', value })}
            />
          )}
          {(v <= -1 || v === 2) && (
            <Choice
              legend={i18n.t('follow.action')}
              of={ACTION}
              word={(value) => i18n.t(`action.${value}`)}
              value={details.action}
              onChoose={(value) => onDetail({ is: 'detail', field: 'action', value })}
            />
          )}
          <label class="follow-note">
            <span class="follow-legend">{i18n.t('follow.note')}</span>
            <textarea
              rows={2}
              maxLength={2000}
              value={details.note ?? ''}
              onChange={(event) =>
                onDetail({
                  is: 'detail',
                  field: 'note',
                  value: event.currentTarget.value.trim() || null,
                })
              }
            />
          </label>
        </div>
      )}
    </div>
  );
}

/** Of what one heard, stake is how much one trusts it. */
function stake(value: Stake | null): DetailEvent {
  return { is: 'detail', field: 'stake', value: value ?? 'normal' };
}

/** How much a story is trusted; advertising speaks for itself. */
export function Trust(props: { value: Stake | undefined; onChoose(value: Stake | null): void }) {
  return (
    <Choice
      legend={i18n.t('follow.trust')}
      of={STAKES}
      word={(one) => i18n.t(`trust.${one}`)}
      value={props.value}
      onChoose={props.onChoose}
    />
  );
}

/** Sources whose teller can be trusted a little or a lot. */
export function isStory(source: Source): boolean {
  return laneOf(source) === 'I' && source !== 'ad' && source !== 'sponsor';
}

function offered(v: Face): readonly Word[] {
  if (v > 0) return WORDS.good;
  if (v < 0) return WORDS.bad;
  return ['calm', 'relieved', 'bored', 'confused'];
}

interface ChoiceProps<T extends string | number> {
  legend: string;
  of: readonly T[];
  word(value: T): string;
  value: T | undefined;
  /** What the first and the last value mean. */
  ends?: [string, string];
  /** Null when the chosen one is tapped again. */
  onChoose(value: T | null): void;
}

/** A row of chips of which at most one is on. */
export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { legend, of, word, value, ends, onChoose } = props;
  return (
    <fieldset class="follow-row">
      <legend class="follow-legend">{legend}</legend>
      {ends && <span class="follow-end">{ends[0]}</span>}
      {of.map((one) => (
        <button
          type="button"
          key={one}
          class={typeof one === 'number' ? 'chip chip-number' : 'chip'}
          aria-pressed={value === one}
          onClick={() => onChoose(value === one ? null : one)}
        >
          {word(one)}
        </button>
      ))}
      {ends && <span class="follow-end">{ends[1]}</span>}
    </fieldset>
  );
}

interface WordsProps {
  offered: readonly Word[];
  chosen: string[];
  onChoose(words: string[]): void;
}

/** Up to three words; a fourth takes the place of the first. */
function Words({ offered, chosen, onChoose }: WordsProps) {
  return (
    <fieldset class="follow-row" aria-label={i18n.t('follow.words')}>
      {offered.map((word) => {
        const on = chosen.includes(word);
        return (
          <button
            type="button"
            key={word}
            class="chip"
            aria-pressed={on}
            onClick={() =>
              onChoose(on ? chosen.filter((w) => w !== word) : [...chosen, word].slice(-3))
            }
          >
            {i18n.t(`words.${word}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
