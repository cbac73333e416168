import { fold } from "../shared/fold.ts";
import type { EfficiencyParameter } from "./efficiency-parameter.ts";

/** Width, case, blanks and what stands in brackets do not count: 空载损耗 (kW) is 空载损耗. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[([{【<][^)\]}】>]*[)\]}】>]?/g, "")
    .replace(/[\s:_*]/g, "");
}

export function sameName({ name, synonyms, codes }: EfficiencyParameter, written: string): boolean {
  const key = nameKey(written);
  return [name, ...synonyms, ...Object.keys(codes)].some((each) => nameKey(each) === key);
}

/** The value of a choice as the tables print it; null for words that name none of them. */
export function choiceOf({ choices }: EfficiencyParameter, written: string): string | null {
  const key = choiceKey(written);
  const found = choices.find(({ value, synonyms }) =>
    [value, ...synonyms].some((each) => choiceKey(each) === key),
  );
  return found?.value ?? null;
}

function choiceKey(words: string): string {
  return fold(words).replace(/[\s,，、]/g, "");
}

/** No.5 and 18000 kJ/kg carry what is no unit of the table. */
export function figureText({ printedUnit }: EfficiencyParameter, text: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(/^\s*(?:no\.?|№|#)\s*/i, "")
    .replace(/[#号]\s*$/, "");
  return printedUnit ? plain.replace(printedUnit, "") : plain;
}
