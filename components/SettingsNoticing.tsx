import { i18n } from '#i18n';
import { FOREVER, type PauseFor } from '../journal/settings.ts';
import { recently } from './dates.ts';
import { hrefOf } from './route.ts';
import { ChoiceField } from './SettingFields.tsx';
import type { SettingsProps } from './Settings.tsx';
import { Step } from './Step.tsx';
import { Switch } from './Switch.tsx';

/** Where it looks, whether it does, and for how long it does not. */
export function SettingsNoticing({
  view: { values, granted },
  access,
  now,
  onSet,
  onPause,
  onTakeBack,
  onTurnOn,
}: SettingsProps) {
  return (
    <Step title={i18n.t('settings.noticing')} says={i18n.t(`settings.access.${access}`)}>
      {access === 'none' ? (
        <a class="button" href={hrefOf({ page: 'welcome' })}>
          {i18n.t('access.open')}
        </a>
      ) : (
        <>
          <Switch
            on={values.noticing}
            word={i18n.t('settings.notice')}
            says={i18n.t('settings.noticeSays')}
            onTurn={(on) => onSet('noticing', on)}
          />
          {access === 'some' && (
            <button type="button" class="link" onClick={() => onTurnOn('all')}>
              {i18n.t('settings.turnOnAll')}
            </button>
          )}
          {access === 'some' && (
            <ul class="site-list">
              {granted.map((site) => (
                <li key={site}>
                  <bdi class="strong">{site}</bdi>
                  <button
                    type="button"
                    class="link"
                    aria-label={i18n.t('settings.takeBackOf', [site])}
                    onClick={() => onTakeBack(site)}
                  >
                    {i18n.t('settings.takeBack')}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {access === 'all' && (
            <button type="button" class="link" onClick={() => onTakeBack('all')}>
              {i18n.t('settings.takeBackAll')}
            </button>
          )}
        </>
      )}
      <Pause until={values.pausedUntil} now={now} onPause={onPause} />
    </Step>
  );
}

const PAUSES = ['hour', 'today', 'open'] as const satisfies PauseFor[];

function Pause({
  until,
  now,
  onPause,
}: { until: number | null } & Pick<SettingsProps, 'now' | 'onPause'>) {
  if (until !== null && until > now) {
    return (
      <p class="paused">
        <span>
          {until === FOREVER
            ? i18n.t('settings.pausedOpen')
            : i18n.t('settings.pausedUntil', [recently(until, now)])}
        </span>
        <button type="button" class="link" onClick={() => onPause(null)}>
          {i18n.t('settings.resume')}
        </button>
      </p>
    );
  }
  return (
    <ChoiceField
      word={i18n.t('pause.label')}
      says={i18n.t('settings.pauseSays')}
      value={null as PauseFor | null}
      of={[null, ...PAUSES]}
      name={(how) => (how === null ? i18n.t('settings.notPaused') : i18n.t(`pause.${how}`))}
      onSet={onPause}
    />
  );
}
