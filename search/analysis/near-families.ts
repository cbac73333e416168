import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { fold } from "#app/domain/shared/fold.ts";

/** Less in common than this is chance. */
const least = 0.25;
const mostByWords = 12;

/** Kinds of a family first, then what it is a kind of, its sisters, and what it is confused with. */
export function neighboursOf(code: FamilyCode, vocabulary: Vocabulary): FamilyCode[] {
  const family = vocabulary.family(code);
  if (!family) return [];
  const { broader } = family;
  const sisters = broader
    ? vocabulary.families.filter((each) => each.broader === broader).map((each) => each.code)
    : [];
  const confused = family.confusedWith.flatMap(({ family: other }) => other ?? []);
  const kinds = vocabulary.closure(code).slice(1);
  const near = [...kinds, ...vocabulary.ancestors(code), ...sisters, ...confused];
  const group = vocabulary.families.filter((each) => each.group === family.group);
  const all = [...near, ...group.map((each) => each.code)];
  return [...new Set(all)].filter((each) => each !== code);
}

/** Families by how much their names and uses have in common with a readable text, pair by pair of characters. */
export function familiesLike(text: string, vocabulary: Vocabulary): FamilyCode[] {
  const asked = [...new Set(pairsOf(text))];
  if (asked.length === 0) return [];
  const scores = vocabulary.families.map(({ code, name, synonyms, uses }) => {
    const terms = [name, ...synonyms.map(({ term }) => term), ...uses].map(fold);
    const best = Math.max(
      ...terms.map((term) => {
        const shared = asked.filter((pair) => term.includes(pair)).length;
        return (2 * shared) / (asked.length + Math.max(1, term.length - 1));
      }),
    );
    return { code, best };
  });
  return scores
    .filter(({ best }) => best >= least)
    .sort((a, b) => b.best - a.best)
    .slice(0, mostByWords)
    .map(({ code }) => code);
}

function pairsOf(text: string): string[] {
  return text
    .split(/[^\p{Script=Han}a-z0-9]+/u)
    .flatMap((run) =>
      Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)),
    );
}
