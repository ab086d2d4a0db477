/**
 * What can be seen on this page? Runs in every page, so it is small and scans little: live
 * collections and ids only, everything capped, no text of the body, no layout.
 */
import { findChat } from './chat-find.ts';
import type { Facts } from './facts.ts';
import { PAGE_WORDS } from './rules/page-words.ts';

const kinds = Object.keys(PAGE_WORDS);
/** One group for each touchpoint, so that the group that matched names it. */
const wordsOf = new RegExp(`(?:^|[^a-z])(?:(${Object.values(PAGE_WORDS).join(')|(')}))`);

/** Kinds of fields, looked for in autocomplete, name, id, placeholder and label of an input. */
const FIELDS: [kind: string, sign: RegExp][] = [
  [
    'card',
    /cc-num|card.?(num|no\b)|cardnum|ccnum|kartennummer|num\w*.?(de.?)?(la.?)?(carte|tarjeta|carta)\b/,
  ],
  ['cvc', /cc-csc|\bcvv|\bcvc|cvv2|security.?code|card.?code|prüf(ziffer|nummer)/],
  ['expiry', /cc-exp|expir|exp.?(month|year|date)/],
  ['otp', /one-time-code|\botp\b|verification.?code/],
  [
    'newPassword',
    /new-password|(confirm|repeat|re.?type|verify|again)\w*.?pass|pass\w*.?(confirm|repeat|again|2)/,
  ],
  ['email', /e-?mail/],
  ['phone', /\btel|phone|mobile/],
  ['given', /given-name|first.?name|f_?name\b|vorname|prenom|nombre/],
  ['family', /family-name|last.?name|l_?name\b|surname|nachname|apellido/],
  [
    'street',
    /street|address.?line|address.?1|addr1|\baddress\b|strasse|straße|adresse|direccion|indirizzo/,
  ],
  ['zip', /postal|post.?code|zip|\bplz\b/],
  ['city', /\bcity|town|locality|address-level2|\bort\b|ville\b/],
  ['ship', /shipping|delivery|lieferung|livraison|envio/],
  ['bill', /billing|rechnung|facturation/],
  ['pay', /payment|paypal|zahlung|paiement/],
  ['subject', /subject|betreff|\btopic|sujet|asunto/],
  ['order', /order.?(id|no|num|code)|bestellnummer|commande|pedido/],
  ['coupon', /coupon|promo|voucher|discount|gutschein|gift.?c/],
  ['qty', /qty|quantity|menge|cantidad|quantite/],
  ['remember', /remember|stay.?(signed|logged)|keep.?(me|sign)/],
  ['user', /user.?(name|id)|login|\bsign.?in/],
  ['birth', /birth|bday|\bdob\b/],
  ['terms', /terms|agree|\btos\b|\bagb\b|newsletter|opt.?in/],
  ['track', /tracking/],
];

/** Hosts of shop systems, seen in the page's scripts. */
const PLATFORMS =
  /(cdn\.shopify|shopifycdn|woocommerce|mage\/|requirejs\/|prestashop|bigcommerce|demandware|squarespace|parastorage|ecwid|vtexassets|vteximg|webshopapp|shopware)/;
const BODY_MARK =
  /cart|checkout|order|product|catalog|account|customer|commerce|onepage|success|is-(act|ctl)|contact|login|register|template-/;
const PAY_FRAME =
  /stripe\.com\/.*inner-(card|payment|iban)|checkout\.stripe|hosted-?fields|securedfields|adyen|paypal\.com\/.*(button|card|checkout)|klarna.*(payment|checkout)|mollie|worldpay|recurly|spreedly|cardinalcommerce|3ds/;
const SELLS =
  /^(Product|Offer|AggregateOffer|Order|Invoice|ParcelDelivery|ContactPage|FAQPage|CheckoutPage|.*Store|LocalBusiness|Restaurant|Hotel|Organization|Corporation|Review|AggregateRating|og:product.*)$/;

/** One line of at most `most` characters, without control characters. */
function line(text: unknown, most = 80): string {
  return typeof text === 'string'
    ? text
        .slice(0, 400)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
        .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
        .trim()
        .slice(0, most)
    : '';
}

