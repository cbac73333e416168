import { foldText } from "../units/fold-text.ts";
import type { Verdict } from "./match.ts";
import { clauseAround, clausesOf, isElsewhere, type Span } from "./reading/clauses.ts";
import type { ListingReading } from "./reading/listing-reading.ts";
import type { NeedReading } from "./reading/need-reading.ts";
import * as words from "./words.ts";

/** A bound of prose by the word before it: 锭速12000以上. */
interface LabelledBound {
  readonly label: string;
  readonly bound: number;
  readonly unit: string;
  readonly least: boolean;
  readonly words: string;
  readonly passage: string;
}

interface LabelledFigure {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly span: Span;
}

const name = "(\\p{Script=Han}{2,8}?)";
const number = "(\\d+(?:\\.\\d+)?)";
const letters = "[a-zA-Z%°℃/²³㎡·]{1,8}";
const counted = "公斤|千克|毫米|厘米|千瓦|立方|平方|吨|米|升|度|转|锭|头|槽|件|层|台|个|方|平";
const unit = `\\s{0,1}((?:${letters}|${counted})?(?:/(?:分钟?|小?时|秒|天|班))?)`;
const after = new RegExp(`${name}${number}${unit}(以上|及以上|以内|以下|及以下)`, "gu");
const before = new RegExp(
  `${name}(不低于|不少于|不小于|大于等于|至少|≥|>=|不超过|不大于|不高于|≤|<=)\\s?${number}${unit}`,
  "gu",
);
const offeredFigures = new RegExp(`${name}\\s?${number}${unit}`, "gu");
/** What may stand between a word and its figure. */
const filling = /(?:为|是|要|达到?|约|在|可达?|的|有|需)+$/u;

const bounds = new WeakMap<NeedReading, readonly LabelledBound[]>();
const figures = new WeakMap<ListingReading, readonly LabelledFigure[]>();

/**
 * Bounds of a need's prose that no parameter of the vocabulary tells, beside figures that the listing gives with the
 * same word before them. Only clear answers are lines: another scale, several figures or almost the same say nothing.
 */
export function labelledLines(wanted: NeedReading, offered: ListingReading): Verdict[] {
  const own = figures.get(offered) ?? figuresIn(offered.text);
  figures.set(offered, own);
  const asked = bounds.get(wanted) ?? boundsIn(wanted);
  bounds.set(wanted, asked);
  return asked.flatMap((each) => {
    const same = own.filter(
      ({ label, unit: written }) =>
        isSameLabel(label, each.label) &&
        (written === each.unit || written === "" || each.unit === ""),
    );
    const [first] = same;
    if (!first || same.some(({ value }) => value !== first.value)) return [];
    const ratio = first.value / each.bound;
    if (!(ratio > 1 / otherScale && ratio < otherScale)) return [];
    const met = each.least ? ratio >= 1 : ratio <= 1;
    if (!met && Math.abs(1 - ratio) <= almost) return [];
    return [lineOf(each, first, met, ratio, offered.text)];
  });
}

/** 1.8 of 米 and 1400 of nothing are written in two units. */
const otherScale = 12;
const almost = 0.05;

function lineOf(
  { label, words: wanted, passage }: LabelledBound,
  { value, unit: written, span }: LabelledFigure,
  met: boolean,
  ratio: number,
  text: string,
): Verdict {
  const clause = clauseAround(foldText(text), span);
  return {
    about: "figure",
    requirement: {
      attribute: null,
      name: label,
      wanted: { op: "is", text: wanted },
      strength: "must",
      source: "text",
    },
    verdict: met ? "met" : "violated",
    wanted,
    offered: `${value}${written}`,
    reason: words.readFromText,
    ratio,
    passage: text.slice(clause.from, clause.to).trim(),
    wantedPassage: passage,
  };
}

/** 最大成型深度 and 成型深度: one ends as the other does, and at least two characters are the same. */
function isSameLabel(one: string, other: string): boolean {
  return one.length <= other.length ? other.endsWith(one) : one.endsWith(other);
}

function boundsIn({ text, exclusions, requirements }: NeedReading): LabelledBound[] {
  const folded = foldText(text);
  const taken = [...exclusions, ...requirements].flatMap(({ span }) => (span ? [span] : []));
  return clausesOf(folded).flatMap((clause): LabelledBound[] => {
    if (isElsewhere(folded, clause)) return [];
    if (taken.some(({ from, to }) => from < clause.to && clause.from < to)) return [];
    const said = folded.slice(clause.from, clause.to);
    const passage = text.slice(clause.from, clause.to).trim();
    const make = (label: string, bound: string, of: string, how: string): LabelledBound[] => {
      const short = label.replace(filling, "");
      if (short.length < 2 || Number(bound) <= 0) return [];
      const least = /上|不低于|不少于|不小于|大于等于|至少|≥|>=/.test(how);
      const unit = of.trim();
      return [
        {
          ...{ label: short, bound: Number(bound), unit, least, passage },
          words: `${least ? "≥" : "≤"} ${bound}${unit}`,
        },
      ];
    };
    return [
      ...[...said.matchAll(after)].flatMap((m) => make(m[1]!, m[2]!, m[3] ?? "", m[4]!)),
      ...[...said.matchAll(before)].flatMap((m) => make(m[1]!, m[3]!, m[4] ?? "", m[2]!)),
    ];
  });
}

function figuresIn(text: string): LabelledFigure[] {
  const folded = foldText(text);
  return [...folded.matchAll(offeredFigures)].flatMap((match): LabelledFigure[] => {
    const span = { from: match.index, to: match.index + match[0].length };
    const label = match[1]!.replace(filling, "");
    // A span (4–19) and a list (30/40) are no single figure.
    const isSingle = !/^[\d~–\-至到×x*/]/.test(folded.slice(span.to));
    if (label.length < 2 || !isSingle || isElsewhere(folded, span)) return [];
    return [{ label, value: Number(match[2]), unit: (match[3] ?? "").trim(), span }];
  });
}
