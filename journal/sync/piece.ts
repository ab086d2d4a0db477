/**
 * The record in pieces that fit an account's sync: each is read by itself, so that none waits for
 * another. `1` for the version, then what there is as JSON, deflated, then which of it each row has;
 * both in base 64.
 */
import { TRAVEL_STORES, type Travelling, type TravelStore } from '../merge.ts';
import { asRowOf, RefusedRow } from '../shape.ts';
import { type Columns, fromColumns, isColumn, MOST_ROWS, toColumns } from './columns.ts';
import { squeeze, unsqueeze } from './squeeze.ts';

/** What fits into an item of the browsers' sync, its key and the quotes around it counted. */
export const ITEM_BYTES = 8_192;
const VERSION = '1';
/** Leaves room in an item for rows that say much. */
const ROWS = 400;
/** No piece of ours is larger once it is unpacked. */
const MOST_UNPACKED = 4_000_000;

export type Piece<S extends TravelStore = TravelStore> = { store: S; rows: Travelling[S][] };

/** Why a piece cannot be read: a newer Throughline wrote it, or it is no piece. */
export class UnreadPiece extends Error {
  override name = 'UnreadPiece';
  readonly why: 'newer' | 'garbage';
  constructor(why: UnreadPiece['why'], cause?: unknown) {
    super(`piece: ${why}`, { cause });
    this.why = why;
  }
}

export interface Packed<S extends TravelStore = TravelStore> extends Piece<S> {
  text: string;
}

/** Rows of one kind in as many pieces as they need; a row too long for any is in none. */
export async function pack<S extends TravelStore>(
  store: S,
  rows: readonly Travelling[S][],
): Promise<Packed<S>[]> {
  const pieces: Packed<S>[] = [];
  for (let at = 0; at < rows.length; at += ROWS)
    pieces.push(...(await fitting(store, rows.slice(at, at + ROWS))));
  return pieces;
}

async function fitting<S extends TravelStore>(
  store: S,
  rows: Travelling[S][],
): Promise<Packed<S>[]> {
  const squeezed: Uint8Array<ArrayBuffer>[] = [];
  const head = JSON.stringify(
    [store, toColumns(rows as object[] as Record<string, unknown>[])],
    (_key, value) => {
      if (!isColumn(value)) return value;
      const bytes = squeeze(value.each, value.kinds);
      squeezed.push(bytes);
      return { kinds: value.kinds, bytes: bytes.length };
    },
  );
  const body = new Uint8Array(await new Blob(squeezed).arrayBuffer());
  const text = [VERSION, base64(await deflated(head)), base64(body)].join('.');
  // Sixteen for the longest key, two for the quotes.
  if (text.length + 18 <= ITEM_BYTES) return [{ store, rows, text }];
  if (rows.length === 1) return [];
  const half = Math.ceil(rows.length / 2);
  return [
    ...(await fitting(store, rows.slice(0, half))),
    ...(await fitting(store, rows.slice(half))),
  ];
}

/** What was unpacked last: most pieces lie where they lay in the round before. */
const known = new Map<unknown, Promise<Unpacked>>();
const MOST_KNOWN = 60;

/**
 * What is in a piece. A row of unknown make is left out, the others hold.
 * @throws UnreadPiece
 */
export function unpack(text: unknown): Promise<Unpacked> {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const piece = unpackNew(text);
  known.set(text, piece);
  return piece;
}

interface Unpacked extends Piece {
  /** Rows that were none. */
  refused: number;
}

async function unpackNew(text: unknown): Promise<Unpacked> {
  if (typeof text !== 'string') throw new UnreadPiece('garbage');
  const version = /^(\d+)\./.exec(text)?.[1];
  if (version !== VERSION) throw new UnreadPiece(version ? 'newer' : 'garbage');
  try {
    const [, head = '', body = ''] = text.split('.');
    const [store, columns] = await columnsOf(await inflated(bytesOf(head)), bytesOf(body));
    if (!TRAVEL_STORES.includes(store)) throw new Error('no such rows');
    let refused = 0;
    const rows = fromColumns(columns).flatMap((row) => {
      try {
        return [asRowOf(store, row)];
      } catch (error) {
        if (!(error instanceof RefusedRow)) throw error;
        refused++;
        return [];
      }
    });
    return { store, rows, refused };
  } catch (error) {
    throw new UnreadPiece('garbage', error);
  }
}

/** @throws Error if it is no such text */
async function columnsOf(head: string, body: Uint8Array): Promise<[TravelStore, Columns]> {
  const rows: number = JSON.parse(head)[1].n;
  if (!(rows <= MOST_ROWS)) throw new Error('too many rows');
  let at = 0;
  return JSON.parse(head, (_key, value) => {
    const { kinds, bytes } = value ?? {};
    if (kinds === undefined || bytes === undefined) return value;
    if (!(kinds >= 1 && kinds <= MOST_ROWS + 1)) throw new Error('too many kinds');
    const own = body.subarray(at, at + bytes);
    at += bytes;
    return { kinds, each: unsqueeze(own, rows, kinds) };
  });
}

async function deflated(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const base64 = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > MOST_UNPACKED) {
      await reader.cancel();
      throw new Error('too large');
    }
  }
}
