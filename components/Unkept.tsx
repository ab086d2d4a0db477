import { i18n } from '#i18n';

/** Why the journal would not take the last thing: no room left, or the disk failed just now. */
export type UnkeptWhy = 'full' | 'failed';

/** Says that the last thing was not kept, while all that was typed stays as it is on the screen. */
export function Unkept({ why, onTryAgain }: { why: UnkeptWhy | null; onTryAgain(): void }) {
  if (why === null) return null;
  return (
    <p class="notice bad" role="alert">
      {i18n.t(`trouble.${why}`)}{' '}
      <button type="button" class="link" onClick={() => onTryAgain()}>
        {i18n.t('card.again')}
      </button>
    </p>
  );
}
