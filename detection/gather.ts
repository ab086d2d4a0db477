/**
 * What can be seen on this page? Runs in every page, so it is small and scans little: live
 * collections and ids only, everything capped, no text of the body, no layout.
 */
import { all as allOf, findChat, groupIn } from './chat-find.ts';
import type { Facts } from './facts.ts';
import { PAGE_WORDS } from './rules/page-words.ts';

const kinds = Object.keys(PAGE_WORDS);
/** One group for each kind of word, so that the group that matched names it. */
const words = new RegExp(`(?:^|[^a-z])(?:(${Object.values(PAGE_WORDS).join(')|(')}))`);

/** Shop systems, by the addresses of the page's scripts. */
const PLATFORM =
  /shopify|woocommerce|mage\/|prestashop|bigcommerce|demandware|parastorage|ecwid|vtex|webshopapp/;
const BODY = /cart|check|order|prod|acc|cust|succ|is-|log|reg|hist/;
const PAY_FRAME =
  /inner-(card|pay|iban)|checkout\.stripe|hosted-?fields|securedf|adyen|paypal.*but|klarna|mollie|worldpay/;
const SELLS = /Product|Offer|^Order|ContactP|FAQP|Checkout|Review$/;
const ORGANISATION = /Organiz|Corp|Store|Business|Hotel|Restaurant|Airline|Bank|^Brand/;

/** One line of at most `most` characters. */
const line = (text: unknown, most = 80): string =>
  typeof text === 'string'
    ? text
        .slice(0, 400)
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim()
        .slice(0, most)
    : '';

/** Which kind of touchpoint word a text holds. */
const kindOf = (text: string): string | undefined =>
  kinds[
    groupIn(
      words,
      text
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, ''),
    )
  ];

/** Adds once, until the list is full. */
function add(list: string[], most: number, text: string | undefined): void {
  if (text && list.length < most && !list.includes(text)) list.push(text);
}

