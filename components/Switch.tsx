import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  on: boolean;
  word: string;
  /** What it does, in plain words. */
  says?: string;
  /** At the end of the row. */
  beside?: ComponentChildren;
  onTurn(on: boolean): void;
}

export function Switch({ on, word, says, beside, onTurn }: Props) {
  const id = useId();
  return (
    <div class="switch-row">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={says && id}
          onChange={(event) => onTurn(event.currentTarget.checked)}
        />
        <span>{word}</span>
      </label>
      {beside && <small class="beside">{beside}</small>}
      {says && <small id={id}>{says}</small>}
    </div>
  );
}
