// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { EraseBrand } from '../../components/RecordErase.tsx';
import { type RecordView, YourRecord } from '../../components/YourRecord.tsx';
import type { Preview } from '../../journal/file/format.ts';
import { button, choose, click, fill, notebook, show } from './faces.ts';
import { NOW } from './gallery/people.ts';
import { full, preview, records } from './gallery/records.ts';

function page(more: Partial<RecordView> = {}) {
  const { told, tell } = notebook();
  const box = show(
    <YourRecord
      view={{ ...full, ...more }}
      now={NOW}
      onSet={tell('set')}
      onExport={tell('export')}
      onImport={tell('import')}
      onUnlock={tell('unlock')}
      onColumns={tell('columns')}
      onCancelImport={tell('cancel')}
      onBringIn={tell('bring')}
      onLeave={tell('leave')}
      onWeekly={tell('weekly')}
      onEraseBrand={tell('brand')}
      onErasePeriod={tell('period')}
      onEraseEverything={tell('everything')}
    />,
  );
  return { box, told };
}

const settled = () => new Promise((r) => setTimeout(r, 5));

const folded = (box: Element, words: string) => {
  const found = [...box.querySelectorAll('details')].find((one) =>
    one.querySelector('summary')?.textContent?.startsWith(words),
  );
  if (!found) throw new Error(`no "${words}" in ${box.textContent}`);
  return found;
};

describe('what is kept', () => {
  it('is said in numbers', () => {
    const { box } = page();
    expect(box.querySelector('header')?.textContent).toContain('1,284 moments with 37 brands');
    expect(box.querySelector('header')?.textContent).toContain('1.4 MB');
  });

  it('is nothing yet, and then nothing can be saved', () => {
    const { box, told } = page(records['record-empty']);
    expect(box.textContent).toContain('Nothing is kept yet');
    click(button(box, 'Save a file'));
    click(button(box, 'Save a table'));
    expect(told).toEqual([]);
  });
});

describe('taking along', () => {
  it('is one click', () => {
    const { box, told } = page();
    click(button(box, 'Save a file'));
    click(button(box, 'Save a table'));
    expect(told).toEqual([
      ['export', 'json'],
      ['export', 'csv'],
    ]);
  });

  it('locks the file only with the same long passphrase twice', async () => {
    const { box, told } = page();
    click(box.querySelector('.export [type=checkbox]'));
    expect(box.textContent).toContain('does not lock the record in this browser');
    const fields = () => box.querySelectorAll('.export [type=password]');
    const save = () => click(button(box, 'Save a locked file'));
    fill(fields()[0], 'too short');
    fill(fields()[1], 'too short');
    save();
    expect(box.textContent).toContain('At least 10 characters');
    fill(fields()[0], 'seven red lanterns');
    fill(fields()[1], 'seven red lantern');
    save();
    expect(box.textContent).toContain('not the same');
    expect(told).toEqual([]);
    fill(fields()[1], 'seven red lanterns');
    save();
    expect(told).toEqual([['export', 'json', 'seven red lanterns']]);
    await settled();
    expect([...fields()].map((one) => (one as HTMLInputElement).value)).toEqual(['', '']);
  });

  it.each(['writing', 'failed', 'saved'] as const)('says when it is %s', (is) => {
    const scenes = {
      writing: records['record-reading'],
      failed: records['record-sealed'],
      saved: records['record-looked'],
    };
    const { box } = page(scenes[is]);
    const says = { writing: 'Writing: 12 MB', failed: 'could not be written', saved: '412 kB' };
    expect(box.querySelector('.export [role=status]')?.textContent).toContain(says[is]);
  });
});

