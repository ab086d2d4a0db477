/**
 * Words of the touchpoints, in up to thirty languages. The rows stand in words/, by family.
 */
import { BELONGING } from './words/belonging.ts';
import { BUYING } from './words/buying.ts';
import { HELPING } from './words/helping.ts';
import { ORDERED } from './words/ordered.ts';
import { SELLING } from './words/selling.ts';

/**
 * By language: path words (slug form, spaces between), then phrases of headings and buttons (bars
 * between); for `product` the phrases are button labels. Both sides are folded (lower case, no
 * accents) before they are compared. A phrase after `=` is heard only where it is most of a text.
 */
export type Words = Record<string, [paths: string, phrases: string]>;

export type WordKind =
  | keyof typeof BUYING
  | keyof typeof ORDERED
  | keyof typeof HELPING
  | keyof typeof BELONGING
  | keyof typeof SELLING;

/** As they stand in words/: phrases of many nouns and verbs in braces, see `spellOut`. */
export const AS_WRITTEN: Record<WordKind, Words> = {
  ...BUYING,
  ...ORDERED,
  ...HELPING,
  ...BELONGING,
  ...SELLING,
};

/** `an {order,stay} is {booked,done}` as the four phrases that it stands for. */
function spellOut(phrase: string): string[] {
  const open = phrase.indexOf('{');
  const close = phrase.indexOf('}', open);
  if (open < 0 || close < 0) return [phrase];
  return phrase
    .slice(open + 1, close)
    .split(',')
    .flatMap((one) => spellOut(phrase.slice(0, open) + one + phrase.slice(close + 1)));
}

const spelledOut = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([lang, [paths, phrases]]) => [
      lang,
      [paths, phrases.split('|').flatMap(spellOut).join('|')],
    ]),
  );

/** Every phrase by itself. */
export const WORDS = Object.fromEntries(
  Object.entries(AS_WRITTEN).map(([kind, words]) => [kind, spelledOut(words)]),
) as Record<WordKind, Words>;

/** Words too common to say anything alone in a path. */
export const WEAK = new Set(
  'delivery shipping pay payment address adres support contact feedback doprava leverans levering handla zakaz p item items order bestellung commande pedido spor spara tak tack kasse return track success complete plan join profile password wallet retour retur cancel help support error acceso entrar thanks bytte kasa kassa'.split(
    ' ',
  ),
);
