/** What all tests run on. */
export const testedVersion = { major: 1, minor: 50 } as const;
/** The first minor version that knows every setting, filter and swap that is used (`attributeRank` came last). */
const oldestMinor = 36;

export type VersionVerdict =
  { readonly fit: "tested" } | { readonly fit: "untested" | "refused"; readonly words: string };

/** Whether a server of this version (1.50.0) can be worked with. */
export function judgeVersion(version: string): VersionVerdict {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const tested = `${testedVersion.major}.${testedVersion.minor}`;
  if (major < testedVersion.major || (major === testedVersion.major && minor < oldestMinor))
    return {
      fit: "refused",
      words: `Meilisearch ${version} does not know the settings this site needs: use ${tested} (1.${oldestMinor} at least), or unset MEILI_HOST and MEILI_BIN to search in PostgreSQL.`,
    };
  if (major === testedVersion.major && minor === testedVersion.minor) return { fit: "tested" };
  return {
    fit: "untested",
    words: `Meilisearch ${version} was never tried with this site, ${tested} was: watch the search after this start.`,
  };
}
