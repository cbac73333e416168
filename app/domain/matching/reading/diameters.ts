import type { AttributeDefinition } from "../../vocabulary/vocabulary.ts";
import type { StatedFigure } from "./stated-figure.ts";

/** A diameter is among the first that are told of the machines that work on round pieces. */
const firstAttributes = 4;
const number = "(\\d{1,4}(?:\\.\\d{1,2})?)";
/** Free, or behind the piece that is worked on; 镗轴φ160 and 砂轮φ630 are the machine's own. */
const written = new RegExp(
  `(?:^|[,，。;；、\\s(]|圆料|圆钢|圆棒|棒料|棒|工件|圆|孔径|可车|可磨|外圆)φ\\s?${number}(?:\\s?[-~至到–—]\\s?φ?${number})?\\s?(mm|毫米|公分|cm|厘米)?(?![\\d.×x*a-z/])`,
  "g",
);

/** φ210, 圆料φ650, φ16~100: the diameter of what a machine works on, where it has one parameter for that. */
export function diametersIn(
  folded: string,
  attributes: readonly AttributeDefinition[],
): StatedFigure[] {
  if (!folded.includes("φ")) return [];
  const [attribute, another] = attributes
    .slice(0, firstAttributes)
    .filter(({ kind, name }) => kind === "length" && /^最大.*[直外]?径$/.test(name));
  if (!attribute || another) return [];
  return [...folded.matchAll(written)].flatMap((match): StatedFigure[] => {
    const from = match.index + match[0].indexOf("φ");
    const [min, max] = [Number(match[1]), Number(match[2] ?? match[1])];
    const unit = match[3] === undefined || /^(?:mm|毫米)$/.test(match[3]) ? "mm" : "cm";
    if (min > max) return [];
    const op = min < max ? "between" : "eq";
    const to = match.index + match[0].length;
    return [{ attribute, op, strict: false, range: { min, max, unit }, by: "unit", from, to }];
  });
}
