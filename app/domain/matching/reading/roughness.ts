import type { AttributeDefinition } from "../../vocabulary/vocabulary.ts";
import type { StatedFigure } from "./stated-figure.ts";

const written =
  /(?<![a-z])ra\s?(?:值)?(?:可达|达|到|≤|<=|<|=|:)?\s?(\d{1,2}(?:\.\d{1,3})?)\s?(?:μm?|um|微米)?(?![\d.a-z])/g;

/** Ra0.2, Ra 0.18μm: the roughness that a machine leaves, in μm with or without the unit. */
export function roughnessIn(
  folded: string,
  attributes: readonly AttributeDefinition[],
): StatedFigure[] {
  const attribute = attributes.find(({ code }) => code === "surfaceRoughness");
  if (!attribute) return [];
  return [...folded.matchAll(written)].map((match): StatedFigure => {
    const value = Number(match[1]);
    const range = { min: value, max: value, unit: "um" };
    const from = match.index;
    return {
      attribute,
      op: "eq",
      strict: false,
      range,
      by: "name",
      from,
      to: from + match[0].length,
    };
  });
}
