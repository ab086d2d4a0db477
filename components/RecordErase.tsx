import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BrandId } from '../journal/moment.ts';
import { fieldDate } from './dates.ts';
import { amount } from './sizes.ts';
import type { RecordView } from './YourRecord.tsx';

export interface RecordEraseEvents {
  onEraseBrand(id: BrandId): void;
  /** Local days, the last one included. */
  onErasePeriod(from: string, to: string): void;
  onEraseEverything(): void;
}

interface Props extends RecordEraseEvents {
  view: Pick<RecordView, 'kept' | 'values' | 'brands' | 'countIn' | 'erased'>;
  /** ms UTC */
  now: number;
}

/** Three ways to let go for good; each says what goes before it goes. */
export function RecordErase({ view, now, ...events }: Props) {
  return (
    <>
      <ABrand brands={view.brands} onErase={events.onEraseBrand} />
      <APeriod countIn={view.countIn} now={now} onErase={events.onErasePeriod} />
      <Everything
        kept={view.kept}
        isSynced={view.values.accountSync}
        onErase={events.onEraseEverything}
      />
      <p role="status">{view.erased && i18n.t('erase.done')}</p>
    </>
  );
}

/** On a brand's own page. */
export function EraseBrand(props: {
  name: string;
  /** Its moments and remarks. */
  felt: number;
  onErase(): void;
}) {
  return (
    <details class="this-brand">
      <summary>{i18n.t('erase.thisBrand')}</summary>
      <Sure
        says={i18n.t('erase.brandGoes', props.felt, [amount(props.felt), props.name])}
        word={i18n.t('erase.do')}
        onSure={props.onErase}
      />
    </details>
  );
}

function ABrand(props: { brands: RecordView['brands']; onErase(id: BrandId): void }) {
  const [id, setId] = useState<BrandId | ''>('');
  const brand = props.brands.find((one) => one.id === id);
  if (props.brands.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('erase.brand')}</summary>
      <label class="row">
        <span>{i18n.t('erase.which')}</span>
        <select
          value={brand ? id : ''}
          onChange={(event) => setId(event.currentTarget.value as BrandId)}
        >
          <option value="" />
          {props.brands.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {brand && (
        <Sure
          key={id}
          says={i18n.t('erase.brandGoes', brand.moments, [amount(brand.moments), brand.name])}
          word={i18n.t('erase.do')}
          onSure={() => props.onErase(brand.id)}
        />
      )}
    </details>
  );
}

function APeriod(props: {
  countIn: RecordView['countIn'];
  now: number;
  onErase(from: string, to: string): void;
}) {
  const today = fieldDate(props.now);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState(today);
  const isSpan = from !== '' && to !== '' && from <= to;
  const { moments, brands } = isSpan ? props.countIn(from, to) : { moments: 0, brands: 0 };
  const field = (word: string, value: string, set: (day: string) => void) => (
    <label class="row">
      <span>{word}</span>
      <input
        class="field"
        type="date"
        max={today}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <details>
      <summary>{i18n.t('erase.period')}</summary>
      <div class="row-of">
        {field(i18n.t('filter.from'), from, setFrom)}
        {field(i18n.t('filter.to'), to, setTo)}
      </div>
      {isSpan && moments === 0 && <p class="counts">{i18n.t('erase.noneThen')}</p>}
      {from !== '' && to !== '' && from > to && <p class="error">{i18n.t('erase.turned')}</p>}
      {moments > 0 && (
        <Sure
          key={from + to}
          says={i18n.t('erase.periodGoes', moments, [
            amount(moments),
            i18n.t('all.brands', brands, [amount(brands)]),
          ])}
          word={i18n.t('erase.do')}
          onSure={() => props.onErase(from, to)}
        />
      )}
    </details>
  );
}

/** Typed, because nothing brings it back. */
function Everything(props: { kept: RecordView['kept']; isSynced: boolean; onErase(): void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const word = i18n.t('erase.typeThis');
  const isTyped = typed.trim().toLocaleLowerCase() === word;
  const { moments, brands } = props.kept;
  return (
    <details>
      <summary>{i18n.t('erase.everything')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isTyped) return;
          setTyped('');
          props.onErase();
        }}
      >
        <p class="notice bad" id={id}>
          {i18n.t('erase.everythingGoes', moments, [
            amount(moments),
            i18n.t('all.brands', brands, [amount(brands)]),
          ])}
          {props.isSynced && ` ${i18n.t('erase.account')}`}
        </p>
        <label class="row">
          <span>{i18n.t('erase.type', [word])}</span>
          <input
            class="field"
            value={typed}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby={id}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="chip danger" disabled={!isTyped}>
          {i18n.t('erase.all')}
        </button>
      </form>
    </details>
  );
}

/** Two steps, so that no slip of the hand erases. */
function Sure(props: { says: ComponentChildren; word: string; onSure(): void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <>
        <p>{props.says}</p>
        <button type="button" class="chip danger" onClick={() => setAsked(true)}>
          {props.word}
        </button>
      </>
    );
  }
  return (
    <div class="notice bad sure" role="alert">
      <p>{i18n.t('erase.sure')}</p>
      <p class="acts-row">
        <button type="button" class="chip danger" onClick={() => props.onSure()}>
          {i18n.t('erase.yes')}
        </button>
        <button type="button" class="quiet" onClick={() => setAsked(false)}>
          {i18n.t('erase.no')}
        </button>
      </p>
    </div>
  );
}
