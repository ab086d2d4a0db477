import { i18n } from '#i18n';
import type { SettingKey, Settings } from '../journal/settings.ts';
import { longDate } from './dates.ts';
import { ChoiceField } from './SettingFields.tsx';
import { Switch } from './Switch.tsx';
import { amount } from './sizes.ts';
import type { RecordView } from './YourRecord.tsx';

export interface RecordBackupEvents {
  onSet<K extends SettingKey>(key: K, value: Settings[K]): void;
  /** The browser asks for the permission to download within this click. */
  onWeekly(on: boolean): void;
}

interface Props extends RecordBackupEvents {
  view: Pick<RecordView, 'values' | 'lastBackup' | 'fresh' | 'mayDownload'>;
  /** ms UTC */
  now: number;
}

/** What is saved by itself, and when to be reminded where nothing is. */
export function RecordBackup({ view, onSet, onWeekly }: Props) {
  const { values, lastBackup, fresh, mayDownload } = view;
  return (
    <>
      <p>
        {lastBackup === null
          ? i18n.t('backup.never')
          : i18n.t('backup.last', fresh, [longDate(lastBackup), amount(fresh)])}
      </p>
      <Switch
        on={values.weeklyFile && mayDownload}
        word={i18n.t('backup.weekly')}
        says={i18n.t('backup.weeklySays', [String(values.weeklyFiles)])}
        onTurn={onWeekly}
      />
      {values.weeklyFile && !mayDownload && <p class="notice bad">{i18n.t('backup.withdrawn')}</p>}
      <div class="fields">
        <ChoiceField
          word={i18n.t('backup.keep')}
          value={values.weeklyFiles}
          of={[2, 4, 8]}
          name={(n) => i18n.t('backup.files', n)}
          onSet={(n) => onSet('weeklyFiles', n)}
        />
        <ChoiceField
          word={i18n.t('backup.remind')}
          says={i18n.t('backup.remindSays')}
          value={values.remindAfter}
          of={[null, 20, 50, 200]}
          name={(n) => (n === null ? i18n.t('backup.remindNever') : i18n.t('all.moments', n))}
          onSet={(n) => onSet('remindAfter', n)}
        />
      </div>
    </>
  );
}

interface ReminderProps {
  /** Moments that no file has yet. */
  fresh: number;
  onSave(): void;
  onLater(): void;
}

/** One quiet line, in the timeline alone. */
export function BackupReminder({ fresh, onSave, onLater }: ReminderProps) {
  return (
    <p class="notice reminder">
      {i18n.t('backup.due', fresh, [amount(fresh)])}{' '}
      <button type="button" class="link" onClick={() => onSave()}>
        {i18n.t('export.json')}
      </button>{' '}
      <button type="button" class="link" onClick={() => onLater()}>
        {i18n.t('backup.later')}
      </button>
    </p>
  );
}
