import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Remark } from '../journal/records.ts';
import { longDate } from './dates.ts';

/** What a person says of the brand as a whole. */
export type NewRemark = Pick<Remark, 'kind' | 'text' | 'value'>;

interface Props {
  remarks: readonly Remark[];
  /** ms UTC */
  now: number;
  onRemark(remark: NewRemark): void;
  onRemoveRemark(id: string): void;
}

/** After this a belief may have changed, and a recommendation may be asked for again. */
const AGAIN = 90 * 86_400_000;
const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Moments become beliefs, beliefs become actions: both in the person's own words. */
export function Remarks({ remarks, now, onRemark, onRemoveRemark }: Props) {
  const of = (kind: Remark['kind']) =>
    remarks.filter((one) => one.kind === kind).sort((a, b) => b.t - a.t);
  const recommended = of('recommend')[0];
  return (
    <section class="box remarks">
      <h2>{i18n.t('remark.title')}</h2>
      <Words
        title={i18n.t('remark.belief')}
        hint={i18n.t('remark.beliefHint')}
        said={of('belief')}
        now={now}
        onSay={(text) => onRemark({ kind: 'belief', text })}
        onRemove={onRemoveRemark}
      />
      <Words
        title={i18n.t('remark.decision')}
        hint={i18n.t('remark.decisionHint')}
        said={of('decision')}
        now={now}
        onSay={(text) => onRemark({ kind: 'decision', text })}
        onRemove={onRemoveRemark}
      />
      <h3>{i18n.t('remark.recommend')}</h3>
      {recommended && now - recommended.t < AGAIN ? (
        <p class="remark-said">
          <span>{i18n.t('remark.recommended', [recommended.value ?? 0])}</span>
          <Foot remark={recommended} onRemove={onRemoveRemark} />
        </p>
      ) : (
        <fieldset class="recommend">
          <legend class="unseen">{i18n.t('remark.recommend')}</legend>
          <span class="follow-end">{i18n.t('remark.never')}</span>
          {SCALE.map((value) => (
            <button
              key={value}
              type="button"
              class="chip chip-number"
              onClick={() => onRemark({ kind: 'recommend', value })}
            >
              {value}
            </button>
          ))}
          <span class="follow-end">{i18n.t('remark.always')}</span>
        </fieldset>
      )}
    </section>
  );
}

/** The newest first; the field stands open while nothing was said for a season. */
function Words(props: {
  title: string;
  hint: string;
  said: readonly Remark[];
  now: number;
  onSay(text: string): void;
  onRemove(id: string): void;
}) {
  const { title, hint, said, now, onSay, onRemove } = props;
  const id = useId();
  const [text, setText] = useState('');
  const newest = said[0];
  const [open, setOpen] = useState(false);
  const isOpen = open || !newest || now - newest.t > AGAIN;
  return (
    <>
      <h3 id={id}>{title}</h3>
      {said.map((remark) => (
        <p key={remark.id} class="remark-said">
          <q dir="auto">{remark.text}</q>
          <Foot remark={remark} onRemove={onRemove} />
        </p>
      ))}
      {isOpen ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            onSay(text.trim());
            setText('');
            setOpen(false);
          }}
        >
          <textarea
            rows={2}
            maxLength={2000}
            aria-labelledby={id}
            placeholder={hint}
            dir="auto"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="quiet">
            {i18n.t('remark.keep')}
          </button>
        </form>
      ) : (
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {i18n.t('remark.new')}
        </button>
      )}
    </>
  );
}

function Foot({ remark, onRemove }: { remark: Remark; onRemove(id: string): void }) {
  return (
    <small>
      {longDate(remark.t)}
      <button type="button" class="quiet" onClick={() => onRemove(remark.id)}>
        {i18n.t('remark.remove')}
      </button>
    </small>
  );
}
