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

/** The clause that a part of folded text stands in. */
export function clauseAround(text: string, part: Span): Span {
  let { from, to } = part;
  while (from > 0 && !isEnd(text, from - 1)) from--;
  while (to < text.length && !isEnd(text, to)) to++;
  return { from, to };
}

/** Speaks of another machine than the one described, or of what is not wanted. */
const elsewhere =
  /现有|原有|原来|原先|原装|原用|原设备|旧|老设备|老机|在用|替代|替换|取代|淘汰|拆除|改造前|不要|不接受|不需要|不含|除外|相比|比传统|比普通|配套的|附带/;

export function isElsewhere(text: string, part: Span): boolean {
  const clause = clauseAround(text, part);
  return elsewhere.test(text.slice(clause.from, clause.to));
}
