import { i18n } from '#i18n';
import type { Teachable } from '../detection/taught.ts';
import type { EncounterKind } from '../journal/records.ts';

const KINDS: readonly Teachable[] = ['purchase', 'form', 'return', 'cancellation'];

export interface ThisPageView {
  /** What was noticed last on this site, within a day; null if nothing was. */
  noticed: { id: string; kind: EncounterKind } | null;
  /** The shape of this page's address; null where it would mean all of the site. */
  shape: string | null;
  /** What was corrected just now, and can be taken back. */
  said: Said | null;
}

/** It was none; it was one (and pages of that shape are, from now on). */
export type Said = { is: 'wasNot' } | { is: 'was'; kind: Teachable; shape: string | null };

export interface ThisPageEvents {
  onWasNot(noticed: { id: string; kind: EncounterKind }): void;
  onWas(kind: Teachable): void;
  onUndo(): void;
}

/** The rules can be wrong about a page, either way: here the person says so. */
export function ThisPage({
  view,
  onWasNot,
  onWas,
  onUndo,
}: { view: ThisPageView } & ThisPageEvents) {
  const { said, noticed, shape } = view;
  if (said)
    return (
      <div class="this-page" role="status">
        <p>
          {said.is === 'was'
            ? i18n.t('page.was', [i18n.t(`kind.${said.kind}`)])
            : i18n.t('page.wasNot')}{' '}
          {said.is === 'was' && learns(said.shape)}
        </p>
        <button type="button" class="link" onClick={onUndo}>
          {i18n.t('card.undo')}
        </button>
      </div>
    );
  if (noticed)
    return (
      <div class="this-page">
        <p>{i18n.t('page.noticed', [i18n.t(`kind.${noticed.kind}`)])}</p>
        <button type="button" class="quiet" onClick={() => onWasNot(noticed)}>
          {i18n.t('card.notThis')}
        </button>
      </div>
    );
  return (
    <details class="this-page">
      <summary>{i18n.t('page.ask')}</summary>
      <p class="counts">{learns(shape)}</p>
      <div class="chips">
        {KINDS.map((kind) => (
          <button key={kind} type="button" class="chip" onClick={() => onWas(kind)}>
            {i18n.t(`page.${kind}`)}
          </button>
        ))}
      </div>
    </details>
  );
}

const learns = (shape: string | null) =>
  shape === null ? i18n.t('page.learnsNothing') : i18n.t('page.learns', [shape]);
