import { i18n } from '#i18n';
import type { Face } from '../journal/moment.ts';
import type { Settings } from '../journal/settings.ts';
import { AskAfter } from './AskAfter.tsx';
import { type Example, FirstPicture } from './FirstPicture.tsx';
import { hrefOf } from './route.ts';
import type { SettingsEvents } from './Settings.tsx';
import { Step } from './Step.tsx';
import { TurnedOn, TurnOn, type TurnOnEvents } from './WelcomeAccess.tsx';
import { type Felt, type FeltEvents, WelcomeBrands } from './WelcomeBrands.tsx';
import { WelcomeTry } from './WelcomeTry.tsx';

/** What was done here so far: one may leave at any point and come back. */
export interface WelcomeView {
  values: Pick<Settings, 'askAfter'>;
  /** The last brands told by hand, oldest first. */
  felt: Felt[];
}

export interface WelcomeEvents extends TurnOnEvents, FeltEvents, Pick<SettingsEvents, 'onSet'> {
  /** The made-up brand gets this face, to see what it does to the line; null takes it back. */
  onTry(v: Face | null): void;
}

interface Props extends WelcomeEvents {
  example: Example;
  /** Null while the journal is being read. */
  view: WelcomeView | null;
  brands: readonly { name: string }[];
  access: 'all' | 'some' | 'none';
  /** ms UTC */
  now: number;
}

/** The idea and the one button at once; below, what one can try, choose, tell, and should know. */
export function Welcome({ example, view, brands, access, now, ...events }: Props) {
  return (
    <div class="welcome">
      <FirstPicture
        example={example}
        now={now}
        below={
          <Step title={i18n.t('welcome.step.try')} says={i18n.t('welcome.step.trySays')}>
            <WelcomeTry brand={example.brand} onTry={events.onTry} />
          </Step>
        }
      >
        <section class="turn-on">
          <div role="status">{access !== 'none' && <TurnedOn access={access} />}</div>
          {access === 'none' && <TurnOn onTurnOn={events.onTurnOn} />}
        </section>
      </FirstPicture>
      {view && (
        <>
          <Step title={i18n.t('welcome.step.ask')} says={i18n.t('welcome.step.askSays')}>
            <AskAfter
              chosen={view.values.askAfter}
              onChoose={(chosen) => events.onSet('askAfter', chosen)}
            />
          </Step>
          <Step title={i18n.t('welcome.step.brands')} says={i18n.t('welcome.step.brandsSays')}>
            <WelcomeBrands brands={brands} felt={view.felt} {...events} />
          </Step>
        </>
      )}
      <Step title={i18n.t('welcome.step.know')} says={i18n.t('welcome.step.knowSays')}>
        <dl class="know">
          {(['noticed', 'kept', 'stays', 'goes'] as const).map((one) => (
            <div key={one}>
              <dt>{i18n.t(`welcome.${one}`)}</dt>
              <dd>{i18n.t(`welcome.${one}Says`)}</dd>
            </div>
          ))}
        </dl>
      </Step>
      <p class="welcome-end">
        <a class="button" href={hrefOf({ page: 'brands' })}>
          {i18n.t('welcome.go')}
        </a>
        <span>{i18n.t('welcome.back')}</span>
      </p>
    </div>
  );
}
