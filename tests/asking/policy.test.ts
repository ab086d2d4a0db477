/** Every rule of the policy has its promises, every promise its settings and its sentence. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PROMISES, type Reason } from '../../asking/decide.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../journal/settings.ts';
import { readMessages } from '../i18n.ts';

type Promised = Exclude<Reason, 'due'>;

/** The rules as the policy was written, and which promises keep them. */
const RULES: [string, Promised[]][] = [
  ['Only who wants to be asked', ['askingOff', 'paused']],
  [
    'Never for this site, never in a sensitive place',
    ['neverHere', 'notABrand', 'sensitive', 'bank'],
  ],
  ['What may ask; of visits long ones only', ['kindWaits', 'brief']],
  ['Never in private, in a payment or in the middle', ['private', 'payment', 'midway']],
  ['Never on the next site, which would learn of this one', ['elsewhere']],
  ['At a pause', ['typing', 'busy', 'restless']],
  ['Soon or not at all', ['late']],
  ['Not at night', ['quietHours']],
  ['No visit at first sight', ['firstContact']],
  ['One brand, one clock', ['cooldown']],
  ['Back off where one was waved away', ['dismissed', 'ignored']],
  ['Back off everywhere', ['quietMode']],
  ['A budget a day and a week', ['dailyBudget', 'weeklyBudget']],
  ['One at a time, once, and with a gap', ['alreadyAsked', 'anotherCard', 'gap']],
];

const languages = ['en', 'de'].map((name) =>
  readMessages(resolve(import.meta.dirname, `../../assets/locales/${name}.yml`)),
);

test('each rule is kept by promises, and each promise belongs to one rule', () => {
  const kept = RULES.flatMap(([, promises]) => promises);
  expect(kept.toSorted()).toEqual(PROMISES.map(({ reason }) => reason).toSorted());
});

test('each promise has a sentence in both languages, and no two the same', () => {
  for (const words of languages) {
    const sentences = ['due' as const, ...RULES.flatMap(([, promises]) => promises)].map(
      (reason) => words[`reason.${reason}`],
    );
    expect(sentences).not.toContain(undefined);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

test('each setting that asking knows moves some promise', () => {
  const moved = new Set(PROMISES.flatMap(({ settings }) => settings));
  const asking = ['asking', 'pausedUntil', 'askAfter', 'quietFrom', 'quietUntil', 'gapMinutes'];
  const budgets = ['dailyBudget', 'weeklyBudget', 'cooldownDays', 'serviceCooldownHours'];
  const visits = ['expiryMinutes', 'visitPages', 'visitSeconds'];
  expect([...moved].toSorted()).toEqual([...asking, ...budgets, ...visits].toSorted());
});

test('the table for readers is the one in force', async () => {
  await expect(table()).toMatchFileSnapshot(resolve(import.meta.dirname, '../../asking/POLICY.md'));
});

function table(): string {
  const [words] = languages as [Record<string, string>];
  const rows = PROMISES.map(({ reason, decision, settings }, n) => {
    const rule = RULES.find(([, promises]) => promises.includes(reason))?.[0];
    const then = decision === 'list' ? 'waits in the list' : 'nothing is kept';
    const set = settings.map((key) => `\`${key}\` ${shown(DEFAULT_SETTINGS, key)}`).join(', ');
    const says = `“Not asked: ${words[`reason.${reason}`]}”`;
    return `| ${n + 1} | ${rule} | ${says} | ${then} | ${set || 'always'} |`;
  });
  return [
    '# May we ask?',
    '',
    'The promises in the order in which they are weighed; the first that speaks decides, else the card',
    'asks. They are weighed when something ends, again when the page has come to rest, and again when',
    'the card stands. Reasons are kept for 30 days, cards that stood for 180.',
    '',
    '| | rule | what the person is told | then | setting and default |',
    '|--:|---|---|---|---|',
    ...rows,
    '',
    'Written by `tests/asking/policy.test.ts` from `decide.ts`; `vitest run tests/asking -u` writes it anew.',
    '',
  ].join('\n');
}

function shown(settings: Settings, key: keyof Settings): string {
  const value = settings[key];
  if (key === 'quietFrom' || key === 'quietUntil') {
    const minutes = value as number;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
  if (value === null) return 'none';
  return Array.isArray(value) ? value.join(' ') : typeof value === 'boolean' ? 'on' : `${value}`;
}
