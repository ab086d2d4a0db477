/**
 * Makes page-words.ts: the words of words.ts cut to stems, small enough for every page.
 * Run: node detection/rules/make-page-words.ts
 */
import { writeFileSync } from 'node:fs';
import { WORDS, type WordKind } from './words.ts';

/** Letters kept of a word: carts are told apart by it, the rest only found. */
const stemOf = (kind: WordKind) => (kind === 'cart' ? 6 : 4);
/** Stems that are everywhere on the web. */
const TOO_COMMON = new Set(
  'viewca beoo rest wide camb acti addr adre newo regi call hand onep shop mon real subs cree potw kund beve than back mess nach dit kop conn comp plac hvor kopp merci thank graci grazi danke tack takk tak spar angra your sorry where hier here neu ditt votre word side sag bag close about this with you for see will min upp opp lid touch place you new one hvord konne kunne possi podem posso voime jak jmuzeme muzem'.split(
    ' ',
  ),
);

/** Languages there was no room for: their pages are told by their other signs. */
const UNTOLD = new Set(['ru', 'hu']);

/** Kinds told apart on the page; the others only matter to the rules. */
const KINDS: Record<string, WordKind[]> = {
  cart: ['cart'],
  checkout: ['checkout'],
  returns: ['returns'],
  account: ['account', 'login', 'signup'],
  help: ['help', 'contact'],
  other: ['confirmation', 'tracking', 'review', 'cancel'],
};

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** A short set of stems that, with those known, finds each word and phrase of these kinds. */
function stems(kinds: WordKind[], known: Set<string>): string[] {
  const found = new Set<string>();
  const cover = (text: string, letters: number) => {
    const words = fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];
    const cuts = words
      .filter((word) => word.length > 2 || !/[a-z]/.test(word))
      .sort((a, b) => b.length - a.length)
      .map((word) => word.slice(0, /[a-z]/.test(word) ? letters : 2))
      .filter((stem) => !TOO_COMMON.has(stem));
    if (!cuts[0] || cuts.some((stem) => known.has(stem))) return;
    found.add(cuts[0]);
    known.add(cuts[0]);
  };
  for (const kind of kinds)
    for (const [lang, [paths, phrases]] of Object.entries(WORDS[kind])) {
      if (UNTOLD.has(lang)) continue;
      // Cancellations are rare: their commonest word has to do.
      const told = kind === 'cancel' ? 1 : Infinity;
      for (const path of paths.split(' ').slice(0, told)) cover(path, stemOf(kind));
      // Phrases only where a page without a telling address matters most.
      if (/^(checkout|confirmation)$/.test(kind))
        for (const phrase of phrases.split('|')) cover(phrase, stemOf(kind));
    }
  return [...found].filter(
    (stem) => ![...known].some((other) => other !== stem && stem.startsWith(other)),
  );
}

/** The whole text of page-words.ts. */
export function pageWords(): string {
  const known = new Set<string>();
  const rows = Object.entries(KINDS).map(
    ([name, kinds]) => `  ${name}:\n    '${stems(kinds, known).join('|').replaceAll("'", "\\'")}',`,
  );
  return `/** Made by make-page-words.ts from words.ts: change the words there and run it again. */\nexport const PAGE_WORDS = {\n${rows.join('\n')}\n};\n`;
}

if (import.meta.main) writeFileSync(new URL('page-words.ts', import.meta.url), pageWords());
