/** The page of one's own record: what is kept, and the files that go out and come in. */
import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { backupDue } from '../../asking/backup-due.ts';
import type { Exporting } from '../../components/RecordExport.tsx';
import type { Importing } from '../../components/RecordImport.tsx';
import type { RecordEvents, RecordView } from '../../components/YourRecord.tsx';
import { MODEL } from '../../experience/parameters.ts';
import { localDay } from '../../journal/days.ts';
import type { CsvMapping } from '../../journal/file/columns.ts';
import { csvHead, stageCsv, writeCsv } from '../../journal/file/csv.ts';
import { RefusedFile } from '../../journal/file/format.ts';
import { stageFile } from '../../journal/file/read.ts';
import { seal } from '../../journal/file/seal.ts';
import { asBlob, writeJson } from '../../journal/file/write.ts';
import { revTime } from '../../journal/ids.ts';
import type { BrandId, Moment } from '../../journal/moment.ts';
import { type Journal, JournalError } from '../../journal/store.ts';
import {
  forgetBackups,
  lastBackup,
  mayDownload,
  noteBackup,
  saveWeekly,
} from '../background/backup.ts';
import { leaveAccount } from '../background/sync.ts';
import { goOnWithThis, journalState, rememberedCount } from '../background/witness.ts';
import { save } from './save.ts';

/** What the journal and the browser know of it. */
export type RecordLook = Omit<RecordView, 'exporting' | 'importing' | 'erased'>;

