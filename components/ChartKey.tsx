import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { laneOf, type Moment } from '../journal/moment.ts';
import { diamond, flag } from './plot.ts';

/** Only what the picture has; the rest would be noise. */
export function ChartKey(props: { moments: readonly Moment[]; service: boolean; flags: boolean }) {
  const { moments, service } = props;
  const has = (is: (m: Moment) => boolean) => moments.some((m) => m.v !== null && is(m));
  const sample = (children: ComponentChildren) => (
    <svg width="22" height="14" viewBox="-11 -7 22 14" aria-hidden="true">
      {children}
    </svg>
  );
  if (!has(() => true)) return null;
  return (
    <figcaption class="key">
      {has((m) => m.source === 'service') && (
        <span class="feel2">
          {sample(<circle class="point service" r="4.6" />)}
          {i18n.t('key.service')}
        </span>
      )}
      {has((m) => laneOf(m.source) === 'D' && m.source !== 'service') && (
        <span class="feel2">
          {sample(<circle class="point" r="4.6" />)}
          {i18n.t('key.direct')}
        </span>
      )}
      {has((m) => laneOf(m.source) === 'I') && (
        <span class="feel2">
          {sample(<path class="point heard" d={diamond(0, 0, 5)} />)}
          {i18n.t('key.heard')}
        </span>
      )}
      {has((m) => m.stake === 'high' && laneOf(m.source) === 'D') && (
        <span>
          {sample(<circle class="ring-of" r="6" />)}
          {i18n.t('follow.mattered')}
        </span>
      )}
      {props.flags && (
        <span>
          {sample(<path class="flag" d={flag(-3, 6)} />)}
          {i18n.t('key.flag')}
        </span>
      )}
      {service && (
        <span>
          {sample(<path class="service-line" d="M-10 0H10" />)}
          {i18n.t('key.serviceLine')}
        </span>
      )}
      <span>
        {sample(
          <>
            <path class="band" d="M-10 -6H10V6H-10Z" />
            <path class="band" d="M-10 -4H10V4H-10Z" />
            <path class="band" d="M-10 -2H10V2H-10Z" />
          </>,
        )}
        {i18n.t('key.band')}
      </span>
    </figcaption>
  );
}
