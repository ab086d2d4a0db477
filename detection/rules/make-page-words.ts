/**
 * Makes page-words.ts: the words of words.ts cut to stems, small enough for every page.
 * Run: node detection/rules/make-page-words.ts
 */
import { writeFileSync } from 'node:fs';
import { WORDS, type WordKind } from './words.ts';

const STEM = 6;
/** Stems that are everywhere on the web. */
const TOO_COMMON = new Set(
  'merci tack takk tak gracia danke grazie thanks thank thankyou spar angra your sorry where hier here neu ditt votre word side sag bag close about this with you for see will min upp opp lid orders'.split(
    ' ',
  ),
);

/** Kinds told apart on the page; the others only matter to the rules. */
const KINDS: Record<string, WordKind[]> = {
  cart: ['cart'],
  checkout: ['checkout', 'confirmation'],
  tracking: ['tracking'],
  returns: ['returns'],
  help: ['help', 'contact', 'sent'],
  account: ['account', 'billing', 'login'],
  signup: ['signup'],
  cancellation: ['cancel'],
};

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

const letters = (word: string) => (/[a-z]/.test(word) ? STEM : 3);

/** A short set of stems that finds each word and phrase of these kinds. */
function stems(kinds: WordKind[]): string[] {
  const found = new Set<string>();
  const cover = (text: string) => {
    const words = fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];
    const cuts = words
      .filter((word) => word.length > 2 || !/[a-z]/.test(word))
      .sort((a, b) => b.length - a.length)
      .map((word) => word.slice(0, letters(word)))
      .filter((stem) => !TOO_COMMON.has(stem));
    if (cuts[0] && !cuts.some((stem) => found.has(stem))) found.add(cuts[0]);
  };
  for (const kind of kinds)
    for (const [paths, phrases] of Object.values(WORDS[kind])) {
      for (const path of paths.split(' ')) cover(path);
      for (const phrase of phrases.split('|')) cover(phrase);
    }
  const all = [...found];
  return all.filter((stem) => !all.some((other) => other !== stem && stem.startsWith(other)));
}

/** The whole text of page-words.ts. */
export function pageWords(): string {
  const rows = Object.entries(KINDS).map(
    ([name, kinds]) => `  ${name}:\n    '${stems(kinds).join('|').replaceAll("'", "\\'")}',`,
  );
  return `/** Made by make-page-words.ts from words.ts: change the words there and run it again. */\nexport const PAGE_WORDS = {\n${rows.join('\n')}\n};\n`;
}

if (import.meta.main) writeFileSync(new URL('page-words.ts', import.meta.url), pageWords());
