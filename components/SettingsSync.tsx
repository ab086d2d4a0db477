import { i18n } from '#i18n';
import type { Settings } from '../journal/settings.ts';
import { AREA_BYTES, type SyncState } from '../journal/sync/round.ts';
import { recently } from './dates.ts';
import { hrefOf } from './route.ts';
import { Step } from './Step.tsx';
import { Switch } from './Switch.tsx';
import { amount, size } from './sizes.ts';

export interface SyncView {
  /** What the last round came to; null if there was none since the browser started. */
  state: SyncState | null;
  /** What lies in the account's area, also when it is off, in bytes. */
  lying: number;
}

export interface SettingsSyncEvents {
  onSyncNow(): void;
  /** Out of the account, not out of the journal. */
  onLeaveAccount(): void;
}

interface Props extends SettingsSyncEvents {
  on: Settings['accountSync'];
  view: SyncView;
  /** ms UTC */
  now: number;
  onTurn(on: boolean): void;
}

/** The record in a second browser, by the browser's own account. */
export function SettingsSync({ on, view, now, onTurn, onSyncNow, onLeaveAccount }: Props) {
  return (
    <Step title={i18n.t('sync.title')} says={i18n.t('sync.says')}>
      <Switch
        on={on}
        word={i18n.t('sync.on')}
        says={`${i18n.t('sync.onSays')} ${i18n.t('sync.whose')}`}
        onTurn={onTurn}
      />
      <dl class="know">
        {(['goes', 'stays'] as const).map((one) => (
          <div key={one}>
            <dt>{i18n.t(`sync.${one}`)}</dt>
            <dd>{i18n.t(`sync.${one}Says`)}</dd>
          </div>
        ))}
      </dl>
      {on && view.state && <Standing state={view.state} now={now} />}
      {on && (
        <button type="button" class="link" onClick={onSyncNow}>
          {i18n.t('sync.now')}
        </button>
      )}
      {!on && view.lying > 0 && (
        <div class="notice">
          <p>
            {i18n.t('sync.lies', [size(view.lying)])} {i18n.t('sync.leaveSays')}
          </p>
          <button type="button" onClick={onLeaveAccount}>
            {i18n.t('sync.leave')}
          </button>
        </div>
      )}
    </Step>
  );
}

function Standing({ state, now }: { state: SyncState; now: number }) {
  const { at, moments, bytes, devices, leftOut, staysHere, trouble } = state;
  const isRead = !trouble.includes('refused');
  return (
    <div role="status">
      {isRead && (
        <p>
          {i18n.t('sync.there', moments, [
            amount(moments),
            `${Math.ceil((100 * bytes) / AREA_BYTES)}`,
          ])}{' '}
          {i18n.t('sync.others', devices, [amount(devices)])}{' '}
          {i18n.t('sync.at', [recently(at, now)])}
        </p>
      )}
      {leftOut > 0 && (
        <p class="notice">
          {i18n.t('sync.leftOut', leftOut, [amount(leftOut)])}{' '}
          <a href={hrefOf({ page: 'record' })}>{i18n.t('sync.byFile')}</a>
        </p>
      )}
      {staysHere.texts + staysHere.remarks > 0 && (
        <p>
          {i18n.t('sync.texts', staysHere.texts + staysHere.remarks, [
            amount(staysHere.texts + staysHere.remarks),
          ])}{' '}
          <a href={hrefOf({ page: 'record' })}>{i18n.t('sync.byFile')}</a>
        </p>
      )}
      {trouble
        .filter((one) => one !== 'full' || leftOut === 0)
        .map((one) => (
          <p key={one}>{i18n.t(`sync.trouble.${one}`)}</p>
        ))}
    </div>
  );
}
