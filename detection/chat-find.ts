/** Is there a support chat on this page, and where is its box? */
import { CHAT_MARKS, CHAT_NAMES } from './rules/page-words.ts';

export interface FoundChat {
  vendor: string;
  /** The widget's outermost element; null while only its loader is on the page. */
  box: Element | null;
}

/** The first elements of a selector. */
export const all = (document: Document, selector: string, most: number): Element[] =>
  [...document.querySelectorAll(selector)].slice(0, most);

/** An attribute, '' where it is not there. */
export const get = (element: Element, name: string): string =>
  element.getAttribute(name)?.slice(0, 200) ?? '';

/** What shows whose a box is: `tag#id.class`, and `@title@name@product` of a frame. */
function showsOf(box: Element): string {
  const text = `${box.localName}#${box.id}.${get(box, 'class')}`;
  return box.localName === 'iframe'
    ? `${text}@${get(box, 'title')}@${get(box, 'name')}@${get(box, 'data-product')}`
    : text;
}

function vendorOf(place: string): string | undefined {
  const which = CHAT_MARKS.source.split('|').findIndex((mark) => RegExp(mark).test(place));
  return CHAT_NAMES.split(',')
    .slice(0, which + 1)
    .findLast(Boolean);
}

/** The support chat of this page, its container before its mere loader. */
export function findChat(document: Document): FoundChat | null {
  // Widgets hang at the end of the body, or are frames.
  const boxes = [
    ...[...document.querySelectorAll('body>:not(script,style,link)')].slice(-60).reverse(),
    ...all(document, 'iframe', 60),
  ];
  const scripts = all(document, 'script[src]', 400);
  const places = [
    ...boxes.map(showsOf),
    ...scripts.map((script) => get(script, 'src').slice(0, 120)),
  ].map((place) => `\n${place.toLowerCase()}`);
  // Most pages have none, which one look at all of them tells.
  if (!CHAT_MARKS.test(places.join(''))) return null;
  const first = places.findIndex((place) => CHAT_MARKS.test(place));
  const vendor = vendorOf(places[first] ?? '');
  return vendor ? { vendor, box: boxes[first] ?? null } : null;
}
