import type { Face } from '../journal/moment.ts';

/** Mouth and brows carry the meaning; the tint only repeats it. */
const MOUTHS: Record<Face, { d: string; open?: true }> = {
  [-2]: { d: 'M10.6 25.6C12.2 19.4 21.8 19.4 23.4 25.6Z', open: true },
  [-1]: { d: 'M11.2 24.2Q17 19.4 22.8 24.2' },
  0: { d: 'M11.4 22.6H22.6' },
  1: { d: 'M11.2 21.2Q17 26.4 22.8 21.2' },
  2: { d: 'M10 20.2C11.4 27.8 22.6 27.8 24 20.2Z', open: true },
};

/** One of the five faces, drawn here so that it looks the same everywhere. Says nothing aloud. */
export function FaceGlyph({ v, size = 34 }: { v: Face; size?: number }) {
  const mouth = MOUTHS[v];
  return (
    <svg class="face" data-v={v} width={size} height={size} viewBox="0 0 34 34" aria-hidden="true">
      <circle class="face-disc" cx="17" cy="17" r="15.2" />
      {v === -2 && <path class="face-line" d="M9.2 10.6L13.8 12.8M24.8 10.6L20.2 12.8" />}
      <circle class="face-eye" cx="12.2" cy="15.4" r="1.9" />
      <circle class="face-eye" cx="21.8" cy="15.4" r="1.9" />
      <path class={mouth.open ? 'face-line face-open' : 'face-line'} d={mouth.d} />
    </svg>
  );
}

/** The face nearest to a feeling between the five. */
export function faceOf(v: number): Face {
  return Math.max(-2, Math.min(2, Math.round(v))) as Face;
}

const WORDS = ['awful', 'bad', 'neither', 'good', 'great'] as const;

/** The word of a face in the messages: `i18n.t(`face.${wordOf(v)}`)`. */
export function wordOf(v: number): (typeof WORDS)[number] {
  return WORDS[faceOf(v) + 2] as (typeof WORDS)[number];
}
