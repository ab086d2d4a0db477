/**
 * Everything that must hold, in the order in which a failure is cheapest to learn:
 * both packages build, lint, types, pure rules with their coverage, then the real browsers.
 *
 * The last line is `N passed, N failed, N skipped`, the sum of all of it; builds, lint and types
 * count as one check each.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'throughline-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

function run(args: string[]): boolean {
  const { status } = spawnSync(args[0] as string, args.slice(1), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function check(name: string, ...commands: string[][]): void {
  console.log(`\n── ${name}`);
  if (commands.every(run)) total.passed++;
  else fail(name);
}

function fail(name: string): void {
  total.failed++;
  failures.push(name);
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

/** One vitest run, counted by its own report; a run that dies without a report is one failure. */
function suite(name: string, args: string[]): void {
  console.log(`\n── ${name}`);
  const file = join(scratch, `${name.replaceAll(' ', '-')}.json`);
  const ok = run([
    'vitest',
    'run',
    '--passWithNoTests',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    fail(`${name}: no report`);
    return;
  }
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests + report.numTodoTests;
  const tests = report.testResults.flatMap((result) => result.assertionResults);
  failures.push(...tests.filter((t) => t.status === 'failed').map((t) => t.fullName));
  // Coverage below its bar or a file that cannot be loaded fails the run without failing a test.
  if (!ok && report.numFailedTests === 0) fail(`${name}: see above`);
}

try {
  check('build both packages', ['wxt', 'build'], ['wxt', 'build', '-b', 'firefox']);
  check('lint', ['biome', 'check', '--error-on-warnings', '.']);
  check('types', ['tsc', '--noEmit']);
  suite('rules and records', ['--coverage', '--reporter=default']);
  suite('built packages and real browsers', [
    '--config=tests/browser/vitest.config.ts',
    '--reporter=verbose',
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

if (failures.length > 0) console.log(`\nfailed:\n${failures.map((f) => `  ${f}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
