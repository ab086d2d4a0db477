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
  /** The support chat on the page; `shown` when its container is there, not only its loader. */
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
