import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hrefOf } from './route.ts';
import { sitesIn } from './sitesIn.ts';

export interface TurnOnEvents {
  /** Called within the click: nothing may be awaited before the browser is asked. */
  onTurnOn(sites: 'all' | string[]): void;
}

/** One button; the sites it is for can be chosen first. */
export function TurnOn({ onTurnOn }: TurnOnEvents) {
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

/** What the button has done. */
export function TurnedOn({ access }: { access: 'all' | 'some' }) {
  return (
    <div class="turn-on-row">
      <a class="button" href={hrefOf({ page: 'brands' })}>
        {i18n.t('welcome.go')}
      </a>
      <p class="promise">
        <strong>{i18n.t('welcome.on')}</strong>{' '}
        {i18n.t(access === 'all' ? 'welcome.onAll' : 'welcome.onSome')}
      </p>
    </div>
  );
}
