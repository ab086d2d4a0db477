import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CsvMapping } from '../journal/file/columns.ts';
import type { CsvHead } from '../journal/file/csv.ts';
import type { Preview, RefusedFileWhy } from '../journal/file/format.ts';
import { RecordColumns } from './RecordColumns.tsx';
import { amount, size } from './sizes.ts';
import type { UnkeptWhy } from './Unkept.tsx';

/** How far a file has come; null: none was chosen. `name` is the file's. */
export type Importing =
  | { is: 'reading'; name: string; done: number; total: number }
  | { is: 'sealed'; name: string; wrong: boolean }
  | { is: 'columns'; name: string; head: CsvHead }
  | { is: 'looked'; name: string; preview: Preview }
  | { is: 'bringing'; name: string; done: number; total: number }
  | { is: 'brought'; fresh: number; changed: number }
  | { is: 'left' | 'cancelled'; name: string }
  | { is: 'refused'; name: string; why: RefusedFileWhy; line?: number | undefined }
  | { is: 'unkept'; name: string; why: UnkeptWhy }
  | null;

export interface RecordImportEvents {
  onImport(file: File): void;
  onUnlock(passphrase: string): void;
  /** What the columns of a table mean. */
  onColumns(mapping: CsvMapping): void;
  onCancelImport(): void;
  /** @param removed also what was removed here since */
  onBringIn(removed: boolean): void;
  onLeave(): void;
}

interface Props extends RecordImportEvents {
  importing: Importing;
}

/** Choose, look, then decide. */
export function RecordImport({ importing, ...events }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const stage = importing?.is;
  useEffect(() => {
    // Whoever opened this by key goes on from what came of it.
    if (stage === 'sealed') box.current?.querySelector('input')?.focus();
    if (stage === 'looked') box.current?.querySelector('button')?.focus();
  }, [stage]);
  return (
    <div class="import" ref={box}>
      <Stage importing={importing} {...events} />
    </div>
  );
}

function Stage({ importing, ...events }: Props) {
  switch (importing?.is) {
    case 'reading':
    case 'bringing':
      return <UnderWay {...importing} onCancel={events.onCancelImport} />;
    case 'sealed':
      return <Sealed {...importing} onUnlock={events.onUnlock} onLeave={events.onLeave} />;
    case 'columns':
      return <RecordColumns {...importing} onRead={events.onColumns} onLeave={events.onLeave} />;
    case 'looked':
      return <Looked {...importing} onBringIn={events.onBringIn} onLeave={events.onLeave} />;
    case 'brought':
      return (
        <>
          <p role="status">
            {i18n.t('import.brought', [amount(importing.fresh), amount(importing.changed)])}
          </p>
          <Choose onImport={events.onImport} />
        </>
      );
    case 'left':
    case 'cancelled':
      return (
        <>
          <p role="status">{i18n.t(`import.${importing.is}`, [importing.name])}</p>
          <Choose onImport={events.onImport} />
        </>
      );
    case 'refused':
    case 'unkept':
      return (
        <>
          <p class="notice bad" role="alert">
            <bdi class="strong">{importing.name}</bdi>{' '}
            {importing.is === 'unkept'
              ? i18n.t(`trouble.${importing.why}`)
              : i18n.t(`refusedFile.${importing.why}`)}
            {importing.is === 'refused' &&
              importing.line !== undefined &&
              ` (${i18n.t('import.line', [amount(importing.line)])})`}
          </p>
          <Choose onImport={events.onImport} />
        </>
      );
    default:
      return <Choose onImport={events.onImport} />;
  }
}

function Choose({ onImport }: Pick<RecordImportEvents, 'onImport'>) {
  const [over, setOver] = useState(false);
  return (
    <label
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onImport(file);
      }}
    >
      <input
        class="unseen"
        type="file"
        accept=".json,.csv,.tsv,.txt,.throughline,application/json,text/csv"
        onChange={(event) => {
          const field = event.currentTarget;
          const [file] = field.files ?? [];
          if (file) onImport(file);
          // The same file may be chosen again.
          field.value = '';
        }}
      />
      <span class="chip">{i18n.t('import.choose')}</span> {i18n.t('import.drop')}
    </label>
  );
}

