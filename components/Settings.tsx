import { i18n } from '#i18n';
import { addDays, localDay } from '../journal/days.ts';
import type { Ask, Rule } from '../journal/records.ts';
import type { PauseFor, SettingKey, Settings as Values } from '../journal/settings.ts';
import { AskAfter } from './AskAfter.tsx';
import { longDate } from './dates.ts';
import { hrefOf } from './route.ts';
import { ChoiceField, ClockField, NumberField } from './SettingFields.tsx';
import { type NamedAsk, SettingsAsks } from './SettingsAsks.tsx';
import { SettingsNoticing } from './SettingsNoticing.tsx';
import { SettingsSites, type SitesEvents } from './SettingsSites.tsx';
import { SettingsSync, type SettingsSyncEvents, type SyncView } from './SettingsSync.tsx';
import { Step } from './Step.tsx';
import { Switch } from './Switch.tsx';
import type { TurnOnEvents } from './WelcomeAccess.tsx';

export interface SettingsView {
  values: Values;
  /** What the person has said of sites. */
  rules: Rule[];
  /** Decisions of the last 30 days, newest first. */
  asks: NamedAsk[];
  /** What the person's answers have made of the budgets: how many cards, and quiet until, ms UTC. */
  patience: { daily: number; weekly: number; quietUntil: number };
  /** The sites granted, where they were chosen. */
  granted: string[];
  /** What the browser's own account holds of the record. */
  sync: SyncView;
  nameOf(brand: string): string;
}

export interface SettingsEvents extends SitesEvents, TurnOnEvents, SettingsSyncEvents {
  onSet<K extends SettingKey>(key: K, value: Values[K]): void;
  /** Null goes on. */
  onPause(how: PauseFor | null): void;
  /** Takes access back, to one of the granted sites or to all. */
  onTakeBack(site: string | 'all'): void;
}

export interface SettingsProps extends SettingsEvents {
  view: SettingsView;
  access: 'all' | 'some' | 'none';
  /** ms UTC */
  now: number;
}

export function Settings({ view, access, now, ...events }: SettingsProps) {
  const part = { view, access, now, ...events };
  return (
    <section class="settings">
      <h1>{i18n.t('timeline.settings')}</h1>
      <SettingsNoticing {...part} />
      <Asking {...part} />
      <HowOften {...part} />
      <Waiting {...part} />
      <Step title={i18n.t('care.title')} says={i18n.t('care.says')}>
        <dl class="know">
          {(['silent', 'bank', 'how'] as const).map((one) => (
            <div key={one}>
              <dt>{i18n.t(`care.${one}`)}</dt>
              <dd>{i18n.t(`care.${one}Says`)}</dd>
            </div>
          ))}
        </dl>
      </Step>
      <Step title={i18n.t('sites.title')} says={i18n.t('sites.says')}>
        <SettingsSites rules={view.rules} nameOf={view.nameOf} {...events} />
      </Step>
      <Step title={i18n.t('settings.why')} says={i18n.t('settings.whySays')}>
        <SettingsAsks asks={view.asks} />
      </Step>
      <SettingsSync
        on={view.values.accountSync}
        view={view.sync}
        now={now}
        onTurn={(on) => events.onSet('accountSync', on)}
        {...events}
      />
      <Step title={i18n.t('settings.goes')} says={i18n.t('welcome.goesSays')}>
        <a href={hrefOf({ page: 'welcome' })}>{i18n.t('settings.welcome')}</a>
      </Step>
    </section>
  );
}

const stood = (asks: readonly Ask[]) => asks.filter(({ shownAt }) => shownAt !== null);
const answered = (asks: readonly Ask[]) => asks.filter(({ outcome }) => outcome === 'answered');

/** "asked 9 times, answered 7". */
function counted(asks: readonly Ask[]): string {
  const asked = stood(asks);
  return i18n.t('settings.counted', asked.length, [
    String(asked.length),
    String(answered(asked).length),
  ]);
}

function Asking({ view: { values, asks }, onSet }: SettingsProps) {
  return (
    <Step
      title={i18n.t('settings.asking')}
      says={
        <>
          {i18n.t('settings.askingSays')} {i18n.t('settings.lately')}{' '}
          <strong>{counted(asks)}</strong>
        </>
      }
    >
      <Switch
        on={values.asking}
        word={i18n.t('settings.ask')}
        says={i18n.t('settings.askSays')}
        onTurn={(on) => onSet('asking', on)}
      />
      <AskAfter
        chosen={values.askAfter}
        onChoose={(chosen) => onSet('askAfter', chosen)}
        beside={(kind) => {
          const own = asks.filter(({ trigger }) => trigger === kind);
          return stood(own).length > 0 && counted(own);
        }}
      />
      <div class="fields">
        <NumberField
          word={i18n.t('settings.visitPages')}
          says={i18n.t('settings.visitSays')}
          value={values.visitPages}
          min={1}
          max={100}
          onSet={(n) => onSet('visitPages', n)}
        />
        <NumberField
          word={i18n.t('settings.visitSeconds')}
          value={values.visitSeconds}
          max={3_600}
          onSet={(n) => onSet('visitSeconds', n)}
        />
      </div>
    </Step>
  );
}