describe('bringing back', () => {
  it('shows how far it is, and stops', () => {
    const { box, told } = page(records['record-reading']);
    expect(box.querySelector('progress')?.value).toBe(71e6);
    expect(box.textContent).toContain('71 MB of 203 MB');
    click(button(box, 'Stop'));
    expect(told).toEqual([['cancel']]);
  });

  it('shows how far it has come in, and stops', () => {
    const { box, told } = page(records['record-bringing']);
    const bar = box.querySelector('progress');
    expect((bar?.value ?? 0) / (bar?.max ?? 1)).toBeCloseTo(0.251);
    expect(box.querySelector('.import [role=status]')?.textContent).toContain('Bringing in');
    click(button(box, 'Stop'));
    expect(told).toEqual([['cancel']]);
  });

  it('says what would come before it comes, and why not all of it', () => {
    const { box, told } = page(records['record-looked']);
    expect(box.textContent).toContain('12 new, 3 changed, 40 already here, 2 refused');
    expect(folded(box, 'Why 2 were refused').textContent).toContain(
      'Line 403 (abcdef-1f) t is missing',
    );
    expect(box.textContent).toContain('1 was removed here, and stays so');
    expect(box.textContent).toContain('Also 4 brands');
    click(button(box, 'Bring it in'));
    click(button(box, 'Leave it'));
    expect(told).toEqual([['bring', false], ['leave']]);
  });

  it('offers nothing to bring in where all is here', () => {
    const none = { fresh: 0, changed: 0, refused: 0, why: [], brands: 0, settings: 0 };
    const old: Preview = { ...preview, ...none };
    const { box } = page({ importing: { is: 'looked', name: 'a.json', preview: old } });
    expect(box.querySelector('.import')?.textContent).toContain('0 new, 40 already here');
    expect(box.textContent).toContain('All of it is here already');
    expect(() => button(box, 'Bring it in')).toThrow('no button');
  });

  it('asks for the passphrase again', () => {
    const { box, told } = page(records['record-sealed']);
    expect(box.querySelector('.import [role=alert]')?.textContent).toContain('not its passphrase');
    click(button(box, 'Open it'));
    fill(box.querySelector('.import [type=password]'), 'seven red lanterns');
    click(button(box, 'Open it'));
    expect(told).toEqual([['unlock', 'seven red lanterns']]);
  });

  it.each([
    [{ is: 'refused', name: 'a.json', why: 'empty' }, 'a.json is empty. Nothing was changed.'],
    [{ is: 'refused', name: 'a.json', why: 'notJson', line: 7 }, 'cannot be read any further'],
    [{ is: 'unkept', name: 'a.json', why: 'full' }, 'The disk is full'],
    [{ is: 'left', name: 'a.json' }, 'a.json was left'],
    [{ is: 'cancelled', name: 'a.json' }, 'Nothing of a.json was kept'],
    [{ is: 'brought', fresh: 2, changed: 0 }, 'Done: 2 new, 0 changed'],
  ] as const)('after $is another file can be chosen', (importing, says) => {
    const { box, told } = page({ importing });
    expect(box.querySelector('.import')?.textContent).toContain(says);
    const file = new File(['{}'], 'b.json');
    const field = box.querySelector('.import [type=file]') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [file] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(told).toEqual([['import', file]]);
  });

  it('takes a file that is dropped', () => {
    const { box, told } = page();
    const file = new File(['{}'], 'b.json');
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    box.querySelector('.drop')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(told).toEqual([['import', file]]);
  });
});

