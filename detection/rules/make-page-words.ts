/**
 * Makes page-words.ts: the words of words.ts cut to stems, small enough for every page.
 * Run: node detection/rules/make-page-words.ts
 */
import { writeFileSync } from 'node:fs';
import { AS_WRITTEN, type WordKind } from './words.ts';

/** Letters kept of a word at least: carts are told apart by it, the rest only found. */
const lettersOf = (kind: WordKind) => (kind === 'cart' ? 6 : 4);

/** Common words of articles and menus, which no stem may take for a touchpoint's. */
const COMMON = `
aanmerk accent accept access accident acquisition afrikan ajuda asian assets associat
atencion attention avisar ayuda bangladesh besch beschreib besser bestaetig bestand beste
bestes bewegung bewerbung bewerten bezos billboard billion bookmark buchen buchstabe buecher
bytes cancer cashmere casserole chech checklist comment commercial committee common
communication community companion concept concern concert confer conference
confidence conflict conse contemporary content contest context continu contra deliberate
delicious dest desti direct directive director echange ende enter entertain entrance entre
entrepreneur feedback feeder final financ forge forget forgive grace gracious grazing
identity incident inicial initiative insect joint knowledge level livre logic logo
mercedes mercury object objective obsession pagoda passage
passenger passion passport past payroll paysage pedigree plate pomodoro profession professor
profit rastlos recent reception recipe recommend record recruit recuerd reference region regime reme
requiem require reserve residen resident resist resolution resort resource 
retreat retro rezept satellite satire segun serv ship shipyard signa signific 
sport sporting spotlight successor suivant supply trace tramp tramway troca verfahren
verfasser verfassung wachstum`
  .trim()
  .split(/\s+/);

/** The shortest beginning of a word, of so many letters at least, that no common word begins with. */
function stemOf(word: string, letters: number): string | null {
  if (!/[a-z]/.test(word)) return word.slice(0, 2);
  for (let length = Math.min(letters, word.length); length <= word.length; length++) {
    const stem = word.slice(0, length);
    if (!COMMON.some((common) => common !== word && common.startsWith(stem))) return stem;
  }
  return null;
}
/** Stems that are everywhere on the web. */
const TOO_COMMON = new Set(
  'view beoo rest wide camb acti addr adre newo call hand onep shop mon real subs cree potw kund beve than back mess nach dit kop conn comp plac hvor kopp thank graci grazi tack takk tak spar angra your sorry where hier here neu ditt votre word side sag bag close about this with you for see will min upp opp lid touch place you new one hvord inn mot login signin logon signu regis cart basket carrit carro carrel carrin lost pwfo unsu sido odzy wanc wuli tuih bangz yhte checko glom glem verg mina acced acceso accesso data now reci secu user form newa crea beco writ reac reserva succ enqu lose adga wacht passo konne kunne possi podem posso zur cent viel ind perd serv meto dire pren pakk mitt sati logg obje ende toim lieferad voime jak jmuzeme muzem'.split(
    ' ',
  ),
);

/** What the beginning of a single word does not say. */
const SAID_TOGETHER: Record<string, string[]> = {
  cart: ['cart(?![aeor])', 'basket(?!b)', 'carr(?:el|i[nt]|o)'],
  account: ['(?:sign|log).?(?:in|up|on)', 'regist', 'acce(?:d|ss?o)'],
  checkout: ['check.?out'],
  other: ['booki', 'buchu', 'boek', 'bestati'],
};

/** Languages there was no room for: their pages are told by their other signs. */
const UNTOLD = new Set('ru hu ro hr el bg uk vi ko id ar fa he lt'.split(' '));

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

/** Of what is rare, or has other signs too, the commonest words of a language have to do. */
const AT_MOST: Partial<Record<WordKind, number>> = {
  help: 2,
  contact: 2,
  returns: 3,
  tracking: 2,
  login: 2,
  billing: 1,
  cancel: 1,
  review: 0,
};

/** Of a phrase with choices the first: the others' words would be everywhere. */
const firstSaid = (phrase: string) => phrase.replace(/\{([^,}]*)[^}]*\}/g, '$1');

/** A short set of stems that, with those known, finds each word and phrase of these kinds. */
function stems(kinds: WordKind[], known: Set<string>): string[] {
  const found = new Set<string>();
  const cover = (text: string, letters: number) => {
    const words = fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];
    const cuts = words
      .filter((word) => word.length > 2 || !/[a-z]/.test(word))
      .sort((a, b) => b.length - a.length)
      .map((word) => stemOf(word, letters))
      .filter((stem) => stem !== null)
      .filter((stem) => !TOO_COMMON.has(stem.slice(0, 4)) && !TOO_COMMON.has(stem));
    if (!cuts[0] || cuts.some((stem) => known.has(stem))) return;
    found.add(cuts[0]);
    known.add(cuts[0]);
  };
  for (const kind of kinds)
    for (const [lang, [paths, phrases]] of Object.entries(AS_WRITTEN[kind])) {
      if (UNTOLD.has(lang)) continue;
      const told = lang === 'en' ? Infinity : (AT_MOST[kind] ?? Infinity);
      for (const path of paths.split(' ').slice(0, told)) cover(path, lettersOf(kind));
      // Phrases only where a page without a telling address matters most.
      if (/^(checkout|confirmation)$/.test(kind))
        for (const phrase of phrases.split('|')) cover(firstSaid(phrase), lettersOf(kind));
    }
  return [...found].filter(
    (stem) => ![...known].some((other) => other !== stem && stem.startsWith(other)),
  );
}

/** Words one after the other, each but the first with a capital or, without one, after a bar. */
const packed = (words: string[]) =>
  words
    .map((word, i) => (i && /^[a-z]/.test(word) ? word[0]?.toUpperCase() + word.slice(1) : word))
    .map((word, i) => (i && !/^[A-Z]/.test(word) ? `|${word}` : word))
    .join('');

/** The whole text of page-words.ts. */
export function pageWords(): string {
  const known = new Set<string>();
  const rows = Object.entries(KINDS).map(
    ([name, kinds]) =>
      `  ${name}:\n    '${packed([...stems(kinds, known), ...(SAID_TOGETHER[name] ?? [])])}',`,
  );
  return `/**\n * Made by make-page-words.ts from words.ts: change the words there and run it again.\n * Beginnings of words by kind, a capital or a bar before each but the first.\n */\nexport const PAGE_WORDS = {\n${rows.join('\n')}\n};\n`;
}

if (import.meta.main) writeFileSync(new URL('page-words.ts', import.meta.url), pageWords());
