/** Kinds of sites that are treated with more care: by suffix, by a word in the host, by schema type. */
import type { Reading } from '../reading.ts';

export const SENSITIVE: [kind: NonNullable<Reading['sensitive']>, host: RegExp, type: RegExp][] = [
  [
    'government',
    /(^|\.)(gov|mil)(\.[a-z]{2})?$|\.gouv\.|\.gob\.|\.gv\.at$|\.admin\.ch$|\.govt\.nz$|\.europa\.eu$|(^|\.)bund\.de$|(^|\.)service-public\.fr$/,
    /^Government/,
  ],
  [
    'health',
    /nhs\.uk$|medline|mychart|doctolib|zocdoc|who\.int$|klinik|clinic|hospital|krankenhaus|apothek|pharma|farmac|apteka|arzt|doctor|dentist|zahnarzt|therap|krankenkasse|patient|medic(al|in)/,
    /^(Medical|Physician|Hospital|Dentist|Pharmacy|Diagnostic|Drug)/,
  ],
  [
    'adult',
    /(^|[.-])(sex|porn|xxx|escort|erotik|erotic)|porn|onlyfans|(^|\.)(tinder|bumble|hinge|grindr|match)\.|\.(xxx|adult|porn|sex)$/,
    /^Adult/,
  ],
  [
    'gambling',
    /casino|poker|(^|[.-])(bet|lotto|lottery|lotterie|slots|gambl)|bingo|sportwetten|wetten|\.(casino|bet|poker)$|(bet365|bwin|tipico|pokerstars)\./,
    /^Casino/,
  ],
  [
    'bank',
    /(^|[.-])bank|bank(ing)?([.-]|$)|bank\.|banque|banco|banca|sparkasse|creditunion|raiffeisen|\.(bank|creditunion)$|(^|\.)(n26|revolut|wise|monzo|chase|wellsfargo|citi|hsbc|barclays|santander|bbva|ing)\./,
    /^(BankOrCreditUnion|FinancialService|BankAccount)$/,
  ],
];
