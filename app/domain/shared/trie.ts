/** Words by their beginnings, in a few flat arrays: a map for each node takes far more memory than the words. */
export interface Trie {
  /** The node behind this UTF-16 unit; -1 where no word goes on so. The root is 0. */
  next(node: number, unit: number): number;
  /** The place in `words` of the word that ends at a node; -1 where none does. */
  wordAt(node: number): number;
}

/** Words that stand twice are found at their first place; the empty word is never found. */
export function trieOf(words: readonly string[]): Trie {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  let size = 16;
  while (size < 2 * most) size *= 2;
  const mask = size - 1;
  /** Edges by open addressing: node and unit of the place, and the node that it leads to. */
  const [nodes, units, ends] = [new Int32Array(size), new Uint16Array(size), new Int32Array(size)];
  const placeOf = (node: number, unit: number): number => {
    let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (place &= mask; ends[place] !== 0; place = (place + 1) & mask)
      if (nodes[place] === node && units[place] === unit) break;
    return place;
  };
  const wordOf = new Int32Array(most).fill(-1);
  let count = 1;
  words.forEach((word, n) => {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const place = placeOf(node, unit);
      if (ends[place] === 0) {
        [nodes[place], units[place]] = [node, unit];
        ends[place] = count++;
      }
      node = ends[place]!;
    }
    if (node > 0 && wordOf[node] === -1) wordOf[node] = n;
  });
  const wordAt = wordOf.slice(0, count);
  return {
    next: (node, unit) => ends[placeOf(node, unit)]! || -1,
    wordAt: (node) => wordAt[node] ?? -1,
  };
}
