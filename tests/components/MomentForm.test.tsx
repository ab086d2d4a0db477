// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AddMoment, type NewMoment } from '../../components/MomentForm.tsx';
import { MomentTable } from '../../components/MomentTable.tsx';
import type { Moment } from '../../journal/moment.ts';
import { button, click, fill, press, show } from './faces.ts';
import { NOW, nordfaser } from './gallery/people.ts';

function table(moments: Moment[], told: unknown[][] = []) {
  return show(
    <MomentTable
      moments={moments}
      groups={[]}
      now={NOW}
      onChange={(...args) => told.push(['change', ...args])}
      onRemove={(...args) => told.push(['remove', ...args])}
    />,
  );
}

describe('one moment', () => {
  it('is changed and removed in its row', () => {
    const told: unknown[][] = [];
    const box = table(nordfaser, told);
    const row = box.querySelector('tr[data-id]') as HTMLElement;
    click(button(row, 'Edit'));
    const form = box.querySelector('.editing') as Element;
    click(form.querySelectorAll('.feelings input')[0]);
    click(button(form, 'Remove this moment'));
    expect(told).toEqual([
      ['change', row.dataset.id, { v: -2 }],
      ['remove', row.dataset.id],
    ]);
  });

  it('says where its note lies, and takes another one here', () => {
    const told: unknown[][] = [];
    const { note: _, ...rest } = nordfaser[0] as Moment;
    const away: Moment = { ...rest, written: { rev: rest.rev, here: false } };
    expect(table([rest]).textContent).not.toContain('another machine');
    const box = table([away], told);
    expect(box.querySelector('.what')?.textContent).toContain('The note lies on another machine');
    click(button(box, 'Edit'));
    const note = box.querySelector('.editing textarea') as HTMLTextAreaElement;
    const hint = document.getElementById(note.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('The note lies on another machine');
    fill(note, 'written anew', 'change');
    expect(told).toEqual([['change', rest.id, { note: 'written anew' }]]);
  });

  it('may lie between two faces', () => {
    const told: unknown[][] = [];
    const box = table([{ ...(nordfaser[0] as Moment), v: 0.7 }], told);
    click(button(box, 'Edit'));
    const slider = box.querySelector('.fine input') as HTMLInputElement;
    expect(slider.getAttribute('aria-valuetext')).toBe('a little under Good');
    fill(slider, '1.4', 'change');
    expect(told).toEqual([['change', nordfaser[0]?.id, { v: 1.4 }]]);
  });

  it('is added by the tap on a face, about a brand never met', () => {
    const added: NewMoment[] = [];
    const box = show(
      <AddMoment brands={[]} brand={undefined} now={NOW} onAdd={(m) => added.push(m)} />,
    );
    click(box.querySelectorAll('.feelings input')[3]);
    expect(added).toEqual([]);
    expect(box.querySelector('[role=alert]')?.textContent).toBe('Which brand was it?');

    fill(box.querySelector('input.field'), '  Café <b>Estrella</b> ');
    fill(box.querySelector('input[type=date]'), '2026-03-05', 'change');
    click(box.querySelectorAll('.feelings input')[3]);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ name: 'Café <b>Estrella</b>', v: 1, source: 'use' });
    expect(new Date(added[0]?.t ?? 0).toDateString()).toBe('Thu Mar 05 2026');
  });

  it('cannot happen in the future', () => {
    const added: NewMoment[] = [];
    const box = show(<AddMoment brands={[]} brand="X" now={NOW} onAdd={(m) => added.push(m)} />);
    fill(box.querySelector('input[type=date]'), '2027-01-01', 'change');
    press('4', box.querySelector('.feelings') as Element);
    expect(added.map(({ t }) => t)).toEqual([NOW]);
  });
});
