import { i18n } from '#i18n';

/** The person's own variety of the language our words are in: British dates with English words. */
export function locale(): string {
  const language = i18n.t('language');
  const own = globalThis.navigator?.languages ?? [];
  return own.find((one) => one.split('-')[0] === language) ?? language;
}

const kept = new Map<string, Intl.DateTimeFormat>();

/** A date in words, by Intl; formats are costly to make, so they are kept. */
export function dated(t: number, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  let format = kept.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale(), options);
    kept.set(key, format);
  }
  return format.format(t);
}

/** "27 Oct" this year, "27 Oct 2024" before. */
export function shortDate(t: number, now: number): string {
  const sameYear = new Date(t).getFullYear() === new Date(now).getFullYear();
  return dated(t, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

export function longDate(t: number): string {
  return dated(t, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The local calendar date as a date field wants it. */
export function fieldDate(t: number): string {
  const d = new Date(t);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
}

/** A date field's day: today is now, another day its noon; null for no date, or one to come. */
export function instantOf(field: string, now: number): number | null {
  if (field === fieldDate(now)) return now;
  const [year, month, day] = field.split('-').map(Number);
  if (!year || !month || !day || year < 1900) return null;
  const t = new Date(year, month - 1, day, 12).getTime();
  return t <= now ? t : null;
}

/** The time today, else the date. */
export function recently(t: number, now: number): string {
  return new Date(t).toDateString() === new Date(now).toDateString()
    ? dated(t, { hour: 'numeric', minute: '2-digit' })
    : shortDate(t, now);
}
