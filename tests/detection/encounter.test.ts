import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORM_SENT, momentOf, SILENCE } from '../../detection/encounter.ts';
import type { ChatStage, Reading } from '../../detection/reading.ts';
import { TOUCHPOINTS } from '../../journal/moment.ts';
import type { Encounter } from '../../journal/records.ts';
import { MINUTE, START, visitSettings, walk } from './tab-walk.ts';

describe('a visit', () => {
  const browse = (pages: number, seconds: number) => {
    const w = walk();
    for (let page = 0; page < pages; page++) {
      if (page > 0) w.wait((seconds / (pages - 1)) * 1000);
      w.see('visit');
    }
    w.close();
    return w.moments;
  };

  test('of three pages and ninety seconds is worth a moment, a lesser one is not', () => {
    expect(browse(3, 90)).toMatchObject([{ source: 'browse', touchpoint: 'visit', minutes: 2 }]);
    expect(browse(2, 90)).toEqual([]);
    expect(browse(3, 89)).toEqual([]);
  });

  test('does not count a page twice, nor time spent elsewhere or asleep', () => {
    const w = walk();
    w.see('visit');
    w.see('visit', { again: true });
    w.see('visit', { again: true });
    w.wait(20 * MINUTE);
    w.see('visit');
    expect(w.rows()).toMatchObject([{ pages: 2, seconds: 120 }]);
    w.wait(MINUTE);
    w.see('visit', { site: 'other.example' });
    w.wait(MINUTE);
    w.see('visit');
    expect(w.rows().find(({ site }) => site === 'shop.example')).toMatchObject({
      ...{ pages: 3, seconds: 120 },
    });
  });

  test('counts no time in which its tab was not in front', () => {
    const w = walk();
    w.see('visit', { inFrontFor: 0 });
    w.wait(MINUTE);
    w.see('visit', { inFrontFor: 10_000 });
    expect(w.rows()).toMatchObject([{ pages: 2, seconds: 10 }]);
    w.wait(MINUTE);
    w.see('visit', { inFrontFor: MINUTE + 10_000 });
    expect(w.rows()).toMatchObject([{ pages: 3, seconds: 70 }]);
  });

  test('stays one once it was asked about: what is bought then is a moment of its own', () => {
    const w = walk();
    w.see('visit');
    Object.assign(w.rows()[0] ?? {}, { nonce: 'handed out' });
    w.see('cart');
    w.see('checkout');
    w.see('confirmation');
    expect(w.moments).toMatchObject([{ id: 'abcdef-2', source: 'purchase' }]);
    expect(w.open()).toEqual(['visit']);
  });

  test('is over after half an hour of silence, at its last sign; then another begins', () => {
    const w = walk();
    w.see('visit');
    w.wait(SILENCE - 1);
    expect(w.tick().ended).toEqual([]);
    w.wait(1);
    expect(w.tick().ended).toMatchObject([{ ended: 'silence', endedAt: START }]);
    expect(w.tick().ended).toEqual([]);
    w.see('visit');
    w.wait(SILENCE);
    const { ended } = w.see('visit');
    expect(ended).toHaveLength(1);
    expect(w.rows().map(({ id }) => id)).toEqual(['abcdef-1', 'abcdef-2', 'abcdef-3']);
  });

  test('says where it was when it was in one place only', () => {
    const where = (...pages: Reading['touchpoint'][]) => {
      const w = walk();
      for (const page of pages) {
        w.see(page);
        w.wait(MINUTE);
      }
      w.close();
      return w.moments[0]?.touchpoint;
    };
    expect(where('help', 'help', 'none')).toBe('help');
    expect(where('tracking', 'help', 'account')).toBe('visit');
    expect(where('none', 'none', 'none')).toBe('visit');
  });

  test('of what is no brand is not followed at all', () => {
    const w = walk();
    expect(w.see('visit', { commercial: false }).encounters).toEqual([]);
    expect(w.see('help', { commercial: false, rules: [FORM_SENT] }).encounters).toEqual([]);
  });

  test('in two tabs is two, and the end of one tab is not the end of the other', () => {
    const w = walk();
    w.see('visit', { tab: 1 });
    w.see('visit', { tab: 2 });
    w.close(1);
    expect(w.open()).toEqual(['visit']);
  });
});

