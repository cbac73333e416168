import type { AttributeDefinition } from "../../vocabulary/vocabulary.ts";
import { comparisonAfter } from "../../units/comparison-words.ts";
import { numberAt } from "../../units/numerals.ts";
import type { StatedFigure } from "./stated-figure.ts";

const axes = ["xTravel", "yTravel", "zTravel"] as const;
const number = "(\\d{1,5}(?:\\.\\d{1,2})?)";
const by = "\\s*(?:mm|毫米|米|m)?\\s*[/×x*乘、]\\s*";
const pattern = new RegExp(
  `(?:行程|xyz(?:三?轴)?|x/y/z(?:轴)?|x、y、z(?:轴)?|三轴)[^\\d,，。;；\\n]{0,10}${number}${by}${number}(?:${by}${number})?(?:\\s*(mm|毫米|米|m))?`,
  "g",
);

const single =
  /(?<![a-z\d])([xyz])\s?(?:轴|向|方向)?(?:行程)?\s?(?:走|为|要|到|达|可达|能到|有|≥|>=|=|:)*\s?(?:(\d{1,5}(?:\.\d{1,2})?)|([一二两三四五六七八九十]{1,3}))\s?(mm|毫米|米|m)?(?![\d.a-z×*])/g;
/** Without a unit a travel is written in mm, and a shorter one is none. */
const shortest = 100;

/** X12m, Y 4000, X向十二米: the letter of an axis with its figure. */
export function lettered(
  folded: string,
  attributes: readonly AttributeDefinition[],
): StatedFigure[] {
  return [...folded.matchAll(single)].flatMap((match): StatedFigure[] => {
    const [whole, letter, digits, spoken = "", written] = match;
    const attribute = attributes.find(({ code }) => code === `${letter}Travel`);
    const value = digits === undefined ? numberAt(spoken, 0)?.value : Number(digits);
    if (!attribute || value === undefined) return [];
    if (written === undefined && (digits === undefined || value < shortest)) return [];
    const end = match.index + whole.length;
    const { word, to } = comparisonAfter(folded, end);
    const unit = written === "米" || written === "m" ? "m" : "mm";
    const range = {
      min: word?.op === "lte" ? null : value,
      max: word?.op === "gte" ? null : value,
      unit,
    };
    const op = word?.op ?? "eq";
    return [{ attribute, op, strict: false, range, by: "name", from: match.index, to }];
  });
}

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
