/**
 * What can be seen on this page? Runs only where a glance found something worth telling. Scans little:
 * everything is capped, no text of the body, no layout. Its code runs once and cold: each expression
 * and each function costs as much to make as to run, so texts are joined and looked through once.
 */
import { all, findChat, get, scriptsOf, texts } from './chat-find.ts';
import type { Facts } from './facts.ts';
import { BUSINESS, glance, hasPayFrame, PLATFORM } from './glance.ts';
import { hasWord, kindsIn } from './words-in.ts';

const BODY = /cart|check|order|prod|acc|cust|succ|is-|log|reg|hist/;
const BUTTON = 'button,[type=submit],[type=button],a[role=button],a[class*=button],a[class*=btn]';

/** All that is no visible sign: white space, control and format characters, icons. */
const UNSEEN = /[^!-~\xa1-\u1fff\u2010-\u2027\u2030-\udfff\uf900-\uffef]+/g;

/** One line of at most `most` characters. */
const line = (text: unknown, most = 80): string =>
  typeof text === 'string' ? text.slice(0, 400).replace(UNSEEN, ' ').trim().slice(0, most) : '';

/** Adds once, until the list is full. */
function add(list: string[], most: number, text: string | undefined): void {
  if (text && list.length < most && !list.includes(text)) list.push(text);
}

/** JSON-LD: types, names, and what an article or a review is about. */
function readLinkedData(text: string, { types, names, about }: Facts): void {
  const queue: [key: string, value: unknown][] = [];
  try {
    if (text.length < 200_000) queue.push(['', JSON.parse(text)]);
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
    const organisation = /Organiz|^Brand/.test(type) || BUSINESS.test(type);
    if (/^(about|mentions|itemReviewed)$/.test(key)) {
      if (name && organisation && about.length < 3)
        about.push({ name, host: line(thing.url).split('/')[2] });
    } else if (organisation) names.org ||= name;
  }
}

/** All facts of a page with a body; missing parts are simply not there. */
export function collect(document: Document, formSent = false): Facts | null {
  const { body } = document;
  if (!body) return null;
  const scripts = scriptsOf(document);
  const chat = findChat(document, scripts);
  const facts: Facts = {
    lang: document.documentElement.lang.slice(0, 2).toLowerCase(),
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
    payFrame: hasPayFrame(document),
    formSent,
  };
  const { names, types, marks, headings, sections, buttons, fields } = facts;

  for (const name of [`#${body.id}`, ...[...body.classList].map((name) => `.${name}`)])
    if (BODY.test(name)) add(marks, 12, name.slice(0, 40));

  const meta = (selector: string, most?: number) =>
    line(document.querySelector(selector)?.getAttribute('content'), most);
  names.og = meta('[property="og:site_name"]');
  const kind = meta('[property="og:type"]', 20);
  if (kind) types.push(`og:${kind}`);
  add(marks, 14, meta('[name=generator]', 20).toLowerCase());

  add(marks, 14, PLATFORM.exec(scripts.join('\n'))?.[0]);
  for (const data of texts(document, 'script[type*=ld]', 40)) readLinkedData(data, facts);
  for (const item of all(document, '[itemtype]', 30))
    add(types, 16, line(get(item, 'itemtype').split('/').pop(), 40));

  for (const field of all(document, 'input,select,textarea', 150)) {
    const type = get(field, 'type');
    if (/^(submit|button|hidden|image|reset)$/.test(type)) continue;
    const kind = field.localName === 'input' ? type : field.localName;
    const hints = ['autocomplete', 'name', 'id'].map((name) => get(field, name)).join(' ');
    add(fields, 40, `${kind} ${hints}`.slice(0, 60).toLowerCase());
  }
  for (const heading of texts(document, 'h1', 3)) add(headings, 3, line(heading));

  let hrefs = '';
  for (const link of all(document, 'a', 300)) hrefs += `${get(link, 'href')}\n`;
  facts.links.push(...kindsIn(hrefs));
  for (const button of all(document, BUTTON, 250)) {
    const text = line(button.textContent || get(button, 'value'), 60);
    if (text.length < 40 && hasWord(text)) add(buttons, 8, text);
  }
  for (const heading of texts(document, 'h2,h3,h1+p,[role=status],[class*=thank]', 40)) {
    const text = line(heading);
    if (formSent || hasWord(text)) add(sections, 4, text);
  }
  return facts;
}

/**
 * The facts of this page, or null when nothing on it is worth telling. Never throws on what a page
 * holds. That it is a web page is for who puts the script there to see to.
 */
export const gather = (
  document: Document,
  address: URL | Location,
  formSent = false,
): Facts | null => (formSent || glance(document, address) ? collect(document, formSent) : null);