describe('a form', () => {
  const sent = { rules: [FORM_SENT] };

  test.each([
    ['help', 'form', 'help'],
    ['returns', 'return', 'returns'],
    ['cancellation', 'cancellation', 'cancellation'],
  ] as const)('sent from a %s page is a %s: service', (page, kind, touchpoint) => {
    const w = walk();
    w.see(page);
    w.wait(4 * MINUTE);
    expect(w.see('none', sent).ended).toMatchObject([{ id: 'abcdef-1', kind, ended: 'sent' }]);
    expect(w.moments).toMatchObject([{ source: 'service', touchpoint, minutes: 2 }]);
    w.see('none', sent);
    w.see(page, sent);
    expect(w.moments).toHaveLength(1);
    w.wait(SILENCE);
    w.see(page, sent);
    expect(w.moments).toHaveLength(2);
  });

  test('is what it was last about, and its own thing beside a full cart', () => {
    const w = walk();
    w.see('help');
    w.see('returns');
    w.see('returns', sent);
    w.see('cart');
    w.see('help');
    w.see('help', sent);
    expect(w.rows().map(({ kind }) => kind)).toEqual(['return', 'purchase', 'form']);
    expect(w.open()).toEqual(['purchase']);
  });

  test('only read is a visit; one that is about something else is a page of it', () => {
    const w = walk();
    for (const page of ['help', 'returns', 'cancellation'] as const) w.see(page);
    w.close();
    const other = walk();
    other.see('signup', sent);
    other.close();
    expect([...w.rows(), ...other.rows()].map(({ kind }) => kind)).toEqual(['visit', 'visit']);
    expect([...w.moments, ...other.moments]).toEqual([]);
  });
});

describe('a chat', () => {
  test('present → open → sent → closed is one, with its minutes and beside the visit', () => {
    const w = walk();
    w.see('help');
    w.chat('present');
    expect(w.open()).toEqual(['visit']);
    w.chat('open');
    w.wait(MINUTE);
    w.chat('sent');
    w.wait(6.5 * MINUTE);
    w.see('help');
    w.chat('present');
    w.chat('open');
    w.chat('sent');
    const { ended } = w.chat('closed');
    expect(ended).toMatchObject([
      { kind: 'chat', vendor: 'intercom', sent: true, ended: 'closed' },
    ]);
    expect(w.moments).toMatchObject([{ source: 'service', touchpoint: 'chat', minutes: 8 }]);
    expect(w.open()).toEqual(['visit']);
  });

  test('without a message of one’s own came to nothing', () => {
    const w = walk();
    w.chat('open');
    expect(w.chat('closed').ended).toHaveLength(1);
    expect(w.chat('closed').ended).toEqual([]);
    expect(w.moments).toEqual([]);
    w.chat('open');
    w.chat('sent');
    w.chat('closed');
    expect(w.moments).toHaveLength(1);
  });

  test('made small and opened again is the same talk', () => {
    const w = walk();
    w.chat('sent');
    w.chat('closed');
    w.wait(20 * MINUTE);
    w.chat('open');
    w.chat('sent');
    w.chat('closed');
    w.wait(20 * MINUTE);
    w.chat('sent');
    expect(w.moments).toHaveLength(1);
    w.wait(SILENCE);
    w.chat('sent');
    w.chat('closed');
    expect(w.moments).toHaveLength(2);
  });

  test('ends with its tab, or with silence', () => {
    const w = walk();
    w.chat('sent', { tab: 1 });
    w.chat('sent', { tab: 2 });
    expect(w.close(1).ended).toMatchObject([{ ended: 'closed' }]);
    w.wait(SILENCE);
    expect(w.tick(2).ended).toMatchObject([{ ended: 'silence' }]);
    expect(w.moments).toHaveLength(2);
  });

  test('and a purchase in one tab are two', () => {
    const w = walk();
    w.see('cart');
    w.chat('sent');
    w.see('confirmation');
    w.chat('closed');
    expect(w.sources()).toEqual(['purchase', 'service']);
  });
});

