import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { size } from './sizes.ts';

/** What became of the last file; null: none was asked for. `bytes`: so many are written. */
export type Exporting =
  | { is: 'writing'; bytes: number }
  | { is: 'saved'; name: string; bytes: number }
  | { is: 'failed' }
  | null;

export interface RecordExportEvents {
  /** @param passphrase locks the file; a spreadsheet is never locked */
  onExport(as: 'json' | 'csv', passphrase?: string): void;
}

interface Props extends RecordExportEvents {
  exporting: Exporting;
  isEmpty: boolean;
}

/** Shorter ones are tried through in an afternoon. */
const SHORTEST = 10;

/** One click, one file. */
export function RecordExport({ exporting, isEmpty, onExport }: Props) {
  const [locked, setLocked] = useState(false);
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<'short' | 'differ' | null>(null);
  const id = useId();
  const isBusy = exporting?.is === 'writing';

  function save() {
    if (!locked) return onExport('json');
    const is = typed.length < SHORTEST ? 'short' : typed !== again ? 'differ' : null;
    setWrong(is);
    if (is) return;
    onExport('json', typed);
    setTyped('');
    setAgain('');
  }
  const field = (word: string, value: string, set: (to: string) => void) => (
    <label class="row">
      <span>{word}</span>
      <input
        class="field"
        type="password"
        autocomplete="new-password"
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}w`}
        onInput={(event) => {
          set(event.currentTarget.value);
          setWrong(null);
        }}
      />
    </label>
  );

  return (
    <form
      class="export"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="acts-row">
        <button type="submit" class="button" disabled={isEmpty || isBusy}>
          {i18n.t(locked ? 'export.lockedFile' : 'export.json')}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={isEmpty || isBusy}
          onClick={() => onExport('csv')}
        >
          {i18n.t('export.csv')}
        </button>
      </div>
      <p class="counts">{i18n.t('export.csvSays')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={locked}
          aria-describedby={`${id}s`}
          onChange={(event) => setLocked(event.currentTarget.checked)}
        />
        {i18n.t('export.lock')}
      </label>
      {locked && (
        <>
          <p class="notice" id={`${id}s`}>
            {i18n.t('export.lockSays')}
          </p>
          <div class="row-of">
            {field(i18n.t('export.passphrase'), typed, setTyped)}
            {field(i18n.t('export.again'), again, setAgain)}
          </div>
        </>
      )}
      <div id={`${id}w`} role="status">
        {wrong && <p class="error">{i18n.t(`export.${wrong}`, [String(SHORTEST)])}</p>}
        {exporting?.is === 'writing' && <p>{i18n.t('export.writing', [size(exporting.bytes)])}</p>}
        {exporting?.is === 'saved' && (
          <p>{i18n.t('export.saved', [exporting.name, size(exporting.bytes)])}</p>
        )}
        {exporting?.is === 'failed' && <p class="error">{i18n.t('export.failed')}</p>}
      </div>
    </form>
  );
}
