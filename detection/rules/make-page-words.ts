/**
 * Makes page-words.ts: the words of words.ts cut to stems, and the marks of chat-vendors.ts, small
 * enough for every page and ready to be compiled there.
 * Run: node detection/rules/make-page-words.ts
 */
import { writeFileSync } from 'node:fs';
import { CHAT_ROWS } from './chat-vendors.ts';
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
delicious dest desti direct directive director echange einkommen ende enter entertain entrance entre
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
  'view beoo rest wide camb acti addr adre newo call hand onep shop mon real subs cree potw kund beve than back mess nach dit kop conn comp plac hvor kopp thank graci grazi tack takk tak spar angra your sorry where hier here neu ditt votre word side sag bag close about this with you for see will min upp opp lid touch place you new one hvord inn mot login signin logon signu regis cart basket carrit carro carrel carrin lost pwfo unsu sido odzy wanc wuli tuih bangz yhte checko glom glem verg mina acced acceso accesso data now reci secu user form newa crea beco writ reac reserva succ enqu lose adga wacht passo konne kunne possi podem posso zur cent viel ind perd serv meto dire pren pakk mitt sati logg obje ende toim lieferad voime jak jmuzeme muzem frag full bilg zare espa profie profii iscr rech eing vers verz perf mijn ihre fact fakt'.split(
    ' ',
  ),
);

/** Of languages there is no room for, carts and orders at least. */
const ORDERS = {
  cart: 'корзин кошик количк καλαθ kosar keranj 장바구 سلة'.split(' '),
  checkout:
    'заказ замов поръч παραγ rendel penzta comand narudz pesana đat 주문 결제 طلب הזמנ'.split(' '),
};

/** What the beginning of a single word does not say. */
const SAID_TOGETHER: Record<string, string[]> = {
  cart: [...'cart basket carrel carrin carrit carro'.split(' '), ...ORDERS.cart],
  account: 'signin signup signon login logup logon regist acced acceso accesso'.split(' '),
  checkout: [...'購入 zahl livr pago envi checkout'.split(' '), ...ORDERS.checkout],
  other: ['booki', 'buchu', 'boek', 'bestati', 'dank', 'kiit'],
};

/** Languages there was no room for: their pages are told by orders and by their other signs. */
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
    .replace(/[\u0300-\u036f\u3099\u309a]/g, '');

/** The first, commonest words of each kind have to do: so many English ones, so many of others. */
const AT_MOST: Partial<Record<WordKind, [english: number, other: number]>> = {
  cart: [7, 2],
  checkout: [18, 2],
  account: [12, 1],
  signup: [8, 1],
  help: [12, 1],
  contact: [13, 1],
  returns: [11, 1],
  tracking: [7, 1],
  login: [12, 1],
  cancel: [6, 0],
  review: [3, 0],
};

/** Phrases only where a page without a telling address matters most. */
const PHRASES: typeof AT_MOST = { checkout: [90, 3], confirmation: [60, 1] };

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
      const which = lang === 'en' ? 0 : 1;
      for (const path of paths.split(' ').slice(0, AT_MOST[kind]?.[which]))
        cover(path, lettersOf(kind));
      for (const phrase of phrases.split('|').slice(0, PHRASES[kind]?.[which] ?? 0))
        cover(firstSaid(phrase), lettersOf(kind));
    }
  return [...found].filter(
    (stem) => ![...known].some((other) => other !== stem && stem.startsWith(other)),
  );
}

/** Beginnings of words, by the kinds of the page. */
export function stemsByKind(): Record<string, string[]> {
  const known = new Set<string>();
  return Object.fromEntries(
    Object.entries(KINDS).map(([name, kinds]) => [
      name,
      [...stems(kinds, known), ...(SAID_TOGETHER[name] ?? [])],
    ]),
  );
}

/** The whole text of page-words.ts. */
export function pageWords(): string {
  const words = Object.entries(stemsByKind()).map(
    ([kind, stems]) => `  ' ${[...new Set(stems)].join(' ')} >${kind} '`,
  );
  const chats = CHAT_ROWS.map(({ marks }) => marks.replaceAll('^', '\\n'));
  return `/** Made by make-page-words.ts: change words.ts or chat-vendors.ts and run it again. */

/**
 * Beginnings of words in lower case without accents, each kind behind its own. One text: to look into
 * it costs a page less than a table that has to be made first.
 */
export const PAGE_WORDS =
${words.join(' +\n')};

/** What shows a support chat, in lower case; the beginning of a place is a new line. */
export const CHAT_MARKS =
  /${chats.join('|')}/;
`;
}

if (import.meta.main) writeFileSync(new URL('page-words.ts', import.meta.url), pageWords());
