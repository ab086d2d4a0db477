// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type BrandIdentity, ThisBrand } from '../../components/ThisBrand.tsx';
import { button, click, fill, notebook, show } from './faces.ts';
import { NOW } from './gallery/people.ts';

const KETTLE: BrandIdentity = {
  ...{ id: 'site:kettle.example', name: 'Kettle', sites: ['kettle.example'], members: [] },
  aliases: [],
  ...{ denied: false, felt: 3 },
  others: [
    { id: 'site:birn.example', name: 'Birnweg', aliases: ['Birne'], kin: null },
    { id: 'site:twin.example', name: 'Twin', aliases: [], kin: 'over' },
    { id: 'name:twin', name: 'TWIN', aliases: [], kin: 'under' },
  ],
  ...{ whole: null, parts: [], left: null },
};

function face(more: Partial<BrandIdentity> = {}) {
  const { told, tell } = notebook();
  const box = show(
    <ThisBrand
      brand={{ ...KETTLE, ...more }}
      onRename={tell('rename')}
      now={NOW}
      onMerge={tell('merge')}
      onLeft={tell('left')}
      onPartOf={tell('partOf')}
      onTakeApart={tell('takeApart')}
      onNoBrand={tell('noBrand')}
      onBrand={tell('brand')}
    />,
  );
  const field = (at: number) =>
    box.querySelectorAll<HTMLInputElement>('input.field')[at] as Element;
  return { box, told, field };
}

describe('its name', () => {
  it.each([
    ['My kettle', [['rename', 'site:kettle.example', 'My kettle']]],
    ['Kettle ', []],
    [' \u200B', []],
    ['', []],
  ])('%j', (typed, told) => {
    const kettle = face();
    fill(kettle.field(0), typed, 'change');
    expect(kettle.told).toEqual(told);
    const isName = /[a-z]/.test(typed);
    expect(kettle.box.querySelector('[role=alert]') === null).toBe(isName);
    expect(kettle.field(0).getAttribute('aria-invalid')).toBe(String(!isName));
  });
});

/** The field whose label begins so. */
function labelled(box: Element, words: string): Element {
  const label = [...box.querySelectorAll('label')].find((one) =>
    one.textContent?.startsWith(words),
  );
  const field = label?.querySelector('input');
  if (!field) throw new Error(`no field "${words}" in ${box.textContent}`);
  return field;
}

it('says by which other names it is found', () => {
  expect(face().box.textContent).not.toContain('Also found as');
  const { box } = face({ aliases: ['Kettle Inc.', 'Old Kettle'] });
  expect(box.textContent).toContain('Also found as Kettle Inc. · Old Kettle');
});

describe('until when', () => {
  it.each([
    ['2025-03-02', [['left', 'site:kettle.example', '2025-03-02']]],
    ['', [['left', 'site:kettle.example', null]]],
    // A day to come is none yet, and before 1900 nobody was with anybody.
    ['2027-01-01', []],
    ['1899-12-31', []],
  ])('%j', (day, told) => {
    const kettle = face({ left: '2024-01-01' });
    fill(labelled(kettle.box, 'With them until'), day, 'change');
    expect(kettle.told).toEqual(told);
  });
});