describe('a table of one’s own', () => {
  const scene = records['record-columns'].importing;
  const setting = (box: Element, words: string) => {
    const label = [...box.querySelectorAll('label')].find((one) => one.textContent === words);
    return box.querySelector(`[id="${label?.getAttribute('for')}"]`);
  };

  it('shows how its first rows would be understood, and what not', () => {
    const { box } = page(records['record-columns']);
    const rows = [...box.querySelectorAll('.columns tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toContain('March 1, 2026Nordfaser Great');
    expect(rows[1]).toContain('Neither');
    expect(rows[2]).toContain('not understood: March');
    expect(rows[2]).toContain('not understood: fugly');
  });

  it('is read as the person says', () => {
    const { box, told } = page(records['record-columns']);
    choose(setting(box, 'fugly'), 'Awful');
    choose(setting(box, 'My words'), 'Column 4');
    choose(setting(box, 'All of it was'), 'service');
    expect(box.querySelectorAll('.columns tbody tr')[2]?.textContent).toContain('Awful');
    click(button(box, 'Go on'));
    expect(told).toEqual([
      [
        'columns',
        {
          ...scene.head.mapping,
          columns: { t: 0, v: 1, brandName: 2, note: 3 },
          feelings: { rad: 2, meh: 0, fugly: -2 },
          source: 'service',
        },
      ],
    ]);
  });

  it('needs to know when, and of whom', () => {
    const { box, told } = page(records['record-columns']);
    choose(setting(box, 'Brand'), 'none');
    click(button(box, 'Go on'));
    expect(told).toEqual([]);
    const name = [...box.querySelectorAll('.row')].find((one) =>
      one.textContent?.startsWith('All of it is with'),
    );
    fill(name?.querySelector('input'), 'Hafenladen');
    expect(box.querySelector('.columns tbody tr')?.textContent).toContain('Hafenladen');
    click(button(box, 'Go on'));
    expect(told).toEqual([['columns', expect.objectContaining({ brandName: 'Hafenladen' })]]);
  });
});

describe('just in case', () => {
  it('says when the last file was saved, and how much is newer', () => {
    expect(page().box.textContent).toContain('84 moments are newer');
    expect(page({ lastBackup: null }).box.textContent).toContain('No file was saved yet');
  });

  it('switches the weekly file on, and sets how many stay and when to be reminded', () => {
    const { box, told } = page();
    click(box.querySelector('[role=switch]'));
    const [keep, remind] = box.querySelectorAll('.setting select');
    choose(keep ?? null, '8 files');
    choose(remind ?? null, 'never');
    expect(told).toEqual([
      ['weekly', true],
      ['set', 'weeklyFiles', 8],
      ['set', 'remindAfter', null],
    ]);
  });

  it('says that the browser does not let it any more', () => {
    const withdrawn = page(records['record-looked']).box;
    expect(withdrawn.textContent).toContain('does not let me save files');
    const allowed = page(records['record-refused']).box;
    expect(allowed.textContent).not.toContain('does not let me save files');
  });
});

describe('letting go for good', () => {
  it('takes a brand, what would go, and a second word', () => {
    const { box, told } = page();
    const part = folded(box, 'A brand');
    choose(part.querySelector('select'), 'Café Estrella');
    expect(part.textContent).toContain('18 moments and remarks of Café Estrella would go');
    click(button(part, 'Erase'));
    click(button(part, 'Keep it'));
    click(button(part, 'Erase'));
    expect(told).toEqual([]);
    click(button(part, 'Yes, erase'));
    expect(told).toEqual([['brand', 'name:1']]);
  });

  it('takes a span of days in which something was kept', () => {
    const { box, told } = page();
    const part = folded(box, 'A span of time');
    const [from, to] = part.querySelectorAll('input');
    fill(from, '2022-01-01', 'change');
    fill(to, '2021-01-01', 'change');
    expect(part.textContent).toContain('end before it begins');
    fill(to, '2022-06-01', 'change');
    expect(part.textContent).toContain('Nothing was kept then');
    fill(to, '2026-06-01', 'change');
    expect(part.textContent).toContain('12 moments with 3 brands would go');
    click(button(part, 'Erase'));
    click(button(part, 'Yes, erase'));
    expect(told).toEqual([['period', '2022-01-01', '2026-06-01']]);
  });

  it('asks a second time when another span is chosen', () => {
    const { box, told } = page();
    const part = folded(box, 'A span of time');
    const [from] = part.querySelectorAll('input');
    fill(from, '2026-01-01', 'change');
    click(button(part, 'Erase'));
    fill(from, '2023-01-01', 'change');
    expect(() => button(part, 'Yes, erase')).toThrow('no button');
    expect(told).toEqual([]);
  });

  it('takes everything only after the word was typed', () => {
    const { box, told } = page();
    const part = folded(box, 'Everything');
    expect(part.textContent).toContain('1,284 moments with 37 brands would go');
    click(button(part, 'Erase everything'));
    fill(part.querySelector('input'), 'eras');
    click(button(part, 'Erase everything'));
    expect(told).toEqual([]);
    fill(part.querySelector('input'), ' Erase ');
    click(button(part, 'Erase everything'));
    expect(told).toEqual([['everything']]);
  });

  it('stands on a brand’s own page, too', () => {
    let erased = 0;
    const box = show(<EraseBrand name="Nordfaser" felt={9} onErase={() => erased++} />);
    expect(box.textContent).toContain('9 moments and remarks of Nordfaser');
    click(button(box, 'Erase'));
    expect(erased).toBe(0);
    click(button(box, 'Yes, erase'));
    expect(erased).toBe(1);
  });
});
