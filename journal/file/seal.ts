/**
 * A file that only its passphrase opens, by the browser's own cryptography: the key by
 * PBKDF2-SHA-256 from the passphrase and a salt, the content by AES-256-GCM in pieces, each bound to
 * its place and to whether it is the last, so that none can be changed, moved or left out unseen.
 *
 * It protects a file that falls into other hands. It does not hide that there is one and how long it
 * is, does not help against a passphrase that can be guessed, and without the passphrase nobody opens
 * it again.
 */
import { RefusedFile } from './format.ts';

/** Head: these letters, 16 bytes of salt, the rounds as 4 bytes. */
const MAGIC = new TextEncoder().encode('throughline-sealed-1\n');
const SALT = 16;
const HEAD = MAGIC.length + SALT + 4;
/** Rounds of PBKDF2: what a guess costs. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;
/** Plain bytes of a piece; the last may have fewer. GCM adds 16 to each. */
const PIECE = 64 * 1024;
const TAG = 16;

type Bytes = Uint8Array<ArrayBuffer>;

export async function isSealed(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, MAGIC.length).arrayBuffer());
  return start.length === MAGIC.length && MAGIC.every((byte, i) => start[i] === byte);
}

/**
 * @param passphrase anything but the empty text
 * @throws RangeError for an empty passphrase
 */
export async function* seal(
  parts: AsyncIterable<string | Bytes>,
  passphrase: string,
): AsyncGenerator<Bytes> {
  if (passphrase === '') throw new RangeError('a passphrase is not empty');
  const head = new Uint8Array(HEAD);
  head.set(MAGIC);
  head.set(crypto.getRandomValues(new Uint8Array(SALT)), MAGIC.length);
  new DataView(head.buffer).setUint32(HEAD - 4, ROUNDS);
  const key = await keyOf(passphrase, head, ['encrypt']);
  yield head;
  const text = new TextEncoder();
  const plain = (async function* () {
    for await (const part of parts) yield typeof part === 'string' ? text.encode(part) : part;
  })();
  for await (const { piece, index, isLast } of inPieces(plain, PIECE))
    yield new Uint8Array(await crypto.subtle.encrypt(how(head, index, isLast), key, piece));
}

/** @throws RefusedFile passphrase, damaged, cut */
export async function* unseal(
  parts: AsyncIterable<Bytes>,
  passphrase: string,
): AsyncGenerator<Bytes> {
  let head: Bytes | undefined;
  let key: CryptoKey | undefined;
  async function* body(): AsyncGenerator<Bytes> {
    let start: Bytes = new Uint8Array();
    for await (const part of parts) {
      if (head) {
        yield part;
        continue;
      }
      start = joined(start, part);
      if (start.length < HEAD) continue;
      head = start.slice(0, HEAD);
      key = await keyOf(passphrase, head, ['decrypt']);
      yield start.subarray(HEAD);
    }
  }
  for await (const { piece, index, isLast } of inPieces(body(), PIECE + TAG)) {
    if (!head || !key) throw new RefusedFile('cut');
    const open = (last: boolean) => opened(key as CryptoKey, head as Bytes, piece, index, last);
    const plain = await open(isLast);
    if (!plain) {
      // As it lies there it is not the last piece: what came after it is missing.
      if (isLast && (piece.length < TAG || (await open(false)))) throw new RefusedFile('cut');
      if (index > 0) throw new RefusedFile(isLast ? 'cut' : 'damaged');
      throw new RefusedFile('passphrase');
    }
    yield plain;
  }
}

async function opened(key: CryptoKey, head: Bytes, piece: Bytes, index: number, isLast: boolean) {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how(head, index, isLast), key, piece));
  } catch {
    return null;
  }
}

async function keyOf(passphrase: string, head: Bytes, uses: KeyUsage[]): Promise<CryptoKey> {
  const iterations = new DataView(head.buffer).getUint32(HEAD - 4);
  if (iterations < ROUNDS || iterations > MOST_ROUNDS) throw new RefusedFile('damaged');
  // One passphrase can be typed in two ways on two keyboards.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const salt = head.subarray(MAGIC.length, MAGIC.length + SALT);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    uses,
  );
}

/** A key is used for one file only, so that counting never repeats what must not repeat. */
function how(head: Bytes, index: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  const view = new DataView(iv.buffer);
  view.setUint32(4, index);
  view.setUint8(11, isLast ? 1 : 0);
  return { name: 'AES-GCM', iv, additionalData: head };
}

/** Whole pieces of one length; the last one is said to be it, and may be shorter or empty. */
async function* inPieces(parts: AsyncIterable<Bytes>, length: number) {
  let held: Bytes = new Uint8Array();
  let index = 0;
  for await (const part of parts) {
    held = joined(held, part);
    let at = 0;
    // One is held back until it is known whether something follows.
    for (; held.length - at > length; at += length)
      yield { piece: held.slice(at, at + length), index: index++, isLast: false };
    held = held.slice(at);
  }
  yield { piece: held, index, isLast: true };
}

function joined(a: Bytes, b: Bytes): Bytes {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
