/**
 * How the pages of a shop system are drawn: a table of its words in several languages, and one
 * small function that puts them where its templates have them. Addresses, body marks, field names
 * and standard phrases are facts read from public templates and translations; all else is ours.
 */
import { type OwnPage, page } from '../pages.ts';

export type Step = 'cart' | 'checkout' | 'confirmation' | 'account' | 'returns';

/** One page as a system's templates have it. */
export interface Shape {
  path: string;
  /** The shop's name stands behind it. */
  title?: string;
  /** Attributes of the body. */
  body?: string;
  head?: string;
  main: string;
  /** Without menu and footer, as most checkouts are. */
  bare?: boolean;
}

/** One language's line of a table, by column. */
export type Words = Record<string, string>;

export interface System {
  name: string;
  /** A line a language, columns between bars; the first line names them. */
  words: string;
  draw: (w: Words) => Partial<Record<Step, Shape | Shape[]>>;
}

export interface ShopPage extends OwnPage {
  system: string;
  lang: string;
}

/** Each line of a table as a record. */
export function rows(table: string): Words[] {
  const [names = [], ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return lines.map((cells) => {
    if (cells.length !== names.length) throw new Error(`A ragged line: ${cells.join(' | ')}`);
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** What stands around the content of every page of a shop, by language: menu, footer. */
const AROUND: Record<string, string> = {
  en: 'New|Sale|Search|Shipping & returns|Contact us|Newsletter|Terms',
  de: 'Neu|Angebote|Suche|Versand & Rückgabe|Kontakt|Newsletter|AGB',
  fr: 'Nouveautés|Soldes|Rechercher|Livraison et retours|Contact|Newsletter|CGV',
  es: 'Novedades|Rebajas|Buscar|Envíos y devoluciones|Contacto|Boletín|Condiciones',
  it: 'Novità|Saldi|Cerca|Spedizioni e resi|Contatti|Newsletter|Condizioni',
  nl: 'Nieuw|Aanbiedingen|Zoeken|Verzending & retour|Contact|Nieuwsbrief|Voorwaarden',
  pl: 'Nowości|Promocje|Szukaj|Dostawa i zwroty|Kontakt|Newsletter|Regulamin',
};

/** A shop's furniture around its content: menu, search, link to the cart, newsletter box. */
function furnished(lang: string, main: string, cartPath: string): string {
  const [first, second, search, ...foot] = (AROUND[lang] ?? AROUND.en ?? '').split('|');
  return `<nav><a href="/c/1">${first}</a><a href="/c/2">${second}</a>
<input type="search" name="q" placeholder="${search}"><a href="${cartPath}"><span>1</span></a></nav>
${main}
<footer>${foot.map((word, i) => `<a href="/i/${i}">${word}</a>`).join('')}
<h3>${foot[2]}</h3><form><input type="email" name="newsletter_email"><button>OK</button></form></footer>`;
}

/** The shop that runs on every system, in every language. */
export const SHOP = 'Falter';
const HOST = 'https://www.falter.example';

export function shopPage(
  { what, says, system }: { what: string; says: string; system: string },
  w: Words,
  { path, title, body = '', head = '', main, bare }: Shape,
): ShopPage {
  const { lang = 'en', cartPath = '/cart' } = w;
  return {
    what,
    says,
    system,
    lang,
    url: HOST + path,
    html: page({
      lang,
      title: title ? `${title} – ${SHOP}` : SHOP,
      body,
      head,
      main: bare ? main : furnished(lang, main, cartPath),
    }),
  };
}

/** All pages of a system, in all its languages. */
export const pagesOf = ({ name: system, words, draw }: System): ShopPage[] =>
  rows(words).flatMap((w) =>
    Object.entries(draw(w)).flatMap(([says, shapes]) =>
      [shapes]
        .flat()
        .map((shape, i) =>
          shopPage({ what: `${system}, ${w.lang}: ${says} ${i + 1}`, says, system }, w, shape),
        ),
    ),
  );

export const h = (level: number, ...texts: (string | undefined)[]) =>
  texts.map((text) => `<h${level}>${text}</h${level}>`).join('');
export const p = (text: string | undefined) => `<p>${text}</p>`;
/** Text fields, and those of another type as `password:name`. */
export const fields = (names: string) =>
  names
    .split(' ')
    .map((one) => one.split(':'))
    .map(
      ([first, name = first]) => `<input type="${name === first ? 'text' : first}" name="${name}">`,
    )
    .join('');
export const button = (text: string | undefined) => `<button type="submit">${text}</button>`;
export const link = (text: string | undefined, href: string) =>
  `<a class="btn btn-primary" href="${href}">${text}</a>`;
