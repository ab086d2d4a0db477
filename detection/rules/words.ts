/**
 * Words of the touchpoints, in up to thirty languages. The rows stand in words/, by family.
 */
import { BELONGING } from './words/belonging.ts';
import { BUYING } from './words/buying.ts';
import { HELPING } from './words/helping.ts';
import { SELLING } from './words/selling.ts';

/**
 * By language: path words (slug form, spaces between), then phrases of headings and buttons (bars
 * between); for `product` the phrases are button labels. Both sides are folded (lower case, no
 * accents) before they are compared.
 */
export type Words = Record<string, [paths: string, phrases: string]>;

export type WordKind =
  | keyof typeof BUYING
  | keyof typeof HELPING
  | keyof typeof BELONGING
  | keyof typeof SELLING;

export const WORDS: Record<WordKind, Words> = { ...BUYING, ...HELPING, ...BELONGING, ...SELLING };

/** Words too common to say anything alone in a path. */
export const WEAK = new Set(
  'delivery shipping pay payment address adres support contact feedback doprava leverans levering handla zakaz p item items order bestellung commande pedido spor spara tak tack kasse return track success complete plan join profile password wallet retour retur cancel help support error acceso entrar thanks bytte kasa kassa'.split(
    ' ',
  ),
);
