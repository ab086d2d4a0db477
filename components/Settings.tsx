import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Ask, Rule } from '../journal/records.ts';
import type { SettingKey, Settings as Values } from '../journal/settings.ts';
import { dated } from './dates.ts';
import { reasonWords } from './reasonWords.ts';
import { hrefOf } from './route.ts';
import { Switch } from './Switch.tsx';

export interface SettingsView {
  values: Values;
  /** "Never here" and "allowed here". */
  rules: Rule[];
  /** Decisions of the last 30 days, newest first, with the brand's name. */
  asks: (Ask & { name: string })[];
}

export interface SettingsEvents {
  onSet<K extends SettingKey>(key: K, value: Values[K]): void;
  onRemoveRule(rule: Rule): void;
}

interface Props extends SettingsEvents {
  view: SettingsView;
  access: 'all' | 'some' | 'none';
  /** ms UTC */
  now: number;
}

/** As many decisions are listed. */
const LISTED = 50;

export function Settings({ view, access, now, onSet, onRemoveRule }: Props) {
  const { values, rules, asks } = view;
  const paused = values.pausedUntil !== null && values.pausedUntil > now;
  return (
    <section class="settings">
      <h1>{i18n.t('timeline.settings')}</h1>
      <Part title={i18n.t('settings.noticing')}>
        <p>{i18n.t(`settings.access.${access}`)}</p>
        {access === 'none' && (
          <a class="button" href={hrefOf({ page: 'welcome' })}>
            {i18n.t('access.open')}
          </a>
        )}
        <Switch
          on={values.noticing}
          word={i18n.t('settings.notice')}
          onTurn={(on) => onSet('noticing', on)}
        />
        <Switch
          on={values.asking}
          word={i18n.t('settings.ask')}
          onTurn={(on) => onSet('asking', on)}
        />
        <Switch
          on={paused}
          word={i18n.t('settings.pause')}
          onTurn={(on) => onSet('pausedUntil', on ? now + 86_400_000 : null)}
        />
      </Part>
      <Part title={i18n.t('settings.often')}>
        <div class="row-of">
          <NumberField
            word={i18n.t('settings.daily')}
            value={values.dailyBudget}
            max={24}
            onSet={(n) => onSet('dailyBudget', n)}
          />
          <NumberField
            word={i18n.t('settings.weekly')}
            value={values.weeklyBudget}
            max={100}
            onSet={(n) => onSet('weeklyBudget', n)}
          />
        </div>
        <div class="row-of">
          <ClockField
            word={i18n.t('settings.quietFrom')}
            minutes={values.quietFrom}
            onSet={(n) => onSet('quietFrom', n)}
          />
          <ClockField
            word={i18n.t('settings.quietUntil')}
            minutes={values.quietUntil}
            onSet={(n) => onSet('quietUntil', n)}
          />
        </div>
      </Part>
      <Part title={i18n.t('settings.never')}>
        {rules.length === 0 ? (
          <p class="counts">{i18n.t('settings.neverNone')}</p>
        ) : (
          <ul class="moments">
            {rules.map((rule) => (
              <li key={rule.id}>
                <span>
                  <bdi>{rule.site}</bdi> · {i18n.t(`rule.${ruleWord(rule.kind)}`)}
                </span>
                <button type="button" class="link" onClick={() => onRemoveRule(rule)}>
                  {i18n.t('settings.lift')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={i18n.t('settings.why')}>
        {asks.length === 0 ? (
          <p class="counts">{i18n.t('settings.whyNone')}</p>
        ) : (
          <ul class="asks">
            {asks.slice(0, LISTED).map((ask) => (
              <li key={ask.id}>
                <p>
                  <bdi class="strong">{ask.name}</bdi> · {i18n.t(`kind.${ask.trigger}`)}
                </p>
                <p class="counts">
                  {i18n.t(ask.shownAt === null ? 'settings.notAsked' : 'settings.asked')}{' '}
                  {reasonWords(ask.reason)}
                </p>
                <time>{dated(ask.at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </section>
  );
}

function ruleWord(kind: Rule['kind']): 'never' | 'allow' | 'notBrand' | 'other' {
  return kind === 'never' || kind === 'allow' || kind === 'notBrand' ? kind : 'other';
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="box">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function NumberField(props: { word: string; value: number; max: number; onSet(n: number): void }) {
  return (
    <label class="row">
      <span>{props.word}</span>
      <input
        class="field"
        type="number"
        min={0}
        max={props.max}
        value={props.value}
        onChange={(event) => {
          const { valueAsNumber, validity } = event.currentTarget;
          if (validity.valid && Number.isInteger(valueAsNumber)) props.onSet(valueAsNumber);
        }}
      />
    </label>
  );
}

/** Minutes after local midnight as a time of day. */
function ClockField(props: { word: string; minutes: number; onSet(minutes: number): void }) {
  const two = (n: number) => String(n).padStart(2, '0');
  return (
    <label class="row">
      <span>{props.word}</span>
      <input
        class="field"
        type="time"
        value={`${two(Math.floor(props.minutes / 60))}:${two(props.minutes % 60)}`}
        onChange={(event) => {
          const [hours, minutes] = event.currentTarget.value.split(':').map(Number);
          if (hours !== undefined && minutes !== undefined) props.onSet(hours * 60 + minutes);
        }}
      />
    </label>
  );
}
