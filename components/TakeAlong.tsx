import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { asPixels, standAlone } from './standAlone.ts';

/** A picture to be saved as a file. */
export interface Picture {
  name: string;
  blob: Blob;
}

interface Props {
  brand: string;
  /** The sentence about it. */
  says: string;
  /** Where the drawing is. */
  drawing(): SVGSVGElement | null;
  onSave(picture: Picture): void;
}

/** The line as a file, in the theme on screen, with what the person chooses to show. */
export function TakeAlong({ brand, says, drawing, onSave }: Props) {
  const [titled, setTitled] = useState(true);
  const [notes, setNotes] = useState(false);
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);

  async function save(kind: 'svg' | 'png') {
    const drawn = drawing();
    if (!drawn || !box.current) return;
    const page = getComputedStyle(document.body);
    const svg = standAlone(
      drawn,
      { title: titled ? { name: brand, says } : null, notes },
      { ground: page.backgroundColor, ink: page.color, font: page.fontFamily },
    );
    try {
      const blob =
        kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await asPixels(svg);
      onSave({ name: `${titled ? fileName(brand) : 'throughline'}.${kind}`, blob });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <details class="take-along" ref={box}>
      <summary>{i18n.t('take.title')}</summary>
      <div class="follow-row">
        <label class="check">
          <input
            type="checkbox"
            checked={titled}
            onChange={(event) => setTitled(event.currentTarget.checked)}
          />
          {i18n.t('take.name')}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={notes}
            onChange={(event) => setNotes(event.currentTarget.checked)}
          />
          {i18n.t('take.notes')}
        </label>
        <button type="button" class="chip" onClick={() => save('png')}>
          {i18n.t('take.png')}
        </button>
        <button type="button" class="chip" onClick={() => save('svg')}>
          {i18n.t('take.svg')}
        </button>
      </div>
      {failed && (
        <p class="error" role="alert">
          {i18n.t('take.failed')}
        </p>
      )}
    </details>
  );
}

/** What every file system takes. */
function fileName(brand: string): string {
  const plain = brand.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'throughline';
}
