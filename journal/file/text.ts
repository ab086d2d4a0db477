/** The bytes of a file as text, whatever it was written with. */
import { RefusedFile } from './format.ts';
import { isSealed, unseal } from './seal.ts';

/** Read in one go: a few milliseconds' work. */
const PIECE = 128 * 1024;

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, i) => bytes[i] === byte);

/**
 * The file in pieces, opened if it is sealed.
 * @throws RefusedFile empty, packed, sealed, passphrase, damaged, cut
 */
export async function* bytesOf(
  file: Blob,
  passphrase?: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (file.size === 0) throw new RefusedFile('empty');
  if (await isSealed(file)) {
    if (passphrase === undefined) throw new RefusedFile('sealed');
    yield* unseal(pieces(file), passphrase);
    return;
  }
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isPacked = startsWith(start, 0x1f, 0x8b) || startsWith(start, 0x50, 0x4b, 3, 4);
  if (isPacked) throw new RefusedFile('packed');
  yield* pieces(file);
}

async function* pieces(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < file.size; at += PIECE)
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
}

/**
 * The same in UTF-8 and without a byte order mark.
 * @throws RefusedFile encoding
 */
export async function* asUtf8(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let decoder: TextDecoder | undefined;
  let isUtf8 = true;
  const encoder = new TextEncoder();
  const decode = (piece?: Uint8Array<ArrayBuffer>) => {
    try {
      return decoder?.decode(piece, { stream: piece !== undefined }) ?? '';
    } catch (cause) {
      throw new RefusedFile('encoding', { cause });
    }
  };
  for await (const piece of pieces) {
    let rest = piece;
    if (!decoder) {
      const label = encodingOf(piece);
      isUtf8 = label === 'utf-8';
      decoder = new TextDecoder(label, { fatal: true });
      if (startsWith(piece, 0xef, 0xbb, 0xbf)) rest = piece.subarray(3);
    }
    const text = decode(rest);
    yield isUtf8 ? rest : encoder.encode(text);
  }
  decode();
}

function encodingOf(start: Uint8Array): string {
  if (startsWith(start, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(start, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
}

/**
 * A file as text in UTF-8 or UTF-16, or in the letters of older Western spreadsheets.
 * @param onProgress told how many bytes were read
 * @throws RefusedFile empty, packed, sealed
 */
export async function* textOf(
  file: Blob,
  onProgress?: (done: number) => void,
): AsyncGenerator<string> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const label = encodingOf(start);
  const isUtf = label !== 'utf-8' || (await isUtf8(file));
  const decoder = new TextDecoder(isUtf ? label : 'windows-1252');
  let done = 0;
  for await (const piece of bytesOf(file)) {
    yield decoder.decode(piece, { stream: true });
    done += piece.length;
    onProgress?.(done);
  }
}

async function isUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of pieces(file)) decoder.decode(piece, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
