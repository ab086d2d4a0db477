/** What is this brand called? The page's own words, trusted only as far as its domain bears them out. */
import type { Facts } from './facts.ts';

/** Letters and digits alone, without case, accents and signs. */
export const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Joiners shape letters and emoji; every other invisible sign only deceives. */
const INVISIBLE = /(?!\u200C|\u200D|\uFE0F)\p{Default_Ignorable_Code_Point}/gu;

/**
 * A name for people: one line of at most 80 characters, without control or direction characters;
 * '' where nothing of it could be seen.
 */
export function cleanName(name: unknown): string {
  if (typeof name !== 'string') return '';
  const clean = name
    .slice(0, 400)
    .replace(/<[^>]*>?/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Z}\s]+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(clean) ? [...clean].slice(0, 80).join('').trim() : '';
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export function unslug(slug: string): string {
  try {
    return cleanName(
      decodeURIComponent(slug)
        .split(/[-_+ ]+/)
        .filter(Boolean)
        .map(capital)
        .join(' '),
    );
  } catch {
    return '';
  }
}

/** The words of a domain's label; one in another script has none in it. */
export const wordsOf = (label: string) =>
  label.startsWith('xn--') ? label : unslug(label) || capital(label);

/** Words between the names of partners, which a domain may leave out. */
export const AND = /\s+(?:&|\+|and|und|et|y|e|en|och|og|i)\s+/giu;

/** Whether a name holds a domain's label, or has it for its initials. */
export function bears(name: string, label: string): boolean {
  const bare = label.replaceAll('-', '');
  const folded = fold(name);
  if (folded.length < 2 || bare.length < 2) return false;
  if (folded === bare) return true;
  if (folded.length < 3 || bare.length < 3) return false;
  if (folded.includes(bare) || fold(name.replace(AND, ' ')) === bare) return true;
  if (fold(name.replace(AND, ' and ')) === bare) return true;
  const initials = name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => fold(word).charAt(0))
    .join('');
  return initials.length > 2 && initials === bare;
}

/** Whether a name and a domain's label speak of the same: one holds the other, or its initials. */
function akin(name: string, label: string): boolean {
  const folded = fold(name);
  return bears(name, label) || (folded.length > 2 && label.replaceAll('-', '').includes(folded));
}

/** What the law adds to a name. */
const LEGAL_FORM =
  /(?<=\S),? (gmbh( & co\.? kg)?|ag|se|kg|e\.?k\.?|inc|llc|ltd|limited|plc|corp|co|s\.?a\.?s?|s\.?l\.?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|a\/s|aps|ab|asa?|oyj?|s\.?r\.?o|sp\. z o\. ?o|kft|pty ltd|pvt ltd)\.?$/i;
/** What a help desk or shop adds to its owner's name. */
const HELP_DESK =
  /(?<=\S) (help ?(cent(er|re)|desk)|support( cent(er|re))?|customer (service|care|support)|hilfe(-?center)?|kunden(service|dienst)|centre d['’]aide|service client|centro de ayuda|assistenza|klantenservice|kundeservice|kundtjänst|asiakaspalvelu|official (site|store|shop)|online.?(shop|store))$/i;

const isLabel = (name: string, label: string) =>
  fold(name.replace(/\.\w{2,6}$/, '')) === label.replaceAll('-', '');

const LONGEST = 40;
const MOST_WORDS = 5;

/** What the page says of itself that fits its domain, likeliest first. */
export function saidNames(label: string, { names, title }: Pick<Facts, 'names' | 'title'>) {
  const told = [names.org, names.og].map(cleanName).filter((name) => name.length > 1);
  const whole = told.flatMap((name) => [...name.split(/\s[|–—:·-]\s/), name]);
  const parts = cleanName(title)
    .split(/\s*[|–—·:»«]\s*|\s-\s/)
    // Of a title the part that is the label alone, or with its suffix: the others only hold the word.
    .sort((a, b) => Number(isLabel(b, label)) - Number(isLabel(a, label)));
  return [...whole, ...parts]
    .filter((name) => name.length > 1 && name.length <= LONGEST)
    .filter((name) => name.split(' ').length <= MOST_WORDS && akin(name, label))
    .map((name) => name.replace(LEGAL_FORM, '').replace(HELP_DESK, ''));
}

/** The display name: the first of the page's own words that fit its domain, else the domain. */
export function nameOf(label: string, facts: Pick<Facts, 'names' | 'title'>): string {
  const [fitting] = saidNames(label, facts);
  if (fitting) return fitting;
  const named = cleanName(facts.names.og);
  if (named.length > 1 && named.length <= LONGEST) return named;
  // A domain in another script is no word for people: any of the page's own is better.
  const last = cleanName(facts.title.split(/\s[|–—·:»«-]\s/).at(-1));
  return label.startsWith('xn--') && last && last.length <= LONGEST ? last : wordsOf(label);
}
