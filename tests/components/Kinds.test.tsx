// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Kinds } from '../../components/Kinds.tsx';
import { why } from '../../experience/why.ts';
import type { Moment } from '../../journal/moment.ts';
import { show } from './faces.ts';
import { fresh, NOW, nordfaser } from './gallery/people.ts';

const captions = (moments: Moment[]) => {
  const box = show(<Kinds moments={moments} why={why(moments, NOW)} now={NOW} />);
  // What the person wants of the browser is read once the face stands.
  act(() => {});
  return [...box.querySelectorAll('figcaption')].map((one) => one.textContent);
};

it('where nothing is to move, days stand side by side, each of them once', () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  const known = captions(nordfaser);
  expect(known).toHaveLength(4);
  expect(new Set(known).size).toBe(4);
  expect(known.at(-1)).toBe('now');
  expect(captions(fresh)).toEqual(['now']);
  vi.unstubAllGlobals();
});
