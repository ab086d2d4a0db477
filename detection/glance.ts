/**
 * Is this page worth telling about? Most are not, and pay for no more than this: the browser's own
 * selectors answer, hardly an element is ever touched, and the code that gathers is never even made.
 * Rather too much comes through than too little: the rules in the background judge.
 */
import { texts } from './chat-find.ts';
import { CHAT_MARKS } from './rules/page-words.ts';
import { cartWords, hasWord } from './words-in.ts';

/** The shop system, by the addresses of the page's scripts. */
export const PLATFORM =
  /shopify|woocommerce|mage\/|prestashop|bigcommerce|demandware|parastorage|ecwid|vtex|webshopapp/;
/** Fields of a payment, an address, a quantity. */
const FIELDS = 'cc-|card|cvv|cvc|one-time|bill|shipp|paym|street|zip|post|qty|quant';
/** Types of organisations that sell. */
export const BUSINESS = /Corp|Store|Business|Hotel|Restaurant|Airline|Bank/;
/** A payment's frames; hosted and secured fields among them. */
const PAY =
  'elements-inner|checkout.stripe|tedfi|ted-fi|redfi|adyen|paypal_but|klarna|mollie|worldpay';
/** Here one only reads: articles and recipes; imprints and the like. */
const STORY = /rticle"|Posting"|"Recipe|"Music/;
const QUIET = /privacy|terms|legal|about|blogs?\b|impr|cookie|datensch|\bagb/;

/** One of the words stands in one of the attributes. @param how `i`: whatever its capitals */
const holds = (attributes: string, words: string, how = 'i'): string =>
  `:is(${words.match(/[^ |]+/g)?.flatMap((word) => attributes.split(' ').map((name) => `[${name}*="${word}"${how}]`))})`;
/** With capitals told apart: twice as fast, and pages have many links. */
const links = (words: string): string => `a${holds('href', words, '')}`;

/** A payment provider's card or wallet frame. */
export const hasPayFrame = (document: Document): boolean =>
  !!document.querySelector(`iframe${holds('src name', PAY)}`);

/** Whether this page is worth telling, as far as can be said at a glance. */
export function glance(document: Document, { href, pathname }: URL | Location): boolean {
  const is = (selector: string) => !!document.querySelector(selector);
  let path = href;
  try {
    path = decodeURI(href);
  } catch {
    // A broken escape: the raw address will do.
  }
  // Nothing is touched but headlines and the page's own data: making an element's wrapper is dear.
  const headlines = [...document.title.split(/ [|–—-] /, 1), ...texts(document, 'h1', 3)];
  const data = texts(document, 'script[type*=ld]', 40).join('\n');
  // The words of a headline stand in addresses, too; a step's name is short.
  const parts = [...path.split(/[/?#&=]/).slice(0, 23), ...headlines];
  return (
    hasWord(parts.filter((part) => part.length < 26).join('\n')) ||
    /Product|"(about|mentions|itemReviewed)":.{0,40}(Org|Corp)/s.test(data) ||
    hasPayFrame(document) ||
    is(
      `:is(input:not([type=hidden]),select)${holds('name id autocomplete', FIELDS)},` +
        `script${holds('src', CHAT_MARKS.source, '')},` +
        `iframe${holds('id src', 'chat|launcher')},[itemtype*=roduct]`,
    ) ||
    // What follows says something only where more happens than reading.
    (!STORY.test(data) &&
      !QUIET.test(pathname) &&
      !is(`[property="og:type"]${holds('content', 'article|video')}`) &&
      (/ContactP|FAQP/.test(data) ||
        BUSINESS.test(data) ||
        hasWord(headlines.join('\n').slice(0, 90)) ||
        is(
          `${links(`/Cart|Basket${cartWords()}`)}:not(${links('carta|carte|carth|carto|asketb')}),` +
            `script${holds('src', PLATFORM.source, '')},${holds('itemtype', BUSINESS.source)},` +
            `body>*${holds('id class', 'chat')},` +
            `body:has(${links('retu|Retu|reto|devo')}):has(${links('rder|paym|hipp|eliv|entreg|livra')})`,
        ) ||
        !!document.querySelectorAll('[type=password]')[1]))
  );
}
