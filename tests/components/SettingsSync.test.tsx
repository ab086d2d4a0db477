// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SettingsSync } from '../../components/SettingsSync.tsx';
import type { SyncState } from '../../journal/sync/round.ts';
import { button, click, show } from './faces.ts';
import { NOW } from './gallery/people.ts';

const well: SyncState = {
  ...{ at: NOW - 60_000, trouble: [], bytes: 51_200, devices: 1, moments: 2_500, leftOut: 0 },
  staysHere: { texts: 0, remarks: 0 },
};

function sync(on: boolean, state: SyncState | null = null, lying = 0) {
  const told: unknown[] = [];
  const box = show(
    <SettingsSync
      on={on}
      view={{ state, lying }}
      now={NOW}
      onTurn={(to) => told.push(to)}
      onSyncNow={() => told.push('now')}
      onLeaveAccount={() => told.push('leave')}
    />,
  );
  return { box, told, text: box.textContent ?? '' };
}

test('off, it says whose machines it would be, and offers nothing else', () => {
  const { box, told, text } = sync(false);
  expect(text).toMatch(/Google.*Mozilla/);
  expect(box.querySelectorAll('button')).toHaveLength(0);
  click(box.querySelector('[role=switch]') as HTMLElement);
  expect(told).toEqual([true]);
});

test('on, it says what is there, how full it is, and who else is', () => {
  const { box, told, text } = sync(true, well);
  expect(text).toMatch(/2,500 moments are in your account, which is 50 % full/);
  expect(text).toContain('One other browser');
  expect(text).not.toContain('no room');
  click(button(box, 'Look now'));
  expect(told).toEqual(['now']);
});

test('what has no room and what never travels is counted, and goes by file', () => {
  const staysHere = { texts: 37, remarks: 2 };
  const { box, text } = sync(true, { ...well, trouble: ['full'], leftOut: 412, staysHere });
  expect(text).toContain('no room for the oldest 412');
  expect(text).toContain('39 long texts stay');
  expect(box.querySelectorAll('a[href="#record"]')).toHaveLength(2);
});

test.each([
  ['newer', 'newer Throughline'],
  ['garbage', 'cannot be read'],
  ['ahead', 'week ahead'],
  ['full', 'no room for all names'],
] as const)('trouble: %s', (trouble, word) => {
  expect(sync(true, { ...well, trouble: [trouble] }).text).toContain(word);
});

test('a refusal is said, and no number that was not read', () => {
  const { text } = sync(true, { ...well, trouble: ['refused'], moments: 0, bytes: 0 });
  expect(text).toContain('did not take it');
  expect(text).not.toContain('moments are in your account');
});

test('off, while something still lies in the account, it offers to remove that', () => {
  const { box, told, text } = sync(false, null, 51_200);
  expect(text).toContain('51 kB');
  click(button(box, 'Remove it from the account'));
  expect(told).toEqual(['leave']);
});
