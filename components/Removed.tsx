import { i18n } from '#i18n';
import type { Binned } from '../journal/records.ts';
import { longDate, shortDate } from './dates.ts';
import { FaceGlyph, faceOf } from './FaceGlyph.tsx';
import { what } from './momentWords.ts';

/** A removed thing and the brand it was about. */
export interface Gone extends Binned {
  brand: string;
}

interface Props {
  gone: readonly Gone[];
  /** ms UTC */
  now: number;
  onRestore(gone: Gone): void;
}

/** What was removed in the last thirty days; each comes back with one tap. */
export function Removed({ gone, now, onRestore }: Props) {
  if (gone.length === 0) return null;
  return (
    <details class="removed">
      <summary>{i18n.t('removed.title', gone.length)}</summary>
      <p class="counts">{i18n.t('removed.says')}</p>
      <ul class="moments">
        {gone.map((one) => (
          <li key={one.id}>
            {one.moment?.v == null ? (
              <i class="no-face" />
            ) : (
              <FaceGlyph v={faceOf(one.moment.v)} size={22} />
            )}
            <span dir="auto">
              <bdi>{one.brand}</bdi> · {one.moment ? what(one.moment) : one.remark?.text}
            </span>
            <time title={longDate(one.at)}>{shortDate(one.at, now)}</time>
            <button type="button" class="link" onClick={() => onRestore(one)}>
              {i18n.t('removed.back')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
