import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../assets/theme.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokens(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** WCAG 2.2 relative luminance and contrast. */
function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((i) => {
      const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', tokens(light)],
  ['dark', { ...tokens(light), ...tokens(dark) }],
])('%s', (_, token) => {
  const pair = (a: string, b: string) => contrast(token[a] as string, token[b] as string);
  const text = ['ink', 'muted', 'accent', 'danger'].flatMap((a) =>
    ['ground', 'panel', 'sunk'].map((b) => [a, b]),
  );
  it.each([...text, ['on-accent', 'accent'], ['ink', 'tint-4'], ['ink', 'band']])(
    'text: %s on %s is at least 4.5',
    (a, b) => expect(pair(a as string, b as string)).toBeGreaterThanOrEqual(4.5),
  );

  const shapes = ['feel-1', 'feel-2', 'feel-3', 'feel-4', 'feel-5', 'edge'];
  it.each(shapes.flatMap((a) => ['ground', 'panel'].map((b) => [a, b])))(
    'shape: %s on %s is at least 3',
    (a, b) => expect(pair(a as string, b as string)).toBeGreaterThanOrEqual(3),
  );

  it.each([1, 2, 3, 4, 5])('the mouth is seen on the face’s own tint %i', (i) => {
    expect(pair('ink', `tint-${i}`)).toBeGreaterThanOrEqual(4.5);
  });
});
