import type { FamilyGroupLines, FamilyLine, FoundLine } from "#app/components/family-index.tsx";
import {
  countWithNarrower,
  familyTree,
  type FamilyNode,
} from "#app/domain/vocabulary/family-tree.ts";
import { findFamilies } from "#app/domain/vocabulary/find-families.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { FamilyCounts } from "#app/use-cases/view-families.ts";

/** All groups; those named in `open` stand open, with `all` every one. */
export function groupLines(
  vocabulary: Vocabulary,
  counts: FamilyCounts,
  open: readonly string[],
): FamilyGroupLines[] {
  const lineOf = ({ family: { code, name }, narrower }: FamilyNode): FamilyLine => ({
    code,
    name,
    ...countsOf(code, vocabulary, counts),
    narrower: narrower.map(lineOf),
  });
  const groups = new Map(vocabulary.groups().map(({ name, families }) => [name, families]));
  return familyTree(vocabulary).map(({ name, families, roots }) => {
    const sum = (from: ReadonlyMap<FamilyCode, number>) =>
      (groups.get(name) ?? []).reduce((all, { code }) => all + (from.get(code) ?? 0), 0);
    return {
      name,
      families,
      listings: sum(counts.listings),
      needs: sum(counts.needs),
      open: open.includes(name) || open.includes("all"),
      lines: roots.map(lineOf),
    };
  });
}

/** Published postings of a family, those of narrower ones among them. */
export function countsOf(code: FamilyCode, vocabulary: Vocabulary, counts: FamilyCounts) {
  return {
    listings: countWithNarrower(counts.listings, code, vocabulary),
    needs: countWithNarrower(counts.needs, code, vocabulary),
  };
}

export const mostFound = 40;

/** Families whose names hold the text; says which word it was where that is not the family's own name. */
export function foundLines(
  text: string,
  vocabulary: Vocabulary,
  counts: FamilyCounts,
): FoundLine[] {
  return findFamilies(text, vocabulary, mostFound).map(({ family, naming, by }) => ({
    code: family.code,
    name: family.name,
    group: family.group,
    naming,
    by,
    ...countsOf(family.code, vocabulary, counts),
  }));
}
