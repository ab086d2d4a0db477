import { i18n } from '#i18n';
import type { Week } from '../asking/look-back.ts';

interface Props {
  week: Week;
  onLook(): void;
  onSeen(): void;
}

/** The last seven days in one line; stands until it was looked at or let go. */
export function LookBack({ week: { moments, brands, unrated }, onLook, onSeen }: Props) {
  const where = i18n.t('week.brands', brands);
  return (
    <section class="notice">
      <p>
        {i18n.t('week.moments', moments, [`${moments}`, where])}
        {unrated > 0 && ` ${i18n.t('week.unrated', unrated)}`}
      </p>
      <div class="part-head">
        <button type="button" class="link" onClick={onLook}>
          {i18n.t('week.look')}
        </button>
        <button type="button" class="quiet" onClick={onSeen}>
          {i18n.t('week.seen')}
        </button>
      </div>
    </section>
  );
}
