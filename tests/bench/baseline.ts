import { readFileSync, writeFileSync } from "node:fs";

const fileOf = (name: string) => new URL(`./baselines/${name}.sql`, import.meta.url);

/** The SQL of a baseline, without its comments. */
export function baseline(name: string): string {
  return readFileSync(fileOf(name), "utf8").replace(/^--.*\n/gm, "");
}

/** Throws unless a baseline is what the file says, or writes it there. */
export function requireBaseline(name: string, text: string, write: boolean): void {
  if (write) writeFileSync(fileOf(name), text);
  else if (readFileSync(fileOf(name), "utf8") !== text)
    throw new Error(`baselines/${name}.sql is not what is sent any more: run once with --write`);
}
