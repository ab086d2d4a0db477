/**
 * A screen nobody sees: Xvfb with xdotool for real keys, and pictures of all of it, the
 * browser's own dialogs and popups included.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 1280;
const HEIGHT = 1000;

export interface Screen {
  /** Value for `DISPLAY`. */
  display: string;
  /** Real key presses, xdotool names: `alt+shift+l`, `Tab`. */
  keys(...names: string[]): Promise<void>;
  /** Where the pointer goes, screen pixels. */
  point(x: number, y: number): Promise<void>;
  /** The whole screen as PNG. */
  picture(): Buffer;
  close(): void;
}

/** Which of the programs a hidden screen needs are absent; empty where one can be had. */
export function missingForScreen(): string[] {
  return ['Xvfb', 'xdotool'].filter(
    (program) =>
      !(process.env.PATH ?? '').split(delimiter).some((dir) => {
        try {
          accessSync(join(dir, program), constants.X_OK);
          return true;
        } catch {
          return false;
        }
      }),
  );
}

export async function openScreen(): Promise<Screen> {
  const dir = mkdtempSync(join(tmpdir(), 'throughline-screen-'));
  const size = `${WIDTH}x${HEIGHT}x24`;
  // Xvfb chooses a free display number itself and tells it on the fourth descriptor.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-fbdir', dir],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const end = () => server.kill();
  process.once('exit', end);
  const display = `:${await firstLine(server)}`;
  const xdotool = (...args: string[]) =>
    promisify(execFile)('xdotool', args, { env: { ...process.env, DISPLAY: display } });
  return {
    display,
    async keys(...names) {
      for (const name of names) {
        await xdotool('key', '--clearmodifiers', name);
        await wait(150);
      }
    },
    async point(x, y) {
      await xdotool('mousemove', String(x), String(y));
    },
    picture: () => toPng(readFileSync(join(dir, 'Xvfb_screen0'))),
    close() {
      process.off('exit', end);
      end();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    server.stdio[3]?.on('data', (bytes) => {
      told += bytes;
      if (told.includes('\n')) resolve(told.trim());
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
}

/** Xvfb's frame buffer is an X window dump: a header of 32-bit words, then rows of BGRX. */
function toPng(dump: Buffer): Buffer {
  const word = (index: number) => dump.readUInt32BE(index * 4);
  const [header, width, height, rowBytes, colours] = [0, 4, 5, 12, 19].map(word) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const start = header + colours * 12;
  const rows = Buffer.alloc(height * (1 + width * 3));
  let to = 0;
  for (let y = 0; y < height; y++) {
    to++; // each row begins with its filter, 0 = none
    for (let x = 0, from = start + y * rowBytes; x < width; x++, from += 4) {
      rows[to++] = dump[from + 2] as number;
      rows[to++] = dump[from + 1] as number;
      rows[to++] = dump[from] as number;
    }
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8); // eight bits, true colour
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
