/** How many, and how large, as a person writes it. */
import { locale } from './dates.ts';

export function amount(n: number): string {
  return new Intl.NumberFormat(locale()).format(n);
}

/** "212 kB", "1.4 MB": steps of a thousand, as disks are sold. */
export function size(bytes: number): string {
  const [unit, of] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const n = bytes / of;
  return new Intl.NumberFormat(locale(), {
    ...{ style: 'unit', unit },
    maximumFractionDigits: n < 10 ? 1 : 0,
  }).format(n);
}
