/** Where in a document a token stands: a title and model, b names, specs and marks, c description, d uses of the family. */
export const tokenWeights = ["a", "b", "c", "d"] as const;
export type TokenWeight = (typeof tokenWeights)[number];

/** The tokens of a document in order, repeats kept. */
export type DocumentTokens = Readonly<Record<TokenWeight, readonly string[]>>;

/**
 * Where the words of a group count. A word that names a kind of machine says what a document offers only
 * in its title, names and specs: descriptions and uses mention other machines.
 */
export function weightsFor(group: {
  readonly looseFamilies: readonly string[] | null;
}): readonly TokenWeight[] | null {
  return group.looseFamilies === null ? null : ["a", "b"];
}
