import { dayInChina, type Instant } from "#app/domain/shared/time.ts";

/** 2026-11-21 11:34, in China (UTC+8, no summer time). */
export function minuteInChina(instant: Instant): string {
  const minutes = Math.floor(Date.parse(instant) / 60_000) + 8 * 60;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${dayInChina(instant)} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
