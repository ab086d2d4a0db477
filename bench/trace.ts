/** What a frame costs, by a trace of the browser: its main thread, and the drawing of its tiles. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs */
  ts: number;
  dur?: number;
  /** Processor time, µs. */
  tdur?: number;
}

const CATEGORIES = [
  'toplevel',
  'cc',
  'blink.user_timing',
  'devtools.timeline',
  'devtools.timeline.frame',
  'disabled-by-default-devtools.timeline',
];
const START = 'bench: start';
/** A frame that found something to draw; the browser begins as many again that find nothing. */
const DREW = 'ProxyMain::BeginMainFrame::commit';

export interface Traced {
  /** Ms of each frame: tasks of the main thread, and rasterising. */
  frames: number[];
  /** The process of the page. */
  pid: number;
}

/** What `work` makes the page draw. */
export async function framesOf(page: Page, work: () => Promise<void>): Promise<Traced> {
  await page.tracing.start({ categories: ['-*', ...CATEGORIES] });
  await page.evaluate((mark) => void performance.mark(mark), START);
  await work();
  const trace = await page.tracing.stop();
  return costs(JSON.parse(new TextDecoder().decode(trace)).traceEvents);
}

/** By the processor's clock where the trace has it. */
export function costs(events: readonly TraceEvent[]): Traced {
  const mark = events.find(({ name }) => name === START);
  if (!mark) throw new Error('the trace does not tell which page it is of');
  const since = events.filter(({ ts }) => ts >= mark.ts);
  const isMain = ({ pid, tid }: TraceEvent) => pid === mark.pid && tid === mark.tid;
  const begins = since
    .filter((event) => event.name === DREW && event.ph === 'X' && isMain(event))
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const frames = begins.map(() => 0);
  for (const event of since) {
    const { name, ph, ts, dur = 0, tdur = dur } = event;
    const isTask = name === 'ThreadControllerImpl::RunTask' && isMain(event);
    // Tiles may be drawn in another process; no other page is in front.
    if (ph !== 'X' || !(isTask || name === 'RasterTask')) continue;
    // What was drawn is handed on within its task: that belongs to the frame it ends in.
    const at = begins.findLastIndex((begin) => begin <= ts + dur);
    if (at >= 0) frames[at] = (frames[at] as number) + tdur / 1000;
  }
  return { frames, pid: mark.pid };
}
