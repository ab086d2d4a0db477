/** Which kinds of touchpoint words does a text hold? Small enough for every page. */
import { PAGE_WORDS } from './rules/page-words.ts';

/** Each once. */
export function kindsIn(text: string): string[] {
  const found = new Set<string>();
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u3099]/g, '');
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
  return [...found];
}

export const hasWord = (text: string) => kindsIn(text).length > 0;

/** The beginnings of words for a cart, spaces between. */
export const cartWords = () => PAGE_WORDS.slice(0, PAGE_WORDS.indexOf('>'));
