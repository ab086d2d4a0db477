/**
 * How fast is the record? The journal and Dexie do the same work on the same rows, in turn, in real
 * Chromium: pages of their own, each with its own database on the disk, everything written durably.
 * It takes about ten minutes, half of them to put a million moments there; `--large` puts fewer.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumArguments } from '../tests/browser/chromium.ts';
import type { Tasks } from './journal-page.ts';
import type { Measured } from './run.ts';
import { printTable } from './table.ts';

export const about = 'adding, importing and reading a large journal, beside Dexie';
export const unbuilt = true;

export const options = {
  /** Moments in the journal that one is added to, beside one of a thousand. */
  large: { type: 'string', default: '1000000' },
  /** Moments of an import, and of the journal that is read. */
  many: { type: 'string', default: '100000' },
  rounds: { type: 'string', default: '30' },
} as const;

const SMALL = 1_000;
/** How often the long works are measured, each in a new database. */
const IMPORTS = 2;
const READS = 7;

interface Row {
  /** Its name among the ratios. */
  name: string;
  work: string;
  ours: number[];
  /** What it is compared with: Dexie, or the same in a small journal. */
  beside: number[];
}

export async function run(values: Record<string, unknown>): Promise<Measured | null> {
  const [large, many, rounds] = [values.large, values.many, values.rounds].map(Number) as [
    number,
    number,
    number,
  ];
  const server = await serve(await bundle());
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), 'throughline-journal-'));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    userDataDir: profile,
    protocolTimeout: 600_000,
    args: chromiumArguments({ port }),
  });
  // Each name is an origin of its own, and so has databases of its own.
  const open = async (name: string) => {
    const page = await browser.newPage();
    await page.goto(`http://${name}.localhost:${port}/`, { waitUntil: 'load' });
    await page.waitForFunction('globalThis.tasks');
    return page;
  };
  try {
    const small = await open('small');
    await call(small, 'fill', SMALL);
    await call(small, 'fillPeer', SMALL);
    const grown = await open('large');
    console.log(`journal: putting ${large} moments there first`);
    await call(grown, 'fill', large);

    const added = await inTurn(rounds, [
      (n) => call(small, 'add', n),
      (n) => call(small, 'addPeer', n),
      (n) => call(grown, 'add', n),
    ]);
    await grown.close();

    const readFrom = await open('read');
    await call(readFrom, 'fill', many);
    await call(readFrom, 'fillPeer', many);
    const brand = await inTurn(rounds, [
      (n) => call(readFrom, 'brand', n),
      (n) => call(readFrom, 'brandPeer', n),
    ]);
    const all = await inTurn(READS, [() => call(readFrom, 'all'), () => call(readFrom, 'allPeer')]);

    // Each in a new page and a new database: there is nothing to warm up.
    const written = await inTurn(
      IMPORTS,
      [
        async (n) => once(await open(`import-${n}`), (page) => call(page, 'write', many)),
        async (n) => once(await open(`peer-${n}`), (page) => call(page, 'writePeer', many)),
      ],
      { first: 0 },
    );

    const bytes = await call(readFrom, 'save');
    await readFrom.close();
    const file = await once(await open('file'), (page) => bringIn(browser, page, bytes));
    if (file.rows !== many) throw new Error(`of ${many} moments in the file ${file.rows} came in`);

    const rows: Row[] = [
      { name: 'add one', work: `add one to ${SMALL}`, ours: added[0], beside: added[1] },
      {
        name: 'read a brand',
        work: `read a brand's ${many / 200} of ${many}`,
        ours: brand[0],
        beside: brand[1],
      },
      { name: 'read all', work: `read all ${many}`, ours: all[0], beside: all[1] },
      { name: 'write', work: `write ${many}`, ours: written[0], beside: written[1] },
    ];
    const growth = { name: 'large / small', work: `add one to ${large}` };
    return report(rows, { ...growth, ours: added[2], beside: added[0] }, file, {
      partial: large < 1_000_000 || many < 100_000,
    });
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Each round does all of them, in an order that turns; round -1 only warms up. */
async function inTurn<const W extends ((n: number) => Promise<number>)[]>(
  rounds: number,
  works: W,
  { first = -1 } = {},
): Promise<{ [K in keyof W]: number[] }> {
  const ms = works.map((): number[] => []);
  for (let round = first; round < rounds; round++) {
    for (let turn = 0; turn < works.length; turn++) {
      const at = (turn + round + 1) % works.length;
      const taken = await works[at]?.(round + 1);
      if (round >= 0 && taken !== undefined) ms[at]?.push(taken);
    }
  }
  return ms as { [K in keyof W]: number[] };
}

/** The page does what is asked of it; the answer is what the task returns. */
function call<T extends keyof Tasks>(
  page: Page,
  task: T,
  ...args: Parameters<Tasks[T]>
): Promise<Awaited<ReturnType<Tasks[T]>>> {
  return page.evaluate(
    (name, given) =>
      (globalThis as unknown as { tasks: Record<string, (...all: unknown[]) => never> }).tasks[
        name
      ]?.(...given) as never,
    task,
    args as unknown[],
  );
}

async function once<T>(page: Page, work: (page: Page) => Promise<T>): Promise<T> {
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** A whole import, with the most memory that it took at any time beyond what there was before. */
async function bringIn(browser: Browser, page: Page, bytes: number) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const heap = async () => {
    const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return usedSize + backingStorageSize;
  };
  const processes = () => ownMemory(browser.process()?.pid);
  const before = { heap: await heap(), processes: processes() };
  const peak = { ...before };
  let done = false;
  const watching = (async () => {
    while (!done) {
      peak.heap = Math.max(peak.heap, await heap());
      peak.processes = Math.max(peak.processes, processes());
    }
  })();
  const file = await call(page, 'bringIn');
  done = true;
  await watching;
  const grown = { heap: peak.heap - before.heap, processes: peak.processes - before.processes };
  return { ...file, bytes, peak: grown };
}

/** Bytes that a process and all below it have for themselves; NaN where the system does not tell. */
function ownMemory(root: number | undefined): number {
  try {
    const statuses = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          return [readFileSync(`/proc/${pid}/status`, 'utf8')];
        } catch {
          // It has ended meanwhile.
          return [];
        }
      });
    const field = (status: string, name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const family = new Set([root]);
    for (let size = 0; size !== family.size; ) {
      size = family.size;
      for (const status of statuses)
        if (family.has(field(status, 'PPid'))) family.add(field(status, 'Pid'));
    }
    return statuses
      .filter((status) => family.has(field(status, 'Pid')))
      .reduce((sum, status) => sum + 1024 * field(status, 'RssAnon'), 0);
  } catch {
    return Number.NaN;
  }
}

