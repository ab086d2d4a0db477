import { i18n } from '#i18n';
import type { Week } from '../asking/look-back.ts';

interface Props {
  week: Week;
  onLook(): void;
  onSeen(): void;
}

/** The last seven days in one line; stands until it was looked at or let go. */
export function LookBack({ week: { moments, brands }, onLook, onSeen }: Props) {
  return (
    <section class="notice week">
      <p>
        {i18n.t('week.moments', moments, [`${moments}`, i18n.t('week.brands', brands)])}{' '}
        <button type="button" class="link" onClick={onLook}>
          {i18n.t('week.look')}
        </button>
      </p>
      <button type="button" class="quiet" onClick={onSeen}>
        <span aria-hidden="true">×</span>
        <span class="unseen">{i18n.t('week.seen')}</span>
      </button>
    </section>
  );
}
