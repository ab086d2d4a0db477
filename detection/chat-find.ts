/** Is there a support chat on this page, and where is its box? */
import { CHAT_MARKS, CHAT_NAMES } from './rules/page-words.ts';

export interface FoundChat {
  vendor: string;
  /** The widget's outermost element; null while only its loader is on the page. */
  box: Element | null;
}

/**
 * Which of an expression's groups a text falls into, from 0; −1 none. For expressions whose groups
 * take all that is matched.
 */
export function groupIn(sign: RegExp, text: string): number {
  const found = sign.exec(text);
  return found ? found.indexOf(found[0], 1) - 1 : -1;
}

/** The first elements of a selector. */
export const all = (document: Document, selector: string, most: number): Element[] =>
  [...document.querySelectorAll(selector)].slice(0, most);

/** An attribute, '' where it is not there. */
export const get = (element: Element, name: string): string =>
  element.getAttribute(name)?.slice(0, 200) ?? '';

/** What a box shows of its vendor: `tag#id.class@title@name@product`. */
const showsOf = (box: Element) =>
  `${box.localName}#${box.id}.${get(box, 'class')}@${get(box, 'title')}@${get(box, 'name')}@${get(box, 'data-product')}`;

/** The support chat of this page, its container before its mere loader. */
export function findChat(document: Document): FoundChat | null {
  // Widgets hang at the end of the body, or are frames.
  const boxes = [...document.body.children]
    .slice(-60)
    .reverse()
    .filter((box) => !/^(script|style|link)$/.test(box.localName))
    .concat(all(document, 'iframe', 60));
  const places = [
    ...boxes.map((box) => ({ box, text: showsOf(box) })),
    ...all(document, 'script', 400).map((script) => ({
      box: null,
      text: get(script, 'src').slice(0, 120),
    })),
  ];
  // Most pages have none, which one look at all of them tells.
  if (
    !CHAT_MARKS.test(
      places
        .map(({ text }) => text)
        .join('\n')
        .toLowerCase(),
    )
  )
    return null;
  for (const { box, text } of places) {
    const vendor = CHAT_NAMES.split(' ')[groupIn(CHAT_MARKS, text.toLowerCase())];
    if (vendor) return { vendor, box };
  }
  return null;
}
