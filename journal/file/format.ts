/**
 * The journal as a file: JSON that names itself, with one list for each kind of row.
 *
 * Never in it: what was removed and can still be taken back, made-up lives, encounters and asks.
 * `journal.schema.json` beside this file says the same for other programs.
 */
import type { TravelStore } from '../merge.ts';
import type { Misfit } from '../shape.ts';

export const FORMAT = 'throughline-journal';
/** Of the file as a whole; each row has a `schema` of its own. */
export const FORMAT_VERSION = 1;

/** What the file says of itself. */
export interface About {
  /** Which line this was: the model's name, as `experience/parameters.ts` gives it. */
  model: string;
  /** When it was written, ms UTC; in the file as ISO 8601. */
  exportedAt: number;
}

/** A row that cannot be taken in, and why. */
export interface Refusal {
  /** Its line in the file, from 1. */
  line: number;
  /** Of what kind it would have been; null where that cannot be told. */
  store: TravelStore | null;
  /** What it calls itself, if it does. */
  id?: string;
  why: Misfit;
  /** '' where it is the row itself. */
  field: string;
  /** The beginning of what stands there, in quotes if it is text. */
  found?: string;
}

/** What adopting a file would do. Up to `refused` it counts moments and remarks. */
export interface Preview {
  /** What to adopt or discard it by. */
  work: string;
  /** Not here yet. */
  fresh: number;
  /** Here in an older wording. */
  changed: number;
  /** Here already, in these words or in newer ones. */
  same: number;
  /** In the file, but removed here later: stays removed, unless brought back. */
  removedHere: number;
  /** Here, but removed later where the file comes from: goes into "recently removed". */
  removedThere: number;
  refused: number;
  /** The first hundred refused rows. */
  why: Refusal[];
  /** Of these, what is new or changed. */
  brands: number;
  rules: number;
  settings: number;
  /** Lines of the file; a spreadsheet's head counts. */
  lines: number;
}

/** At most so many refusals are told one by one. */
export const TOLD_REFUSALS = 100;

/**
 * Why a file as a whole is refused; nothing of it was taken in.
 * - `empty` nothing in it; `encoding` not a text in UTF-8 or UTF-16; `packed` an archive
 * - `notJson` no JSON from some place on; `cut` it ends too early; `deep` or `big` no journal is so
 * - `notOurs` JSON, but no journal; `newer` from a newer Throughline
 * - `sealed` needs a passphrase; `passphrase` not with this one; `damaged` changed since sealed
 * - `notCsv` a table that cannot be read; `overtaken` another file was begun meanwhile
 */
export type RefusedFileWhy =
  | 'empty'
  | 'encoding'
  | 'packed'
  | 'notJson'
  | 'cut'
  | 'deep'
  | 'big'
  | 'notOurs'
  | 'newer'
  | 'sealed'
  | 'passphrase'
  | 'damaged'
  | 'notCsv'
  | 'overtaken';

export class RefusedFile extends Error {
  override name = 'RefusedFile';
  readonly why: RefusedFileWhy;
  /** Line at which it was noticed, from 1, where that helps. */
  readonly line: number | undefined;
  constructor(why: RefusedFileWhy, { line, cause }: { line?: number; cause?: unknown } = {}) {
    super(`file refused: ${why}${line === undefined ? '' : ` at line ${line}`}`, { cause });
    this.why = why;
    this.line = line;
  }
}

/** How a file is read. */
export interface Reading {
  /** Ends it; nothing was changed, and the abort's reason is thrown. */
  signal?: AbortSignal;
  /** Bytes so far, of all. */
  onProgress?(done: number, total: number): void;
  passphrase?: string;
}
