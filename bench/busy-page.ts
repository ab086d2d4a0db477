/**
 * What does a busy page pay? Two pages of our own that work hard: one inserts ten thousand nodes,
 * one changes a thousand times a second. Each is opened in a browser with the extension and in one
 * with an empty extension, in turn; compared is the processor time of its main
 * thread, as medians over the rounds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Driver, launch } from '../tests/browser/driver.ts';
import { newSeenTab } from '../tests/browser/saved-page.ts';
import { accessBy, allowEverywhere } from '../tests/browser/site-access.ts';
import { bareExtension } from './bare-extension.ts';
import type { Measured } from './run.ts';
import { printTable } from './table.ts';

export const about = 'main-thread time of a page that never rests, with the extension and without';

export const options = {
  rounds: { type: 'string', default: '12' },
} as const;

/** By name: what the page does, and how long until it is done, ms. */
const PAGES: Record<string, { script: string; lasts: number }> = {
  'inserts 10,000 nodes': {
    script: `for (let i = 0; i < 10_000; i += 100) setTimeout(() => {
      for (let j = 0; j < 100; j++) {
        const node = document.createElement('div');
        node.textContent = 'row ' + (i + j);
        document.body.append(node);
      }
    }, i / 4);`,
    lasts: 4000,
  },
  'changes 1,000 times a second': {
    script: `const end = performance.now() + 10_000;
    const beat = setInterval(() => {
      if (performance.now() > end) return clearInterval(beat);
      for (let i = 0; i < 10; i++) {
        const item = document.body.children[Math.floor(Math.random() * 200)];
        item.textContent = 'at ' + performance.now();
        item.className = 'now';
        document.body.append(item);
      }
    }, 10);`,
    lasts: 11_000,
  },
};

const html = (script: string) => `<!doctype html><html lang="en"><title>Tea, hour by hour</title>
<h1>Tea, hour by hour</h1>${'<p>tea</p>'.repeat(200)}
<script>addEventListener('load', () => { ${script} })</script>`;

export async function run(values: Record<string, unknown>): Promise<Measured | null> {
  const rounds = Number(values.rounds);
  const server = createServer((request, response) => {
    const page = Object.values(PAGES)[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page && html(page.script));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const scratch = mkdtempSync(join(tmpdir(), 'throughline-busy-'));
  const opened: Driver[] = [];
  const open = async (extension?: string) => {
    const driver = await launch('chromium', { port, ...(extension && { extension }) });
    opened.push(driver);
    return driver;
  };
  try {
    const ours = await open(values.extension as string | undefined);
    await allowEverywhere(ours);
    console.log(`busy-page: ${accessBy(ours)}`);
    const without = await open(bareExtension(scratch, 'no-op', 'void 0;'));
    const json: Record<string, unknown> = {};
    const ratios: Record<string, number> = {};
    const rows: (string | number)[][] = [];
    for (const [at, [name, { lasts }]] of Object.entries(PAGES).entries()) {
      const address = `http://busy.example/${at}`;
      const pairs: { ours: number; without: number }[] = [];
      // The first round only warms up.
      for (let round = -1; round < rounds; round++) {
        const pair = { ours: 0, without: 0 };
        const turn = [
          async () => (pair.ours = await taskMs(ours, address, lasts)),
          async () => (pair.without = await taskMs(without, address, lasts)),
        ];
        for (const visit of round % 2 ? turn.reverse() : turn) await visit();
        if (round >= 0) pairs.push(pair);
      }
      const typical = {
        ours: median(pairs.map((pair) => pair.ours)),
        without: median(pairs.map((pair) => pair.without)),
      };
      const ratio = typical.ours / typical.without;
      json[name] = { pairs, ratio };
      ratios[`${name}: with / without`] = ratio;
      rows.push([
        name,
        pairs.length,
        typical.without.toFixed(1),
        typical.ours.toFixed(1),
        ratio.toFixed(3),
        // How far a single pair is off: the medians are only as good as this is small.
        median(pairs.map((pair) => Math.abs(pair.ours / pair.without - 1))).toFixed(3),
      ]);
    }
    printTable(
      'ms of the main thread',
      ['a page that', 'rounds', 'without', 'with', 'with / without', 'a pair is off by'],
      rows,
    );
    return { json: { ...json, ratios }, ratios };
  } finally {
    for (const driver of opened) await driver.close();
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param lasts ms until the page is done
 * @returns processor time that the page's main thread spent on tasks until then, ms
 */
async function taskMs(driver: Driver, address: string, lasts: number): Promise<number> {
  const tab = await newSeenTab(driver);
  try {
    const session = await tab.createCDPSession();
    // The processor's clock: what other programs take of the machine is not the page's.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.goto(address, { waitUntil: 'load' });
    await wait(lasts);
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  } finally {
    await tab.close();
  }
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}
