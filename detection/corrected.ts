/** "This wasn't one": what the person switched off on a site is read as an ordinary page there. */
import type { EncounterKind } from '../journal/records.ts';
import { FORM_SENT } from './encounter.ts';
import type { Reading } from './reading.ts';

const FORMS: readonly EncounterKind[] = ['form', 'return', 'cancellation'];

/** @param off kinds of encounter that this site was said not to have */
export function corrected(reading: Reading, off: ReadonlySet<string>): Reading {
  const noOrder = off.has('purchase') && reading.touchpoint === 'confirmation';
  const noForm = FORMS.some((kind) => off.has(kind));
  return {
    ...reading,
    touchpoint: noOrder ? 'visit' : reading.touchpoint,
    rules: noForm ? reading.rules.filter((rule) => rule !== FORM_SENT) : reading.rules,
  };
}
