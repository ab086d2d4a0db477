/**
 * What can be seen on this page? Runs in every page, so it is small and scans little: everything is
 * capped, no text of the body, no layout, and what is dear only where there is something to tell.
 * Its code runs once and cold: each expression and each function costs as much to make as to run,
 * so texts are joined and looked through once, and most pages meet few of the expressions.
 */
import { all, findChat, get, scriptsOf } from './chat-find.ts';
import type { Facts } from './facts.ts';
import { PAGE_WORDS } from './rules/page-words.ts';

/** The shop system, by the addresses of the page's scripts. */
const PLATFORM =
  /shopify|woocommerce|mage\/|prestashop|bigcommerce|demandware|parastorage|ecwid|vtex|webshopapp/;
const BODY = /cart|check|order|prod|acc|cust|succ|is-|log|reg|hist/;
const PAY_FRAME =
  /inner-[cpi]|checkout.stripe|hosted-?fields|securedf|adyen|paypal.{0,40}but|klarna|mollie|worldpay/;
const BUTTON = 'button,[type=submit],[type=button],a[role=button],a[class*=button],a[class*=btn]';
const BUSINESS = /Corp|Store|Business|Hotel|Restaurant|Airline|Bank/;
const SELLS = RegExp(`roduct|Offer|^Order|ContactP|FAQP|Checkout|Review$|${BUSINESS.source}`, 'm');
const ORGANISATION = RegExp(`Organiz|^Brand|${BUSINESS.source}`);
const STORY = /rticle$|Posting$|^(Recipe|Music|Podcast|Profile)|^og:(mus|vid|prof)/m;
const QUIET = /privacy|terms|legal|about|blogs?\b|impr|cookie|datensch|\bagb/;

/** All that is no visible sign: white space, control and format characters, icons. */
const UNSEEN = /[^!-~\xa1-\u1fff\u2010-\u2027\u2030-\udfff\uf900-\uffef]+/g;

/** One line of at most `most` characters. */
const line = (text: unknown, most = 80): string =>
  typeof text === 'string' ? text.slice(0, 400).replace(UNSEEN, ' ').trim().slice(0, most) : '';

/** Which kinds of touchpoint words a text holds. */
function kindsIn(text: string): string[] {
  const found = new Set<string>();
  let plain = text.toLowerCase();
  if (/[^\0-\x7f]/.test(plain))
    plain = plain.normalize('NFD').replace(/[\u0300-\u036f\u3099]/g, '');
  const words = plain
    .replace(/(sign|log|check)[^a-z]?(in|up|on|out)/g, '$1$2')
    .match(/[a-z\xdf-\u024f]{3,}|[\u0250-\uffff]/g);
  for (const word of new Set(words)) {
    const start = ` ${word.slice(0, 3)}`;
    for (let at = PAGE_WORDS.indexOf(start) + 1; at; at = PAGE_WORDS.indexOf(start, at) + 1) {
      const stem = PAGE_WORDS.slice(at, PAGE_WORDS.indexOf(' ', at));
      // Where words are not written apart a stem may stand anywhere.
      if (
        word[1] ? word.startsWith(stem) && !/^cart[aeor]|^basketb/.test(word) : plain.includes(stem)
      ) {
        const kind = PAGE_WORDS.indexOf('>', at) + 1;
        found.add(PAGE_WORDS.slice(kind, PAGE_WORDS.indexOf(' ', kind)));
      }
    }
  }
  return [...found].sort();
}
const hasWord = (text: string) => kindsIn(text).length > 0;

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
    const organisation = ORGANISATION.test(type);
    if (/^(about|mentions|itemReviewed)$/.test(key)) {
      if (name && organisation && about.length < 3)
        about.push({ name, host: line(thing.url).split('/')[2] });
    } else if (organisation) names.org ||= name;
  }
}

