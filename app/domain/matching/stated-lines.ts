import type { Listing } from "../supply/listing.ts";
import { termKey } from "../vocabulary/term-index.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { foldText } from "../units/fold-text.ts";
import { classIn, classReaches } from "./class-scales.ts";
import { isTold } from "./family-relation.ts";
import type { FamilyRelation } from "./relation.ts";
import { gradeInWords } from "./grades.ts";
import type { Verdict, VerdictTopic } from "./match.ts";
import { clauseAround, isElsewhere, type Span } from "./reading/clauses.ts";
import { eitherWill } from "./reading/either-choices.ts";
import { excludedBy } from "./reading/exclusion-hit.ts";
import type { ListingReading } from "./reading/listing-reading.ts";
import type {
  NamedStandard,
  NeedReading,
  ReadExclusion,
  ReadTrait,
} from "./reading/need-reading.ts";
import { mayBeSmall } from "./reading/small-scale.ts";
import { standardsIn } from "./reading/standards.ts";
import { groupsOfTrades } from "./reading/trait-groups.ts";
import { opposes, traitsIn } from "./reading/traits.ts";
import { missingFeatures } from "./missing-features.ts";
import * as words from "./words.ts";

type Line = Pick<Verdict, "verdict" | "offered" | "reason" | "passage">;

/**
 * What a need says beside its parameters: what it rules out, the build it wants, the standards it names. Nothing said
 * is unknown, and lowers no listing: few suppliers say what their machine is not.
 */
export function statedLines(
  need: NeedReading,
  offered: ListingReading,
  listing: Listing,
  relation: FamilyRelation,
  vocabulary: Vocabulary,
): Verdict[] {
  return [
    ...need.exclusions.map((each) =>
      exclusionLine(ofItsOwnKind(each, relation, vocabulary), need, offered, listing, vocabulary),
    ),
    ...wantedTraits(need, relation).map((each) =>
      traitLine(each, alternatives(each, need), need, offered, listing),
    ),
    ...scaleLines(need, offered, relation),
    ...missingFeatures(need, offered).map(({ strength, ...each }) =>
      lineOf("trait", words.featureName, each.wanted, strength, each.wantedPassage, {
        ...{ verdict: "violated", offered: each.denied, passage: each.passage },
        reason: words.deniedBySupplier,
      }),
    ),
    ...wantedStandards(need).map((each) =>
      standardLine(each, need, [...offered.standards, ...standardsOfTable(listing)]),
    ),
  ];
}

function lineOf(
  about: VerdictTopic,
  name: string,
  wanted: string,
  strength: "must" | "nice",
  passage: string | null,
  answer: Line,
): Verdict {
  const source = passage === null ? "entered" : "text";
  return {
    about,
    requirement: { attribute: null, name, wanted: { op: "is", text: wanted }, strength, source },
    wanted,
    ...answer,
    ...(passage === null ? {} : { wantedPassage: passage }),
  };
}

function passageOf(text: string, span: Span): string {
  const { from, to } = clauseAround(foldText(text), span);
  return text.slice(from, to).trim();
}

// What is ruled out

/** 扭轴同步 is said of nothing else; 刷毛 may be. */
const clearWords = 3;

function exclusionLine(
  exclusion: ReadExclusion,
  need: NeedReading,
  offered: ListingReading,
  listing: Listing,
  vocabulary: Vocabulary,
): Verdict {
  const hit = excludedBy(exclusion, offered, listing, vocabulary);
  // Words that name no known build may stand in a description for another reason: 带刷毛辊的烧毛机.
  const inPassing =
    hit?.from === "text" &&
    exclusion.kind === "trait" &&
    [...hit.words].length < clearWords &&
    traitsIn(exclusion.words).length === 0;
  const answer: Line = hit
    ? inPassing
      ? { verdict: "unknown", offered: hit.words, reason: words.onlyInPassing }
      : { verdict: "violated", offered: hit.words, reason: words.isRuledOut(hit.words) }
    : (clearedBy(exclusion, offered, listing) ?? {
        ...{ verdict: "unknown", offered: words.notStated },
        reason: words.notSaidToBe(exclusion.words),
      });
  const passage = exclusion.span && passageOf(need.text, exclusion.span);
  return lineOf("exclusion", words.exclusionName, exclusion.words, "must", passage, answer);
}

