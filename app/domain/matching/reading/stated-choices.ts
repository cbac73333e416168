import { foldText } from "../../units/fold-text.ts";
import type { AttributeDefinition } from "../../vocabulary/vocabulary.ts";
import { foldName } from "./attribute-names.ts";
import { clauseAround, isElsewhere, type Span } from "./clauses.ts";
import { choicesNamed } from "../compare-words.ts";
import { gradeInWords, isEnergyGrade } from "../grades.ts";

export interface StatedChoice extends Span {
  readonly attribute: AttributeDefinition;
  readonly choice: string;
}

/**
 * The choices that a text states. Nothing when it names two of one attribute, when the word belongs to two attributes,
 * when a part is called by it (变频器, 水冷塔), or when it is a mere grade (3级) without its attribute's name.
 */
export function statedChoices(
  text: string,
  attributes: readonly AttributeDefinition[],
): StatedChoice[] {
  const folded = foldText(text).toLowerCase();
  const ofChoice = attributes.filter((one) => one.kind === "choice");
  return ofChoice.flatMap((attribute): StatedChoice[] => {
    if (isEnergyGrade(attribute, attribute.name)) return statedEnergyGrade(folded, attribute);
    const [choice, another] = choicesNamed(text, attribute);
    if (choice === undefined || another !== undefined) return [];
    if (ofChoice.some((one) => one !== attribute && one.choices.includes(choice))) return [];
    const name = foldText(choice).toLowerCase();
    const from = folded.indexOf(name);
    const span = { from, to: from + name.length };
    if (from < 0 || isElsewhere(folded, span)) return [];
    if (/^[器柜箱泵塔管件阀站机]/.test(folded.slice(span.to))) return [];
    if (/^(?:[a-z]|\d+)级$/.test(name) && !isNamedBeside(folded, span, attribute)) return [];
    return [{ attribute, choice, ...span }];
  });
}

/** 二级能效, 能效等级：IE4: beside the word 能效, and only where the whole text names no other grade. */
function statedEnergyGrade(folded: string, attribute: AttributeDefinition): StatedChoice[] {
  const at = folded.search(/能效|ie[345]/);
  if (at < 0) return [];
  const clause = clauseAround(folded, { from: at, to: at });
  const words = folded.slice(clause.from, clause.to);
  const [grade, whole] = [gradeInWords(words), gradeInWords(folded)];
  const choice = attribute.choices.find((each) => foldText(each) === `${grade?.max}级`);
  if (!choice || grade?.max !== whole?.max || isElsewhere(folded, clause)) return [];
  return [{ attribute, choice, ...clause }];
}

function isNamedBeside(folded: string, part: Span, attribute: AttributeDefinition): boolean {
  const clause = clauseAround(folded, part);
  const words = folded.slice(clause.from, clause.to);
  return [attribute.name, ...attribute.synonyms].some((name) => words.includes(foldName(name)));
}
