import { i18n } from '#i18n';
import { longDate } from './dates.ts';
import { hrefOf } from './route.ts';
import { amount } from './sizes.ts';

interface Props {
  /** How many moments there were. */
  count: number;
  /** When a file was last saved, ms UTC. */
  lastBackup: number | null;
  /** The empty one is the record from now on. */
  onGoOn(): void;
}

/** The record came up empty, and was not before. Nothing is noticed or asked until this is answered. */
export function Lost({ count, lastBackup, onGoOn }: Props) {
  return (
    <div class="notice bad lost" role="alert">
      <p>{i18n.t('lost.says', count, [amount(count)])}</p>
      <p>
        <LastFile lastBackup={lastBackup} />
      </p>
      <p class="acts-row">
        <a class="button" href={hrefOf({ page: 'record' })}>
          {i18n.t('lost.bring')}
        </a>
        <button type="button" class="quiet" onClick={() => onGoOn()}>
          {i18n.t('lost.goOn')}
        </button>
      </p>
    </div>
  );
}

/** Where to look for what the browser does not give back. */
export function LastFile({ lastBackup }: Pick<Props, 'lastBackup'>) {
  if (lastBackup === null) return i18n.t('lost.noFile');
  return i18n.t('lost.lastFile', [longDate(lastBackup)]);
}
