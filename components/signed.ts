import { locale } from './dates.ts';

let format: Intl.NumberFormat | undefined;

/** "+9.6", "−5.5", "0.0": with a real minus, as wide as the plus. */
export function signed(x: number): string {
  // Costly to make, so it is kept.
  format ??= new Intl.NumberFormat(locale(), {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return format.format(x).replace('-', '−');
}
