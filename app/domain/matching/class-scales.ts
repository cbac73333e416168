import { foldText } from "../units/fold-text.ts";

/**
 * Classes that are written in letters and have an order, read from the words of a requirement or an offer. A reading
 * is a list of ranks, higher is better in each; two readings compare only within one scale.
 */
export interface ClassReading {
  readonly scale: string;
  readonly ranks: readonly number[];
  /** As it is written, for the sentence. */
  readonly written: string;
}

interface ClassScale {
  readonly scale: string;
  /** The names of attributes without which the letters say nothing; null where the letters are telling. */
  readonly named: RegExp | null;
  read(text: string): { readonly ranks: readonly number[]; readonly written: string } | null;
}

/** One rank by the place in a list, from the worst to the best; the last pattern that fits is the most telling. */
function ladder(scale: string, named: RegExp | null, ...steps: readonly RegExp[]): ClassScale {
  return {
    scale,
    named,
    read(text) {
      const found = steps.flatMap((step, rank) => {
        const match = step.exec(text);
        return match ? [{ ranks: [rank], written: match[0].trim() }] : [];
      });
      return found.length === 1 ? found[0]! : null;
    },
  };
}

function numbered(
  scale: string,
  named: RegExp | null,
  pattern: RegExp,
  rank: (digits: number) => number,
): ClassScale {
  return {
    scale,
    named,
    read(text) {
      const all = [...text.matchAll(new RegExp(pattern.source, "gi"))];
      const [first] = all;
      if (!first || all.some((each) => each[1] !== first[1])) return null;
      return { ranks: [rank(Number(first[1]))], written: first[0].trim() };
    },
  };
}

const scales: readonly ClassScale[] = [
  {
    scale: "防护等级",
    named: null,
    read(text) {
      const match = /IP\s?([0-6X])([0-9X])/i.exec(text);
      if (!match) return null;
      const ranks = [match[1]!, match[2]!].map((each) => (/x/i.test(each) ? 0 : Number(each)));
      return { ranks, written: match[0] };
    },
  },
  {
    // GB/T 3836.1: gas groups ⅡA, ⅡB, ⅡC (group Ⅰ, mines, has no letters) and temperature classes T1 to T6, each better than the one before.
    scale: "防爆等级",
    named: null,
    read(text) {
      const match =
        /(?:Ex\s*|(?<![a-z]))([dempinqo][ab]?(?:\s?[dempinqo][ab]?){0,5})\s?(?:II|Ⅱ)\s?([ABC])(?=$|[^a-z]|\s*T\s?[1-6]|\s*G[abc])(?:\s*T\s?([1-6]))?/i.exec(
          text,
        );
      if (!match) return null;
      const [written, , letter = "", heat] = match;
      const ranks = ["ABC".indexOf(letter.toUpperCase()), heat === undefined ? 0 : Number(heat)];
      return { ranks, written };
    },
  },
  // GB/T 11021: thermal classes of insulation.
  ladder(
    "绝缘等级",
    /绝缘/,
    /\bY\s*级/,
    /\bA\s*级/,
    /\bE\s*级/,
    /\bB\s*级/,
    /\bF\s*级/,
    /\bH\s*级/,
    /\b[CN]\s*级/,
  ),
  // GB/T 1800: the smaller the number the finer.
  numbered("公差等级", null, /(?<![A-Za-z])IT\s?(\d{1,2})(?!\d)/, (n) => -n),
  numbered("丝杠精度", /丝杠|导轨|滚珠/, /(?<![A-Za-z])C\s?(\d{1,2})(?!\d)/, (n) => -n),
  numbered("轴承精度", /轴承/, /(?<![A-Za-z])P\s?(\d)(?!\d)/, (n) => -n),
  numbered("洁净度（ISO）", null, /ISO\s?(?:Class\s?)?([1-9])(?:\s*级)?(?!\d)/, (n) => -n),
  ladder(
    "洁净度",
    /洁净|无尘|净化/,
    /三十万级/,
    /(?<!三)十万级/,
    /(?<!十)万级/,
    /千级/,
    /百级/,
    /(?<!百)十级/,
  ),
  ladder(
    "不锈钢",
    /材质|材料|接触|过流|罐体|塔体|板片|管束|壳体|转鼓|内胆/,
    /碳钢|Q235|Q345|20#钢/i,
    /(?<!\d)304L?(?!\d)|S30408|06Cr19Ni10|0Cr18Ni9/i,
    /(?<!\d)316L?(?!\d)|S31603|022Cr17Ni12Mo2/i,
  ),
  numbered("公称压力", null, /(?<![A-Za-z])PN\s?(\d{1,3})(?!\d)/, (n) => n),
  // GB/T 3811: the work that a crane stands.
  numbered("工作级别", /工作级别|工作制/, /(?<![A-Za-z])A\s?([1-8])(?!\d)/, (n) => n),
  numbered("安全完整性", null, /(?<![A-Za-z])SIL\s?([1-4])/, (n) => n),
  ladder(
    "排放标准",
    /排放/,
    /国\s?(?:二|Ⅱ|2)/,
    /国\s?(?:三|Ⅲ|3)/,
    /国\s?(?:四|Ⅳ|4)/,
    /国\s?(?:五|Ⅴ|5)/,
    /国\s?(?:六|Ⅵ|6)/,
  ),
  ladder("燃烧性能", /防火|燃烧|保温/, /B3\s*级/i, /B2\s*级/i, /B1\s*级/i, /A[12]?\s*级/i),
  ladder("大气腐蚀", /防腐|腐蚀/, /\bC2\b/i, /\bC3\b/i, /\bC4\b/i, /\bC5/i),
  ladder("自动化程度", null, /纯?手动|人工操作/, /半自动/, /全自动|(?<!半)自动化?/),
  ladder("联动轴数", null, /(?:两|二|2)轴/, /(?:三|3)轴/, /(?:四|4)轴/, /(?:五|5)轴/),
];

/** The class that words name, with the attribute's name to tell what bare letters mean; null for none. */
export function classIn(text: string, name: string): ClassReading | null {
  const folded = foldText(text);
  for (const { scale, named, read } of scales) {
    if (named && !named.test(name)) continue;
    const found = read(folded);
    if (found) return { scale, ...found };
  }
  return null;
}

/** Whether a class is at least the wanted one in every respect; null where they are of different scales. */
export function classReaches(offered: ClassReading, wanted: ClassReading): boolean | null {
  if (offered.scale !== wanted.scale || offered.ranks.length !== wanted.ranks.length) return null;
  return wanted.ranks.every((rank, i) => (offered.ranks[i] ?? 0) >= rank);
}
