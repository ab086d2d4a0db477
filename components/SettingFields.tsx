import { type ComponentChildren, cloneElement, type VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Words {
  word: string;
  /** What it does, in plain words. */
  says?: ComponentChildren;
}

/** One setting in a row: its words at the side of its field. */
function Row({ word, says, children }: Words & { children: VNode }) {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{word}</label>
      {cloneElement(children, { id, 'aria-describedby': says && `${id}says` })}
      {says && <small id={`${id}says`}>{says}</small>}
    </div>
  );
}

/** Kept when it is a whole number within its bounds; anything else falls back to what holds. */
export function NumberField({
  value,
  min = 0,
  max,
  onSet,
  ...words
}: Words & { value: number; min?: number; max: number; onSet(n: number): void }) {
  return (
    <Row {...words}>
      <input
        class="field"
        type="number"
        {...{ min, max, value }}
        onChange={(event) => {
          const field = event.currentTarget;
          const n = field.valueAsNumber;
          if (field.validity.valid && Number.isInteger(n)) onSet(n);
          else field.value = String(value);
        }}
      />
    </Row>
  );
}

/** Minutes after local midnight as a time of day. */
export function ClockField({
  minutes,
  onSet,
  ...words
}: Words & { minutes: number; onSet(minutes: number): void }) {
  const two = (n: number) => String(n).padStart(2, '0');
  return (
    <Row {...words}>
      <input
        class="field"
        type="time"
        value={`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`}
        onChange={(event) => {
          const [hours, rest] = event.currentTarget.value.split(':').map(Number);
          if (hours !== undefined && rest !== undefined) onSet(hours * 60 + rest);
        }}
      />
    </Row>
  );
}

/** One of a few; what is stored may be another, and is then listed, too. */
export function ChoiceField<T extends string | number | null>({
  value,
  of,
  name,
  onSet,
  ...words
}: Words & { value: T; of: readonly T[]; name(one: T): string; onSet(one: T): void }) {
  const all = of.includes(value) ? of : [...of, value];
  return (
    <Row {...words}>
      <select
        value={String(value)}
        onChange={(event) => onSet(all[event.currentTarget.selectedIndex] as T)}
      >
        {all.map((one) => (
          <option key={String(one)} value={String(one)}>
            {name(one)}
          </option>
        ))}
      </select>
    </Row>
  );
}
