/** Is there a support chat on this page, and where is its box? */
import { CHAT_VENDORS } from './rules/chat-vendors.ts';

export interface FoundChat {
  vendor: string;
  /** The widget's outermost element; null while only its loader is on the page. */
  box: Element | null;
}

const rows = CHAT_VENDORS.trim()
  .split(/\s+/)
  .map((row) => {
    const [name = '', sign = name] = row.split('=');
    return [name, sign.replaceAll('%', name)] as const;
  });
const marks = new RegExp(`(${rows.map((row) => row[1]).join(')|(')})`, 'i');

/** Which group of an expression a text falls into, from 0; −1 none. */
export const groupIn = (sign: RegExp, text: string): number =>
  (sign.exec(text) ?? []).findIndex((group, i) => i > 0 && group) - 1;

/** The first elements of a selector. */
export const all = (document: Document, selector: string, most: number): Element[] =>
  [...document.querySelectorAll(selector)].slice(0, most);

const vendorIn = (text: string) => rows[groupIn(marks, text)]?.[0];

/** The support chat of this page, its container before its mere loader. */
export function findChat(document: Document): FoundChat | null {
  // Widgets hang at the end of the body, or are frames.
  const ends = [...document.body.children].slice(-60).reverse();
  for (const box of [...ends, ...all(document, 'iframe', 60)]) {
    if (/^(script|style|link)$/.test(box.localName)) continue;
    const names = ['title', 'name', 'data-product'].map((name) => `@${box.getAttribute(name)}`);
    const vendor = vendorIn(
      `${box.localName}#${box.id}.${box.getAttribute('class')}${names}`.slice(0, 300),
    );
    if (vendor) return { vendor, box };
  }
  for (const script of all(document, 'script', 400)) {
    const vendor = vendorIn(script.getAttribute('src')?.slice(0, 120) ?? '');
    if (vendor) return { vendor, box: null };
  }
  return null;
}
