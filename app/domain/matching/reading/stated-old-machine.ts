import { foldText } from "../../units/fold-text.ts";
import { mentionsIn } from "../../vocabulary/mentions.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { clausesOf, type Span } from "./clauses.ts";
import { modelsIn } from "./stated-model.ts";
import type { ReadTerm } from "./stated-terms.ts";

/** The machine that goes; each part stands for itself. */
export interface StatedOldMachine {
  readonly name: ReadTerm<string> | null;
  readonly model: ReadTerm<string> | null;
  readonly yearMade: ReadTerm<number> | null;
}

const cue =
  /现有|原有|现用|在用|现在用|目前用|用的是|使用的是|旧设备|老设备|旧机|老机|旧的|老的|替换|替代|更换|取代|淘汰|拆除|换下|换掉|服役|改造前/;
const made = /出厂|投产|投用|投运|制造|生产的|购入|购置|买的/;
const yearPattern =
  /(?<!\d)((?:19|20)\d{2})\s*年(?!\s*(?:\d{1,2}月)?[^,，。；;\n]{0,6}(?:前|底|内|末|到货|交货|完成))/g;

/** Read from clauses that speak of what is in service (现在用的是2008年的SZL10); two answers decide nothing. */
export function statedOldMachine(text: string, vocabulary: Vocabulary): StatedOldMachine {
  const folded = foldText(text);
  const clauses = clausesOf(folded);
  const old = clauses.filter((clause, i) => {
    const words = folded.slice(clause.from, clause.to);
    const before = clauses[i - 1];
    return (
      cue.test(words) ||
      (before !== undefined && made.test(words) && cue.test(folded.slice(before.from, before.to)))
    );
  });
  const inside = ({ passage }: { passage: Span }) =>
    old.some((clause) => passage.from >= clause.from && passage.to <= clause.to);
  const years = [...folded.matchAll(yearPattern)].map((match) => ({
    value: Number(match[1]),
    passage: { from: match.index, to: match.index + match[0].length },
  }));
  const names = mentionsIn(text, vocabulary)
    .filter((each) => each.decided && each.families.length > 0)
    .map(({ term, from, to }) => ({ value: term, passage: { from, to } }));
  return {
    name: only(names.filter(inside)),
    model: only(modelsIn(text).filter(inside)),
    yearMade: only(years.filter(inside)),
  };
}

function only<T>(found: readonly { value: T; passage: Span }[]): ReadTerm<T> | null {
  const [first] = found;
  if (!first || found.some(({ value }) => value !== first.value)) return null;
  return { ...first, source: "text" };
}
