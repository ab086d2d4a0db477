import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { EncounterKind } from '../journal/records.ts';
import { Switch } from './Switch.tsx';

/** What a card may ask about; reviews and articles are read, not lived through, and always wait. */
const KINDS = ['chat', 'purchase', 'form', 'return', 'cancellation', 'visit'] as const;

interface Props {
  /** What may ask now. */
  chosen: readonly EncounterKind[];
  onChoose(chosen: EncounterKind[]): void;
  /** What is to be said about a kind beside its words. */
  beside?(kind: EncounterKind): ComponentChildren;
}

/** After which things a card may ask, each with the moment at which it would. */
export function AskAfter({ chosen, onChoose, beside }: Props) {
  return (
    <fieldset class="ask-after">
      <legend class="unseen">{i18n.t('askAfter.title')}</legend>
      {KINDS.map((kind) => (
        <Switch
          key={kind}
          on={chosen.includes(kind)}
          word={i18n.t(`askAfter.${kind}`)}
          says={i18n.t(`askAfter.${kind}Says`)}
          beside={beside?.(kind)}
          onTurn={(on) => {
            const others = chosen.filter((one) => one !== kind);
            onChoose(on ? [...others, kind] : others);
          }}
        />
      ))}
    </fieldset>
  );
}
