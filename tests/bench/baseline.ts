import { readFileSync, writeFileSync } from "node:fs";

const fileOf = (name: string) => new URL(`./baselines/${name}.sql`, import.meta.url);

/** The file of a baseline as it is. */
export function committed(name: string): string {
  return readFileSync(fileOf(name), "utf8");
}

/** The SQL of a baseline, without its comments. */
export function baseline(name: string): string {
  return committed(name).replace(/^--.*\n/gm, "");
}

export function writeBaseline(name: string, text: string): void {
  writeFileSync(fileOf(name), text);
}
