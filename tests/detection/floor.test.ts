/** What was read rightly of the saved pages is still read rightly. */
import { describe, expect, test } from 'vitest';
import { CORPUS, readCorpus } from '../../bench/corpus.ts';
import { belowFloor, floorNames } from '../../bench/floor.ts';
import { gatherAll } from '../../bench/replay.ts';

const pages = readCorpus(CORPUS);

describe('the floor', () => {
  test('names pages, once each', () => {
    const names = floorNames();
    expect(names.length).toBeGreaterThan(900);
    expect(new Set(names).size).toBe(names.length);
  });

  test('no page that was right is wrong', { timeout: 600_000 }, (context) => {
    if (!pages) return context.skip('skipped: no corpus at ../shared/corpus');
    const gathered = gatherAll(pages, CORPUS);
    expect(belowFloor(pages, gathered)).toEqual([]);
    // A reader that says nothing is below it: the floor can be missed.
    const silent = new Map(pages.map(({ file }) => [file, null]));
    expect(belowFloor(pages, silent).length).toBeGreaterThan(500);
  });
});
