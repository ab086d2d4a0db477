// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PROMISES } from '../../asking/decide.ts';
import { Settings, type SettingsView } from '../../components/Settings.tsx';
import { localDay } from '../../journal/days.ts';
import type { AskOutcome, EncounterKind, Rule } from '../../journal/records.ts';
import { DEFAULT_SETTINGS, FOREVER, isSetting } from '../../journal/settings.ts';
import { button, choose, click, fill, notebook, show } from './faces.ts';
import { NOW } from './gallery/people.ts';

const DAY = 86_400_000;

function settings(more: Partial<SettingsView> = {}, access: 'all' | 'some' | 'none' = 'all') {
  const { told, tell } = notebook();
  const box = show(
    <Settings
      view={{
        ...{ values: DEFAULT_SETTINGS, rules: [], asks: [], granted: [], nameOf: String },
        patience: { daily: 2, weekly: 4, quietUntil: 0 },
        sync: { state: null, lying: 0 },
        ...more,
      }}
      access={access}
      now={NOW}
      onSet={tell('set')}
      onAddRule={tell('rule')}
      onRemoveRule={({ id }) => told.push(['lift', id])}
      onPause={tell('pause')}
      onTakeBack={tell('back')}
      onTurnOn={tell('on')}
      onSyncNow={tell('sync')}
      onLeaveAccount={tell('leave')}
    />,
  );
  return { box, told };
}

const asked = (n: number, days: number, trigger: EncounterKind, outcome: AskOutcome | null) => {
  const at = NOW - days * DAY;
  return {
    ...{ id: `${n}`, brand: 'name:x', site: '', trigger, at, outcome, name: `Brand ${n}` },
    ...{ decision: outcome ? 'show' : 'list', reason: outcome ? 'due' : 'quietHours' },
    ...{ day: localDay(at), shownAt: outcome && at },
  } as SettingsView['asks'][number];
};
const rule = (kind: Rule['kind'], site: string, value = ''): Rule => ({
  ...{ id: `${kind}:${site}${value}`, rev: '', kind, site, value },
});

/** Sets every field to something else and says which settings that touched. */
function touchAll(): Map<string, unknown> {
  const { box, told } = settings();
  for (const one of box.querySelectorAll<HTMLInputElement>('[role=switch]')) click(one);
  for (const field of box.querySelectorAll<HTMLInputElement>('.setting input')) {
    fill(field, field.type === 'time' ? '03:07' : '5', 'change');
  }
  for (const select of box.querySelectorAll<HTMLSelectElement>('.setting select')) {
    const other = [...select.options].find((option) => !option.selected);
    choose(select, other?.textContent ?? '');
  }
  const set = told.filter(([what]) => what === 'set');
  return new Map(set.map(([, key, value]) => [key as string, value]));
}

describe('every setting', () => {
  const touched = touchAll();

  it('of the asking policy is there', () => {
    const keys = new Set<string>(PROMISES.flatMap(({ settings: moved }) => moved));
    // The pause is an event of its own: when it ends is the clock's to say.
    keys.delete('pausedUntil');
    expect(keys.size).toBeGreaterThan(10);
    expect([...keys].filter((key) => !touched.has(key))).toEqual([]);
  });

  it('is set to what it may be', () => {
    expect(touched.size).toBeGreaterThan(15);
    for (const [key, value] of touched) expect([key, isSetting(key, value)]).toEqual([key, true]);
  });

  it('refuses what makes no sense, and shows what holds', () => {
    const { box, told } = settings();
    const field = box.querySelector<HTMLInputElement>('.setting input[type=number]');
    if (!field) throw new Error('no number to set');
    fill(field, '', 'change');
    expect(told).toEqual([]);
    expect(field.value).toBe(String(DEFAULT_SETTINGS.visitPages));
  });
});

