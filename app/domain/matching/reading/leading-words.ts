/** A bracket that may stand between a name and its figure: 额定功率（kW）. */
const bracket = /\([^()]{0,10}\)$/;

/**
 * Takes the given words, single marks, blanks and, where asked, short brackets off the end of a text, as many as stand
 * there. Linear in what is taken: a pattern of words that hold one another (达, 到, 达到) tries every way to cut them.
 */
export function withoutWordsAtEnd(
  words: readonly string[],
  marks: string,
  withBrackets = false,
): (text: string) => string {
  const known = new Set([...marks, ...words]);
  const longest = Math.max(...words.map((word) => word.length));
  return (text) => {
    const cuts = new Set([text.length]);
    let begin = text.length;
    // A set is walked in the order of adding, also over what is added on the way.
    for (const end of cuts) {
      const add = (from: number) => {
        cuts.add(from);
        begin = Math.min(begin, from);
      };
      for (let length = 1; length <= Math.min(longest, end); length++) {
        const word = text.slice(end - length, end);
        if (known.has(word) || (length === 1 && /\s/.test(word))) add(end - length);
      }
      const closed = withBrackets && text.charAt(end - 1) === ")";
      const inside = closed ? bracket.exec(text.slice(Math.max(0, end - 12), end)) : null;
      if (inside) add(end - inside[0].length);
    }
    return text.slice(0, begin);
  };
}
