import { foldText } from "../../units/fold-text.ts";
import type { AttributeDefinition } from "../../vocabulary/vocabulary.ts";
import { choicesNamed } from "../compare-words.ts";
import { isEnergyGrade } from "../grades.ts";
import { clausesOf, isElsewhere } from "./clauses.ts";
import type { StatedChoice } from "./stated-choices.ts";

/** A或B都可以, A、B均可, A也行B也行: the values that are named do, and a third one does not. */
export const eitherWill = /都可以?|都行|都能|均可|皆可|两种都|也可以?|也行|也能/;
const joined = /^(?:的|式|型)?(?:或者?|[、/,，和跟]|还是)(?:是|用|者)?$/;
/** 形式不限: then a third one does too. */
const whatever = /不限|无所谓|不要求|随意|任意|不强调/;

/** Two or more choices of one parameter that a need takes alike; `choice` holds them all: 空气能或生物质. */
export function eitherChoices(
  text: string,
  attributes: readonly AttributeDefinition[],
): StatedChoice[] {
  const folded = foldText(text).toLowerCase();
  const several = attributes.filter((one) => one.kind === "choice" && one.choices.length > 2);
  if (several.length === 0 || !/或|均可|皆可|都|也[可行能]/.test(folded)) return [];
  return clausesOf(folded).flatMap((clause): StatedChoice[] => {
    const words = folded.slice(clause.from, clause.to);
    if (!/或|均可|皆可|都|也[可行能]/.test(words) || whatever.test(words)) return [];
    if (isElsewhere(folded, clause)) return [];
    return several.flatMap((attribute): StatedChoice[] => {
      if (isEnergyGrade(attribute, attribute.name)) return [];
      const places = choicesNamed(words, attribute)
        .map((choice) => ({ choice, at: words.indexOf(foldText(choice).toLowerCase()) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at);
      const [first, second] = places;
      if (!first || !second) return [];
      const between = words.slice(first.at + first.choice.length, second.at);
      if (!eitherWill.test(words) && !joined.test(between)) return [];
      const choice = places.map((each) => each.choice).join("或");
      return [{ attribute, choice, ...clause }];
    });
  });
}
