import { readdirSync } from "node:fs";

/** Addresses of every page and resource, from the names of the route files: `/equipment/:id`. */
export function pagePatterns(folder = new URL("../../../app/routes/", import.meta.url)): string[] {
  const patterns = readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => patternOf(name.replace(/\.tsx?$/, "")));
  return [...new Set(patterns)];
}

/** Flat routes: dots are slashes, `$id` a parameter, `_index` nothing, a trailing `_` only nests differently. */
function patternOf(name: string): string {
  const parts = name
    .split(".")
    .filter((part) => part !== "_index")
    .map((part) => part.replace(/_$/, ""))
    .map((part) => (part === "$" ? "*" : part.replace(/^\$/, ":")));
  return `/${parts.join("/")}`;
}
