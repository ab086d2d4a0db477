import { faceOf } from './FaceGlyph.tsx';
import { diamond, type Mark } from './plot.ts';

/** As wide as the edge of a single mark. */
const EDGE = 1.8;

/** All marks of one look. */
interface Look {
  key: string;
  feel: string;
  kind: 'service' | 'other' | 'heard' | 'ring';
  r: number;
  marks: Mark[];
}

/**
 * Marks in their hundreds: all of one look are one path, because a browser moves twenty paths
 * sooner than two thousand elements. A dot is the round end of a line of no length.
 *
 * @param radius of a mark, px
 */
export function Dots({ placed, radius }: { placed: readonly Mark[]; radius(mark: Mark): number }) {
  return (
    <>
      {looksOf(placed, radius).map(({ key, feel, kind, r, marks }) => {
        if (kind === 'ring') return <path key={key} class="ring-of" d={drawn(marks, ring(r))} />;
        if (kind === 'heard')
          return (
            <path
              key={key}
              class={`point heard ${feel}`}
              d={drawn(marks, (x, y) => diamond(x, y, r + 1))}
            />
          );
        const d = drawn(marks, dot);
        return (
          <g key={key} class={feel}>
            <path class="dots" d={d} stroke-width={2 * r + EDGE} />
            {kind === 'other' && <path class="dots inner" d={d} stroke-width={2 * r - EDGE} />}
          </g>
        );
      })}
    </>
  );
}

function looksOf(placed: readonly Mark[], radius: (mark: Mark) => number): Look[] {
  const looks = new Map<string, Look>();
  for (const mark of placed) {
    const { lane, moment } = mark;
    // Nobody sees a smaller step, and each size is a path of its own.
    const r = Math.round(2 * radius(mark)) / 2;
    const service = moment.source === 'service' ? 'service' : 'other';
    const kinds: Look['kind'][] = [lane === 'I' ? 'heard' : service];
    if (lane === 'D' && moment.stake === 'high') kinds.push('ring');
    for (const kind of kinds) {
      const feel = `feel${faceOf(moment.v as number)}`;
      const key = kind === 'ring' ? `ring ${r}` : `${feel} ${kind} ${r}`;
      const look = looks.get(key);
      if (look) look.marks.push(mark);
      else looks.set(key, { key, feel, kind, r, marks: [mark] });
    }
  }
  return [...looks.values()];
}

const tenth = (px: number) => Math.round(px * 10) / 10;

function drawn(marks: readonly Mark[], draw: (x: number, y: number) => string): string {
  return marks.map(({ x, y }) => draw(tenth(x), tenth(y))).join('');
}

const dot = (x: number, y: number) => `M${x} ${y}h0`;

const ring = (r: number) => (x: number, y: number) => {
  const R = r + 4.5;
  return `M${x - R} ${y}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0`;
};
