/** The golden numbers of ../shared/design/experience-model.md, §2.5b and §2.6, to 1e-6. */
import { describe, expect, test } from 'vitest';
import {
  asItWas,
  evaluate,
  type LineOptions,
  type LinePoint,
  lookingBack,
  shares,
} from '../../experience/line.ts';
import { LIFETIME } from '../../experience/parameters.ts';
import { A, DAY, JUNE, noon, type Rating, rating } from './example.ts';

const close = (got: number, want: number, what = '') =>
  expect(Math.abs(got - want), `${what}: ${got}, not ${want}`).toBeLessThanOrEqual(1e-6);

function same(got: LinePoint, want: Partial<LinePoint>): void {
  for (const [key, value] of Object.entries(want)) {
    close(got[key as keyof LinePoint], value as number, key);
  }
}

const columns = ['mu', 'sigma', 'spread', 'sd', 'lo', 'hi', 'unknown', 'shareDirect'] as const;
const lane = (...sources: string[]) => A.filter((m) => sources.includes(m.source));

describe('the line at a time', () => {
  const rows: [string, readonly Rating[], number, LineOptions, number[]][] = [
    ['no moments', [], JUNE, {}, [0.5, 0.3, 1, 0.3, 0.115535, 0.884465, 1, 0]],
    [
      'A 2026-01-10',
      A,
      noon('2026-01-10'),
      {},
      [0.710938, 0.228104, 1.088462, 0.237979, 0.405955, 1, 0.578125, 0],
    ],
    [
      'A 2026-02-01',
      A,
      noon('2026-02-01'),
      {},
      [0.722265, 0.166009, 0.969165, 0.16343, 0.512821, 0.931708, 0.306211, 0.55118],
    ],
    [
      'A 2026-03-01',
      A,
      noon('2026-03-01'),
      {},
      [0.424666, 0.14226, 1.545164, 0.176836, 0.198042, 0.651291, 0.224866, 0.712752],
    ],
    [
      'A 2026-03-15',
      A,
      noon('2026-03-15'),
      {},
      [0.531606, 0.126786, 1.582889, 0.159513, 0.327182, 0.73603, 0.178607, 0.782615],
    ],
    [
      'A 2026-05-01',
      A,
      noon('2026-05-01'),
      {},
      [0.507393, 0.1599, 1.413056, 0.190076, 0.263801, 0.750985, 0.284088, 0.606696],
    ],
    [
      'A 2026-06-01',
      A,
      JUNE,
      {},
      [0.506876, 0.180742, 1.421208, 0.215471, 0.23074, 0.783013, 0.362975, 0.556954],
    ],
    [
      'A 2027-06-01',
      A,
      noon('2027-06-01'),
      {},
      [0.500815, 0.276282, 1.329251, 0.318534, 0.092597, 0.909032, 0.84813, 0.151267],
    ],
    [
      'A, lifetime lens',
      A,
      JUNE,
      { params: LIFETIME },
      [0.537701, 0.111202, 1.53643, 0.137838, 0.361054, 0.714348, 0.137399, 0.741957],
    ],
    [
      'A, service only',
      lane('service'),
      JUNE,
      {},
      [0.430468, 0.196013, 1.527495, 0.242256, 0.120005, 0.740931, 0.4269, 0.5731],
    ],
    [
      'A, direct only',
      lane('service', 'purchase'),
      JUNE,
      {},
      [0.499879, 0.188444, 1.544886, 0.234224, 0.199709, 0.800049, 0.394568, 0.605432],
    ],
    [
      'A, indirect only',
      lane('wom', 'ad'),
      JUNE,
      {},
      [0.515772, 0.271541, 0.935416, 0.262626, 0.179204, 0.852341, 0.819272, 0],
    ],
  ];
  test.each(rows)('%s', (_, moments, t, options, want) => {
    const got = evaluate(moments, t, options);
    same(got, Object.fromEntries(columns.map((column, i) => [column, want[i]])));
    close(got.unknown + got.shareDirect + got.shareIndirect, 1, 'shares');
  });

  test('counts', () => {
    expect(evaluate(A, JUNE)).toMatchObject({ direct: 3, indirect: 2 });
    expect(evaluate(A, noon('2026-02-15'))).toMatchObject({ direct: 1, indirect: 1 });
  });

  test('an edited face', () => {
    const edited = A.map((m) => (m.id === 'm3' ? { ...m, v: -1 } : m));
    same(evaluate(edited, JUNE), { mu: 0.56236 });
    close(evaluate(edited, JUNE).mu - evaluate(A, JUNE).mu, 0.055483);
  });

  test('a back-dated moment', () => {
    const more = [...A, rating('m6', '2026-01-20', 'use', 2)];
    same(evaluate(more, JUNE), { mu: 0.565813, unknown: 0.351087 });
  });
});

