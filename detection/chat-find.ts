/** Is there a support chat on this page, and where is its box? */
import { CHAT_MARKS } from './rules/page-words.ts';

export interface FoundChat {
  /** The mark that shows whose it is: `vendorOf` in rules/chat-vendors.ts knows its name. */
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

/** Where the page's scripts come from. */
export const scriptsOf = (document: Document): string[] =>
  all(document, 'script[src]', 400).map((script) => get(script, 'src'));

/** What shows whose a box is: `tag#id.class@title@name@product`. */
const showsOf = (box: Element): string =>
  `${box.localName}#${box.id}.${['class', 'title', 'name', 'data-product'].map((name) => get(box, name)).join('@')}`;

/** The support chat of this page, its container before its mere loader. */
export function findChat(document: Document): FoundChat | null {
  // Widgets hang at the end of the body, or are frames.
  const boxes = [
    ...[...document.querySelectorAll('body>:not(script,style,link)')].slice(-60).reverse(),
    ...all(document, 'iframe', 60),
  ];
  const places = [...boxes.map(showsOf), ...scriptsOf(document)].map(
    (place) => `\n${place.toLowerCase()}`,
  );
  for (const [at, place] of places.entries()) {
    const mark = CHAT_MARKS.exec(place)?.[0];
    if (mark) return { vendor: mark.trim(), box: boxes[at] ?? null };
  }
  return null;
}
