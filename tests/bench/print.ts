import { readFileSync } from "node:fs";
import { tableOf, type Figure } from "./figures.ts";

/** Prints the table of a run from its JSON lines: `node --import tsx tests/bench/print.ts FILE`. */
const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write("print FILE\n");
  process.exit(2);
}
const figures = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("{"))
  .map((line) => JSON.parse(line) as Figure);
process.stdout.write(`${tableOf(figures)}\n`);
