/**
 * A pure function of a text that remembers what it lately gave: at least the last `most` answers, at most twice as many.
 * Nobody may change an answer.
 */
export function remembered<T extends object | string>(
  most: number,
  of: (text: string) => T,
): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const answer = old.get(text) ?? of(text);
    if (young.size >= most) [young, old] = [new Map(), young];
    young.set(text, answer);
    return answer;
  };
}
