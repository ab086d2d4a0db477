/**
 * How fast, how right? Runs one benchmark: `npm run bench -- NAME [options]`. Prints its tables,
 * then one line with its ratios; exits 1 where a ratio misses a bar that counts.
 *
 *     npm run bench -- detection [--corpus DIR] [--limit N] …
 *     npm run bench -- rules [--corpus DIR] [--wrong] [--floor] …
 *     npm run bench -- page-cost [--pages DIR] [--peer NAME=DIR …] …
 *     npm run bench -- busy-page [--rounds N] …
 *     npm run bench -- journal [--large N] [--many N] [--rounds N] …
 *     npm run bench -- popup [--rounds N] …
 *     npm run bench -- timeline [--rounds N] …
 *     npm run bench -- experience [--rounds N] …
 *
 * `rules` and `experience` run in Node, `journal` needs no extension; the others build it first,
 * unless `--extension DIR` names a built one.
 * Every benchmark takes `--json FILE` and `--enforce` (bars that are only printed count, too).
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { BARS, barText, isMet } from './bars.ts';
import * as busyPage from './busy-page.ts';
import * as detection from './detection.ts';
import * as experience from './experience.ts';
import * as journal from './journal.ts';
import * as pageCost from './page-cost.ts';
import * as popup from './popup.ts';
import * as rules from './rules.ts';
import * as timeline from './timeline.ts';

/** What each benchmark is. Without anything to measure it says so and returns null. */
export interface Benchmark {
  about: string;
  options: ParseArgsOptionsConfig;
  /** Measures the sources as they stand, without a built extension. */
  unbuilt?: true;
  run(values: Record<string, unknown>): Promise<Measured | null>;
}

export interface Measured {
  json: unknown;
  /** Name → number; shares as 0…1. Absent or NaN: there was nothing to divide by. */
  ratios: Record<string, number>;
  /** Measured on less than all of it: no bar counts. */
  partial?: boolean;
}

const BENCHMARKS: Record<string, Benchmark> = {
  detection,
  rules,
  'page-cost': pageCost,
  'busy-page': busyPage,
  journal,
  popup,
  timeline,
  experience,
};

const COMMON = {
  json: { type: 'string' },
  enforce: { type: 'boolean' },
  extension: { type: 'string' },
} as const;

const [name = '', ...rest] = process.argv.slice(2);
const benchmark = BENCHMARKS[name];
if (!benchmark) {
  if (name) console.log(`There is no benchmark "${name}".`);
  console.log('npm run bench -- NAME [options]');
  for (const [each, { about, options }] of Object.entries(BENCHMARKS)) {
    console.log(`\n  ${each}: ${about}`);
    console.log(
      `    ${Object.keys({ ...options, ...COMMON })
        .map((o) => `--${o}`)
        .join(' ')}`,
    );
  }
  process.exitCode = name ? 1 : 0;
} else {
  process.exitCode = (await runOne(name, benchmark)) ? 0 : 1;
}

async function runOne(name: string, { options, run, unbuilt }: Benchmark): Promise<boolean> {
  const { values } = parseArgs({
    args: rest,
    options: { ...options, ...COMMON },
  });
  if (!unbuilt && values.extension === undefined && !build()) return false;
  const start = performance.now();
  const measured = await run(values);
  if (!measured) return true;
  if (typeof values.json === 'string') {
    writeFileSync(values.json, `${JSON.stringify(measured.json, null, 1)}\n`);
  }
  const bars = BARS[name] ?? [];
  const missed = bars.filter(
    (bar) =>
      ((bar.enforced && !measured.partial) || values.enforce) &&
      !isMet(bar, measured.ratios[bar.ratio]),
  );
  console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s`);
  for (const bar of missed) console.log(`missed: ${barText(bar, measured.ratios[bar.ratio])}`);
  console.log(bars.map((bar) => barText(bar, measured.ratios[bar.ratio])).join(' · '));
  return missed.length === 0;
}

function build(): boolean {
  const { status } = spawnSync('wxt', ['build'], {
    cwd: resolve(import.meta.dirname, '..'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error('bench: the extension could not be built; see above.');
  return status === 0;
}
