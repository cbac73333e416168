import { foldText } from "../../units/fold-text.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import type { OfferKind } from "./listing-reading.ts";
import type { Span } from "./clauses.ts";
import type { ReadWords } from "./need-reading.ts";
import { goodsAtEnd, thingAtEnd } from "./thing-words.ts";

const run = /[A-Za-z]{2,}\p{Script=Han}+|\p{Script=Han}{2,}/u;
/** Behind goods a machine may follow: 复合板 反应釜. */
const machineLater = /[机炉线床釜泵塔窑柜锅罐台站仪车锯]|设备|系统|装置|中心|工程/;

/**
 * What the first word of a title is, where that is no machine of this family: 水性柔印油墨 is no printing press and
 * 污泥含水率测定仪 dries no sludge. Null where it may be the machine.
 */
export function otherHead(
  title: string,
  family: FamilyCode | null,
  named: Span | null,
  vocabulary: Vocabulary,
): { readonly offers: OfferKind; readonly by: ReadWords } | null {
  const head = run.exec(foldText(title.split("\n", 1)[0]!));
  if (!head) return null;
  const word = head[0];
  // 电驱总成EOL台: the word goes on.
  const rest = title.slice(head.index + word.length);
  if (/^[A-Za-z]{2,8}\p{Script=Han}{0,4}(?:机|台|线|站|设备|系统)/u.test(rest)) return null;
  const thing = thingAtEnd(word) ?? (machineLater.test(rest) ? null : goodsAtEnd(word));
  // 粒度仪 is the name of the laser sizer itself.
  if (!thing || (family !== null && namesEndWith(family, thing.words, vocabulary))) return null;
  // 空压站节能改造 合同能源管理: the service has a name of its own.
  if (thing.offers === "service" && named && named.from >= head.index + word.length) return null;
  const from = head.index + thing.from;
  const span = { from, to: from + thing.words.length };
  return { offers: thing.offers, by: { words: title.slice(span.from, span.to), span } };
}

/** Its names, and those of its kinds. */
function namesEndWith(code: FamilyCode, ending: string, vocabulary: Vocabulary): boolean {
  const last = ending.slice(-1);
  return vocabulary.closure(code).some((each) => {
    const family = vocabulary.family(each);
    if (!family) return false;
    return [family.name, ...family.synonyms.map(({ term }) => term)].some((name) =>
      ending.length === 1
        ? name.endsWith(last)
        : name.endsWith(ending.slice(-2)) || (/[仪计表]/.test(last) && name.endsWith(last)),
    );
  });
}
