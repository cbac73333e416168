import { fold } from "../shared/fold.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";
import { classIn, classReaches } from "./class-scales.ts";
import { compareDimensions } from "./dimensions.ts";
import type { VerdictWord } from "./match.ts";
import { sameWord, wordsLike } from "./same-words.ts";
import * as words from "./words.ts";

export interface WordsAnswer {
  readonly verdict: VerdictWord;
  readonly reason: string;
}

/**
 * Compares words: 水冷 against 水冷/风冷, IP54 against IP65, 3000×1500 against 6000×2500. Equal, of one meaning, or
 * listed among the other's alternatives is met; so is a better class or a larger size. Only a different choice of a
 * choice attribute, a worse class, a smaller size or a plain 无 is violated; other differences are unknown.
 */
export function compareWords(
  wanted: string,
  offered: string,
  attribute: Pick<AttributeDefinition, "kind" | "name" | "choices"> | null,
  name = attribute?.name ?? "",
): WordsAnswer {
  const [want, offer] = [key(wanted), key(offered)];
  if (!want || !offer) return { verdict: "unknown", reason: words.differentWords };
  if (want === offer) return { verdict: "met", reason: words.sameWords };
  return (
    sameUnit(wanted, offered) ??
    presence(want, offer) ??
    dimensions(wanted, offered, name) ??
    classes(wanted, offered, name) ??
    alternatives(wanted, offered) ??
    choices(wanted, offered, attribute)
  );
}

/**
 * ≤ 0.5 mm/m against 1.5 mm/m: figures in one unit that has no code. What a supplier promises at most or at least
 * answers only one way, and an approximate figure only where it is clear of the bound.
 */
function sameUnit(wanted: string, offered: string): WordsAnswer | null {
  const bound =
    /^\s*(≥|>=|≤|<=|>|<)\s*(\d+(?:\.\d+)?)\s*(\D[^\d]*(?:\/\s*\d{1,3}\s*[^\d\s]+)?)$/.exec(
      fold(wanted),
    );
  const stated =
    /^\s*(≤|<=|≥|>=|>|<|约|大约|~|≈)?\s*(\d+(?:\.\d+)?)\s*(\D[^\d]*(?:\/\s*\d{1,3}\s*[^\d\s]+)?)$/.exec(
      fold(offered),
    );
  if (!bound || !stated || key(bound[3]!) !== key(stated[3]!)) return null;
  const [limit, value] = [Number(bound[2]), Number(stated[2])];
  const sign = stated[1] ?? "";
  const atLeast = /[≥>]/.test(bound[1]!);
  const reaches = (one: number) => (atLeast ? one >= limit : one <= limit);
  // Both ends of what may be delivered.
  const rough = /[约~≈]/.test(sign) ? approximate : 0;
  const least = /[≤<]/.test(sign) ? 0 : value * (1 - rough);
  const most = /[≥>]/.test(sign) ? Infinity : value * (1 + rough);
  const [one, other] = [reaches(least), reaches(most)];
  if (one !== other) return { verdict: "unknown", reason: words.openFigure };
  return one ? { verdict: "met", reason: "" } : { verdict: "violated", reason: words.outsideBound };
}

const approximate = 0.05;

const present =
  /^(?:有|是|要|需要?|必须|带有?|配(?:备|有|套)?|标配|具备|具有|支持|含|包含|可以?|yes|√|✓)$/;
const absent = /^(?:无|没有|否|不带|不配|不含|不支持|不具备|不可以?|no|×|-|\/)$/;
const extra = /选配|选装|可选|另购|另配|加配|可加装|预留/;

/** 有 against 标配, 无 and 选配. Null where the words are not about having something. */
function presence(want: string, offer: string): WordsAnswer | null {
  const wants = present.test(want) ? true : absent.test(want) ? false : null;
  if (wants === null) return null;
  if (extra.test(offer)) return { verdict: "unknown", reason: words.asOption };
  const has = absent.test(offer) ? false : present.test(offer) ? true : startsWith(offer);
  if (has === null) return { verdict: "unknown", reason: words.differentWords };
  return has === wants
    ? { verdict: "met", reason: words.sameMeaning }
    : { verdict: "violated", reason: words.otherChoice(offer, want) };
}

