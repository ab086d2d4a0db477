import { useState } from 'preact/hooks';
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

/** What is noticed, what is kept, that nothing leaves; one button. */
export function Welcome({ example, access, now, onTurnOn, onTry }: Props) {
  const [chosen, setChosen] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  function turnOn() {
    const sites = sitesIn(typed);
    setWrong(chosen && sites.length === 0);
    if (!chosen) onTurnOn('all');
    else if (sites.length > 0) onTurnOn(sites);
  }

  return (
    <div class="welcome">
      <FirstPicture example={example} now={now} />
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
      {access === 'none' ? (
        <section class="turn-on">
          <h2>{i18n.t('welcome.where')}</h2>
          <fieldset>
            <legend class="unseen">{i18n.t('welcome.where')}</legend>
            <label>
              <input
                type="radio"
                name="where"
                checked={!chosen}
                onChange={() => setChosen(false)}
              />
              {i18n.t('welcome.all')}
            </label>
            <label>
              <input type="radio" name="where" checked={chosen} onChange={() => setChosen(true)} />
              {i18n.t('welcome.chosen')}
            </label>
          </fieldset>
          {chosen && (
            <label class="row">
              <span>{i18n.t('welcome.sites')}</span>
              <textarea
                rows={3}
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
              {i18n.t('access.open')}
            </button>
            <a href={hrefOf({ page: 'brands' })}>{i18n.t('welcome.skip')}</a>
          </div>
          <p class="counts">{i18n.t('welcome.asks')}</p>
        </section>
      ) : (
        <section class="turn-on" role="status">
          <h2>{i18n.t('welcome.on')}</h2>
          <p>{i18n.t(access === 'all' ? 'welcome.onAll' : 'welcome.onSome')}</p>
          <div class="turn-on-row">
            <a class="button" href={hrefOf({ page: 'brands' })}>
              {i18n.t('welcome.go')}
            </a>
          </div>
        </section>
      )}
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
