export { minuteInChina } from "#app/domain/shared/time.ts";