describe('what belongs to it', () => {
  const say = (label: string, words: string) => {
    const kettle = face();
    const field = labelled(kettle.box, label);
    fill(field, words);
    click(button(field.closest('form') as Element, 'Say so'));
    return { ...kettle, alert: kettle.box.querySelector('[role=alert]')?.textContent };
  };
  const PART = 'A product or a brand of Kettle';
  const WHOLE = 'What Kettle is a product or a part of';
  const KETTLE_ID = 'site:kettle.example';

  it.each([
    [PART, 'Birne', ['partOf', 'site:birn.example', KETTLE_ID]],
    [PART, ' Kettle Pro ', ['partOf', { name: 'Kettle Pro' }, KETTLE_ID]],
    [WHOLE, 'birnweg', ['partOf', KETTLE_ID, 'site:birn.example']],
    [WHOLE, 'Hob & Co', ['partOf', KETTLE_ID, { name: 'Hob & Co' }]],
  ])('%s: %j', (label, words, told) => {
    expect(say(label, words)).toMatchObject({ told: [told], alert: undefined });
  });

  it.each([
    [PART, 'Kettle', 'That is this brand itself.'],
    [PART, 'Twin (twin.example)', 'Kettle is a part of that.'],
    [WHOLE, 'TWIN (twin)', 'That is a part of Kettle.'],
    [WHOLE, '', 'No other brand by that name.'],
  ])('%s cannot be %j: %s', (label, words, alert) => {
    expect(say(label, words)).toMatchObject({ told: [], alert });
  });

  it('is ended from either side', () => {
    const { box, told } = face({
      whole: { id: 'name:hob', name: 'Hob' },
      parts: [{ id: 'name:lid', name: 'Lid' }],
    });
    for (const end of [...box.querySelectorAll('.say-family .link')]) click(end);
    expect(told).toEqual([
      ['partOf', 'name:lid', null],
      ['partOf', 'site:kettle.example', null],
    ]);
    expect(box.textContent).toContain('A part of Hob');
  });
});

describe('what belongs together', () => {
  const merge = (words: string, more?: Partial<BrandIdentity>) => {
    const kettle = face(more);
    fill(labelled(kettle.box, 'Belongs to Kettle, too'), words);
    click(button(kettle.box, 'Put together'));
    return { ...kettle, alert: kettle.box.querySelector('[role=alert]')?.textContent };
  };

  it.each([
    ['birnweg', 'site:birn.example'],
    ['  BIRNE ', 'site:birn.example'],
    ['Twin (twin.example)', 'site:twin.example'],
    ['TWIN (twin)', 'name:twin'],
  ])('%j is found', (words, id) => {
    expect(merge(words)).toMatchObject({
      told: [['merge', id, 'site:kettle.example']],
      alert: undefined,
    });
  });

  it.each([
    ['Kettle', 'That is this brand itself.'],
    ['Twin', 'No other brand by that name.'],
    ['Nobody', 'No other brand by that name.'],
    ['', 'No other brand by that name.'],
  ])('%j is not: %s', (words, alert) => {
    expect(merge(words)).toMatchObject({ told: [], alert });
  });

  it('is not asked where there is no other', () => {
    expect(face({ others: [] }).box.textContent).not.toContain('Put together');
  });

  it('can be taken apart, one by one', () => {
    const { box, told } = face({
      members: [
        { id: 'site:desk.example', name: 'Desk', sites: ['desk.example'], seen: true },
        { id: 'name:old kettle', name: 'Old Kettle', sites: [], seen: false },
      ],
    });
    expect(box.textContent).toContain('desk.exampleseen to be the same brand');
    expect(box.textContent).toContain('Old Kettleyou put them together');
    const parts = [...box.querySelectorAll('.site-list button')];
    expect(parts.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Take apart: desk.example',
      'Take apart: Old Kettle',
    ]);
    for (const part of parts) click(part);
    expect(told).toEqual([
      ['takeApart', 'site:desk.example'],
      ['takeApart', 'name:old kettle'],
    ]);
  });
});

describe('whether it is a brand', () => {
  it('is denied for all its sites, and what was felt stays or goes', () => {
    const { box, told } = face();
    expect(box.querySelector('.deny')?.textContent).toContain('kettle.example');
    click(button(box, 'Keep what I felt'));
    click(button(box, 'Remove its 3 moments'));
    expect(told).toEqual([
      ['noBrand', 'site:kettle.example', 'stays'],
      ['noBrand', 'site:kettle.example', 'goes'],
    ]);
  });

  it('is affirmed again', () => {
    const { box, told } = face({ denied: true });
    click(button(box, 'It is one'));
    expect(told).toEqual([['brand', ['kettle.example']]]);
  });

  it('is no question where nothing could be noticed, nor what goes where nothing was felt', () => {
    expect(face({ sites: [] }).box.querySelector('.deny')).toBeNull();
    expect(face({ felt: 0 }).box.textContent).not.toContain('Remove its');
  });
});
