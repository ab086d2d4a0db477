/** What happened on this page? Facts and an address in, one reading out: pure, and never throws. */
import type { Touchpoint } from '../journal/moment.ts';
import { type BrandContext, whoIs } from './brand.ts';
import { type Facts, inShape } from './facts.ts';
import { kindsIn, pathKinds, spaced } from './hear.ts';
import type { Reading } from './reading.ts';
import { vendorOf } from './rules/chat-vendors.ts';
import { fieldKinds } from './rules/fields.ts';
import { sensitiveKind } from './rules/sensitive.ts';
import { ENOUGH, type Place, SELLS, SIGNS, type Sign, type Topic } from './rules/signs.ts';
import type { WordKind } from './rules/words.ts';

export interface ReadingContext extends BrandContext {
  /** Whether the person switched this rule off on this site. */
  ruleOff?: (rule: string) => boolean;
  /** The person said that this site is no brand, or is one. */
  isBrand?: boolean;
}

interface Seen {
  facts: Facts;
  fields: Set<string>;
  /** One a line. */
  types: string;
  marks: string;
  host: string;
  path: string;
  /** How much of each place is said by words of each kind, 0…1. */
  said: Record<Place, Map<WordKind, number>>;
}

/** What a further heading counts of a first one: carts and log-ins hide in drawers of every page. */
const SECTION: Partial<Record<WordKind, number>> = {
  checkout: 0.6,
  confirmation: 0.8,
  sent: 1,
  failed: 0.8,
};

/** Also where no first heading speaks: log-ins wait in drawers everywhere. */
const DRAWER = /^(account|login|signup)$/;

/** The most that one of the texts says of each kind. */
function hear(texts: string[]): Map<WordKind, number> {
  const most = new Map<WordKind, number>();
  for (const text of texts)
    for (const [kind, share] of kindsIn(spaced(text)))
      most.set(kind, Math.max(share, most.get(kind) ?? 0));
  return most;
}

/** What headings say: a further one only a part of what a first one does. */
function hearHeadings({ headings, sections }: Facts): Map<WordKind, number> {
  const first = headings.filter(Boolean);
  const most = hear(first);
  for (const [kind, share] of hear(sections)) {
    const part = SECTION[kind] ?? (first.length || DRAWER.test(kind) ? 0.2 : 0.5);
    most.set(kind, Math.max(part * share, most.get(kind) ?? 0));
  }
  return most;
}

/** How strongly a sign is there: 0 not at all, 1 fully. */
function strength(sign: Sign, seen: Seen): number {
  const { facts } = seen;
  if (sign.path && !sign.path.test(seen.path)) return 0;
  if (sign.host && !sign.host.test(seen.host)) return 0;
  if (sign.type && !sign.type.test(seen.types)) return 0;
  if (sign.mark && !sign.mark.test(seen.marks)) return 0;
  if (sign.link && !facts.links.includes(sign.link)) return 0;
  if (sign.payFrame && !facts.payFrame) return 0;
  if (sign.chat && !facts.chat) return 0;
  if (sign.fields && !sign.fields.every((field) => seen.fields.has(field))) return 0;
  if (sign.without?.some((field) => seen.fields.has(field))) return 0;
  if (!sign.words) return 1;
  const [kind, place] = sign.words;
  const said = seen.said[place].get(kind) ?? 0;
  // Against a topic a word speaks fully, however much else is said.
  return sign.weight < 0 && said >= 0.25 ? 1 : said;
}

function look(facts: Facts, url: string): Seen {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return {
    facts,
    fields: fieldKinds(facts.fields),
    types: facts.types.join('\n'),
    marks: facts.marks.join('\n'),
    host: parsed?.hostname ?? '',
    path: parsed ? (parsed.pathname + parsed.search + parsed.hash).slice(0, 400).toLowerCase() : '',
    said: {
      path: pathKinds(url),
      heading: hearHeadings(facts),
      title: hear(facts.title.split(/\s[|–—·:-]\s|\s*[|»]\s*/)),
      button: hear(facts.buttons),
    },
  };
}

const MAIN = /path|title|heading|platform|type|orders|again|done|area|otp/;
/** An address alone may lead to an error page: something on the page must speak of an order, too. */
const SEEN = /heading|title|platform|type/;

/** The rule that says that a message of the person's was received; encounter.ts knows it by name. */
const FORM_SENT = 'form-sent';

const TOUCHPOINT_OF: Record<Exclude<Topic, 'commercial'>, Touchpoint> = {
  cart: 'cart',
  checkout: 'checkout',
  confirmation: 'confirmation',
  tracking: 'tracking',
  returns: 'returns',
  help: 'help',
  account: 'account',
  signup: 'signup',
  cancellation: 'cancellation',
};

/** What a row cannot do without: rows of which it is not there are not looked at. */
function need({ words, fields, link, type, mark }: Sign): string {
  if (words) return words.join();
  if (fields) return `${fields[0]},field`;
  if (link) return `${link},link`;
  return type ? 'a type' : mark ? 'a mark' : '';
}
const rows = Map.groupBy(SIGNS, need);

/** The rows that may be there. */
const candidates = ({ said, fields, facts }: Seen): Sign[] =>
  [
    '',
    ...(facts.types.length ? ['a type'] : []),
    ...(facts.marks.length ? ['a mark'] : []),
    ...Object.entries(said).flatMap(([place, kinds]) =>
      [...kinds.keys()].map((kind) => `${kind},${place}`),
    ),
    ...[...fields].map((field) => `${field},field`),
    ...facts.links.map((link) => `${link},link`),
  ].flatMap((needed) => rows.get(needed) ?? []);