describe('other cases', () => {
  const T = noon('2026-04-01');
  const firsts = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];
  const four = (label: (i: number) => object, v = -1) =>
    [0, 1, 2, 3].map((i) => ({ ...rating(`c${i}`, T, 'ad', v), ...label(i) }));
  const one = (...rest: [Rating['source'], number, Rating['stake']?]) => [rating('s', T, ...rest)];

  const rows: [string, Rating[], number, number, number][] = [
    [
      'B: four stories, never a customer',
      firsts.map((d, i) => rating(`b${i}`, d, 'wom', 2)),
      0.787403,
      0.213331,
      0.505669,
    ],
    [
      "B': the same as service",
      firsts.map((d, i) => rating(`b${i}`, d, 'service', 2)),
      0.929591,
      0.1311,
      0.190968,
    ],
    [
      "B'': a thousand stories",
      Array.from({ length: 1000 }, (_, i) => ({
        ...rating(`b${i}`, T - i * 0.01 * DAY, 'wom', 2),
        day: `label ${i}`,
      })),
      0.845354,
      0.167937,
      0.313366,
    ],
    ['C: one ad', one('ad', -1), 0.440789, 0.262077, 0.763158],
    ['C: four at once', four(() => ({})), 0.421397, 0.248401, 0.68559],
    ['C: four on four days', four((i) => ({ day: `d${i}` })), 0.383117, 0.218911, 0.532468],
    ['S: one service', one('service', 2), 0.821429, 0.179284, 0.357143],
    ['S: one bad service', one('service', -2), 0.178571, 0.179284, 0.357143],
    ['S: a year earlier', [rating('s', T - 365 * DAY, 'service', 2)], 0.660714, 0.274838, 0.839286],
    ['S: that mattered', one('service', 2, 'high'), 0.891304, 0.139876, 0.217391],
    ['S: one good ad', one('ad', 2), 0.618421, 0.262077, 0.763158],
  ];
  test.each(rows)('%s', (_, moments, mu, sigma, unknown) => {
    same(evaluate(moments, T), { mu, sigma, unknown });
  });

  test('D: agreement narrows the band and leaves the line', () => {
    const use = (faces: number[]) =>
      evaluate(
        faces.map((v, i) => ({ ...rating(`d${i}`, T, 'use', v), day: `d${i}` })),
        T,
      );
    same(use([0, 0, 0, 0]), { mu: 0.5, sigma: 0.104765, lo: 0.405063, hi: 0.594937 });
    same(use([2, -2, 2, -2]), { mu: 0.5, sigma: 0.104765, lo: 0.267453, hi: 0.732547 });
  });
});

test('shares', () => {
  const { w0, moments } = shares(A, JUNE);
  close(w0, 0.202274);
  const rows = [
    ['m1', 0.053442, 0.026721, 0.5],
    ['m2', 0.178098, 0.044525, 0.061796],
    ['m3', 0.221933, -0.110966, -0.713436],
    ['m4', 0.265321, 0.06633, 0.321874],
    ['m5', 0.078932, -0.019733, -0.285892],
  ] as const;
  expect(moments.map((m) => m.id)).toEqual(rows.map(([id]) => id));
  rows.forEach(([id, weight, push, surprise], i) => {
    const got = moments[i] as (typeof moments)[0];
    close(got.weight, weight, id);
    close(got.push, push, id);
    close(got.surprise, surprise, id);
  });
});

test('looking back', () => {
  const rows: [string, number, number, number, number, number][] = [
    ['2026-01-10', 0.589668, 0.16733, 0.375226, 0.804111, 0.218902],
    ['2026-01-20', 0.575403, 0.161474, 0.368466, 0.782341, 0.203848],
    ['2026-02-01', 0.560703, 0.151583, 0.366442, 0.754964, 0.179638],
    ['2026-02-15', 0.531942, 0.149858, 0.339891, 0.723992, 0.175573],
    ['2026-03-01', 0.503009, 0.144886, 0.31733, 0.688688, 0.164117],
    ['2026-03-15', 0.521347, 0.149638, 0.329578, 0.713116, 0.175059],
    ['2026-04-10', 0.516272, 0.175752, 0.291036, 0.741507, 0.24149],
    ['2026-05-01', 0.507393, 0.190623, 0.263099, 0.751686, 0.284088],
    ['2026-06-01', 0.506876, 0.215471, 0.23074, 0.783013, 0.362975],
  ];
  const line = lookingBack(
    A,
    rows.map(([day]) => noon(day)),
  );
  rows.forEach(([, mu, sd, lo, hi, unknown], i) => {
    same(line[i] as LinePoint, { mu, sd, lo, hi, unknown });
  });
});

test('stairs: as it was then', () => {
  const times = ['2026-01-10', '2026-02-01', '2026-03-01', '2026-03-15', '2026-05-01'].map(noon);
  const want = [0.710938, 0.722265, 0.424666, 0.531606, 0.507393];
  asItWas(A, times).forEach((point, i) => {
    close(point.mu, want[i] as number);
  });
});
