import type { Vocabulary } from "./vocabulary-of.ts";
import type { AttributeDefinition, EquipmentFamily, FamilyCode } from "./vocabulary.ts";

/** A family with the families that it contains, in browsing order. */
export interface FamilyNode {
  readonly family: EquipmentFamily;
  readonly narrower: readonly FamilyNode[];
}

/** A browsing group as a tree; every family of the group stands in it once. */
export interface GroupTree {
  readonly name: string;
  readonly families: number;
  readonly roots: readonly FamilyNode[];
}

/** All groups in browsing order. A family whose broader one belongs to another group stands at the top of its own. */
export function familyTree(vocabulary: Vocabulary): readonly GroupTree[] {
  return vocabulary.groups().map(({ name, families }) => {
    const nodesUnder = (broader: FamilyCode | null): FamilyNode[] =>
      families
        .filter((family) => parentInGroup(family, vocabulary) === broader)
        .map((family) => ({ family, narrower: nodesUnder(family.code) }));
    return { name, families: families.length, roots: nodesUnder(null) };
  });
}

function parentInGroup(
  { broader, group }: EquipmentFamily,
  vocabulary: Vocabulary,
): FamilyCode | null {
  return broader !== null && vocabulary.family(broader)?.group === group ? broader : null;
}

/** The families right below one, in browsing order, whatever their group. */
export function narrowerOf(code: FamilyCode, vocabulary: Vocabulary): readonly EquipmentFamily[] {
  return vocabulary.families.filter(({ broader }) => broader === code);
}

/** How many a family has with everything narrower, from counts by family. */
export function countWithNarrower(
  counts: ReadonlyMap<FamilyCode, number>,
  code: FamilyCode,
  vocabulary: Vocabulary,
): number {
  return vocabulary.closure(code).reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);
}

const leading = 3;

/** The first attributes of a family that carry figures or choices: columns of lists, drawings of its page. */
export function leadingAttributes(
  family: FamilyCode,
  vocabulary: Vocabulary,
): readonly AttributeDefinition[] {
  return vocabulary
    .attributesOf(family)
    .filter(({ kind }) => kind !== "text")
    .slice(0, leading);
}
