import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Face } from '../journal/moment.ts';
import { AskCard, type AskView, type CardEvent, type CardState } from './AskCard.tsx';

interface Props {
  /** The made-up brand. */
  brand: string;
  /** The face it was given; null once that was taken back. */
  onTry(v: Face | null): void;
}

/** The card itself, asking about something that never happened. Nothing leaves this component. */
export function WelcomeTry({ brand, onTry }: Props) {
  const [state, setState] = useState<CardState>('asking');
  const [folded, setFolded] = useState(false);
  const [told, setTold] = useState<Pick<AskView, 'v' | 'details'>>({ v: null, details: {} });
  const box = useRef<HTMLDivElement>(null);
  const within = useRef(false);

  // Who answered by key goes on in the card: what had the focus is gone with the question.
  useLayoutEffect(() => {
    if (within.current && !box.current?.contains(document.activeElement))
      box.current?.querySelector<HTMLElement>('.ask-card, .ask-dot')?.focus();
    within.current = false;
  }, [state, folded]);

  function hear(event: CardEvent) {
    within.current = box.current?.contains(document.activeElement) ?? false;
    if (event.is === 'rated') {
      setTold({ ...told, v: event.v });
      setState('kept');
      onTry(event.v);
    } else if (event.is === 'detail') {
      const { [event.field]: _, ...rest } = told.details;
      const details = event.value === null ? rest : { ...rest, [event.field]: event.value };
      setTold({ ...told, details });
    } else if (event.is === 'undo') {
      setTold({ v: null, details: {} });
      setState('asking');
      onTry(null);
    } else if (event.is === 'never' || event.is === 'notThis') setState(event.is);
    else if (event.is === 'declined') setFolded(true);
  }

  return (
    <div class="try" ref={box}>
      <AskCard
        view={{ brand, kind: 'chat', source: 'service', minutes: 6, ...told }}
        state={state}
        folded={folded}
        keys="inside"
        onEvent={hear}
        onFold={(fold) => {
          within.current = true;
          setFolded(fold);
        }}
      />
      <p class="counts">{i18n.t(told.v === null ? 'welcome.tryNothing' : 'welcome.tryDone')}</p>
    </div>
  );
}
