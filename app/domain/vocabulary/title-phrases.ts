/** A stretch of a title or query that stands for itself. */
export interface Phrase<Name extends Span> {
  readonly from: number;
  readonly to: number;
  /** wanted: behind 采购, 更新为. aside: in brackets, or behind 用于, 替代, 配, 带. */
  readonly standing: "wanted" | "plain" | "aside";
  /** The names that stand in it, in its order. */
  readonly names: readonly Name[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

type Standing = Phrase<Span>["standing"];

const openers: readonly (readonly [Standing, RegExp])[] = [
  [
    "wanted",
    /(?:更新|更换|替换|升级|改造|改|换)(?:为|成)|改用|换[上用]|拟?(?:采购|购置|新购|新上|增购|购买)|求购|拟购|急需|需要|新增|(?:想|准备|打算|计划|拟)(?:[要再]?[上换改买购用建]|要)(?:[一两二三]?[台套])?|(?<![以增加线马往])上[一两二三][台套]/y,
  ],
  [
    "aside",
    /(?:适用|应用|可用|适|用)于|面向|针对|适配|配套|搭配|替代|代替|取代|替换|更换|换掉|换下|撤掉|淘汰|现有|原有|原来|在用|现用|现使用|目前[使正]?用|老旧|老式|老(?!化)(?=[\u4e00-\u9fff]{0,3}[机炉床线泵塔台])|配(?![件备])|带(?!式)|含(?!税)|附(?!件)|旧/y,
  ],
  ["plain", /以及|[及和与]/y],
];
const stop = /[，,。；;！!？?：:|\n]/;
/** Ends a phrase, but the list that it stands in goes on. */
const listing = /[、/+＋]/;
const opening = /[（(【[「《<]/;
const closing = /[）)】\]」》>]/;

/** 换热 and 互换 are words of their own; a name has to follow at once: 普车换数控车床, 工位全部改机器人. */
const exchanges = /[换改](?![热气能代型模向刀线挡档料色电人产新届位造进善装])/y;
const otherExchange = /[更替调置转变交切互兑修整]$/;
const farthestName = 2;
/** At the beginning of a clause: 要磁悬浮的; 要求 and 要是 are words of their own. */
const wants = /(?:现|还|只|就)?要(?![求是能会有带把换点素])/y;

/** Directly behind a machine's name: what follows is a thing on or for that machine. */
const owns = /\s*(?:[上里内中](?:使?用)?的|专?用的?(?![于途户量电水气汽]))/y;
/** 空压站里变压器油, 锅炉配套软水器: the next name follows at once, and it is what is meant. */
const ownsNext = /\s*(?:[里内中]|配套用?的?)/y;
/** 给空压机配电机; 给水 and 给料 are words of their own. */
const gives = /给(?![水料煤粉袋])/y;
const giving = /配[套备置]?|更换|加装/y;

function startsAt(words: RegExp, line: string, at: number): boolean {
  words.lastIndex = at;
  return words.test(line);
}

/** The word that opens a phrase at `at`; `next` is where the next name begins. */
function openerAt(
  line: string,
  at: number,
  next: number,
  atStart: boolean,
): { readonly standing: Standing; readonly to: number } | null {
  for (const [standing, words] of openers)
    if (startsAt(words, line, at)) return { standing, to: words.lastIndex };
  if (atStart && startsAt(wants, line, at)) return { standing: "wanted", to: wants.lastIndex };
  const exchanged =
    next - at <= farthestName + 1 &&
    startsAt(exchanges, line, at) &&
    !otherExchange.test(line.slice(Math.max(0, at - 1), at));
  return exchanged ? { standing: "wanted", to: exchanges.lastIndex } : null;
}

/** Where the clause that stands at `at` ends. */
function clauseEnd(line: string, at: number): number {
  let end = at;
  while (end < line.length && !stop.test(line.charAt(end)) && !closing.test(line.charAt(end)))
    end++;
  return end;
}

/**
 * Cuts one line at punctuation, brackets, conjunctions and the words that turn what follows into a wish or an aside;
 * never inside one of `whole`, which are in order and apart (配电变压器 is not 配 + 电变压器). 的 ends an aside that
 * holds one of them: 带冷干机的空压机 is about the last word. What only owns or receives the thing that is meant is
 * left out: 水泵和风机上的电机, 水泵用电机 and 给水泵配电机 are about the last word.
 */
export function titlePhrases<Name extends Span>(
  line: string,
  whole: readonly Name[],
): Phrase<Name>[] {
  const phrases: Phrase<Name>[] = [];
  let from = 0;
  let standing = "plain" as Standing;
  let names: Name[] = [];
  let depth = 0;
  let next = 0;
  let end = 0;
  /** Phrases before the clause, and whether it began with 给. */
  let clause = { phrases: 0, given: false };
  const cut = (at: number, begin: number, after: Standing) => {
    if (at > from) phrases.push({ from, to: at, standing: depth > 0 ? "aside" : standing, names });
    from = begin;
    standing = after;
    names = [];
  };
  const cutClause = (at: number, begin: number) => {
    cut(at, begin, "plain");
    clause = { phrases: phrases.length, given: false };
  };
  /** Forgets the clause so far; what it was, wanted or aside, is what its last word is. */
  const disown = (begin: number) => {
    const told = [...phrases.slice(clause.phrases).map((each) => each.standing), standing];
    phrases.length = clause.phrases;
    from = begin;
    standing = told.find((each) => each !== "plain") ?? "plain";
    names = [];
    clause = { ...clause, given: false };
  };
  for (let i = 0; i < line.length;) {
    const letter = line.charAt(i);
    const span = whole[next];
    if (span?.from === i) {
      names.push(span);
      i = span.to;
      next += 1;
      const following = whole[next];
      if (!following) continue;
      if (startsAt(ownsNext, line, i) && following.from === ownsNext.lastIndex) {
        disown((i = ownsNext.lastIndex));
        continue;
      }
      if (!startsAt(owns, line, i)) continue;
      if (i >= end) end = clauseEnd(line, i);
      if (following.from < owns.lastIndex || following.from >= end) continue;
      disown((i = owns.lastIndex));
      continue;
    }
    const opener = openerAt(line, i, span?.from ?? Infinity, i === from && names.length === 0);
    if (opening.test(letter)) {
      cutClause(i, ++i);
      depth += 1;
    } else if (closing.test(letter)) {
      cutClause(i, ++i);
      depth = Math.max(0, depth - 1);
    } else if (stop.test(letter)) {
      cutClause(i, ++i);
    } else if (listing.test(letter)) {
      cut(i, ++i, "plain");
    } else if (clause.given && startsAt(giving, line, i)) {
      disown((i = giving.lastIndex));
    } else if (opener) {
      cut(i, opener.to, opener.standing);
      i = opener.to;
    } else {
      if (startsAt(gives, line, i)) clause = { ...clause, given: true };
      if (letter === "的" && standing === "aside" && names.length > 0) cut(i, i + 1, "plain");
      i += 1;
    }
  }
  cut(line.length, line.length, "plain");
  return phrases;
}