describe('the counts behind them', () => {
  const asks = [
    asked(1, 0, 'chat', 'answered'),
    asked(2, 2, 'chat', 'ignored'),
    asked(3, 3, 'purchase', 'answered'),
    asked(4, 9, 'purchase', 'declined'),
    asked(5, 9, 'visit', null),
  ];

  it('say how often I was asked and answered, in all and by kind', () => {
    const { box } = settings({ asks });
    expect(box.textContent).toContain('asked 4 times, answered 2');
    const beside = [...box.querySelectorAll('.ask-after .switch-row')].map(
      (row) => row.querySelector('.beside')?.textContent ?? '',
    );
    expect(beside.slice(0, 3)).toEqual([
      'asked 2 times, answered 1',
      'asked 2 times, answered 1',
      '',
    ]);
  });

  it('say what is used of a budget', () => {
    const { box } = settings({ asks });
    expect(box.textContent).toContain('1 of 2 used');
    expect(box.textContent).toContain('3 of 4 used');
  });

  it('say what passing cards by has come to', () => {
    expect(settings().box.querySelector('.notice')).toBeNull();
    const fewer = settings({ patience: { daily: 1, weekly: 2, quietUntil: 0 } });
    expect(fewer.box.querySelector('.notice')?.textContent).toContain('at most 1 a day and 2');
    const quiet = settings({ patience: { daily: 1, weekly: 2, quietUntil: NOW + 3 * DAY } });
    expect(quiet.box.querySelector('.notice')?.textContent).toContain('November 25, 2026');
  });

  it('tell why, decision by decision, and can be sifted', () => {
    const { box } = settings({ asks });
    const rows = () => [...box.querySelectorAll('.asks > ul > li')].map((li) => li.textContent);
    expect(rows()).toHaveLength(5);
    expect(rows()[0]).toContain('nothing spoke against it. You answered.');
    click(box.querySelectorAll('.asks input')[2]);
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toContain('it was in your quiet hours');
  });
});

describe('pausing', () => {
  it('for an hour, today, or until I go on', () => {
    const { box, told } = settings();
    const select = box.querySelector('.setting select');
    choose(select, 'For an hour');
    choose(select, 'Until I go on');
    expect(told).toEqual([
      ['pause', 'hour'],
      ['pause', 'open'],
    ]);
  });

  it('says until when, and ends', () => {
    const values = { ...DEFAULT_SETTINGS, pausedUntil: FOREVER };
    const { box, told } = settings({ values });
    expect(box.querySelector('.paused')?.textContent).toContain('until you go on');
    click(button(box, 'Go on'));
    expect(told).toEqual([['pause', null]]);
  });
});

describe('site by site', () => {
  const rules = [
    rule('never', 'quiet.example'),
    rule('ruleOff', 'nordfaser.example', 'chat'),
    rule('allow', 'nordfaser.example'),
  ];

  it('lists what was said, together, each with its way back', () => {
    const { box, told } = settings({ rules });
    const sites = [...box.querySelectorAll('.sites .site-list > li')];
    expect(sites.map((one) => one.querySelector('bdi')?.textContent)).toEqual([
      'nordfaser.example',
      'quiet.example',
    ]);
    expect(sites[0]?.textContent).toContain('not noticed: support chat');
    click(sites[0]?.querySelector('.link'));
    expect(told).toEqual([['lift', 'ruleOff:nordfaser.examplechat']]);
  });

  it('takes a site as it is typed, and says when there is none', () => {
    const { box, told } = settings();
    click(button(box, 'Always here'));
    expect(box.querySelector('.sites [role=alert]')).not.toBeNull();
    fill(box.querySelector('.site-add input'), 'https://www.Apotheke.example/rezept');
    click(button(box, 'Always here'));
    expect(told).toEqual([['rule', 'allow', 'www.apotheke.example']]);
  });

  it('stays short and searchable with five hundred', () => {
    const many = Array.from({ length: 500 }, (_, n) => rule('never', `shop${n}.example`));
    const { box } = settings({ rules: many });
    expect(box.querySelectorAll('.sites .site-list > li').length).toBeLessThan(20);
    fill(box.querySelector('input[type=search]'), 'SHOP499');
    expect(box.querySelector('.sites .site-list')?.textContent).toContain('shop499.example');
  });
});

describe('access', () => {
  it('to chosen sites is taken back one by one', () => {
    const { box, told } = settings({ granted: ['a.example', 'b.example'] }, 'some');
    click(box.querySelector('[aria-label="Take back access to b.example"]'));
    click(button(box, 'Notice all sites'));
    expect(told).toEqual([
      ['back', 'b.example'],
      ['on', 'all'],
    ]);
  });

  it('to all is taken back at once, and none leads to the welcome page', () => {
    const { box, told } = settings();
    click(button(box, 'Take back access to all sites'));
    expect(told).toEqual([['back', 'all']]);
    const { box: without } = settings({}, 'none');
    expect(without.querySelector('.button')?.getAttribute('href')).toBe('#welcome');
  });
});
