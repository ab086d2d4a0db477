/**
 * What the person said of a site beats the rules: "this wasn't one" is read as an ordinary page
 * there, "this was one, too" as what they said, on every page with an address of that shape.
 */
import type { Touchpoint } from '../journal/moment.ts';
import type { EncounterKind, Rule } from '../journal/records.ts';
import { FORM_SENT } from './encounter.ts';
import type { Reading } from './reading.ts';
import { shapeOf, type Teachable, taughtBy } from './taught.ts';

const FORMS: readonly EncounterKind[] = ['form', 'return', 'cancellation'];

const READ_AS: Record<Teachable, Touchpoint> = {
  purchase: 'confirmation',
  form: 'help',
  return: 'returns',
  cancellation: 'cancellation',
};

/**
 * @param url the page's address
 * @param rules what the person said of this site
 */
export function corrected(
  reading: Reading,
  url: string,
  rules: readonly Pick<Rule, 'kind' | 'value'>[],
): Reading {
  const off = switchedOff(rules);
  const taught = taughtKind(url, rules);
  if (taught && !off.has(taught)) return asTaught(reading, taught);
  const noOrder = off.has('purchase') && reading.touchpoint === 'confirmation';
  const noForm = FORMS.some((kind) => off.has(kind));
  return {
    ...reading,
    touchpoint: noOrder ? 'visit' : reading.touchpoint,
    rules: noForm ? reading.rules.filter((rule) => rule !== FORM_SENT) : reading.rules,
  };
}

/** The page as the person says that it is to be read. */
export function asTaught(reading: Reading, kind: Teachable): Reading {
  const sent = kind === 'purchase' ? [] : [FORM_SENT];
  return {
    ...reading,
    ...{ touchpoint: READ_AS[kind], commercial: true, sure: 1 },
    rules: [`taught:${kind}`, ...sent],
  };
}

/** The kinds of encounter that this site was said not to have. */
export function switchedOff(rules: readonly Pick<Rule, 'kind' | 'value'>[]): Set<string> {
  return new Set(rules.flatMap(({ kind, value }) => (kind === 'ruleOff' && value ? [value] : [])));
}

/** What the person said happens on pages like this; null where nothing was said. */
export function taughtKind(
  url: string,
  rules: readonly Pick<Rule, 'kind' | 'value'>[],
): Teachable | null {
  const patterns = rules.filter(({ kind }) => kind === 'pattern');
  if (patterns.length === 0) return null;
  const shape = shapeOf(url);
  if (shape === null) return null;
  const said = patterns.map(({ value = '' }) => taughtBy(value));
  return said.find((one) => one?.shape === shape)?.kind ?? null;
}
