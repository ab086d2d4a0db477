/** Which ratio should be how good. A bar that is not enforced is printed beside its ratio only. */

export interface Bar {
  ratio: string;
  atLeast?: number;
  atMost?: number;
  enforced: boolean;
  /** How to print it; default: per cent. */
  as?: 'count' | 'fraction' | 'number';
}

const touchpoint = (name: string, precision: number, recall: number): Bar[] => [
  { ratio: `${name} precision`, atLeast: precision, enforced: true },
  { ratio: `${name} recall`, atLeast: recall, enforced: true },
];
/** Classes so small that one page is several per cent: wrong ones are counted. */
const small = (name: string, wrong: number, recall: number): Bar[] => [
  { ratio: `${name} false`, atMost: wrong, enforced: true, as: 'count' },
  { ratio: `${name} recall`, atLeast: recall, enforced: true },
];

const DETECTION: Bar[] = [
  ...touchpoint('checkout', 0.96, 0.95),
  ...small('confirmation', 1, 16 / 20),
  ...touchpoint('help', 0.92, 0.88),
  ...small('cart', 2, 13 / 15),
  ...touchpoint('account', 0.85, 0.8),
  ...touchpoint('signup', 0.88, 0.85),
  ...small('returns', 2, 10 / 12),
  ...touchpoint('brand site', 0.97, 0.93),
  ...touchpoint('chat', 0.97, 0.95),
  { ratio: 'none asked about', atMost: 0.005, enforced: true },
  { ratio: 'site right', atLeast: 0.98, enforced: true },
  { ratio: 'name right', atLeast: 0.9, enforced: true },
  { ratio: 'reading ms', atMost: 5, enforced: true, as: 'number' },
  { ratio: 'rules growth', atMost: 1.5, enforced: true, as: 'number' },
];

export const BARS: Record<string, Bar[]> = {
  detection: DETECTION,
  rules: DETECTION,
  'page-cost': [
    { ratio: 'touchpoints: median / autoconsent', atMost: 1 / 20, enforced: false, as: 'fraction' },
    { ratio: 'none: median / autoconsent', atMost: 1 / 40, enforced: false, as: 'fraction' },
    {
      ratio: 'all: 95th percentile / autoconsent',
      atMost: 1 / 10,
      enforced: false,
      as: 'fraction',
    },
  ],
  journal: [
    { ratio: 'add one, large / small', atMost: 1.5, enforced: true, as: 'number' },
    { ratio: 'write / Dexie', atMost: 1.15, enforced: true, as: 'number' },
    { ratio: 'peak memory / file', atMost: 3, enforced: true, as: 'number' },
  ],
  'busy-page': [
    { ratio: 'inserts 10,000 nodes: with / without', atMost: 1.02, enforced: false },
    { ratio: 'changes 1,000 times a second: with / without', atMost: 1.02, enforced: false },
  ],
  popup: [
    { ratio: '100,000 moments / 100', atMost: 1.3, enforced: true, as: 'number' },
    { ratio: '100,000 moments / one word', atMost: 1.5, enforced: true, as: 'number' },
    { ratio: 'ms with 10,000 moments', atMost: 150, enforced: false, as: 'number' },
  ],
  timeline: [
    { ratio: 'first paint: 10,000 moments / 100', atMost: 1.5, enforced: true, as: 'number' },
    { ratio: 'drag: median / uPlot', atMost: 1.25, enforced: true, as: 'number' },
    { ratio: 'drag: 95th percentile / uPlot', atMost: 2, enforced: true, as: 'number' },
    { ratio: 'zoom: median / uPlot', atMost: 1.25, enforced: true, as: 'number' },
    { ratio: 'zoom: 95th percentile / uPlot', atMost: 2, enforced: true, as: 'number' },
    { ratio: 'memory / uPlot', atMost: 2, enforced: true, as: 'number' },
  ],
  experience: [
    { ratio: 'evaluate: growth / linear', atMost: 2, enforced: true, as: 'number' },
    { ratio: '600 points: growth / linear', atMost: 2, enforced: true, as: 'number' },
    { ratio: 'brand’s picture: growth / linear', atMost: 2, enforced: true, as: 'number' },
    { ratio: 'what is below it: growth / linear', atMost: 2, enforced: true, as: 'number' },
    { ratio: 'edit of the newest / first draw', atMost: 1 / 10, enforced: true, as: 'fraction' },
  ],
};

/** A ratio that could not be measured meets no bar. */
export function isMet({ atLeast, atMost }: Bar, value: number | undefined): boolean {
  if (value === undefined || Number.isNaN(value)) return false;
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}

export function barText({ ratio, atLeast, atMost, as }: Bar, value: number | undefined): string {
  const text = (number: number | undefined) =>
    number === undefined || Number.isNaN(number)
      ? 'not measured'
      : as === 'count'
        ? String(number)
        : as === 'fraction'
          ? fraction(number)
          : as === 'number'
            ? number.toFixed(2)
            : `${(number * 100).toFixed(1)} %`;
  const sign = atLeast === undefined ? '≤' : '≥';
  return `${ratio} ${text(value)} (bar ${sign} ${text(atLeast ?? atMost)})`;
}

/** Small ratios read best as "1/20". */
export const fraction = (ratio: number): string =>
  ratio > 0 && ratio < 0.5 ? `1/${(1 / ratio).toFixed(0)}` : ratio.toFixed(2);