/** Points by topic, and which signs gave them, strongest first. */
export function score(facts: Facts, url: string, ruleOff?: (rule: string) => boolean) {
  const seen = look(facts, url);
  const points = new Map<Topic, number>();
  const why = new Map<Topic, { id: string; points: number }[]>();
  for (const sign of candidates(seen)) {
    const share = strength(sign, seen);
    if (!share || ruleOff?.(sign.id)) continue;
    const given = sign.weight * share;
    points.set(sign.says, (points.get(sign.says) ?? 0) + given);
    why.set(sign.says, [...(why.get(sign.says) ?? []), { id: sign.id, points: given }]);
  }
  return {
    points,
    why,
    fields: seen.fields,
    said: seen.said.heading.has('sent') || seen.said.title.has('sent'),
  };
}

/**
 * Reads one page.
 * @param told what the page's script told
 * @param url the page's address, from the sender of the message
 */
export function read(told: Facts, url: string, context: ReadingContext): Reading | null {
  const facts = inShape(told);
  const who = whoIs(url, facts, context);
  if (!who) return null;
  const { points, why, fields, said } = score(facts, url, context.ruleOff);
  const payment =
    facts.payFrame ||
    ['card', 'cvc', 'password', 'otp'].some((kind) => fields.has(kind)) ||
    who.role === 'payment';

  // Drawers and footers hold bits of everything: something about the page itself must speak for it.
  const hasSign = (name: Topic, sign: RegExp) =>
    why.get(name)?.some((row) => row.points >= 1 && sign.test(row.id));
  const isReceipt = () =>
    hasSign('confirmation', SEEN) ||
    (hasSign('confirmation', /:done$/) && hasSign('confirmation', /:shop$/));
  const isMain = (name: Topic) =>
    name === 'checkout' || (hasSign(name, MAIN) && (name !== 'confirmation' || isReceipt()));
  let topic: Exclude<Topic, 'commercial'> | null = null;
  let most = ENOUGH - 0.01;
  for (const [name, sum] of points)
    if (name !== 'commercial' && sum > most && isMain(name)) {
      topic = name;
      most = sum;
    }
  const sells = points.get('commercial') ?? 0;
  const rules = (name: Topic) =>
    (why.get(name) ?? [])
      .filter((row) => row.points > 0)
      .sort((a, b) => b.points - a.points)
      .slice(0, 6)
      .map((row) => row.id);

  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const sensitive = sensitiveKind(host, facts.types);

  const reading: Reading = {
    site: who.site,
    ...(who.name && { brandName: who.name }),
    ...(who.kin && { kin: who.kin }),
    touchpoint: 'none',
    chat: facts.chat?.shown ? vendorOf(facts.chat.vendor) : null,
    commercial: false,
    sure: 0,
    rules: [],
    payment,
    ...(sensitive && { sensitive }),
  };
  const say = (touchpoint: Touchpoint, sure: number, by: string[]) => {
    reading.touchpoint = touchpoint;
    reading.sure = Math.round(sure * 100) / 100;
    reading.rules = by;
  };
  const sureOf = (sum: number) => 1 / (1 + Math.exp(-(sum - 2) / 1.5));

  if (context.isBrand === false) return reading;
  if (who.about) {
    reading.about = who.about;
    say('review', 0.9, ['review:site']);
    return reading;
  }
  if (who.role === 'payment') {
    reading.commercial = !who.unknown;
    say('checkout', 0.8, ['checkout:payment-page']);
    return reading;
  }
  if (
    (who.role === 'ignore' && context.isBrand !== true) ||
    (sensitive === 'government' && !context.isBrand)
  )
    return reading;

  const sold = facts.types.some((type) => /Product|Offer/.test(type));
  const article = !sold && facts.types.some((type) => /Article$|^Review$|BlogPosting/.test(type));
  const subject = facts.about.find(({ name }) => name !== who.name);
  if (article && subject && (!topic || who.role === 'indirect')) {
    reading.about = {
      name: subject.name,
      ...(subject.host && siteOfHost(subject.host, who.site)),
    };
    const kind = facts.types.includes('Review') && !facts.types.some((t) => /Article$/.test(t));
    say(kind ? 'review' : 'article', 0.7, [kind ? 'review:subject' : 'article:subject']);
    return reading;
  }
  if (who.role === 'indirect' && context.isBrand !== true) return reading;

  reading.commercial =
    context.isBrand === true ||
    (!!who.hosted && who.hosted !== 'site') ||
    who.role === 'carrier' ||
    who.role === 'marketplace' ||
    sells >= SELLS ||
    (!!topic && sells > -1.5);
  if (topic) say(TOUCHPOINT_OF[topic], sureOf(most), rules(topic));
  else if (who.hosted && HOSTED_TOUCHPOINT[who.hosted])
    say(HOSTED_TOUCHPOINT[who.hosted] as Touchpoint, 0.7, ['help:hosted']);
  else if (reading.commercial) say('visit', sureOf(sells), rules('commercial'));
  if (topic === 'help' && said) reading.rules = [FORM_SENT, ...reading.rules];
  return reading;
}

const HOSTED_TOUCHPOINT: Record<string, Touchpoint> = {
  help: 'help',
  feedback: 'help',
  chat: 'help',
  returns: 'returns',
  tracking: 'tracking',
  checkout: 'checkout',
  billing: 'account',
  store: 'visit',
};

function siteOfHost(host: string, own: string): { site?: string } {
  const who = whoIs(`https://${host}/`, { names: {}, title: '', about: [] }, { now: 0 });
  return who && who.site !== own ? { site: who.site } : {};
}
