import { readFileSync } from "node:fs";
import { demoFactories, demoSuppliers } from "#seed/worlds/demo/organisations.ts";
import { siteLog } from "./site-at-hand.ts";

const organisations = [...demoSuppliers, ...demoFactories];
const secrets = [
  ...organisations.map(({ key }) => `${key}@example.org`),
  ...organisations.map(({ person }) => person),
  "000-0000-",
];
/** Contact data of the demo world that stands in a text. */
export const leaked = (text: string) => secrets.filter((secret) => text.includes(secret));

/** What the site has logged so far, line by line. */
export function loggedLines(): string[] {
  return readFileSync(siteLog(), "utf8").split("\n").filter(Boolean);
}
