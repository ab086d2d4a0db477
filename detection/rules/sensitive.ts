/**
 * Kinds of sites that are treated with more care. What the table knows is certain; elsewhere a word
 * in the host or the page's own schema type decides, rather once too often than once too seldom:
 * the person can turn any site on, but cannot take back that it was noticed.
 */
import type { Reading } from '../reading.ts';
import { SENSITIVE_SITES } from './sensitive-sites.ts';

export type SensitiveKind = NonNullable<Reading['sensitive']>;

/** Words of a host stand between dots and hyphens; `W` and `E` are where one begins and ends. */
const W = '(?:^|[.-])';
const E = '(?:[.-]|$)';

interface Rule {
  kind: SensitiveKind;
  /** Of host names. */
  host: RegExp;
  /** Of schema.org types. */
  type: RegExp;
}

/** In this order: of two kinds the one that is treated with more care. */
export const SENSITIVE_WORDS: Rule[] = [
  {
    kind: 'adult',
    host: new RegExp(
      [
        `porn|onlyfans|${W}(?:sex|xxx)(?:${E}|shop|toys?|cams?|chat|y-?shop)`,
        `${W}(?:escorts?|eroti[ck]a?)(?:${E}|-?shop|-?store)|${W}(?:tinder|bumble|hinge|grindr)\\.`,
        `${W}match\\.com$|\\.(?:xxx|adult|porn|sex)$`,
      ].join('|'),
    ),
    type: /^Adult/,
  },
  {
    kind: 'gambling',
    host: new RegExp(
      [
        `casinos?${E}|${W}casino|${W}(?:online)?(?:poker|bingo|slots|gambling)${E}|sportwetten`,
        `${W}(?:sports?)?(?:bets?|betting|wetten)(?:${E}|\\d)|${W}lott(?:o(?!m)|ery|erie)`,
        `${W}(?:bwin|tipico|pokerstars|unibet|betfair|betway)\\.|\\.(?:casino|bet|poker|lotto)$`,
      ].join('|'),
    ),
    type: /^Casino/,
  },
  {
    kind: 'health',
    host: new RegExp(
      [
        'hospital(?!it)|krankenhaus|krankenkasse|apotheke|apteka|farmaci|pharmac(?:y|ie)|medline',
        `klinik(?:en|um)?${E}|clinics?${E}|clinica${E}|${W}(?:klinik|clinic)|mychart|doctolib|zocdoc`,
        `${W}(?:arzt|doctors?|doktor|dentists?|medical|patients?|therap(?:y|ie|ist|eut))${E}`,
        `(?:zahn|haus|fach|frauen|kinder|augen|haut)arzt|(?:physio|psycho)therap|dentist${E}`,
        `${W}nhs\\.(?:uk|scot|wales)$|${W}who\\.int$|\\.(?:hospital|clinic|dental|pharmacy|doctor)$`,
      ].join('|'),
    ),
    type: /^(Medical|Physician|Hospital|Dentist|Pharmacy|Diagnostic|Drug)/,
  },
  {
    kind: 'government',
    host: new RegExp(
      [
        `${W}(?:gov|mil)(?:\\.[a-z]{2})?$|\\.(?:gouv|gob|govt|gub)\\.|\\.gv\\.at$|\\.admin\\.ch$`,
        `${W}(?:europa\\.eu|bund\\.de|service-public\\.fr|police\\.uk|gouv\\.fr)$`,
      ].join('|'),
    ),
    type: /^Government/,
  },
  {
    kind: 'bank',
    host: new RegExp(
      [
        `${W}bank(?!s|ers|omat)|${W}(?:banque(?!t)|banco|banca)|sparkasse(?:-|${E})|${W}volksbank`,
        // Food, blood and time are kept in banks, too.
        `(?<!food|data|blood|power|time|seed|river|word|image|song|milk|eye)bank(?:ing)?${E}`,
        `creditunion${E}|${W}raiffeisen\\.|\\.(?:bank|creditunion)$`,
        `${W}(?:n26|revolut|wise|monzo|chase|wellsfargo|citi|hsbc|barclays|santander|bbva|ing)\\.`,
      ].join('|'),
    ),
    type: /^(BankOrCreditUnion|FinancialService|BankAccount)$/,
  },
];

/** Known beside the table, which holds no brands that are only on the web. Written by hand. */
const WEB_ONLY: Record<SensitiveKind, string> = {
  adult:
    'amorelie.de chaturbate.com eis.de elitepartner.de fetlife.com lovehoney.co.uk lovehoney.com lovoo.com okcupid.com parship.de redtube.com stripchat.com xhamster.com xnxx.com xvideos.com',
  gambling:
    '888.com betano.com betsson.com betvictor.com bovada.lv draftkings.com fanduel.com interwetten.com lottoland.com mybet.com partypoker.com stake.com winamax.fr',
  health:
    '23andme.com aetna.com aok.de barmer.de betterhelp.com calm.com cigna.com dak.de docmorris.com docmorris.de forhims.com goodrx.com headspace.com jameda.de medpex.de tk.de talkspace.com teladochealth.com webmd.com zavamed.com',
  government: 'arbeitsagentur.de canada.ca elster.de rki.de',
  bank: 'binance.com coinbase.com comdirect.de dkb.de klarna.com robinhood.com traderepublic.com',
};

let listed: Map<string, SensitiveKind | 'ordinary'> | undefined;

/**
 * What kind of care a site asks for; undefined for none.
 *
 * @param host its full host name
 * @param types schema.org types that its page names
 */
export function sensitiveKind(
  host: string,
  types: readonly string[] = [],
): SensitiveKind | undefined {
  listed ??= new Map(
    [SENSITIVE_SITES, WEB_ONLY]
      .flatMap(Object.entries<string>)
      .flatMap(([kind, hosts]) =>
        hosts.split(' ').map((one) => [one, kind as SensitiveKind | 'ordinary'] as const),
      ),
  );
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const kind = listed.get(at);
    if (kind) return kind === 'ordinary' ? undefined : kind;
  }
  return (
    wordOf(host) ?? SENSITIVE_WORDS.find(({ type }) => types.some((name) => type.test(name)))?.kind
  );
}

/** What the words of the host say, without the table. */
export function wordOf(host: string): SensitiveKind | undefined {
  return SENSITIVE_WORDS.find((rule) => rule.host.test(host))?.kind;
}
