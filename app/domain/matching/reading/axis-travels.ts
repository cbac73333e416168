import type { AttributeDefinition } from "../../vocabulary/vocabulary.ts";
import type { StatedFigure } from "./stated-figure.ts";

const axes = ["xTravel", "yTravel", "zTravel"] as const;
const number = "(\\d{1,5}(?:\\.\\d{1,2})?)";
const by = "\\s*(?:mm|毫米|米|m)?\\s*[/×x*乘、]\\s*";
const pattern = new RegExp(
  `(?:行程|xyz(?:三?轴)?|x/y/z(?:轴)?|x、y、z(?:轴)?|三轴)[^\\d,，。;；\\n]{0,10}${number}${by}${number}(?:${by}${number})?(?:\\s*(mm|毫米|米|m))?`,
  "g",
);

/** 行程 800×500×550: one figure for each axis, in the order of their names and in mm. */
export function axisTravels(
  folded: string,
  attributes: readonly AttributeDefinition[],
): StatedFigure[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    let at = match.index + match[0].indexOf(match[1]!);
    const unit = /^(?:米|m)$/.test(match[4] ?? "") ? "m" : "mm";
    if (unit === "mm" && Number(match[1]) < 10) return [];
    return axes.flatMap((code, i): StatedFigure[] => {
      const written = match[i + 1];
      const attribute = attributes.find((one) => one.code === code);
      if (written === undefined || !attribute) return [];
      const from = folded.indexOf(written, at);
      at = from + written.length;
      const value = Number(written);
      const range = { min: value, max: value, unit };
      return [{ attribute, op: "eq", strict: false, range, by: "name", from, to: at }];
    });
  });
}
