/**
 * What can be seen on this page? Runs in every page, so it is small and scans little: everything is
 * capped, no text of the body, no layout, and what is dear only where there is something to tell.
 */
import { all, findChat, get, scriptsOf } from './chat-find.ts';
import type { Facts } from './facts.ts';
import { PAGE_WORDS } from './rules/page-words.ts';

/** Shop systems, by the addresses of the page's scripts. */
const PLATFORM =
  /shopify|woocommerce|mage\/|prestashop|bigcommerce|demandware|parastorage|ecwid|vtex|webshopapp/;
const BODY = /cart|check|order|prod|acc|cust|succ|is-|log|reg|hist/;
const PAY_FRAME =
  /inner-[cpi]|checkout.stripe|hosted-?fields|securedf|adyen|paypal.{0,40}but|klarna|mollie|worldpay/;
const BUTTON = 'button,[type=submit],[type=button],a[role=button],a[class*=button],a[class*=btn]';
const SELLS = /roduct|Offer|^Order|ContactP|FAQP|Checkout|Review$/;
const BUSINESS = /Corp|Store|Business|Hotel|Restaurant|Airline|Bank/;
const ORGANISATION = RegExp(`Organiz|^Brand|${BUSINESS.source}`);
const STORY = /rticle$|Posting$|^(Recipe|Music|Podcast|Profile)|^og:(mus|vid|prof)/;
const QUIET = /privacy|terms|legal|about|blogs?\b|impr|cookie|datensch|\bagb/;

/** All that is no visible sign: white space, control and format characters, icons. */
const UNSEEN = /[^!-~\xa1-\u1fff\u2010-\u2027\u2030-\udfff\uf900-\uffef]+/g;

/** One line of at most `most` characters. */
const line = (text: unknown, most = 80): string =>
  typeof text === 'string' ? text.slice(0, 400).replace(UNSEEN, ' ').trim().slice(0, most) : '';

/** The kind of each stem: looking up costs a page less than an expression of them all. */
const STEMS = new Map(
  Object.entries(PAGE_WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((stem) => [stem, kind] as const),
  ),
);

/** Which kinds of touchpoint words a text holds. */
function kindsIn(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u3099\u309a]/g, '')
    .replace(/(sign|log|check)[^a-z]?(in|up|on|out)/g, '$1$2');
  const found = new Set<string | undefined>();
  for (const word of new Set(plain.match(/[a-z\xdf-\u024f]+/g)))
    if (!/^cart[aeor]|^basketb/.test(word))
      for (let end = 3; end < 10; end++) found.add(STEMS.get(word.slice(0, end)));
  // Where words are not written apart they may stand anywhere.
  if (/[\u0250-\uffff]/.test(plain))
    for (const [stem, kind] of STEMS) if (stem > '\u0250' && plain.includes(stem)) found.add(kind);
  return Object.keys(PAGE_WORDS).filter((kind) => found.has(kind));
}
const hasWord = (text: string) => kindsIn(text).length > 0;

const any = (list: string[], sign: RegExp): boolean => list.some((one) => sign.test(one));

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
        about.push({ name, host: line(thing.url).split('/')[2] });
    } else if (organisation) names.org ||= name;
  }
}

/** What nearly says whether there is anything to tell; links, buttons and sections are missing. */
function begin(document: Document, formSent: boolean): Facts | null {
  const { documentElement: root, body } = document;
  if (!root || !body) return null;
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
    payFrame: PAY_FRAME.test(
      all(document, 'iframe', 60)
        .map((frame) => get(frame, 'src') + get(frame, 'name'))
        .join('\n'),
    ),
    formSent,
  };
  const { names, types, marks, headings } = facts;

  const meta = (key: string): string | undefined => {
    const found = document.querySelector(`[property="${key}"],[name="${key}"]`);
    return found ? line(get(found, 'content')) : undefined;
  };
  for (const name of [`#${body.id}`, ...body.className.split(/\s+/).map((name) => `.${name}`)])
    if (BODY.test(name)) add(marks, 12, name.slice(0, 40));
  names.og = meta('og:site_name');
  const kind = meta('og:type');
  if (kind) types.push(`og:${kind.slice(0, 20)}`);
  add(marks, 14, meta('generator')?.toLowerCase().slice(0, 20));
  for (const script of scriptsOf(document)) add(marks, 14, PLATFORM.exec(script)?.[0]);
  for (const { textContent } of all(document, 'script[type*="ld+json"]', 40))
    if (textContent && textContent.length < 200_000) readLinkedData(textContent, facts);
  for (const item of all(document, '[itemtype]', 30))
    add(types, 16, line(get(item, 'itemtype').split('/').pop(), 40));

  for (const field of all(document, 'input,select,textarea', 150)) {
    const type = get(field, 'type');
    const kind = field.localName === 'input' ? type : field.localName;
    if (!/^(submit|button|hidden|image|reset)$/.test(type))
      add(
        facts.fields,
        40,
        [kind, ...['autocomplete', 'name', 'id'].map((name) => get(field, name))]
          .join(' ')
          .slice(0, 60)
          .toLowerCase(),
      );
  }
  for (const heading of all(document, 'h1', 3)) add(headings, 3, line(heading.textContent));
  return facts;
}

/** Where the page leads. */
function follow(document: Document, { links }: Facts): void {
  links.push(
    ...kindsIn(
      all(document, 'a', 300)
        .map((link) => get(link, 'href'))
        .join('\n'),
    ),
  );
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

const headlines = ({ title, headings }: Facts) => [title.split(/ [|–—-] /)[0] ?? '', ...headings];

/** Something that tells even of a page that has its story written all over it. */
function isTold(facts: Facts, { host, pathname, search, hash }: URL | Location): boolean {
  let path = pathname + search + hash;
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
    any(
      facts.fields,
      /cc-|card|cv[cv]|one-time|bill|shipp|paym|street|zip|post(.?c|a)|qty|quant/,
    ) ||
    // The words of a headline stand in addresses, too; a step's name is short.
    hasWord(
      [host, ...path.split(/[/?#&=]/).slice(0, 20), ...headlines(facts)]
        .filter((part) => part.length < 26)
        .join('\n'),
    )
  );
}

/** Nothing more than reading happens here: articles, recipes, songs; imprints and the like. */
const isRead = ({ types }: Facts, { pathname }: URL | Location) =>
  (any(types, STORY) && !any(types, /roduct/)) || QUIET.test(pathname);

/** Recall first: the rules in the background judge, this only keeps silent pages silent. */
export function worthTelling(facts: Facts, address: URL | Location): boolean {
  const { types, links, marks, fields } = facts;
  return (
    isTold(facts, address) ||
    (!isRead(facts, address) &&
      (/cart|checkout.*returns/.test(links.join()) ||
        any(marks, PLATFORM) ||
        fields.filter((field) => /^password/.test(field)).length > 1 ||
        any(types, SELLS) ||
        any(types, BUSINESS) ||
        headlines(facts).some((text) => hasWord(text.slice(0, 40)))))
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
  const facts = location.protocol.startsWith('http') ? begin(document, formSent) : null;
  if (!facts || (isRead(facts, location) && !isTold(facts, location))) return null;
  follow(document, facts);
  if (!worthTelling(facts, location)) return null;
  finish(document, facts);
  return facts;
}
