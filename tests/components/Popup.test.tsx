// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BeforeYouBuy } from '../../components/BeforeYouBuy.tsx';
import { Popup, type PopupView } from '../../components/Popup.tsx';
import { findings } from '../../experience/findings.ts';
import { sketch } from '../../experience/portrait.ts';
import { setbacks } from '../../experience/turns.ts';
import type { Moment } from '../../journal/moment.ts';
import { button, choose, click, notebook, press, show } from './faces.ts';
import { early, heardOnly, NOW, nordfaser, said } from './gallery/people.ts';

function popup(moments: Moment[], more: Partial<PopupView> = {}) {
  const { told, tell } = notebook();
  const box = show(
    <Popup
      view={{
        ...{
          now: NOW,
          trouble: null,
          unkept: null,
          access: 'granted',
          site: 'nordfaser.example',
          isBrand: true,
        },
        denied: false,
        ...{ brand: { id: 'site:nordfaser.example', name: 'Nordfaser' } },
        ...{ sketch: sketch(moments, NOW), moments, waiting: [], guess: 'browse', kept: null },
        ...{ canUndoWaiting: false, here: 'on', week: null, why: null, pausedUntil: null },
        ...{ page: null, before: null },
        ...more,
      }}
      onRate={tell('rate')}
      onDetail={tell('detail')}
      onSource={tell('source')}
      onUndo={tell('undo')}
      onTryAgain={tell('again')}
      onRateWaiting={tell('rateWaiting')}
      onDismiss={tell('dismiss')}
      onWeekSeen={tell('weekSeen')}
      onWasNot={tell('wasNot')}
      onWas={tell('was')}
      onBrand={tell('brand')}
      onHere={tell('here')}
      onPause={tell('pause')}
      onNoticeHere={tell('noticeHere')}
      onOpen={tell('open')}
    />,
  );
  return { box, told };
}

describe('whether this is a brand', () => {
  it('can be denied, and said of what does not look like one', () => {
    const yes = popup([]);
    click(button(yes.box, 'Not a brand'));
    expect(yes.told).toEqual([['brand', false]]);
    for (const denied of [true, false]) {
      const no = popup([], { isBrand: false, denied, site: 'blog.example' });
      expect(no.box.textContent).not.toContain('Not a brand');
      click(button(no.box, 'It is one'));
      expect(no.told).toEqual([['brand', true]]);
    }
  });

  it('is not asked where nothing may be noticed', () => {
    expect(popup([], { access: 'none' }).box.textContent).not.toContain('Not a brand');
  });
});

