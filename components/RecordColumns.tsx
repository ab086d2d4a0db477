import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  asNumber,
  type CsvField,
  type CsvMapping,
  type DateOrder,
  feelingIn,
  feelingsOf,
  timeIn,
} from '../journal/file/columns.ts';
import type { CsvHead } from '../journal/file/csv.ts';
import { SOURCES } from '../journal/moment.ts';
import { longDate } from './dates.ts';
import { FaceGlyph, faceOf, wordOf } from './FaceGlyph.tsx';
import { ChoiceField } from './SettingFields.tsx';

interface Props {
  name: string;
  head: CsvHead;
  onRead(mapping: CsvMapping): void;
  onLeave(): void;
}

/** What a person has to say of a table; the rest is taken as it is called. */
const ASKED = ['t', 'clock', 'brandName', 'v', 'source', 'note'] as const;
const DATES: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];
const FEELINGS = [-2, -1, 0, 1, 2] as const;
/** As many rows show whether it is understood; as many words can be told one by one. */
const SHOWN = 5;
const MOST_WORDS = 30;
/** So much of a note tells which column it is, characters. */
const NOTE = 60;

/** A table of someone's own: which column is what, and what then becomes of the first rows. */
export function RecordColumns({ name, head, onRead, onLeave }: Props) {
  const id = useId();
  const [mapping, setMapping] = useState(head.mapping);
  const { columns } = mapping;
  const change = (more: Partial<CsvMapping>) => setMapping({ ...mapping, ...more });
  const cellsOf = (at: number | undefined) =>
    at === undefined ? [] : head.rows.flatMap((row) => row[at]?.trim() || []);
  const felt = cellsOf(columns.v);
  const words = [...new Set(felt.filter((cell) => asNumber(cell) === null))].map((cell) =>
    cell.toLowerCase(),
  );

  function place(field: CsvField, at: number | null) {
    const { [field]: _, ...others } = columns;
    const next = at === null ? others : { ...others, [field]: at };
    // Another column of feelings speaks another language.
    change({ columns: next, ...(field === 'v' && feelingsOf(cellsOf(at ?? undefined))) });
  }
  const isReady = columns.t !== undefined && (columns.brandName !== undefined || mapping.brandName);

  return (
    <form
      class="map-columns"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onRead(mapping);
      }}
    >
      <p>{i18n.t('columns.says', [name])}</p>
      <div class="fields">
        {ASKED.map((field) => (
          <ChoiceField
            key={field}
            word={i18n.t(`columns.${field}`)}
            value={columns[field] ?? null}
            of={[null, ...head.columns.keys()]}
            name={(at) => (at === null ? i18n.t('columns.none') : columnName(head, at))}
            onSet={(at) => place(field, at)}
          />
        ))}
        <ChoiceField
          word={i18n.t('columns.dates')}
          value={mapping.dates}
          of={DATES}
          name={(one) => i18n.t(`columns.${one}`)}
          onSet={(dates) => change({ dates })}
        />
        {columns.source === undefined && (
          <ChoiceField
            word={i18n.t('columns.allSource')}
            value={mapping.source}
            of={SOURCES}
            name={(one) => i18n.t(`source.${one}`)}
            onSet={(source) => change({ source })}
          />
        )}
      </div>
      {columns.brandName === undefined && (
        <label class="row">
          <span>{i18n.t('columns.allBrand')}</span>
          <input
            class="field"
            value={mapping.brandName}
            maxLength={80}
            autocomplete="off"
            onInput={(event) => change({ brandName: event.currentTarget.value })}
          />
        </label>
      )}
      {felt.some((cell) => asNumber(cell) !== null) && (
        <div class="row-of">
          {(['awful', 'great'] as const).map((end) => (
            <label key={end} class="row">
              <span>{i18n.t(`columns.${end}`)}</span>
              <input
                class="field"
                type="number"
                step="any"
                value={mapping.scale[end]}
                onChange={(event) => {
                  const n = event.currentTarget.valueAsNumber;
                  if (Number.isFinite(n)) change({ scale: { ...mapping.scale, [end]: n } });
                }}
              />
            </label>
          ))}
        </div>
      )}
      {words.length > 0 && (
        <fieldset class="fields words-of">
          <legend>{i18n.t('columns.words')}</legend>
          {words.slice(0, MOST_WORDS).map((word) => (
            <ChoiceField
              key={word}
              word={word}
              value={mapping.feelings[word] ?? null}
              of={[null, ...FEELINGS]}
              name={(v) => (v === null ? i18n.t('columns.unknown') : i18n.t(`face.${wordOf(v)}`))}
              onSet={(v) => {
                const { [word]: _, ...others } = mapping.feelings;
                change({ feelings: v === null ? others : { ...others, [word]: v } });
              }}
            />
          ))}
        </fieldset>
      )}
      <FirstRows id={id} head={head} mapping={mapping} />
      {!isReady && <p class="counts">{i18n.t('columns.needs')}</p>}
      <p class="acts-row">
        <button type="submit" class="button" disabled={!isReady}>
          {i18n.t('columns.read')}
        </button>
        <button type="button" class="quiet" onClick={() => onLeave()}>
          {i18n.t('import.leave')}
        </button>
      </p>
    </form>
  );
}

const columnName = (head: CsvHead, at: number) =>
  head.columns[at] || i18n.t('columns.nameless', [String(at + 1)]);

/** How the first rows would be understood. */
function FirstRows(props: { id: string; head: CsvHead; mapping: CsvMapping }) {
  const { id, head, mapping } = props;
  const { columns } = mapping;
  return (
    <table class="columns" aria-labelledby={id}>
      <caption id={id}>{i18n.t('columns.first')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('columns.t')}</th>
          <th scope="col">{i18n.t('columns.brandName')}</th>
          <th scope="col">{i18n.t('columns.v')}</th>
          <th scope="col">{i18n.t('columns.note')}</th>
        </tr>
      </thead>
      <tbody>
        {head.rows.slice(0, SHOWN).map((row, at) => {
          const cell = (field: CsvField) => row[columns[field] ?? -1] ?? '';
          const t = timeIn(cell('t'), cell('clock'), mapping.dates);
          const v = feelingIn(cell('v'), mapping);
          return (
            <tr key={at}>
              <td>{t === null ? <Odd cell={cell('t')} /> : longDate(t)}</td>
              <td>
                <bdi>{cell('brandName') || mapping.brandName}</bdi>
              </td>
              <td>
                {v === undefined ? (
                  <Odd cell={cell('v')} />
                ) : v === null ? (
                  i18n.t('columns.none')
                ) : (
                  <>
                    <FaceGlyph v={faceOf(v)} size={18} /> {i18n.t(`face.${wordOf(v)}`)}
                  </>
                )}
              </td>
              <td>
                <bdi>{cell('note').slice(0, NOTE)}</bdi>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What cannot be understood, as it stands there. */
function Odd({ cell }: { cell: string }) {
  return (
    <span class="error">
      {i18n.t('columns.odd')} <bdi>{cell}</bdi>
    </span>
  );
}
