import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BrandId } from '../journal/moment.ts';
import { foldName } from '../journal/names.ts';

/** A brand by the names it goes by. */
export interface Known {
  id: BrandId;
  name: string;
  aliases: string[];
}

interface Props {
  label: string;
  action: string;
  /** The brand that all of this is about; it is never an answer. */
  itself: string;
  known: readonly Known[];
  /** Why a known brand is no answer; null: it is one. */
  refused?(id: BrandId): string | null;
  onKnown(id: BrandId): void;
  /** Left out, a name never heard is no answer. */
  onNew?(name: string): void;
}

/** More than this are found by typing, but not listed. */
const LISTED = 500;

/** Which brand? By any name it goes by. */
export function BrandField(props: Props) {
  const { label, action, itself, known, refused, onKnown, onNew } = props;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const choices = choicesOf(known);

  function say() {
    const folded = foldName(typed);
    const found = choices.find(({ names }) => names.includes(folded));
    const not = found ? refused?.(found.id) : noName(folded);
    setWrong(not ?? null);
    if (not) return;
    setTyped('');
    if (found) onKnown(found.id);
    else onNew?.(typed.trim());
  }

  /** Why what was typed is no answer, where no brand goes by it. */
  function noName(folded: string): string | null {
    if (folded !== '' && folded === foldName(itself)) return i18n.t('identity.itself');
    return folded !== '' && onNew ? null : i18n.t('identity.unknown');
  }

  return (
    <form
      class="which-brand"
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <label class="row">
        <span>{label}</span>
        <input
          class="field"
          list={`${id}l`}
          value={typed}
          maxLength={80}
          autocomplete="off"
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? `${id}e` : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(null);
          }}
        />
      </label>
      <datalist id={`${id}l`}>
        {choices.slice(0, LISTED).map((one) => (
          <option key={one.id} value={one.label} />
        ))}
      </datalist>
      <button type="submit" class="chip">
        {action}
      </button>
      {wrong && (
        <p class="error" id={`${id}e`} role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

/** Two of one name are told apart by what stands behind it; other names find a brand, too. */
function choicesOf(known: readonly Known[]) {
  const count = new Map<string, number>();
  for (const { name } of known) count.set(foldName(name), (count.get(foldName(name)) ?? 0) + 1);
  return known.map(({ id, name, aliases }) => {
    const twice = (count.get(foldName(name)) ?? 0) > 1;
    const label = twice ? `${name} (${id.slice(id.indexOf(':') + 1)})` : name;
    return { id, label, names: [label, ...(twice ? [] : aliases)].map(foldName) };
  });
}
