import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};

/** Where npm would look for a dependency of the package at `place`, innermost folder first. */
function lookUp(place: string, name: string): Locked | undefined {
  for (let folder = place; ; folder = folder.slice(0, folder.lastIndexOf("/node_modules/"))) {
    const found = packages[`${folder ? `${folder}/` : ""}node_modules/${name}`];
    if (found || folder === "") return found;
    if (!folder.includes("/node_modules/")) folder = "/node_modules/";
  }
}

test("the programs of every platform are locked, so that npm ci works on each of them", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !lookUp(place, name)?.version),
  );
  expect(missing).toEqual([]);
});

test("no registry is named", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
});
