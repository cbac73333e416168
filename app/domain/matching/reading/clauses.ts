/** A part of a text, [from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const clauseEnd = /[，,。；;！!？?\n]/;

/** A comma inside 1,200 ends nothing. */
function isEnd(text: string, at: number): boolean {
  return (
    clauseEnd.test(text.charAt(at)) &&
    !(text.charAt(at) === "," && /^\d,\d{3}/.test(text.slice(at - 1, at + 4)))
  );
}

/** Text that runs on without a mark is no clause: what stands farther away says nothing about a part of it. */
const longestSide = 160;

/** The clause that a part of folded text stands in. */
export function clauseAround(text: string, part: Span): Span {
  let { from, to } = part;
  const [first, last] = [Math.max(0, from - longestSide), Math.min(text.length, to + longestSide)];
  while (from > first && !isEnd(text, from - 1)) from--;
  while (to < last && !isEnd(text, to)) to++;
  return { from, to };
}

/** The clauses of a text that are not empty, in its order. */
export function clausesOf(folded: string): Span[] {
  const clauses: Span[] = [];
  for (let at = 0; at < folded.length;) {
    let to = at;
    while (to < folded.length && !isEnd(folded, to)) to++;
    if (to > at) clauses.push({ from: at, to });
    at = to + 1;
  }
  return clauses;
}

/** Speaks of another machine than the one described, or of what is not wanted. */
const elsewhere =
  /现有|原有|老(?!化|炼)[\u4e00-\u9fff]{0,4}[机缸炉釜泵床塔罐窑]|原来|原先|原装(?!进口|正品|全新|机|整机)|原用|原设备|旧|老设备|老机|老的|那台|在用|现用|(?:现在|目前)(?![想要需打准计考求急就]|为止|也)|用的是|服役|报废|退役|烧[了坏掉]|替代|替换|取代|淘汰|拆除|换下|换掉|顶替|改造前|不要(?![超低高大小少多])|不接受|别[报推]|也不对(?!称)|不对路|用不上|不需要|不含|除外|相比|比传统|比普通|比(?:原来|以前|旧|老)|配套的|附带|另行(?:招标|采购)|另有|另购|另外?发|有了$|有[一两二三四五\d]+[台套]了$|够了?不用|之前(?:是|用|的)|以前(?!完成|交货|到货|付款|报价)|(?:厂里|我们|自己|车间|本来|早)就?(?:已经?)?有(?=[一二两三四五六七八九十\d了,，。;；]|$)|[前后](?:面|头|道)(?:配的|是|有|接的)/;
/** What stands before is what was, what stands behind is what is to be: 22千瓦的换成15千瓦永磁的. */
const turning =
  /换成|换为|换上|换个|换(?=[\d一二两三四五六七八九十]+(?:台|套|千瓦|kw|吨|方|立方|公斤))|换(?=(?:电|气|油|煤|水|伺服|数控|变频|永磁|激光|自动|液压|气动|电动)的)|改(?=(?:电|气|天然气|燃气)(?:的|$|[,，。;；]))|改成|改为|改用|改上|改换|更换为|更换成|替换为|替换成|升级为|升级成|升级到|升级至|升到|提升到|提高到|提到|扩到|扩大到|增加到|增容到|降到|降低到|更新为|更新成|置换为|替代为/g;

/** What stands behind is taken out by what stands before: 2500吨压力机替换老摩擦压力机. */
const taking = /换掉|换下|替换|替代|取代|顶替/;

/** The part of a clause that speaks of the same as a part of it: 换成 parts what was from what is to be. */
export function sideAround(text: string, part: Span): Span & { readonly was: boolean } {
  const clause = clauseAround(text, part);
  let from = clause.from;
  for (const turn of text.slice(clause.from, clause.to).matchAll(turning)) {
    const begin = clause.from + turn.index;
    const end = begin + turn[0].length;
    if (end > part.from) return { from, to: begin, was: part.to <= begin };
    from = end;
  }
  return { from, to: clause.to, was: false };
}

/** Whether a part of folded text is about another machine than the one that the text is about. */
export function isElsewhere(text: string, part: Span): boolean {
  const side = sideAround(text, part);
  if (side.was) return true;
  const words = text.slice(side.from, side.to);
  const out = taking.exec(words);
  const own = out !== null && part.to <= side.from + out.index;
  return elsewhere.test(own ? words.slice(0, out.index) : words);
}
