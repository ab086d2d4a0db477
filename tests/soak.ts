/**
 * The full sizes of what `npm test` does small: the asking policy over many more random lives, the
 * background stopped 200 times (five seeds of 40), the browser killed 30 times, a file of 200 MB
 * through the page. Prints what it counted.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const RUNS = [
  ['wxt', 'build'],
  ['vitest', 'run', 'tests/asking', '--disable-console-intercept'],
  ['vitest', 'run', '--config=tests/browser/vitest.config.ts', 'tests/browser/dying.test.ts'],
  ['vitest', 'run', '--config=tests/browser/vitest.config.ts', 'tests/browser/large-file.test.ts'],
];

const failed = RUNS.filter(([program, ...args]) => {
  const began = Date.now();
  const { status } = spawnSync(program as string, args, {
    cwd: root,
    env: { ...process.env, SOAK: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  console.log(`${args.at(-1)}: ${Math.round((Date.now() - began) / 1000)} s`);
  return status !== 0;
});
console.log(failed.length > 0 ? `failed: ${failed.map((args) => args.at(-1))}` : 'soak: all held');
process.exitCode = failed.length > 0 ? 1 : 0;
