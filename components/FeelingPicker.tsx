import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FACES, type Face } from '../journal/moment.ts';
import { FaceGlyph, wordOf } from './FaceGlyph.tsx';

interface Props {
  /** The question; `hidden` when words beside it already ask. */
  legend: string;
  legendHidden?: boolean;
  /** What is kept so far; nothing is chosen before the person chooses. */
  value?: number | null;
  /** Whether 1–5 save wherever the focus is, or only inside the picker. */
  keys?: 'everywhere' | 'inside';
  /** 44 px faces with words, or a row of small ones for lists, their words unseen. */
  size?: 'full' | 'small';
  onPick(v: Face): void;
}

/** Five faces with words: one tap, one of the keys 1–5, or arrows and Enter. */
export function FeelingPicker(props: Props) {
  const { legend, legendHidden, value = null, keys = 'inside', size = 'full', onPick } = props;
  const name = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    const place: EventTarget | null = keys === 'everywhere' ? document : box.current;
    const digit = (event: Event) => {
      const v = faceOfKey(event as KeyboardEvent);
      if (v === null) return;
      event.preventDefault();
      pick.current(v);
    };
    place?.addEventListener('keydown', digit);
    return () => place?.removeEventListener('keydown', digit);
  }, [keys]);

  /** Arrows only move: with real radios they would choose, and choosing saves. */
  function move(event: KeyboardEvent) {
    const radios = [...(box.current?.querySelectorAll('input') ?? [])];
    const at = radios.indexOf(event.target as HTMLInputElement);
    if (at < 0) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onPick(FACES[at] as Face);
      return;
    }
    const rtl = getComputedStyle(radios[0] as Element).direction === 'rtl';
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[
      event.key
    ];
    if (!step) return;
    event.preventDefault();
    radios[(at + step + radios.length) % radios.length]?.focus();
  }

  return (
    <fieldset class={`feelings ${size}`} ref={box} onKeyDown={move}>
      <legend class={legendHidden ? 'unseen' : undefined}>{legend}</legend>
      {FACES.map((v, at) => (
        <label class="feeling" key={v}>
          <input
            type="radio"
            name={name}
            value={v}
            checked={value !== null && Math.round(value) === v}
            // A click also comes from Space and from assistive technology.
            onClick={() => onPick(v)}
            aria-keyshortcuts={keys === 'everywhere' ? String(at + 1) : undefined}
          />
          <FaceGlyph v={v} size={size === 'full' ? 34 : 26} />
          <span class={size === 'full' ? 'feeling-word' : 'unseen'}>
            {i18n.t(`face.${wordOf(v)}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** 1 is Awful, 5 is Great; null for every other key and while the person is typing. */
function faceOfKey(event: KeyboardEvent): Face | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.matches('input:not([type=radio]):not([type=checkbox]), textarea, select')) return null;
  const face = Number(event.key) - 3;
  return event.key.length === 1 && (FACES as readonly number[]).includes(face)
    ? (face as Face)
    : null;
}
