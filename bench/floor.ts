/**
 * What is right stays right: a file in the repo names the saved pages that are read as labelled.
 * It holds names and what is right of each, nothing of the pages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SavedPage } from './corpus.ts';
import { type Gathered, replay } from './replay.ts';
import type { Seen } from './report.ts';
import { sameName } from './score.ts';

export const FLOOR = resolve(import.meta.dirname, '../tests/detection/floor.txt');

const HEAD = `# Saved pages that are read as labelled; npm test fails when one becomes wrong.
# After a change that is worth it: npm run bench -- rules --floor
# page  touchpoint [site] [name] [chat]
`;

/** What is right of one page. */
function rightOf({ page, touchpoint, site, brandName, chat }: Seen): string[] {
  if (!page.sure || page.touchpoint !== touchpoint) return [];
  return [
    touchpoint,
    ...(touchpoint !== 'none' && page.site !== null && page.site === site ? ['site'] : []),
    ...(touchpoint !== 'none' && page.name && sameName({ page, brandName }) ? ['name'] : []),
    ...(page.chats.some(({ saved }) => saved === 'dom') && chat ? ['chat'] : []),
  ];
}

const lineOf = (seen: Seen) => [seen.page.file.replace('.html.gz', ''), ...rightOf(seen)].join(' ');

export function writeFloor(seen: Seen[]): number {
  const lines = seen.filter((one) => rightOf(one).length > 0).map(lineOf);
  writeFileSync(FLOOR, `${HEAD}${lines.sort().join('\n')}\n`);
  return lines.length;
}

const floorLines = () =>
  readFileSync(FLOOR, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

export const floorNames = () => floorLines().map((line) => line.split(' ')[0] as string);

/** What the floor names and is no longer so; each line says what was right and what is. */
export function belowFloor(pages: SavedPage[], gathered: Gathered): string[] {
  const now = new Map(
    replay(pages, gathered).map((seen) => [seen.page.file.replace('.html.gz', ''), seen]),
  );
  return floorLines().flatMap((line) => {
    const [file = '', ...were] = line.split(' ');
    const seen = now.get(file);
    if (!seen) return [];
    const are = rightOf(seen);
    const lost = were.filter((one) => !are.includes(one));
    return lost.length > 0 ? [`${file}: ${lost.join(', ')}; now ${seen.touchpoint}`] : [];
  });
}