/** 带自动排水, 标配变频器 say that it is there; 不带… that it is not. */
function startsWith(offer: string): boolean | null {
  if (/^(?:不带|不配|不含|不支持|无(?!线|油|级|尘|人|刷)|没有)/.test(offer)) return false;
  return /^(?:带|配|标配|含|有|支持|具备|具有)/.test(offer) ? true : null;
}

function dimensions(wanted: string, offered: string, name: string): WordsAnswer | null {
  const answer = compareDimensions(wanted, offered, name);
  if (answer === null) return null;
  if (answer === "unknown") return { verdict: "unknown", reason: words.differentWords };
  return answer === "met"
    ? { verdict: "met", reason: words.largeEnough }
    : { verdict: "violated", reason: words.tooSmall };
}

function classes(wanted: string, offered: string, name: string): WordsAnswer | null {
  const [want, offer] = [classIn(wanted, name), classIn(offered, name)];
  if (!want || !offer) return null;
  const reaches = classReaches(offer, want);
  if (reaches === null) return null;
  return reaches
    ? { verdict: "met", reason: words.classReached(offer.written, want.written) }
    : { verdict: "violated", reason: words.classMissed(offer.written, want.written) };
}

function alternatives(wanted: string, offered: string): WordsAnswer | null {
  const asked = wanted
    .split(/[/|、]|或者?|都行|均可|皆可/)
    .map(key)
    .filter(Boolean);
  const listed = offered.split(separators).map(key).filter(Boolean);
  const offer = key(offered);
  const equal = asked.some((each) => each === offer || listed.includes(each));
  if (equal) return { verdict: "met", reason: words.oneOfOffered };
  const alike = asked.some((each) => [offer, ...listed].some((other) => sameWord(each, other)));
  return alike ? { verdict: "met", reason: words.sameMeaning } : null;
}

function choices(
  wanted: string,
  offered: string,
  attribute: Pick<AttributeDefinition, "kind" | "name" | "choices"> | null,
): WordsAnswer {
  if (attribute?.kind !== "choice") return { verdict: "unknown", reason: words.differentWords };
  const [wantedChoices, offeredChoices] = [
    choicesNamed(wanted, attribute),
    choicesNamed(offered, attribute),
  ];
  if (wantedChoices.length === 0 || offeredChoices.length === 0)
    return { verdict: "unknown", reason: words.differentWords };
  if (offeredChoices.some((choice) => wantedChoices.includes(choice)))
    return { verdict: "met", reason: words.oneOfOffered };
  if (wantedChoices.some((one) => offeredChoices.some((other) => overlapping(one, other))))
    return { verdict: "unknown", reason: words.differentWords };
  return { verdict: "violated", reason: words.otherChoice(offered.trim(), wanted.trim()) };
}

/** 伺服 and 伺服液压, 高低温 and 高低温湿热: one name holds the other, so neither refuses the other. */
function overlapping(one: string, other: string): boolean {
  const [a, b] = [key(one), key(other)];
  return a.includes(b) || b.includes(a);
}

const separators = /[\s、,，;；/|+()（）]|或|和|与|及/;

function key(text: string): string {
  return fold(text).replace(/\s/g, "");
}

/** The choices that a text names, each by its longest form: 半开式 does not name 开式. Single characters are no evidence. */
export function choicesNamed(
  text: string,
  attribute: Pick<AttributeDefinition, "choices">,
): string[] {
  let rest = key(text);
  const whole = attribute.choices.find((choice) => key(choice) === rest);
  if (whole !== undefined) return [whole];
  const found: string[] = [];
  for (const { choice, name } of namesOf(attribute.choices)) {
    if (name.length < 2 || !rest.includes(name)) continue;
    if (!found.includes(choice)) found.push(choice);
    rest = rest.replaceAll(name, "\n");
  }
  return found;
}

/** Every way of writing a choice, the longest first. */
function namesOf(all: readonly string[]): { readonly choice: string; readonly name: string }[] {
  const own = new Set(all.map(key));
  return all
    .flatMap((choice) =>
      [choice, ...wordsLike(choice)]
        .map(key)
        .filter((name) => name === key(choice) || !own.has(name))
        .map((name) => ({ choice, name })),
    )
    .sort((a, b) => b.name.length - a.name.length);
}