/** Lower case, without accents: how words are compared. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

function kindOf(text: string): string | undefined {
  const found = wordsOf.exec(fold(text));
  return found ? kinds[found.findIndex((group, i) => i > 0 && group !== undefined) - 1] : undefined;
}

function* first<T>(list: ArrayLike<T>, most: number): Generator<T> {
  for (let i = 0; i < list.length && i < most; i++) yield list[i] as T;
}

/** JSON-LD and microdata: types, names, and what an article or review is about. */
function readLinkedData(script: string, facts: Facts): void {
  let data: unknown;
  try {
    data = JSON.parse(script);
  } catch {
    return;
  }
  // Breadth first with a limit: deep nesting costs no stack, a huge graph no time.
  const queue: unknown[] = [data];
  for (let i = 0; i < queue.length && i < 400; i++) {
    const node = queue[i];
    if (!node || typeof node !== 'object') continue;
    const thing = node as Record<string, unknown>;
    const types = ([] as unknown[]).concat(thing['@type'] ?? []).map((type) => line(type, 40));
    for (const type of types) addType(facts, type);
    const is = (sign: RegExp) => types.some((type) => sign.test(type));
    if (is(/Organization|Corporation|Store|Business|Hotel|Restaurant|Airline/))
      facts.names.org ||= line(thing.name);
    if (is(/^WebSite$/)) facts.names.site ||= line(thing.name);
    if (is(/Article|Review|Posting|Rating/))
      for (const key of ['about', 'mentions', 'itemReviewed'])
        for (const subject of ([] as unknown[]).concat(thing[key] ?? []).slice(0, 8)) {
          const { name, url, brand, ...rest } = (subject ?? {}) as Record<string, unknown>;
          if (
            !/Organi|Corp|Brand|Business|Store|Product|Hotel|Restaurant/.test(line(rest['@type']))
          )
            continue;
          const host = /^https?:\/\/([^/?#]{1,80})/.exec(line(url))?.[1];
          const known = line((brand as { name?: unknown } | undefined)?.name) || line(name);
          if (known && facts.about.length < 3)
            facts.about.push({ name: known, ...(host && { host }) });
        }
    for (const value of Object.values(thing).slice(0, 60))
      if (queue.length < 400) queue.push(value);
  }
}

function addType(facts: Facts, type: string): void {
  if (type && facts.types.length < 16 && !facts.types.includes(type)) facts.types.push(type);
}

function readHead(document: Document, facts: Facts): void {
  for (const meta of first(document.getElementsByTagName('meta'), 100)) {
    const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    const content = () => line(meta.getAttribute('content'));
    if (key === 'og:site_name') facts.names.og ||= content();
    else if (key === 'application-name' || key === 'apple-mobile-web-app-title')
      facts.names.app ||= content();
    else if (key === 'og:type') addType(facts, `og:${content().slice(0, 20)}`);
    else if (key === 'generator') addMark(facts, fold(content()).slice(0, 30));
  }
  for (const script of first(document.getElementsByTagName('script'), 400)) {
    const src = script.getAttribute('src');
    if (src) addMark(facts, PLATFORMS.exec(src.slice(0, 300))?.[1]);
    else if (script.getAttribute('type') === 'application/ld+json') {
      const text = script.textContent ?? '';
      if (text.length < 200_000) readLinkedData(text, facts);
    }
  }
  for (const item of first(document.querySelectorAll('[itemtype]'), 30))
    addType(facts, line(item.getAttribute('itemtype')?.split('/').pop(), 40));
}

function addMark(facts: Facts, mark: string | undefined): void {
  if (mark && facts.marks.length < 14 && !facts.marks.includes(mark)) facts.marks.push(mark);
}

function readFields(document: Document, facts: Facts): void {
  const found = new Set<string>();
  let passwords = 0;
  for (const tag of ['input', 'select', 'textarea'])
    for (const field of first(document.getElementsByTagName(tag), 100)) {
      const has = (name: string) => field.getAttribute(name) ?? '';
      const type = has('type');
      if (tag === 'textarea') found.add('message');
      if (/^(hidden|submit|button|image|reset)$/.test(type)) continue;
      if (type === 'password' && ++passwords === 2) found.add('password2');
      if (type === 'password') found.add('password');
      const text = ['autocomplete', 'name', 'id', 'placeholder', 'aria-label']
        .map((name) => has(name).slice(0, 60))
        .join(' ')
        .toLowerCase();
      for (const [kind, sign] of FIELDS) if (sign.test(text)) found.add(kind);
    }
  facts.fields = [...found];
}

function readTexts(document: Document, facts: Facts): void {
  const add = (list: string[], most: number, text: string) => {
    if (text && list.length < most && !list.includes(text)) list.push(text);
  };
  facts.title = line(document.title);
  for (const h1 of first(document.getElementsByTagName('h1'), 3))
    add(facts.headings, 3, line(h1.textContent));
  for (const tag of ['h2', 'h3', 'legend'])
    for (const heading of first(document.getElementsByTagName(tag), 20)) {
      const text = line(heading.textContent);
      if (text && kindOf(text)) add(facts.headings, 4, text);
    }
  const label = (button: Element) => {
    const text = line(button.textContent, 60) || line(button.getAttribute('value'), 60);
    if (text.length > 1 && text.length < 40 && kindOf(text)) add(facts.buttons, 8, text);
  };
  for (const button of first(document.getElementsByTagName('button'), 150)) label(button);
  for (const input of first(document.getElementsByTagName('input'), 150))
    if (/^(submit|button)$/.test(input.getAttribute('type') ?? '')) label(input);
  const links = new Set<string>();
  for (const link of first(document.getElementsByTagName('a'), 300)) {
    const href = link.getAttribute('href') ?? '';
    const kind = href.length > 1 && kindOf(href.slice(0, 200).replace(/^https?:\/\/[^/]*/, ''));
    if (kind) links.add(kind);
    if (/button|btn/.test(`${link.getAttribute('role')} ${link.getAttribute('class')}`))
      label(link);
  }
  facts.links = [...links];
}

/** All facts of a page with a body; missing parts are simply not there. */
export function collect(document: Document, formSent = false): Facts | null {
  const root = document.documentElement;
  const body = document.body as HTMLElement | null;
  if (!root || !body) return null;
  const facts: Facts = {
    lang: fold(root.getAttribute('lang') ?? '').slice(0, 2),
    title: '',
    headings: [],
    buttons: [],
    names: {},
    types: [],
    about: [],
    marks: [],
    fields: [],
    links: [],
    chat: null,
    payFrame: false,
    formSent,
  };
  if (BODY_MARK.test(body.id)) addMark(facts, `#${body.id.slice(0, 40)}`);
  for (const name of first(body.classList ?? [], 60))
    if (BODY_MARK.test(name)) addMark(facts, `.${name.slice(0, 40)}`);
  readHead(document, facts);
  readFields(document, facts);
  readTexts(document, facts);
  for (const frame of first(document.getElementsByTagName('iframe'), 60))
    facts.payFrame ||= PAY_FRAME.test(
      `${frame.getAttribute('src')} ${frame.getAttribute('name')}`.slice(0, 300),
    );
  const chat = findChat(document);
  facts.chat = chat && { vendor: chat.vendor, shown: !!chat.box };
  return facts;
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

/** Recall first: the rules in the background judge, this only keeps the silent pages silent. */
export function worthTelling(facts: Facts, { pathname, search, hash }: URL | Location): boolean {
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
    facts.marks.length ||
    facts.about.length ||
    facts.buttons.length ||
    facts.fields.some((field) => /^(card|cvc|otp|password|qty|coupon|order|street)$/.test(field)) ||
    facts.links.some((link) => /^(cart|checkout|returns|tracking|product)$/.test(link)) ||
    facts.types.some((type) => SELLS.test(type)) ||
    kindOf(path.slice(0, 300)) ||
    [facts.title, ...facts.headings].some(kindOf)
  );
}