export async function lookAtRecord(
  journal: Journal,
  byBrand: Map<BrandId, Moment[]>,
  nameOf: (id: BrandId) => string,
): Promise<RecordLook> {
  const [values, backup, allowed, estimate] = await Promise.all([
    journal.settings(),
    lastBackup(),
    mayDownload(),
    navigator.storage.estimate().catch(() => null),
  ]);
  const own = [...byBrand].flatMap(([id, all]) => {
    const moments = all.filter(({ origin }) => origin !== 'demo');
    return moments.length > 0 ? [{ id, moments }] : [];
  });
  const since = own.reduce(
    (least, { moments }) => Math.min(least, moments[0]?.t ?? least),
    Infinity,
  );
  return {
    kept: {
      ...{ moments: own.reduce((sum, { moments }) => sum + moments.length, 0), brands: own.length },
      since: Number.isFinite(since) ? since : null,
      bytes: estimate?.usage ?? null,
    },
    values,
    lastBackup: backup,
    fresh: own.reduce((sum, { moments }) => sum + newerThan(moments, backup), 0),
    mayDownload: allowed,
    brands: own
      .map(({ id, moments }) => ({ id, name: nameOf(id), moments: moments.length }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    countIn(from, to) {
      const counts = own.map(
        ({ moments }) => moments.filter(({ day }) => from <= day && day <= to).length,
      );
      return {
        moments: counts.reduce((sum, one) => sum + one, 0),
        brands: counts.filter((one) => one > 0).length,
      };
    },
  };
}

/**
 * What is known of the record outside of it: its last file, and whether it was lost.
 * @param fresh how many moments are newer than that file
 */
export async function outside(journal: Journal, fresh: number, now: number) {
  const [settings, backup, state] = await Promise.all([
    journal.settings(),
    lastBackup(),
    journalState(journal),
  ]);
  return {
    lastBackup: backup,
    lost: state === 'emptied' ? await rememberedCount() : null,
    /** How many moments are in no file, if it is time to say so. */
    unsaved: backupDue({ fresh, lastBackup: backup }, settings, now) ? fresh : null,
  };
}

/** How many of them were written since, and are in no file yet. */
export function newerThan(moments: readonly Moment[], backup: number | null): number {
  let count = 0;
  for (const { rev, origin } of moments)
    if (origin !== 'demo' && (backup === null || revTime(rev) > backup)) count++;
  return count;
}

type Events = Omit<RecordEvents, 'onSet'>;

/** A file under way lives in the page alone: closing it leaves the journal as it was. */
export function useRecord(
  journal: Journal,
  {
    act,
    refresh,
    onErased,
  }: {
    act(work: () => Promise<null>): Promise<void>;
    refresh(): Promise<void>;
    onErased(): void;
  },
): { files: Pick<RecordView, 'exporting' | 'importing' | 'erased'>; events: Events } {
  const [exporting, setExporting] = useState<Exporting>(null);
  const [importing, setImporting] = useState<Importing>(null);
  const [erased, setErased] = useState(false);
  const file = useRef<File | null>(null);
  const stop = useRef(new AbortController());

  async function read({ passphrase, mapping }: { passphrase?: string; mapping?: CsvMapping } = {}) {
    const chosen = file.current;
    if (!chosen) return;
    const { name, size: total } = chosen;
    stop.current = new AbortController();
    const { signal } = stop.current;
    setImporting({ is: 'reading', name, done: 0, total });
    try {
      const onProgress = seldom((done: number) =>
        setImporting({ is: 'reading', name, done, total }),
      );
      const head = isTable(chosen) && !mapping ? await csvHead(chosen) : null;
      // Our own tables say themselves what their columns are.
      if (head && !head.own) return setImporting({ is: 'columns', name, head });
      const told = mapping ?? head?.mapping;
      const preview = told
        ? await stageCsv(journal, chosen, told, { signal, onProgress })
        : await stageFile(journal, chosen, {
            ...{ signal, onProgress },
            ...(passphrase !== undefined && { passphrase }),
          });
      setImporting({ is: 'looked', name, preview });
    } catch (error) {
      if (signal.aborted) setImporting({ is: 'cancelled', name });
      else if (error instanceof RefusedFile && ['sealed', 'passphrase'].includes(error.why))
        setImporting({ is: 'sealed', name, wrong: error.why === 'passphrase' });
      else setImporting(troubleOf(name, error));
    }
  }

  async function bringIn(bringBack: boolean) {
    if (importing?.is !== 'looked') return;
    const { name, preview } = importing;
    stop.current = new AbortController();
    const { signal } = stop.current;
    const tell = (done: number, total: number) =>
      setImporting({ is: 'bringing', name, done, total });
    tell(0, 1);
    try {
      await journal.adoptStaged(preview.work, { bringBack, signal, onProgress: seldom(tell) });
      await goOnWithThis(journal);
      const { fresh, changed, removedHere } = preview;
      setImporting({ is: 'brought', fresh: fresh + (bringBack ? removedHere : 0), changed });
    } catch (error) {
      if (!signal.aborted) return setImporting(troubleOf(name, error));
      setImporting({ is: 'cancelled', name });
      await journal.discardStaged(preview.work);
    }
  }

  async function leave() {
    const name = file.current?.name ?? '';
    if (importing?.is === 'looked') await journal.discardStaged(importing.preview.work);
    setImporting({ is: 'left', name });
  }

  async function take(as: 'json' | 'csv', passphrase?: string) {
    const now = Date.now();
    const name = `throughline-${localDay(now)}${passphrase ? '-locked' : ''}.${as}`;
    setExporting({ is: 'writing', bytes: 0 });
    try {
      const text =
        as === 'csv' ? writeCsv(journal) : writeJson(journal, { model: MODEL, exportedAt: now });
      const told = counted(
        text,
        seldom((bytes: number) => setExporting({ is: 'writing', bytes })),
      );
      const blob = passphrase
        ? await asBlob(seal(told, passphrase), 'application/octet-stream')
        : await asBlob(told, as === 'csv' ? 'text/csv' : 'application/json');
      save({ name, blob });
      setExporting({ is: 'saved', name, bytes: blob.size });
      if (as === 'json') await noteBackup(now);
      await refresh();
    } catch (error) {
      setExporting({ is: 'failed' });
      if (!(error instanceof JournalError)) throw error;
    }
  }

  async function erase(work: () => Promise<unknown>) {
    await act(async () => {
      setErased(false);
      await work();
      setErased(true);
      onErased();
      return null;
    });
  }

  /** The browser asks only within the click: that must come first. */
  async function setWeekly(on: boolean) {
    const asked = on && browser.permissions.request({ permissions: ['downloads'] });
    await act(async () => {
      const weeklyFile = await asked;
      await journal.setSetting('weeklyFile', weeklyFile);
      if (weeklyFile) await saveWeekly(journal, Date.now());
      await refresh();
      return null;
    });
  }

  return {
    files: { exporting, importing, erased },
    events: {
      onExport: (as, passphrase) => void take(as, passphrase),
      onImport(chosen) {
        file.current = chosen;
        void read();
      },
      onUnlock: (passphrase) => void read({ passphrase }),
      onColumns: (mapping) => void read({ mapping }),
      onCancelImport: () => stop.current.abort(),
      onBringIn: (bringBack) => void bringIn(bringBack),
      onLeave: () => void leave(),
      onWeekly: (on) => void setWeekly(on),
      onEraseBrand: (id) => void erase(() => journal.eraseBrand(id)),
      onErasePeriod: (from, to) => void erase(() => journal.erasePeriod(from, to)),
      onEraseEverything: () =>
        void erase(async () => {
          // First, while it can still be said: what lies in the account would bring it all back.
          if ((await journal.settings()).accountSync) await leaveAccount();
          await journal.eraseEverything();
          await Promise.all([forgetBackups(), goOnWithThis(journal)]);
        }),
    },
  };
}

const isTable = ({ name, type }: File) => /\.(csv|tsv|txt)$/i.test(name) || type === 'text/csv';

function troubleOf(name: string, error: unknown): Importing {
  if (error instanceof RefusedFile) {
    return { is: 'refused', name, why: error.why, line: error.line };
  }
  if (!(error instanceof JournalError)) throw error;
  return { is: 'unkept', name, why: error.why === 'full' ? 'full' : 'failed' };
}

/** Often enough to be seen, seldom enough not to cost. */
function seldom<A extends number[]>(tell: (...how: A) => void): (...how: A) => void {
  let last = 0;
  return (...how) => {
    if (performance.now() - last < 100) return;
    last = performance.now();
    tell(...how);
  };
}

async function* counted(parts: AsyncIterable<string>, tell: (bytes: number) => void) {
  let bytes = 0;
  for await (const part of parts) {
    bytes += part.length;
    tell(bytes);
    yield part;
  }
}