/**
 * 环锭捻线机不要 of a need for another twisting machine rules out what bears that name, not the whole family; so does
 * 四向车密集库不要 of a need that does not say its kind.
 */
function ofItsOwnKind(
  exclusion: ReadExclusion,
  relation: FamilyRelation,
  vocabulary: Vocabulary,
): ReadExclusion {
  const { family } = relation;
  if (exclusion.kind !== "family") return exclusion;
  const name = exclusion.family === null ? null : vocabulary.family(exclusion.family)?.name;
  if (!isTold(relation) && name !== exclusion.words) return { ...exclusion, kind: "trait" };
  const ruledOut = exclusion.family === null ? [] : vocabulary.closure(exclusion.family);
  return ruledOut.includes(family.need.code) ? { ...exclusion, kind: "trait" } : exclusion;
}

/** What shows that a listing is not what is ruled out: it is new, made here, of another brand, or of the other build. */
function clearedBy(
  { kind, words: ruledOut }: ReadExclusion,
  offered: ListingReading,
  { condition, brand, origin }: Listing,
): Line | null {
  const met = (what: string, reason = ""): Line => ({ verdict: "met", offered: what, reason });
  if (kind === "condition" && condition === "new" && offered.condition === "new")
    return met(words.newMachine);
  if (kind === "origin" && !offered.abroad && !/^国产/.test(ruledOut))
    return met(origin.province, words.madeInChina);
  if (kind === "brand" && brand !== "") return met(brand);
  if (kind !== "trait") return null;
  const unwanted = traitsIn(ruledOut);
  const other = offered.traits.find((each) => unwanted.some((one) => opposes(one, each)));
  return other ? met(other.words, words.readFromText) : null;
}

// Builds

/**
 * Builds that the need asks for and that its kind of machine does not say already (立式加工中心 is 立式), each once, and
 * none that a parameter asks for in the same words, nor one of two opposite ones.
 */
function wantedTraits(
  { traits, requirements, text }: NeedReading,
  relation: FamilyRelation,
): ReadTrait[] {
  const { need } = relation.family;
  const same = need.synonyms.filter((each) => each.relation === "same");
  const names = [need.name, ...same.map(({ term }) => term)].map(termKey);
  const asked = requirements.flatMap(({ wanted }) => (wanted.op === "is" ? [wanted.text] : []));
  return traits.filter(
    (each, i) =>
      // The plain kind is what people have; nobody asks for it but by name.
      each.trait !== "普通" &&
      !names.some((name) => name.includes(termKey(each.trait))) &&
      !asked.some((text) => text.includes(each.trait) || each.words.includes(text)) &&
      traits.findIndex((one) => one.group === each.group) === i &&
      (!traits.some((one) => opposes(one, each)) || areJoined(traits, each.group, text)),
  );
}

/** 网带式或链板式都可以: two builds of one row in one clause that says that either will do. */
function areJoined(traits: readonly ReadTrait[], group: string, text: string): boolean {
  const own = traits.filter((each) => each.group === group);
  const clauses = new Set(own.map(({ span }) => passageOf(text, span)));
  const [only] = clauses;
  return clauses.size === 1 && only !== undefined && eitherWill.test(only);
}

/** The builds that do where one is asked for: itself, and those of its row that do as well. */
function alternatives({ group, trait }: ReadTrait, { traits }: NeedReading): readonly string[] {
  const own = traits.filter((each) => each.group === group).map((each) => each.trait);
  return [trait, ...new Set(own.filter((each) => each !== trait))];
}

/** Builds that a description tells of the machine itself and of nothing beside it. */
const plainBuild = /^(?:wetted|bundle|tilting|oil|operation|screws|girders|faces|running)$/;

