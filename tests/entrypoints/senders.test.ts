/** Who may say what: every message from everywhere it could come from. */
import { describe, expect, test } from 'vitest';
import { NO_FACTS } from '../../detection/facts.ts';
import { heard } from '../../entrypoints/background/senders.ts';

const OURS = { id: 'us', home: 'chrome-extension://us/' };
const NONCE = '0123456789abcdef0123456789abcdef';
const PAGE = 'https://www.shop.example/checkout/';

const tab = { id: 7, url: PAGE, title: 'Shop', incognito: false };
const SENDERS = {
  'our page': { id: 'us', url: `${OURS.home}timeline.html`, frameId: 0, tab },
  'our popup': { id: 'us', url: `${OURS.home}popup.html` },
  'the page’s own script': { id: 'us', url: PAGE, frameId: 0, tab },
  'a frame in the page': { id: 'us', url: 'https://chat.example/', frameId: 3, tab },
  'the card’s frame': { id: 'us', url: 'about:srcdoc', frameId: 4, tab },
  'a frame of the page that shows our page': { id: 'us', url: `${OURS.home}x`, frameId: 5, tab },
  'an address that begins like ours': { id: 'us', url: 'chrome-extension://usurper/', frameId: 0 },
  'a private window': { id: 'us', url: PAGE, frameId: 0, tab: { ...tab, incognito: true } },
  'a page without an address': { id: 'us', url: '', frameId: 0, tab: { ...tab, url: undefined } },
  nowhere: { id: 'us' },
  'another extension': { id: 'them', url: `${OURS.home}timeline.html`, frameId: 0, tab },
  'a web page': { url: PAGE, frameId: 0, tab },
} as const;
type Sender = keyof typeof SENDERS;

const card = (event: object) => ({ type: 'card', nonce: NONCE, event });
const TOP: Sender[] = ['our page', 'the page’s own script'];
const NAMELESS: Sender[] = ['a page without an address'];
const FRAMES: Sender[] = [
  'a frame in the page',
  'the card’s frame',
  'a frame of the page that shows our page',
];

/** Each message with those who may say it; whoever is not named may not. */
const MESSAGES: [string, object, Sender[]][] = [
  ['site', { type: 'site', tab: 7 }, ['our page', 'our popup']],
  ['teach', { type: 'teach', tab: 7, kind: 'purchase' }, ['our page', 'our popup']],
  ['facts', { type: 'facts', facts: NO_FACTS }, TOP],
  ['taught', { type: 'taught' }, TOP],
  ['chat', { type: 'chat', stage: 'sent', vendor: 'intercom' }, [...TOP, ...FRAMES]],
  ['rest', card({ is: 'rest', typing: false, busy: false, restless: true }), [...TOP, ...NAMELESS]],
  ['placed', card({ is: 'placed' }), [...TOP, ...NAMELESS]],
  ['gone', card({ is: 'gone' }), [...TOP, ...NAMELESS, ...FRAMES]],
  ['shown', card({ is: 'shown' }), FRAMES],
  ['rated', card({ is: 'rated', v: -2 }), FRAMES],
  ['detail', card({ is: 'detail', field: 'note', value: 'kind' }), FRAMES],
  ['detail taken back', card({ is: 'detail', field: 'effort', value: null }), FRAMES],
  ['undo', card({ is: 'undo' }), FRAMES],
  ['never', card({ is: 'never' }), FRAMES],
];

describe.each(MESSAGES)('%s', (_, message, may) => {
  test.each(Object.keys(SENDERS) as Sender[])('from %s', (sender) => {
    const said = heard(message, SENDERS[sender] as never, OURS);
    expect(said === null ? 'silence' : 'heard').toBe(may.includes(sender) ? 'heard' : 'silence');
    // Tab and address are the sender's, never the message's.
    if (said && said.by !== 'us') expect(said.from).toMatchObject({ tab: 7 });
  });
});

test.each([
  ['no object', 'facts'],
  ['nothing', null],
  ['an unknown type', { type: 'export' }],
  ['a request for the journal', { type: 'moments' }],
  ['facts that are a list', { type: 'facts', facts: [] }],
  ['facts with a brand beside them', { type: 'facts', facts: {}, brand: 'site:other.example' }],
  ['a tab in the message', { type: 'chat', stage: 'sent', vendor: 'x', tab: 9 }],
  ['a stage that is none', { type: 'chat', stage: 'won', vendor: 'x' }],
  ['a vendor as long as a book', { type: 'chat', stage: 'sent', vendor: 'x'.repeat(301) }],
  ['a tab that is none', { type: 'site', tab: -1 }],
  ['something that cannot be taught', { type: 'teach', tab: 7, kind: 'visit' }],
  ['a nonce of the wrong kind', { type: 'card', nonce: 'x', event: { is: 'shown' } }],
  ['a face that is none', card({ is: 'rated', v: 3 })],
  ['a field that is not the card’s', card({ is: 'detail', field: 'brand', value: 'x' })],
  ['a note as long as a book', card({ is: 'detail', field: 'note', value: 'x'.repeat(2_001) })],
  ['an event with more to it', card({ is: 'undo', id: 'x' })],
])('%s is heard from nobody', (_, message) => {
  for (const sender of Object.values(SENDERS)) {
    expect(heard(message, sender as never, OURS)).toBeNull();
  }
});
