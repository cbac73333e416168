import { remembered } from "../../shared/remembered.ts";
import { foldText } from "../../units/fold-text.ts";
import type { ReadWords } from "./need-reading.ts";
import { traits } from "./trait-groups.ts";

export interface FoundTrait extends ReadWords {
  readonly group: string;
  readonly trait: string;
}

/** Denied directly before: 非防爆, 不是开式, 无需变频. */
const denied = /(?:非|不是|不|无需|不要|不用|不能|不得|没|无|未|取消|替代|代替|区别于|优于|比)$/;

/** Builds that a text names, in its order. Of two that begin at one place the longer one counts. */
export const traitsIn = remembered(1000, (text): readonly FoundTrait[] => {
  const folded = foldText(text);
  const found = traits.flatMap(({ group, trait, words }) =>
    [...folded.matchAll(words)].map((match): FoundTrait => {
      const span = { from: match.index, to: match.index + match[0].length };
      return { group, trait, words: text.slice(span.from, span.to), span };
    }),
  );
  return found
    .filter(
      (one) =>
        !denied.test(folded.slice(Math.max(0, one.span.from - 3), one.span.from)) &&
        !found.some(
          (other) =>
            other !== one &&
            other.span.from <= one.span.from &&
            other.span.to >= one.span.to &&
            other.span.to - other.span.from > one.span.to - one.span.from,
        ),
    )
    .sort((a, b) => a.span.from - b.span.from);
});

/** The traits of one group that contradict a trait. */
export function opposes(
  one: { group: string; trait: string },
  other: { group: string; trait: string },
) {
  return one.group === other.group && one.trait !== other.trait;
}
