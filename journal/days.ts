/** Local days, as a calendar on the wall would name them. */

const DAY = 86_400_000;

const two = (n: number) => String(n).padStart(2, '0');

/** Local calendar date of a time, YYYY-MM-DD, in the time zone of this device. */
export function localDay(ms: number): string {
  const at = new Date(ms);
  const year = String(at.getFullYear()).padStart(4, '0');
  return `${year}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Minutes the clock on the wall shows since midnight, 0…1439. */
function minuteOfDay(ms: number): number {
  const at = new Date(ms);
  return at.getHours() * 60 + at.getMinutes();
}

/** A time, and what the clock and the calendar on the wall say then. */
export const localTime = (ms: number) => ({
  ms,
  day: localDay(ms),
  minuteOfDay: minuteOfDay(ms),
});

/** The calendar date `count` days after `day` (before it, if negative), whatever the clocks did. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}
