/**
 * "This was one, too": the person says what happened on a page that was not read as one. What is
 * kept is the shape of its address, without anything that names an order or a person.
 */
import type { EncounterKind } from '../journal/records.ts';
import { pathKinds } from './hear.ts';

/** What a page can be taught to mean. */
export const TEACHABLE = [
  'purchase',
  'form',
  'return',
  'cancellation',
] as const satisfies EncounterKind[];
export type Teachable = (typeof TEACHABLE)[number];

/** Parameters by which one address serves many pages; of the others nothing is kept. */
const ROUTES = /^(route|controller|page|view|action|dispatch|step|task|option)$/;
const LANGUAGE = /^[a-z]{2}([-_][a-z]{2})?$/i;
/** Names, and no more, that a server gives to whatever it serves. */
const ANY_PAGE = /^(index|default|home|main|app|shop|store|web|site)(\.\w+)?$/;
const LONGEST = 40;

/** A part that may tell one order, or one person, from another. */
const isId = (part: string) =>
  /\d|[@%:=]/.test(part) || part.length > LONGEST || /^[^-_.]{20,}$/.test(part);

const masked = (part: string) => (isId(part) ? '*' : part.toLowerCase());

const partsOf = (path: string) => path.split('/').filter(Boolean).map(masked);

/**
 * The shape of a page's address: its path with `*` for all that is numbered or long, and what stands
 * for a path in its parameters or after `#`.
 *
 * @returns null where that would mean all of a site: its home, a language, a shelf of products
 */
export function shapeOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname, searchParams, hash } = new URL(url);
  const path = partsOf(pathname);
  if (LANGUAGE.test(path[0] ?? '')) path[0] = '*';
  const routes = [...searchParams]
    .filter(([key]) => ROUTES.test(key))
    .map(([key, value]) => `${key}=${partsOf(value).join('/')}`)
    .sort();
  const behind = /^#!?\//.test(hash) ? partsOf(hash.replace(/^#!?/, '').split('?')[0] ?? '') : [];

  const said = [...path, ...routes, ...behind].filter((part) => !part.endsWith('*'));
  if (!said.some((part) => /\p{L}{3}/u.test(part) && !ANY_PAGE.test(part))) return null;
  // `/products/*` is any product: what ends in an id must at least be named for what it is.
  const last = [...path, ...routes, ...behind].at(-1);
  const named = [...pathKinds(url).keys()].some((kind) => kind !== 'product');
  if (last?.endsWith('*') && !named) return null;

  return [
    `/${path.join('/')}`,
    routes.length > 0 ? `?${routes.join('&')}` : '',
    behind.length > 0 ? `#/${behind.join('/')}` : '',
  ].join('');
}

/** How a taught page is written down, as a rule's value: `purchase /orders/*` */
export const taughtValue = (kind: Teachable, shape: string) => `${kind} ${shape}`;

/** What a rule's value says, null where it is none of ours. */
export function taughtBy(value: string): { kind: Teachable; shape: string } | null {
  const [name, ...shape] = value.split(' ');
  const kind = TEACHABLE.find((one) => one === name);
  return kind ? { kind, shape: shape.join(' ') } : null;
}