/** JSON-LD: types, names, and what an article or a review is about. */
function readLinkedData(text: string, { types, names, about }: Facts): void {
  const queue: [key: string, value: unknown][] = [];
  try {
    queue.push(['', JSON.parse(text)]);
  } catch {
    // Broken, as it often is.
  }
  // Breadth first with a limit: deep nesting costs no stack, a huge graph no time.
  for (const [key, value] of queue) {
    if (!value || typeof value !== 'object') continue;
    for (const [name, part] of Object.entries(value))
      if (queue.length < 400) queue.push([Array.isArray(value) ? key : name, part]);
    const thing = value as Record<string, unknown>;
    const type = [thing['@type']].flat().join().slice(0, 80);
    for (const one of type.split(',')) add(types, 16, line(one, 40));
    const name = line(thing.name);
    const organisation = ORGANISATION.test(type);
    if (/^(about|mentions|itemReviewed)$/.test(key)) {
      if (name && organisation && about.length < 3)
        about.push({ name, host: /^https?:\/\/([^/?#]+)/.exec(line(thing.url))?.[1] });
    } else if (organisation) names.org ||= name;
  }
}

/** All facts of a page with a body; missing parts are simply not there. */
export function collect(document: Document, formSent = false): Facts | null {
  const { documentElement: root, body } = document;
  if (!root || !body) return null;
  const all = (tag: string, most: number) => allOf(document, tag, most);
  const get = (element: Element, name: string) => element.getAttribute(name) ?? '';
  const chat = findChat(document);
  const facts: Facts = {
    lang: get(root, 'lang').slice(0, 2).toLowerCase(),
    title: line(document.title),
    headings: [],
    sections: [],
    buttons: [],
    names: {},
    types: [],
    about: [],
    marks: [],
    fields: [],
    links: [],
    chat: chat && { vendor: chat.vendor, shown: !!chat.box },
    payFrame: all('iframe', 60).some((frame) =>
      PAY_FRAME.test(`${get(frame, 'src').slice(0, 200)} ${get(frame, 'name')}`),
    ),
    formSent,
  };
  const { names, types, marks, headings } = facts;

  for (const name of [`#${body.id}`, ...[...body.classList].map((name) => `.${name}`)])
    if (BODY.test(name)) add(marks, 12, name.slice(0, 40));
  for (const meta of all('meta', 100)) {
    const key = get(meta, 'property') || get(meta, 'name');
    const content = line(get(meta, 'content'));
    if (key === 'og:site_name') names.og ||= content;
    else if (key === 'og:type') add(types, 16, `og:${content.slice(0, 20)}`);
    else if (key === 'generator') add(marks, 14, content.toLowerCase().slice(0, 20));
  }
  for (const script of all('script', 400)) {
    add(marks, 14, PLATFORM.exec(get(script, 'src').slice(0, 200))?.[0]);
    const text = /ld\+json/.test(get(script, 'type')) && script.textContent;
    if (text && text.length < 200_000) readLinkedData(text, facts);
  }
  for (const item of [...document.querySelectorAll('[itemtype]')].slice(0, 30))
    add(types, 16, line(get(item, 'itemtype').split('/').pop(), 40));

  const label = (button: Element) => {
    const text = line(button.textContent || get(button, 'value'), 60);
    if (text.length < 40 && kindOf(text)) add(facts.buttons, 8, text);
  };
  for (const tag of ['input', 'select', 'textarea'])
    for (const field of all(tag, 100)) {
      const type = get(field, 'type');
      if (/^(submit|button)$/.test(type)) label(field);
      else if (!/^(hidden|image|reset)$/.test(type))
        add(
          facts.fields,
          40,
          [
            tag === 'input' ? type : tag,
            ...['autocomplete', 'name', 'id'].map((name) => get(field, name)),
          ]
            .join(' ')
            .slice(0, 60)
            .toLowerCase(),
        );
    }
  for (const button of all('button', 150)) label(button);
  for (const link of all('a', 300)) {
    add(facts.links, 8, kindOf(get(link, 'href').slice(0, 200)));
    if (/button|btn/.test(get(link, 'role') + get(link, 'class'))) label(link);
  }

  for (const heading of all('h1', 3)) add(headings, 3, line(heading.textContent));
  for (const heading of [...document.querySelectorAll('h2,h3,[role=status]')].slice(0, 40)) {
    const text = line(heading.textContent);
    if (formSent || kindOf(text)) add(facts.sections, 4, text);
  }
  return facts;
}

/** Recall first: the rules in the background judge, this only keeps silent pages silent. */
export function worthTelling(
  facts: Facts,
  { host, pathname, search, hash }: URL | Location,
): boolean {
  const { types, title } = facts;
  let path = pathname + search + hash;
  try {
    path = decodeURI(path);
  } catch {
    // A broken escape: the raw path will do.
  }
  const short = (text: string | undefined) => text && text.length < 50 && kindOf(text);
  return !!(
    facts.chat ||
    facts.formSent ||
    facts.payFrame ||
    facts.about[0] ||
    facts.links.includes('cart') ||
    facts.marks.some((mark) => PLATFORM.test(mark)) ||
    facts.fields.some((field) => /^password|cc-|card|cv[cv]|one-time/.test(field)) ||
    short(path) ||
    short(host) ||
    (!types.some((type) => /Article|Posting/.test(type)) &&
      (kindOf(path.slice(0, 300)) ||
        types.some((type) => SELLS.test(type) || ORGANISATION.test(type)) ||
        [title.split(/ [|–—-] /)[0], ...facts.headings].some(short)))
  );
}

/**
 * The facts of this page, or null when nothing on it is worth telling. Never throws on what a page
 * holds.
 */
export function gather(
  document: Document,
  location: URL | Location,
  formSent = false,
): Facts | null {
  const facts = /^https?:$/.test(location.protocol) ? collect(document, formSent) : null;
  return facts && worthTelling(facts, location) ? facts : null;
}