function report(
  rows: Row[],
  growth: Row,
  file: Awaited<ReturnType<typeof bringIn>>,
  { partial }: { partial: boolean },
): Measured {
  const table = (title: string, head: string, of: Row[]) =>
    printTable(
      title,
      ['ms, median', 'times', 'the journal', head, 'ratio'],
      of.map((row) => [
        ...[row.work, row.ours.length, median(row.ours).toFixed(1)],
        ...[median(row.beside).toFixed(1), ratioOf(row).toFixed(2)],
      ]),
    );
  table('Beside Dexie', 'Dexie', rows);
  table('Beside a journal of a thousand', 'a thousand', [growth]);
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  console.log(
    `\nA file of ${file.rows} moments, ${mb(file.bytes)}: read, checked and put aside in ` +
      `${seconds(file.read)}, taken in within ${seconds(file.adopt)}. At its peak ` +
      `${mb(file.peak.heap)} of the page's own memory, rubbish included, and ` +
      `${mb(file.peak.processes)} more in all of the browser's processes.`,
  );
  const ratios = {
    'add one, large / small': ratioOf(growth),
    ...Object.fromEntries(rows.map((row) => [`${row.name} / Dexie`, ratioOf(row)])),
    'peak memory / file': file.peak.heap / file.bytes,
  };
  return { json: { rows: [...rows, growth], file, ratios }, ratios, partial };
}

const ratioOf = ({ ours, beside }: Row) => median(ours) / median(beside);

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (
    ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2
  );
}

/** The page's work as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'journal-page.ts'), formats: ['es'] },
    },
  });
  const [output] = [built].flat() as { output: { code?: string }[] }[];
  return output?.output[0]?.code ?? '';
}

/** Gives every name the page, and keeps one file for it. */
async function serve(script: string): Promise<Server> {
  let file = Buffer.alloc(0);
  const server = createServer(async (request, response) => {
    if (request.url === '/tasks.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    } else if (request.url === '/file') {
      if (request.method === 'POST') file = (await buffer(request)) as typeof file;
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(request.method === 'POST' ? '' : file);
    } else {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          '<!doctype html><title>Journal</title><script type="module" src="/tasks.js"></script>',
        );
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}