describe('what it says', () => {
  it.each([
    ['nothing rated', [], {}, 'Nothing rated yet'],
    ['too early', heardOnly.slice(0, 1), {}, 'Too early to say'],
    ['a first impression', early, {}, 'a first impression'],
    ['not a brand', [], { isBrand: false, site: 'blog.example' }, 'does not look like a brand'],
    ['no site', [], { site: null, brand: null }, 'nothing to rate on this page'],
    ['no access', [], { access: 'none' }, 'if you let me'],
    ['other sites only', [], { access: 'elsewhere' }, 'nordfaser.example is not one of them'],
    ['withdrawn', [], { access: 'withdrawn' }, 'may not look at sites any more'],
    ['newer', [], { trouble: 'newer' }, 'A newer Throughline'],
    ['unopened', [], { trouble: 'unopened' }, 'does not let me open the journal'],
    ['full', [], { trouble: 'full' }, 'disk is full'],
  ] as [string, Moment[], Partial<PopupView>, string][])('%s', (_, moments, more, words) => {
    expect(popup(moments, more).box.textContent).toContain(words);
  });

  it('only heard of', () => {
    const fresh = heardOnly.map((m) => ({ ...m, t: NOW - 1_000, v: 2 }));
    expect(popup(fresh).box.textContent).toContain('only heard of');
  });

  it('never a number before there is enough', () => {
    expect(popup(heardOnly.slice(0, 1)).box.querySelector('.say')?.textContent).not.toMatch(/\d/);
  });

  it('offers no faces when the journal cannot be used', () => {
    expect(popup([], { trouble: 'newer' }).box.querySelector('input')).toBeNull();
  });

  it('says what was not kept beside what was said, and tries again', () => {
    const { box, told } = popup(nordfaser, { unkept: 'full' });
    expect(box.querySelector('[role=alert]')?.textContent).toContain('disk is full');
    expect(box.querySelector('input')).not.toBeNull();
    click(button(box, 'Try again'));
    expect(told).toEqual([['again']]);
  });

  it('opens the welcome page where there is no access yet', () => {
    const { box, told } = popup([], { access: 'none' });
    click(button(box, 'Turn noticing on'));
    expect(told).toEqual([['open', 'welcome']]);
  });

  it('offers to notice this site too where only others were chosen', () => {
    const { box, told } = popup([], { access: 'elsewhere' });
    click(button(box, 'Notice nordfaser.example too'));
    expect(told.map(([name]) => name)).toEqual(['noticeHere']);
  });

  it('draws both lanes in one small picture', () => {
    const { box } = popup(nordfaser);
    const rated = nordfaser.filter((m) => m.v !== null);
    expect(box.querySelectorAll('.spark .point')).toHaveLength(rated.length);
    expect(box.querySelectorAll('.spark .point.heard').length).toBe(
      rated.filter((m) => ['wom', 'ad', 'news', 'review'].includes(m.source)).length,
    );
  });
});

describe('what it does', () => {
  it('rates with one tap, by the page’s guess', () => {
    const { box, told } = popup([], { guess: 'service' });
    click(box.querySelectorAll('.rate .feelings input')[4]);
    expect(told).toEqual([['rate', 2, 'service']]);
  });

  it('rates with a key', () => {
    const { told } = popup([]);
    press('2');
    expect(told).toEqual([['rate', -1, 'browse']]);
  });

  it('rates what was heard under its own source', () => {
    const { box, told } = popup([]);
    click(box.querySelectorAll('.lanes input')[1]);
    choose(box.querySelector('.source-line select'), 'an ad');
    click(box.querySelectorAll('.rate .feelings input')[1]);
    expect(told).toEqual([['rate', -1, 'ad']]);
  });

  it('shows what was kept, and undoes it', () => {
    const { box, told } = popup(nordfaser, { kept: nordfaser[25] as Moment });
    expect(box.querySelector('[role=status]')?.textContent).toBe('Good, kept.');
    click(button(box, 'Undo'));
    expect(told).toEqual([['undo']]);
  });

  it('lists five waiting moments at most, rates and dismisses them', () => {
    const [unrated] = nordfaser.filter((m) => m.v === null) as [Moment];
    const waiting = Array.from({ length: 7 }, (_, i) => ({
      moment: { ...unrated, id: `W-${i}` },
      brand: 'Kaufgut',
    }));
    const { box, told } = popup([], { waiting });
    expect(box.textContent).toContain('7 moments wait');
    const rows = () => [...box.querySelectorAll('.waiting li')];
    expect(rows()).toHaveLength(2);
    click(button(box, '3 more'));
    expect(rows()).toHaveLength(5);
    click(rows()[1]?.querySelectorAll('input')[0]);
    click(button(rows()[2] as Element, 'Let it go'));
    click(button(box, 'Clear all'));
    expect(told).toEqual([
      ['rateWaiting', 'W-1', -2],
      ['dismiss', ['W-2']],
      ['dismiss', waiting.map(({ moment }) => moment.id)],
    ]);
  });

  it('says why it asked here, or did not', () => {
    const no = popup([], { why: { asked: false, reason: 'quietHours' } });
    expect(no.box.textContent).toContain('Not asked: it was in your quiet hours.');
    const yes = popup([], { why: { asked: true, reason: 'due' } });
    expect(yes.box.textContent).toContain('Asked: it had just ended');
    const unknown = popup([], { why: { asked: false, reason: 'ofAnotherVersion' } });
    expect(unknown.box.textContent).toContain('the moment had passed.');
  });

  it('looks back at the week until that was seen', () => {
    const week = { moments: 3, brands: 2 };
    const { box, told } = popup([], { week });
    expect(box.textContent).toContain('Your week: 3 moments with 2 brands.');
    click(button(box, 'Seen'));
    click(button(box, 'Look'));
    expect(told).toEqual([['weekSeen'], ['weekSeen'], ['open', 'timeline']]);
    expect(popup([]).box.textContent).not.toContain('Your week');
  });

  it('switches this site off and on', () => {
    const off = popup([]);
    click(off.box.querySelector('[role=switch]'));
    expect(off.told).toEqual([['here', false]]);
    const on = popup([], { here: 'never' });
    expect(on.box.textContent).toContain('Never on nordfaser.example');
    click(on.box.querySelector('[role=switch]'));
    expect(on.told).toEqual([['here', true]]);
  });

  it('offers no switch for noticing where it may not notice', () => {
    expect(popup([], { access: 'none' }).box.querySelector('[role=switch]')).toBeNull();
  });

  it('resumes from a pause', () => {
    const { box, told } = popup([], { pausedUntil: NOW + 1 });
    click(button(box, 'Go on'));
    expect(told).toEqual([['pause', null]]);
  });
});