describe('what was read of another brand', () => {
  test.each([
    ['review', 'review', 'web'],
    ['article', 'news', 'media'],
  ] as const)('%s is second-hand, about that brand, read on this site', (page, source, channel) => {
    const w = walk();
    w.see(page, { site: 'paper.example', commercial: false, about: 'bank.example' });
    // It is there as soon as it was read, and once, however often it is opened.
    expect(w.open()).toEqual([]);
    w.see(page, { site: 'paper.example', commercial: false, about: 'bank.example', tab: 2 });
    w.close();
    expect(w.moments).toMatchObject([
      { brand: 'site:bank.example', site: 'paper.example', source, channel },
    ]);
  });

  test('has the name of the brand it is about, not of the paper', () => {
    const w = walk();
    const reading = { site: 'paper.example', brandName: 'The Paper', about: 'bank.example' };
    const { encounters } = w.see('review', { ...reading, aboutName: 'The Bank' });
    expect(encounters).toMatchObject([{ brand: 'site:bank.example', brandName: 'The Bank' }]);
  });

  test('about itself, or about nobody known, is a page of the site like any other', () => {
    const w = walk();
    w.see('review', { about: 'shop.example' });
    w.see('article');
    expect(w.open()).toEqual(['visit']);
    expect(w.see('article', { site: 'blog.example', commercial: false }).encounters).toEqual([]);
  });
});

test('an encounter does not run backwards when the clock is set back', () => {
  const w = walk();
  w.see('visit');
  w.chat('sent');
  w.wait(-60 * MINUTE);
  w.see('visit');
  w.chat('closed');
  const [visit, chat] = w.rows();
  expect(visit).toMatchObject({ lastAt: START, seconds: 0, pages: 2 });
  expect(chat).toMatchObject({ endedAt: START, seconds: 0 });
});

test('an unended encounter would be kept as of its last sign', () => {
  const w = walk();
  w.see('confirmation');
  const [purchase] = w.rows();
  expect(momentOf({ ...(purchase as Encounter), endedAt: undefined }, visitSettings)?.t).toBe(
    START,
  );
});

test('no walk through any tabs leaves two moments of one encounter, or one without an end', {
  timeout: 60_000,
}, () => {
  const step = fc.oneof(
    fc.record({
      does: fc.constant('see' as const),
      page: fc.constantFrom(...TOUCHPOINTS, 'none' as const),
      site: fc.constantFrom('a.example', 'b.example'),
      sent: fc.boolean(),
      about: fc.constantFrom(undefined, 'a.example', 'c.example'),
    }),
    fc.record({
      does: fc.constant('chat' as const),
      stage: fc.constantFrom<ChatStage>('present', 'open', 'sent', 'closed'),
    }),
    fc.record({ does: fc.constant('wait' as const), minutes: fc.integer({ min: -5, max: 50 }) }),
    fc.record({ does: fc.constantFrom('close' as const, 'tick' as const) }),
  );
  const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), step), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (taken) => {
      const w = walk();
      for (const [tab, s] of taken) {
        if (s.does === 'see') {
          const rules = s.sent ? [FORM_SENT] : ['word'];
          w.see(s.page, { tab, site: s.site, rules, about: s.about });
        } else if (s.does === 'chat') w.chat(s.stage, { tab });
        else if (s.does === 'wait') w.wait(s.minutes * MINUTE);
        else if (s.does === 'close') w.close(tab);
        else w.tick(tab);

        const open = w.rows().filter(({ endedAt }) => endedAt === undefined);
        const thing = (e: Encounter) => `${e.tab} ${e.kind} ${e.brand}`;
        expect(new Set(open.map(thing)).size).toBe(open.length);
      }
      for (const tab of [1, 2, 3]) w.close(tab);
      expect(w.open()).toEqual([]);
      const ids = w.moments.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const rows = new Map(w.rows().map((e) => [e.id, e]));
      for (const { id, source } of w.moments) {
        const e = rows.get(id) as Encounter;
        expect(e.endedAt).toBeGreaterThanOrEqual(e.startedAt);
        if (source === 'purchase') expect(e.touchpoints).toContain('confirmation');
        if (e.kind === 'chat') expect(e.sent).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});
