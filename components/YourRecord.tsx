import { i18n } from '#i18n';
import type { BrandId } from '../journal/moment.ts';
import type { SettingKey, Settings } from '../journal/settings.ts';
import { longDate } from './dates.ts';
import { RecordBackup, type RecordBackupEvents } from './RecordBackup.tsx';
import { RecordErase, type RecordEraseEvents } from './RecordErase.tsx';
import { type Exporting, RecordExport, type RecordExportEvents } from './RecordExport.tsx';
import { type Importing, RecordImport, type RecordImportEvents } from './RecordImport.tsx';
import { Step } from './Step.tsx';
import { amount, size } from './sizes.ts';

export interface RecordView {
  /** All that counts; made-up brands do not. */
  kept: {
    moments: number;
    brands: number;
    /** The first of them, ms UTC. */
    since: number | null;
    /** What it takes on this disk; null where the browser does not say. */
    bytes: number | null;
  };
  exporting: Exporting;
  importing: Importing;
  /** Whether something was just erased. */
  erased: boolean;
  values: Settings;
  /** When a file was last saved, ms UTC. */
  lastBackup: number | null;
  /** Moments that no file has yet. */
  fresh: number;
  /** Whether the browser lets files be saved by themselves. */
  mayDownload: boolean;
  brands: { id: BrandId; name: string; moments: number }[];
  /** What a span of local days holds, the last one included. */
  countIn(from: string, to: string): { moments: number; brands: number };
}

export interface RecordEvents
  extends RecordExportEvents,
    RecordImportEvents,
    RecordBackupEvents,
    RecordEraseEvents {
  onSet<K extends SettingKey>(key: K, value: Settings[K]): void;
}

/** What is kept, and everything its owner can do with it. */
export function YourRecord({
  view,
  now,
  ...events
}: { view: RecordView; now: number } & RecordEvents) {
  const { moments, brands, since, bytes } = view.kept;
  return (
    <section class="settings record">
      <header>
        <h1>{i18n.t('record.title')}</h1>
        <p class="says">
          {since === null
            ? i18n.t('record.nothing')
            : i18n.t('record.kept', moments, [
                amount(moments),
                i18n.t('all.brands', brands, [amount(brands)]),
                longDate(since),
              ])}
        </p>
        <p class="counts">
          {bytes !== null && `${i18n.t('record.size', [size(bytes)])} `}
          {i18n.t('record.stays')}
        </p>
      </header>
      <Step title={i18n.t('export.title')} says={i18n.t('export.says')}>
        <RecordExport exporting={view.exporting} isEmpty={since === null} {...events} />
      </Step>
      <Step title={i18n.t('import.title')} says={i18n.t('import.says')}>
        <RecordImport importing={view.importing} {...events} />
      </Step>
      <Step title={i18n.t('backup.title')} says={i18n.t('backup.says')}>
        <RecordBackup view={view} now={now} {...events} />
      </Step>
      <Step title={i18n.t('erase.title')} says={i18n.t('erase.says')}>
        <RecordErase view={view} now={now} {...events} />
      </Step>
    </section>
  );
}