it('shows names and notes as text', () => {
  const note = '<script>alert(1)</script>';
  const { box } = popup([{ ...(nordfaser[0] as Moment), note }], {
    brand: { id: 'name:x', name: '<b>x</b>' },
  });
  expect(box.querySelector('script, b')).toBeNull();
  expect(box.querySelector('h1')?.textContent).toBe('<b>x</b>');
  expect(box.querySelector('.moments')?.textContent).toContain(note);
});

describe('what is corrected of this page', () => {
  const nothing = { noticed: null, shape: '/orders/*', said: null };

  it('that something noticed was none', () => {
    const noticed = { id: 'a-1', kind: 'purchase' as const };
    const { box, told } = popup([], { page: { ...nothing, noticed } });
    expect(box.textContent).toContain('Noticed here: your order.');
    click(button(box, 'This wasn’t one'));
    expect(told).toEqual([['wasNot', noticed]]);
  });

  it('that something happened which was not noticed, and what follows from saying so', () => {
    const { box, told } = popup([], { page: nothing });
    expect(box.textContent).toContain('Pages like /orders/* will count');
    click(button(box, 'I got help'));
    expect(told).toEqual([['was', 'form']]);
  });

  it('that nothing is learned where the address says too little', () => {
    const { box } = popup([], { page: { ...nothing, shape: null } });
    expect(box.textContent).toContain('I learn nothing from it');
  });

  it.each([
    [{ is: 'wasNot' }, 'not noticed on this site any more'],
    [{ is: 'was', kind: 'return', shape: '/r/*' }, 'Kept: your return. It waits for a face. Pages'],
  ] as const)('and that it can be taken back: %o', (said, words) => {
    const { box, told } = popup([], { page: { ...nothing, said } });
    expect(box.textContent).toContain(words);
    click(button(box, 'Undo'));
    expect(told.map(([name]) => name)).toEqual(['undo']);
  });
});

describe('before you buy', () => {
  it('says what was believed, decided and felt, on one screen, and nothing where nothing was', () => {
    const box = show(
      <BeforeYouBuy
        before={{
          findings: findings(nordfaser, NOW),
          setbacks: setbacks(nordfaser, NOW),
          said,
        }}
        moments={nordfaser}
      />,
    );
    const rows = [...box.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringContaining('They mean well and cannot keep a date.'),
      expect.stringContaining('No more online orders'),
      expect.stringContaining('brought the line down'),
    ]);
    const nothing = { findings: [], setbacks: [], said: [] };
    expect(show(<BeforeYouBuy before={nothing} moments={[]} />).innerHTML).toBe('');
  });
});
