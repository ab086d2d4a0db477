/** Is there a support chat on this page, and where is its box? */
import { CHAT_MARKS } from './rules/page-words.ts';

export interface FoundChat {
  /** The mark that shows whose it is: `vendorOf` in rules/chat-vendors.ts knows its name. */
  vendor: string;
  /** The widget's outermost element; missing while only its loader is on the page. */
  box: Element | undefined;
}

/** The first elements of a selector. */
export function all(within: ParentNode, selector: string, most: number): Element[] {
  const first: Element[] = [];
  for (const element of within.querySelectorAll(selector)) {
    if (first.length === most) break;
    first.push(element);
  }
  return first;
}

/** The texts of the first elements of a selector. */
export const texts = (within: ParentNode, selector: string, most: number): string[] =>
  all(within, selector, most).map(({ textContent }) => (textContent as string).trim());

/** An attribute, '' where it is not there. */
export const get = (element: Element, name: string): string =>
  element.getAttribute(name)?.slice(0, 200) ?? '';

/** Where the page's scripts come from. */
export const scriptsOf = (document: Document): string[] =>
  all(document, 'script[src]', 400).map((script) => get(script, 'src'));

/** What shows whose a box is, behind a new line: `tag#id.class@title@name@product`. */
const showsOf = (box: Element): string =>
  `\n${box.localName}#${box.id}.${['class', 'title', 'name', 'data-product'].map((name) => get(box, name)).join('@')}`.toLowerCase();

/** The support chat of this page, its container before its mere loader. */
export function findChat(document: Document, scripts = scriptsOf(document)): FoundChat | null {
  // Widgets hang at the end of the body, or are frames.
  const boxes: Element[] = [];
  for (
    let box = document.body?.lastElementChild;
    box && boxes.length < 60;
    box = box.previousElementSibling
  )
    if (!box.matches('script,style,link')) boxes.push(box);
  boxes.push(...all(document, 'iframe', 60));
  // All at once: an expression of so many words is dear to run often.
  const places = [...boxes.map(showsOf), ...scripts].join('\n');
  const mark = CHAT_MARKS.exec(places.toLowerCase())?.[0];
  return mark
    ? { vendor: mark.trim(), box: boxes.find((box) => CHAT_MARKS.test(showsOf(box))) }
    : null;
}
