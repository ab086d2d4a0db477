// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Lost } from '../../components/Lost.tsx';
import { BackupReminder } from '../../components/RecordBackup.tsx';
import { button, click, show } from './faces.ts';
import { NOW } from './gallery/people.ts';
import { scenes } from './gallery/scenes.tsx';

it('a record that came up empty says what was there, and both ways on', () => {
  let wentOn = 0;
  const box = show(<Lost count={214} lastBackup={NOW} onGoOn={() => wentOn++} />);
  expect(box.querySelector('[role=alert]')?.textContent).toContain('There were 214 moments');
  expect(box.textContent).toContain('saved on November 22, 2026');
  expect(box.querySelector('a')?.getAttribute('href')).toBe('#record');
  click(button(box, 'Go on with an empty one'));
  expect(wentOn).toBe(1);
});

it('says so where no file was ever saved', () => {
  const box = show(<Lost count={1} lastBackup={null} onGoOn={() => {}} />);
  expect(box.textContent).toContain('There was one moment');
  expect(box.textContent).toContain('No file of it was ever saved');
});

it.each([
  ['lost', 'There were 214 moments'],
  ['trouble', 'No file of it was ever saved'],
  ['popup-emptied', 'Bring a file back'],
  ['brand-unsaved', '84 moments are in no file yet'],
])('%s is said on the screen', (scene, words) => {
  const box = show((scenes[scene] as NonNullable<(typeof scenes)[string]>)());
  expect(box.textContent).toContain(words);
});

it('the reminder saves with one click, or is quiet', () => {
  const told: string[] = [];
  const box = show(
    <BackupReminder
      fresh={84}
      onSave={() => told.push('save')}
      onLater={() => told.push('later')}
    />,
  );
  click(button(box, 'Save a file'));
  click(button(box, 'Not now'));
  expect(told).toEqual(['save', 'later']);
});