/** What nearly says whether there is anything to tell; links, buttons and sections are missing. */
function begin(document: Document, formSent: boolean): Facts | null {
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
    payFrame: PAY_FRAME.test(
      all(document, 'iframe', 60)
        .map((frame) => get(frame, 'src') + get(frame, 'name'))
        .join('\n'),
    ),
    formSent,
  };
  const { names, types, marks, headings, fields } = facts;

  for (const name of [`#${body.id}`, ...[...body.classList].map((name) => `.${name}`)])
    if (BODY.test(name)) add(marks, 12, name.slice(0, 40));

  const meta: Record<string, string> = {};
  for (const tag of all(document, 'meta', 150))
    meta[get(tag, 'property') || get(tag, 'name')] ??= get(tag, 'content');
  names.og = line(meta['og:site_name']);
  if (meta['og:type']) types.push(`og:${line(meta['og:type'], 20)}`);
  add(marks, 14, line(meta.generator, 20).toLowerCase());

  add(marks, 14, PLATFORM.exec(scripts.join('\n'))?.[0]);
  for (const { innerHTML } of all(document, 'script[type*="ld+json"]', 40))
    readLinkedData(innerHTML, facts);
  for (const item of all(document, '[itemtype]', 30))
    add(types, 16, line(get(item, 'itemtype').split('/').pop(), 40));

  for (const field of all(document, 'input,select,textarea', 150)) {
    const type = get(field, 'type');
    if (/^(submit|button|hidden|image|reset)$/.test(type)) continue;
    const kind = field.localName === 'input' ? type : field.localName;
    const hints = ['autocomplete', 'name', 'id'].map((name) => get(field, name)).join(' ');
    add(fields, 40, `${kind} ${hints}`.slice(0, 60).toLowerCase());
  }
  for (const heading of all(document, 'h1', 3)) add(headings, 3, line(heading.textContent));
  return facts;
}

/** Where the page leads. */
function follow(document: Document, { links }: Facts): void {
  let hrefs = '';
  for (const link of all(document, 'a', 300)) hrefs += `${get(link, 'href')}\n`;
  links.push(...kindsIn(hrefs));
}

/** The dearer rest: many elements, each with a text. */
function finish(document: Document, { buttons, sections, formSent }: Facts): void {
  for (const button of all(document, BUTTON, 250)) {
    const text = line(button.textContent || get(button, 'value'), 60);
    if (text.length < 40 && hasWord(text)) add(buttons, 8, text);
  }
  for (const heading of all(document, 'h2,h3,h1+p,[role=status],[class*=thank]', 40)) {
    const text = line(heading.textContent);
    if (formSent || hasWord(text)) add(sections, 4, text);
  }
}

/** All facts of a page with a body; missing parts are simply not there. */
export function collect(document: Document, formSent = false): Facts | null {
  const facts = begin(document, formSent);
  if (!facts) return null;
  follow(document, facts);
  finish(document, facts);
  return facts;
}

const headlines = ({ title, headings }: Facts) => [
  title.split(/ [|–—-] /)[0] as string,
  ...headings,
];

/** Something that tells even of a page that has its story written all over it. */
function isTold(facts: Facts, { href }: URL | Location): boolean {
  let path = href;
  try {
    path = decodeURI(path);
  } catch {
    // A broken escape: the raw path will do.
  }
  return !!(
    facts.chat ||
    facts.formSent ||
    facts.payFrame ||
    facts.about[0] ||
    // The words of a headline stand in addresses, too; a step's name is short.
    hasWord(
      [...path.split(/[/?#&=]/).slice(0, 23), ...headlines(facts)]
        .filter((part) => part.length < 26)
        .join('\n'),
    ) ||
    /cc-|card|cv[cv]|one-time|bill|shipp|paym|street|zip|post(.?c|a)|qty|quant/.test(
      facts.fields.join('\n'),
    )
  );
}

/** Nothing more than reading happens here: articles, recipes, songs; imprints and the like. */
function isRead({ types }: Facts, { pathname }: URL | Location): boolean {
  const kinds = types.join('\n');
  return (STORY.test(kinds) && !kinds.includes('roduct')) || QUIET.test(pathname);
}

/** What tells of a page on which more than reading happens. */
const isHinted = (facts: Facts): boolean =>
  /cart|checkout.*returns/.test(facts.links.join()) ||
  PLATFORM.test(facts.marks.join()) ||
  facts.fields.filter((field) => field.startsWith('password')).length > 1 ||
  SELLS.test(facts.types.join('\n')) ||
  headlines(facts).some((text) => hasWord(text.slice(0, 40)));

/** Recall first: the rules in the background judge, this only keeps silent pages silent. */
export const worthTelling = (facts: Facts, address: URL | Location): boolean =>
  isTold(facts, address) || (!isRead(facts, address) && isHinted(facts));

/**
 * The facts of this page, or null when nothing on it is worth telling. Never throws on what a page
 * holds. That it is a web page is for who puts the script there to see to.
 */
export function gather(
  document: Document,
  location: URL | Location,
  formSent = false,
): Facts | null {
  const facts = begin(document, formSent);
  if (!facts) return null;
  const told = isTold(facts, location);
  if (!told && isRead(facts, location)) return null;
  follow(document, facts);
  if (!told && !isHinted(facts)) return null;
  finish(document, facts);
  return facts;
}
