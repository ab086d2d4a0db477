import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Face } from '../journal/moment.ts';
import { FeelingPicker } from './FeelingPicker.tsx';
import { type Example, FirstPicture } from './FirstPicture.tsx';
import { hrefOf } from './route.ts';

export interface WelcomeEvents {
  /** Called within the click: nothing may be awaited before the browser is asked. */
  onTurnOn(sites: 'all' | string[]): void;
  /** The made-up brand gets this face, to see what it does to the line. */
  onTry(v: Face): void;
}

interface Props extends WelcomeEvents {
  example: Example;
  access: 'all' | 'some' | 'none';
  /** ms UTC */
  now: number;
}

/** The promise and the one button at once; below, what is noticed, what is kept, and why. */
export function Welcome({ example, access, now, onTurnOn, onTry }: Props) {
  return (
    <div class="welcome">
      <FirstPicture example={example} now={now}>
        <section class="turn-on">
          <div role="status">{access !== 'none' && <On access={access} />}</div>
          {access === 'none' && <TurnOn onTurnOn={onTurnOn} />}
        </section>
      </FirstPicture>
      <section class="try">
        <FeelingPicker legend={i18n.t('welcome.try', [example.brand])} onPick={onTry} />
      </section>
      <ul class="three">
        {(['noticed', 'kept', 'stays'] as const).map((one) => (
          <li key={one}>
            <h2>{i18n.t(`welcome.${one}`)}</h2>
            <p>{i18n.t(`welcome.${one}Says`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function TurnOn({ onTurnOn }: Pick<WelcomeEvents, 'onTurnOn'>) {
  const [choosing, setChoosing] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Whoever asked for the field is about to write in it.
  useEffect(() => field.current?.focus(), [choosing]);

  function turnOn() {
    const sites = sitesIn(typed);
    setWrong(choosing && sites.length === 0);
    if (!choosing) onTurnOn('all');
    else if (sites.length > 0) onTurnOn(sites);
  }

  return (
    <>
      {choosing && (
        <label class="row">
          <span>{i18n.t('welcome.sites')}</span>
          <textarea
            rows={2}
            ref={field}
            value={typed}
            placeholder="shop.example"
            aria-invalid={wrong}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      )}
      {wrong && (
        <p class="error" role="alert">
          {i18n.t('welcome.noSites')}
        </p>
      )}
      <div class="turn-on-row">
        <button type="button" class="button" id="turn-on" onClick={turnOn}>
          {i18n.t(choosing ? 'welcome.onHere' : 'access.open')}
        </button>
        <p class="promise">
          <strong>{i18n.t('welcome.promise')}</strong> {i18n.t('welcome.asks')}
        </p>
      </div>
      <div class="turn-on-row quietly">
        <button
          type="button"
          class="link"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {i18n.t(choosing ? 'welcome.all' : 'welcome.chosen')}
        </button>
        <a href={hrefOf({ page: 'brands' })}>{i18n.t('welcome.skip')}</a>
      </div>
    </>
  );
}

function On({ access }: { access: 'all' | 'some' }) {
  return (
    <div class="turn-on-row">
      <p class="promise">
        <strong>{i18n.t('welcome.on')}</strong>{' '}
        {i18n.t(access === 'all' ? 'welcome.onAll' : 'welcome.onSome')}
      </p>
      <a class="button" href={hrefOf({ page: 'brands' })}>
        {i18n.t('welcome.go')}
      </a>
    </div>
  );
}

/** Host names out of whatever was typed: names, addresses, one a line or with commas. */
function sitesIn(text: string): string[] {
  return text.split(/[\s,;]+/).flatMap((word) => {
    const host =
      word
        .replace(/^https?:\/\//i, '')
        .split(/[/?#:]/)[0]
        ?.toLowerCase() ?? '';
    return /^[^.*]+(\.[^.*]+)+$/.test(host) ? [host] : [];
  });
}
