/**
 * What the page's script tells of a page: small, JSON-safe, used in memory and never stored.
 * Every text is one line of at most 80 characters; the address is not in it, the background has it
 * from the message's sender. Filled in by gather.ts, read by read.ts.
 */
export interface Facts {
  /** Primary language subtag of the page, lower case; '' when it does not say. */
  lang: string;
  title: string;
  /** At most three first-level headings. */
  headings: string[];
  /** At most four further headings that hold a touchpoint word; after a form was sent, any. */
  sections: string[];
  /** At most eight labels of buttons that hold a touchpoint word. */
  buttons: string[];
  /** What the page calls itself: JSON-LD organisation, `og:site_name`. */
  names: { org?: string; og?: string };
  /** Schema.org types (JSON-LD and microdata) and `og:…` for the Open Graph type; at most sixteen. */
  types: string[];
  /** Organisations that an article or a review is about; at most three. */
  about: { name: string; host?: string | undefined }[];
  /** Shop platform marks: `platform`, and id or classes of the body as `#id` and `.class`. */
  marks: string[];
  /** `type autocomplete name id` of at most forty visible fields, lower case; never a value. */
  fields: string[];
  /** Kinds of touchpoints that the page links to, see rules/make-page-words.ts. */
  links: string[];
  /**
   * The support chat on the page, by the mark that shows its vendor; `shown` when its container is
   * there, not only its loader.
   */
  chat: { vendor: string; shown: boolean } | null;
  /** A payment provider's card or wallet frame. */
  payFrame: boolean;
  /** A form with a message in it was sent from this page a moment ago. */
  formSent: boolean;
}

/** A page that told nothing: its address alone is read. */
export const NO_FACTS: Facts = {
  lang: '',
  title: '',
  headings: [],
  sections: [],
  buttons: [],
  names: {},
  types: [],
  about: [],
  marks: [],
  fields: [],
  links: [],
  chat: null,
  payFrame: false,
  formSent: false,
};

const text = (value: unknown, most = 80): string =>
  typeof value === 'string' ? value.slice(0, most) : '';
const texts = (value: unknown, most: number): string[] =>
  Array.isArray(value) ? value.slice(0, most).map((one) => text(one)) : [];
const part = (value: unknown): Record<string, unknown> =>
  value && typeof value === 'object' ? (value as Record<string, unknown>) : {};

/**
 * Facts in the shape and size that gather.ts gives them, whatever came: a page whose process was
 * taken over can send anything.
 */
export function inShape(facts: unknown): Facts {
  const told = part(facts);
  const names = part(told.names);
  const chat = part(told.chat);
  return {
    lang: text(told.lang, 2),
    title: text(told.title),
    headings: texts(told.headings, 3),
    sections: texts(told.sections, 4),
    buttons: texts(told.buttons, 8),
    names: { org: text(names.org), og: text(names.og) },
    types: texts(told.types, 16),
    about: (Array.isArray(told.about) ? told.about : []).slice(0, 3).map((one) => {
      const { name, host } = part(one);
      return { name: text(name), ...(host !== undefined && { host: text(host) }) };
    }),
    marks: texts(told.marks, 20),
    fields: texts(told.fields, 40),
    links: texts(told.links, 8),
    chat: chat.vendor ? { vendor: text(chat.vendor, 40), shown: chat.shown === true } : null,
    payFrame: told.payFrame === true,
    formSent: told.formSent === true,
  };
}