type Going = Extract<Importing, { is: 'reading' | 'bringing' }>;

function UnderWay({ is, name, done, total, onCancel }: Going & { onCancel(): void }) {
  const says = useId();
  return (
    <>
      <p id={says} role={is === 'bringing' ? 'status' : undefined}>
        {is === 'reading'
          ? i18n.t('import.reading', [name, size(done), size(total)])
          : i18n.t('import.bringing', [name])}
      </p>
      <progress value={done} max={Math.max(total, 1)} aria-labelledby={says} />
      <button type="button" class="chip" onClick={() => onCancel()}>
        {i18n.t('import.cancel')}
      </button>
    </>
  );
}

function Sealed(props: {
  name: string;
  wrong: boolean;
  onUnlock(passphrase: string): void;
  onLeave(): void;
}) {
  const error = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed) props.onUnlock(typed);
        setTyped('');
      }}
    >
      <label class="row">
        <span>{i18n.t('import.sealed', [props.name])}</span>
        <input
          class="field"
          type="password"
          autocomplete="off"
          value={typed}
          aria-invalid={props.wrong}
          aria-describedby={props.wrong ? error : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {props.wrong && (
        <p class="error" id={error} role="alert">
          {i18n.t('import.wrongPassphrase')}
        </p>
      )}
      <p class="acts-row">
        <button type="submit" class="chip">
          {i18n.t('import.open')}
        </button>
        <button type="button" class="quiet" onClick={() => props.onLeave()}>
          {i18n.t('import.leave')}
        </button>
      </p>
    </form>
  );
}

const COUNTS = ['fresh', 'changed', 'same', 'refused'] as const;
const BESIDES = ['removedHere', 'removedThere', 'brands', 'rules', 'settings'] as const;
/** What would change something here. */
const NEWS = ['fresh', 'changed', 'removedThere', 'brands', 'rules', 'settings'] as const;

function Looked(
  props: { name: string; preview: Preview } & Pick<RecordImportEvents, 'onBringIn' | 'onLeave'>,
) {
  const { preview } = props;
  const [removed, setRemoved] = useState(false);
  const hasNews = removed || NEWS.some((one) => preview[one] > 0);
  const untold = preview.refused - preview.why.length;
  const besides = BESIDES.filter((one) => preview[one] > 0);
  return (
    <>
      <div role="status">
        <p>
          {i18n.t('import.looked', [props.name])}{' '}
          <strong>
            {COUNTS.filter((one) => preview[one] > 0 || one === 'fresh')
              .map((one) => i18n.t(`import.${one}`, preview[one], [amount(preview[one])]))
              .join(', ')}
          </strong>
          {!hasNews && preview.same > 0 && ` ${i18n.t('import.noNews')}`}
        </p>
        {besides.map((one) => (
          <p key={one} class="counts">
            {i18n.t(`import.${one}`, preview[one], [amount(preview[one])])}
          </p>
        ))}
      </div>
      {preview.removedHere > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={removed}
            onChange={(event) => setRemoved(event.currentTarget.checked)}
          />
          {i18n.t('import.backToo')}
        </label>
      )}
      {preview.refused > 0 && (
        <details>
          <summary>{i18n.t('import.why', preview.refused, [amount(preview.refused)])}</summary>
          <ul class="refused">
            {preview.why.map(({ line, id, why, field, found }) => (
              <li key={`${line} ${field} ${why}`}>
                <span class="counts">
                  {i18n.t('import.line', [amount(line)])}
                  {id && ` (${id})`}
                </span>{' '}
                {field && <code>{field}</code>} {i18n.t(`misfit.${why}`)}
                {found && (
                  <>
                    {': '}
                    <bdi>{found}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
          {untold > 0 && <p class="counts">{i18n.t('import.more', untold, [amount(untold)])}</p>}
        </details>
      )}
      <p class="acts-row">
        {hasNews && (
          <button type="button" class="button" onClick={() => props.onBringIn(removed)}>
            {i18n.t('import.bring')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => props.onLeave()}>
          {i18n.t('import.leave')}
        </button>
      </p>
    </>
  );
}
