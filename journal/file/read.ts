/** A journal's file, read as it comes and never held as a whole. */
import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import type { Journal } from '../store.ts';
import { FORMAT, FORMAT_VERSION, type Preview, type Reading, RefusedFile } from './format.ts';
import { type Intake, intoStaging } from './intake.ts';
import { isTravelStore } from './rows.ts';
import { asUtf8, bytesOf } from './text.ts';

/** No journal goes deeper than this, nor has a row of so many parts, nor a value of so many bytes. */
const DEEPEST = 16;
const MOST_TOKENS = 20_000;
const LONGEST = 1_000_000;

/**
 * Reads a file and puts aside what it would change; the journal stays as it is until
 * `adoptStaged(preview.work)`.
 *
 * @throws RefusedFile with the file untouched, and nothing of it staged
 */
export function stageFile(
  journal: Journal,
  file: Blob,
  { signal, onProgress, passphrase }: Reading = {},
): Promise<Preview> {
  return intoStaging(journal, signal, async (intake) => {
    const reader = journalReader(intake);
    let done = 0;
    for await (const piece of asUtf8(bytesOf(file, passphrase))) {
      reader.write(piece);
      await intake.settle();
      done += piece.length;
      onProgress?.(Math.min(done, file.size), file.size);
    }
    onProgress?.(file.size, file.size);
    return reader.end();
  });
}

function journalReader(intake: Intake) {
  const tokenizer = new Tokenizer();
  // A list that was itself asked for would be kept as a whole until its end.
  const paths = ['$.format', '$.version', '$.*.*'];
  const parser = new TokenParser({ paths, keepStack: false });
  const lines = lineCounter();
  const found: { format?: unknown; version?: unknown } = {};
  let depth = 0;
  /** Tokens of the row, and the line it begins on. */
  let tokens = 0;
  let line = 1;
  /** Where the last token began, and how far was read: bytes. */
  let told = 0;
  let read = 0;

  const CHANGES: Partial<Record<TokenType, number>> = {
    [TokenType.LEFT_BRACE]: 1,
    [TokenType.LEFT_BRACKET]: 1,
    [TokenType.RIGHT_BRACE]: -1,
    [TokenType.RIGHT_BRACKET]: -1,
  };

  tokenizer.onToken = (token) => {
    told = token.offset;
    if (depth <= 2) {
      tokens = 0;
      line = lines.at(token.offset);
    }
    depth += CHANGES[token.token] ?? 0;
    if (depth > DEEPEST) throw new RefusedFile('deep', { line: lines.at(token.offset) });
    if (++tokens > MOST_TOKENS) throw new RefusedFile('big', { line });
    parser.write(token);
  };

  parser.onValue = ({ value, key, parent, stack }) => {
    if (stack.length === 1) {
      if (key === 'format' || key === 'version') {
        found[key] = value;
        checkHead(found);
      }
      return;
    }
    const store = stack[1]?.key;
    if (Array.isArray(parent) && isTravelStore(store)) intake.take(store, value, line);
  };

  return {
    write(piece: Uint8Array) {
      lines.piece(piece);
      try {
        tokenizer.write(piece);
      } catch (cause) {
        if (cause instanceof RefusedFile) throw cause;
        throw new RefusedFile('notJson', { line: lines.at(told), cause });
      }
      read += piece.length;
      if (read - told > LONGEST) throw new RefusedFile('big', { line });
    },
    end() {
      if (!parser.isEnded) throw new RefusedFile('cut', { line: lines.at(read) });
      if (found.format === undefined || found.version === undefined)
        throw new RefusedFile('notOurs');
      return lines.at(read);
    },
  };
}

/** @throws RefusedFile notOurs, newer */
function checkHead({ format, version }: { format?: unknown; version?: unknown }) {
  if (format !== undefined && format !== FORMAT) throw new RefusedFile('notOurs');
  if (version === undefined) return;
  if (!Number.isSafeInteger(version) || Number(version) < 1) throw new RefusedFile('notOurs');
  if (Number(version) > FORMAT_VERSION) throw new RefusedFile('newer');
}

/** Tells lines for places that are asked for in order. */
function lineCounter() {
  let bytes = new Uint8Array();
  /** Bytes before this piece, and how far in it lines were counted. */
  let before = 0;
  let counted = 0;
  let line = 1;
  function at(offset: number): number {
    const end = Math.min(offset - before, bytes.length);
    for (;;) {
      const next = bytes.indexOf(10, counted);
      if (next < 0 || next >= end) break;
      line++;
      counted = next + 1;
    }
    counted = Math.max(counted, end);
    return line;
  }
  return {
    at,
    piece(next: Uint8Array) {
      at(before + bytes.length);
      before += bytes.length;
      counted = 0;
      bytes = next as Uint8Array<ArrayBuffer>;
    },
  };
}