function traitLine(
  { group, strength, span }: ReadTrait,
  wanted: readonly string[],
  need: NeedReading,
  offered: ListingReading,
  listing: Listing,
): Verdict {
  const trait = wanted.join("或");
  const entered = listing.specs.flatMap(({ figure }) =>
    figure.kind === "words" ? traitsIn(figure.text).filter((each) => each.group === group) : [],
  );
  const own = offered.traits.filter((each) => each.group === group);
  const inTitle = own.filter((each) => each.span.to <= listing.title.length);
  const telling = inTitle.length > 0 ? inTitle : own;
  const [first] = telling;
  const answer = ((): Line => {
    const [line] = entered;
    if (line)
      return entered.some((each) => wanted.includes(each.trait))
        ? { verdict: "met", offered: line.words, reason: "" }
        : { verdict: "violated", offered: line.words, reason: words.otherBuild(line.words, trait) };
    if (!first) return { verdict: "unknown", offered: words.notStated, reason: "" };
    const said = { offered: first.words, passage: passageOf(offered.text, first.span) };
    if (telling.some((each) => wanted.includes(each.trait)))
      return { verdict: "met", reason: words.readFromText, ...said };
    // In a description another build may be an option or a neighbour's.
    const chosen = /可选|任选|选配|选装|[/、或]/.test(said.passage);
    const itsOwn =
      inTitle.length > 0 ||
      ((plainBuild.test(group) || groupsOfTrades.has(group)) &&
        !isElsewhere(offered.text, first.span));
    return itsOwn && !chosen
      ? { verdict: "violated", reason: words.otherBuild(first.words, trait), ...said }
      : { verdict: "unknown", reason: words.onlyInPassing, ...said };
  })();
  return lineOf("trait", words.traitName, trait, strength, passageOf(need.text, span), answer);
}

/** What is made for a laboratory or a household does not do the work of a plant. */
function scaleLines(
  need: NeedReading,
  offered: ListingReading,
  { family }: FamilyRelation,
): Verdict[] {
  const { smallScale } = offered;
  if (!smallScale || family.need.group === instruments) return [];
  const wanted = need.exclusions.reduce((rest, each) => rest.replaceAll(each.words, ""), need.text);
  if (mayBeSmall(wanted)) return [];
  const answer: Line = {
    ...{ verdict: "violated", offered: smallScale.words, reason: words.forSamples },
    passage: passageOf(offered.text, smallScale.span),
  };
  return [lineOf("trait", words.scaleName, words.forPlants, "must", null, answer)];
}

const instruments = "试验检测仪器";

// Standards

/** Each standard once, without those that a parameter asks for already. */
function wantedStandards({ standards, requirements }: NeedReading): NamedStandard[] {
  const graded = requirements.some(
    ({ name, attribute }) => /grade|efficiency/i.test(attribute ?? "") || /能效/.test(name),
  );
  return standards.filter(
    (each, i) =>
      standards.findIndex((one) => one.code === each.code) === i &&
      !(graded && gradeInWords(each.words) !== null),
  );
}

function standardLine(
  { code, words: written, strength, span }: NamedStandard,
  need: NeedReading,
  offered: readonly NamedStandard[],
): Verdict {
  const answer = ((): Line => {
    const same = offered.find((each) => each.code === code);
    if (same) return { verdict: "met", offered: same.words, reason: words.readFromText };
    for (const each of offered) {
      const reaches = reachesClass(each.words, written);
      if (reaches !== null)
        return {
          verdict: reaches ? "met" : "violated",
          offered: each.words,
          reason: reaches
            ? words.classReached(each.words, written)
            : words.classMissed(each.words, written),
        };
    }
    return { verdict: "unknown", offered: words.notStated, reason: "" };
  })();
  return lineOf(
    "standard",
    words.standardName,
    written,
    strength,
    passageOf(need.text, span),
    answer,
  );
}

/** 防爆等级 ExdⅡC T6 stands in the table more often than in the text. */
function standardsOfTable({ specs }: Listing): readonly NamedStandard[] {
  return specs.flatMap(({ figure }) => (figure.kind === "words" ? standardsIn(figure.text) : []));
}

/** Whether IP65 is at least IP54, IE5 at least IE4; null where the two are no classes of one scale. */
function reachesClass(offered: string, wanted: string): boolean | null {
  const [have, want] = [gradeInWords(offered), gradeInWords(wanted)];
  if (have?.max && want?.max) return have.max <= want.max;
  const [one, other] = [classIn(offered, ""), classIn(wanted, "")];
  return one && other ? classReaches(one, other) : null;
}