function HowOften({ view: { values, asks, patience }, now, onSet }: SettingsProps) {
  const today = localDay(now);
  const cards = stood(asks);
  const week = cards.filter(({ day }) => day > addDays(today, -7));
  const used = (n: number, of: number) => i18n.t('settings.used', [String(n), String(of)]);
  const fewer = patience.daily < values.dailyBudget || patience.weekly < values.weeklyBudget;
  return (
    <Step title={i18n.t('settings.often')} says={i18n.t('settings.oftenSays')}>
      {patience.quietUntil > now ? (
        <p class="notice">{i18n.t('settings.quiet', [longDate(patience.quietUntil)])}</p>
      ) : (
        fewer && (
          <p class="notice">
            {i18n.t('settings.fewer', [String(patience.daily), String(patience.weekly)])}
          </p>
        )
      )}
      <div class="fields">
        <NumberField
          word={i18n.t('settings.daily')}
          says={used(cards.filter(({ day }) => day === today).length, patience.daily)}
          value={values.dailyBudget}
          max={24}
          onSet={(n) => onSet('dailyBudget', n)}
        />
        <NumberField
          word={i18n.t('settings.weekly')}
          says={used(week.length, patience.weekly)}
          value={values.weeklyBudget}
          max={100}
          onSet={(n) => onSet('weeklyBudget', n)}
        />
        <NumberField
          word={i18n.t('settings.gap')}
          value={values.gapMinutes}
          max={10_080}
          onSet={(n) => onSet('gapMinutes', n)}
        />
        <NumberField
          word={i18n.t('settings.cooldown')}
          value={values.cooldownDays}
          max={180}
          onSet={(n) => onSet('cooldownDays', n)}
        />
        <NumberField
          word={i18n.t('settings.serviceCooldown')}
          says={i18n.t('settings.serviceCooldownSays')}
          value={values.serviceCooldownHours}
          max={4_320}
          onSet={(n) => onSet('serviceCooldownHours', n)}
        />
        <NumberField
          word={i18n.t('settings.expiry')}
          says={i18n.t('settings.expirySays')}
          value={values.expiryMinutes}
          min={1}
          max={1_440}
          onSet={(n) => onSet('expiryMinutes', n)}
        />
        <ClockField
          word={i18n.t('settings.quietFrom')}
          minutes={values.quietFrom}
          onSet={(n) => onSet('quietFrom', n)}
        />
        <ClockField
          word={i18n.t('settings.quietUntil')}
          says={i18n.t('settings.quietSays')}
          minutes={values.quietUntil}
          onSet={(n) => onSet('quietUntil', n)}
        />
      </div>
    </Step>
  );
}

const inDays = (days: number) => i18n.t('settings.days', days);

function Waiting({ view: { values }, onSet }: SettingsProps) {
  return (
    <Step title={i18n.t('settings.waiting')} says={i18n.t('settings.waitingSays')}>
      <Switch
        on={values.lookBack}
        word={i18n.t('settings.lookBack')}
        says={i18n.t('settings.lookBackSays')}
        onTurn={(on) => onSet('lookBack', on)}
      />
      <Switch
        on={values.feelingMark}
        word={i18n.t('settings.feelingMark')}
        says={i18n.t('settings.feelingMarkSays')}
        onTurn={(on) => onSet('feelingMark', on)}
      />
      <div class="fields">
        <ChoiceField
          word={i18n.t('settings.badge')}
          value={values.badge}
          of={['off', 'dot', 'number'] as const}
          name={(one) => i18n.t(`badge.${one}`)}
          onSet={(one) => onSet('badge', one)}
        />
        <ChoiceField
          word={i18n.t('settings.listDays')}
          value={values.unratedListDays}
          of={[7, 14, 30, 90]}
          name={inDays}
          onSet={(days) => onSet('unratedListDays', days)}
        />
        <ChoiceField
          word={i18n.t('settings.keepDays')}
          says={i18n.t('settings.keepDaysSays')}
          value={values.unratedKeepDays}
          of={[14, 90, null]}
          name={(days) => (days === null ? i18n.t('settings.forGood') : inDays(days))}
          onSet={(days) => onSet('unratedKeepDays', days)}
        />
      </div>
    </Step>
  );
}
