/** An instant as ISO 8601 in UTC: 2026-11-21T03:34:00.000Z. Compares as text. */
export type Instant = string;

/** A calendar day in China: 2026-11-21. Compares as text. */
export type Day = string;

export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= lengths[month - 1]!;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day that many days later. */
export function addDays(day: Day, days: number): Day {
  return civilDay(Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + days);
}

/** The day in China (UTC+8, no summer time) on which an instant falls. */
export function dayInChina(instant: Instant): Day {
  const shifted = Date.parse(instant) + 8 * 3_600_000;
  const days = Math.floor(shifted / 86_400_000);
  return civilDay(days);
}

/** 2026-11-21 11:34, in China. */
export function minuteInChina(instant: Instant): string {
  const minutes = Math.floor(Date.parse(instant) / 60_000) + 8 * 60;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${dayInChina(instant)} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Howard Hinnant's civil_from_days: days since 1970-01-01 to a proleptic Gregorian date. */
function civilDay(days: number): Day {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** 2026年5月6日 */
export function longDay(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** 5月6日 */
export function monthDay(day: Day): string {
  return longDay(day).slice(5);
}
