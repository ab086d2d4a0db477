/**
 * How does the line grow with a life? The pure model in Node: `evaluate` and a line of 600 points
 * of one brand with 1,000, 10,000 and 100,000 moments; then 100,000 moments of 500 brands, all of
 * them drawn, and the newest changed.
 */
import { findings } from '../experience/findings.ts';
import { evaluate, lookingBack } from '../experience/line.ts';
import { sampleTimes } from '../experience/picture.ts';
import { portrait, sketch } from '../experience/portrait.ts';
import { setbacks } from '../experience/turns.ts';
import { why } from '../experience/why.ts';
import type { Moment } from '../journal/moment.ts';
import { brandOf, evenly, life } from './life.ts';
import type { Measured } from './run.ts';
import { median } from './spread.ts';
import { printTable } from './table.ts';

export const about = 'how the time to draw a line grows with the moments it is drawn of';

export const options = {
  rounds: { type: 'string', default: '7' },
} as const;

export const unbuilt = true;

const SIZES = [1_000, 10_000, 100_000];
const POINTS = 600;
const BRANDS = 500;
const NOW = Date.UTC(2026, 0, 15, 12);

export async function run({ rounds }: Record<string, unknown>): Promise<Measured> {
  const WORK: Record<string, (moments: readonly Moment[]) => unknown> = {
    evaluate: (moments) => evaluate(moments, NOW),
    [`${POINTS} points`]: (moments) =>
      lookingBack(moments, sampleTimes(moments, NOW, { grid: POINTS })),
    'brand’s picture': (moments) => portrait(moments, NOW, { grid: 400 }),
    'what is below it': (moments) => [why, setbacks, findings].map((each) => each(moments, NOW)),
  };
  const lives = SIZES.map((size) => life([size], NOW).moments);
  const ratios: Record<string, number> = {};
  const json: Record<string, unknown> = {};
  const rows = Object.entries(WORK).map(([name, work]) => {
    const ms = measure(
      lives.map((moments) => () => work(moments)),
      Number(rounds),
    );
    const growth = (ms[2] as number) / (ms[1] as number) / 10;
    ratios[`${name}: growth / linear`] = growth;
    json[name] = { sizes: SIZES, ms, growth };
    return [name, ...ms.map((one) => one.toFixed(2)), growth.toFixed(2)];
  });
  printTable(
    'ms of the processor, one brand, medians',
    ['', ...SIZES.map((size) => size.toLocaleString('en')), '10 k to 100 k / linear'],
    rows,
  );

  const { moments } = life(evenly(100_000, BRANDS), NOW);
  const byBrand = Map.groupBy(moments, ({ brand }) => brand);
  const changed = moments.at(-1)?.brand ?? brandOf(0);
  const page = (own: readonly Moment[]) => [
    sketch(own, NOW, { grid: 48 }),
    portrait(own, NOW, { grid: 400 }),
  ];
  const [first, again] = measure(
    [
      () => [...byBrand.values()].map((own) => page(own)),
      () => page(edited(byBrand.get(changed) ?? [])),
    ],
    Number(rounds),
  ) as [number, number];
  ratios['edit of the newest / first draw'] = again / first;
  json.edit = { moments: moments.length, brands: BRANDS, first, again };
  printTable(
    `ms of the processor, ${moments.length.toLocaleString('en')} moments of ${BRANDS} brands, medians`,
    ['', 'all drawn', 'newest edited, its brand drawn', 'edit / first'],
    [['sketch and portrait', first.toFixed(1), again.toFixed(2), (again / first).toFixed(4)]],
  );
  return { json: { ...json, ratios }, ratios };
}

const edited = (own: readonly Moment[]) =>
  own.map((one, at) => (at === own.length - 1 ? { ...one, v: 2 } : one));

/** The processor's clock: what other programs take of the machine is not the model's. */
const cpu = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** The processor's clock ticks coarsely: what is soon done is done so long that it counts, ms. */
const LEAST = 60;
const MOST_TIMES = 1_000;

/** Median ms of each, in turn, after one round to warm up. */
function measure(works: (() => unknown)[], rounds: number): number[] {
  const once = works.map((work) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const took = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    works.forEach((work, at) => {
      const times = Math.min(MOST_TIMES, Math.ceil(LEAST / (once[at] as number)));
      const start = cpu();
      for (let time = 0; time < times; time++) work();
      took[at]?.push((cpu() - start) / times);
    });
  return took.map(median);
}
