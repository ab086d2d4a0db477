import { expect, test, vi } from 'vitest';
import { RefusedFile } from '../../../journal/file/format.ts';
import { stageFile } from '../../../journal/file/read.ts';
import { isSealed, seal, unseal } from '../../../journal/file/seal.ts';
import { asBlob, writeJson } from '../../../journal/file/write.ts';
import { fresh, NOON } from '../fresh.ts';
import { lived } from './lived.ts';

// A disk in memory and real cryptography take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const PHRASE = 'correct horse, Bänke';
/** Head of a sealed file, and a sealed piece. */
const HEAD = 41;
const PIECE = 64 * 1024 + 16;

async function* parts(...all: string[]) {
  yield* all;
}
const sealed = (...all: string[]) =>
  asBlob(seal(parts(...all), PHRASE), 'application/octet-stream');

async function opened(file: Blob, passphrase = PHRASE): Promise<string> {
  async function* bytes() {
    for (let at = 0; at < file.size; at += 50_000)
      yield new Uint8Array(await file.slice(at, at + 50_000).arrayBuffer());
  }
  return (await asBlob(unseal(bytes(), passphrase), 'application/json')).text();
}
const whyNot = (file: Blob, passphrase?: string) =>
  opened(file, passphrase).then(
    () => 'opened',
    (error) => (error instanceof RefusedFile ? error.why : error),
  );

async function changed(
  file: Blob,
  change: (bytes: Uint8Array<ArrayBuffer>) => unknown,
): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  change(bytes);
  return new Blob([bytes]);
}

test.each([[''], ['short'], ['x'.repeat(65_536)], ['ü'.repeat(150_000)]])(
  'what was sealed opens with its passphrase, %#',
  async (text) => {
    const file = await sealed(text.slice(0, 7), text.slice(7));
    expect(await isSealed(file)).toBe(true);
    expect(await opened(file)).toBe(text);
  },
);

test('nothing of it can be read without, and no two sealed files are alike', async () => {
  const [one, two] = [await sealed('a private note'), await sealed('a private note')];
  expect(await one.text()).not.toContain('private');
  expect(await one.slice(HEAD).text()).not.toBe(await two.slice(HEAD).text());
});

test('one passphrase, however the keyboard puts its letters together', async () => {
  const file = await sealed('text');
  expect(await opened(file, PHRASE.normalize('NFD'))).toBe('text');
});

test('a wrong passphrase, a changed, a moved and a missing piece are each told', async () => {
  const long = await sealed('x'.repeat(200_000));
  expect(await whyNot(long, 'Correct horse')).toBe('passphrase');
  expect(
    await whyNot(await changed(long, (bytes) => bytes.fill(1, HEAD + PIECE + 5, HEAD + PIECE + 9))),
  ).toBe('damaged');
  expect(await whyNot(await changed(long, (bytes) => bytes.fill(1, 30, 34)))).toBe('passphrase');
  const swapped = await changed(long, (bytes) => {
    const first = bytes.slice(HEAD, HEAD + PIECE);
    bytes.copyWithin(HEAD, HEAD + PIECE, HEAD + 2 * PIECE);
    bytes.set(first, HEAD + PIECE);
  });
  expect(await whyNot(swapped)).toBe('passphrase');
  const without = new Blob([long.slice(0, HEAD + PIECE), long.slice(HEAD + 2 * PIECE)]);
  expect(await whyNot(without)).toBe('damaged');
});

test('a file that was cut is said to be, wherever', async () => {
  const long = await sealed('x'.repeat(200_000));
  for (const length of [
    HEAD + PIECE,
    HEAD + 2 * PIECE,
    HEAD + 2 * PIECE + 9,
    long.size - 1,
    HEAD - 5,
  ])
    expect(`${length} ${await whyNot(long.slice(0, length))}`).toBe(`${length} cut`);
});

test('a head that asks for an hour of work is refused at once', async () => {
  const file = await sealed('x');
  const rounds = (count: number) =>
    changed(file, (bytes) => new DataView(bytes.buffer).setUint32(HEAD - 4, count));
  expect(await whyNot(await rounds(0xffffffff))).toBe('damaged');
  expect(await whyNot(await rounds(1))).toBe('damaged');
});

test('an empty passphrase seals nothing', async () => {
  await expect(seal(parts('x'), '').next()).rejects.toThrow(RangeError);
});

test('a sealed journal comes back; without its passphrase nothing is touched', async () => {
  const { journal } = await lived();
  const about = { model: 'line v1', exportedAt: NOON };
  const file = await asBlob(seal(writeJson(journal, about), PHRASE), 'application/octet-stream');
  const there = fresh().journal;
  await expect(stageFile(there, file)).rejects.toMatchObject({ why: 'sealed' });
  await expect(stageFile(there, file, { passphrase: 'no' })).rejects.toMatchObject({
    why: 'passphrase',
  });
  const preview = await stageFile(there, file, { passphrase: PHRASE });
  await there.adoptStaged(preview.work);
  expect(await there.momentsAll()).toEqual(await journal.momentsAll());
});
