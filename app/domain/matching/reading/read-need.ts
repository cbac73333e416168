import type { NeedContent } from "../../demand/need.ts";
import { foldText } from "../../units/fold-text.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { besidesIn } from "./besides.ts";
import { isComplainedOf } from "./complaints.ts";
import { ruledOut } from "./exclusion-kind.ts";
import { eitherWill } from "./either-choices.ts";
import { exclusionsIn } from "./exclusions.ts";
import { familiesRead } from "./families-read.ts";
import type { NeedReading, ReadExclusion, ReadRequirement, ReadTrait } from "./need-reading.ts";
import { oldMachinesIn } from "./old-machines.ts";
import { isInside, otherZones } from "./other-machines.ts";
import { isNotAsked, requirementsIn, strengthAt } from "./requirements.ts";
import { clauseAround, isElsewhere, type Span } from "./clauses.ts";
import { standardsIn } from "./standards.ts";
import { textFacts } from "./stated-figures.ts";
import { budgetIn, deadlineIn, quantityIn } from "./terms-read.ts";
import { opposes, traitsIn, type FoundTrait } from "./traits.ts";
import { usesIn } from "./uses.ts";

/** What of a need is read. */
export type NeedWords = Pick<
  NeedContent,
  "family" | "title" | "description" | "requirements" | "oldMachine" | "exclusions"
>;

const known = new WeakMap<Vocabulary, WeakMap<NeedWords, NeedReading>>();

/** What a need asks for, what it rules out and what it only mentions. Read once for an object and a vocabulary. */
export function readNeed(need: NeedWords, vocabulary: Vocabulary): NeedReading {
  const readings = known.get(vocabulary) ?? new WeakMap<NeedWords, NeedReading>();
  known.set(vocabulary, readings);
  const made = readings.get(need);
  if (made) return made;
  const reading = needReading(need, vocabulary);
  readings.set(need, reading);
  return reading;
}

/** A family less sure than this says nothing about what its figures mean. */
const leastSure = 0.4;

function needReading(need: NeedWords, vocabulary: Vocabulary): NeedReading {
  const text = `${need.title}\n${need.description}`;
  const folded = foldText(text);
  const facts = textFacts(text, vocabulary);
  const zones = otherZones(folded);
  const oldModel = need.oldMachine?.model ?? "";
  const families = familiesRead(text, need.family, oldModel, vocabulary);
  const [first] = families;
  const family = first && first.confidence >= leastSure ? vocabulary.family(first.family) : null;
  const exclusions = [...entered(need, vocabulary), ...exclusionsIn(text, vocabulary)];
  const outside = exclusions.flatMap(({ span }) => (span ? [span] : []));
  const free = (part: Span) => !isInside(part, zones) && !touches(part, outside);
  const prose = family ? requirementsIn(text, family, vocabulary, facts) : [];
  const machine = family
    ? facts.mentions.filter(({ families: of }) =>
        of.some((code) =>
          [...vocabulary.closure(family.code), ...vocabulary.ancestors(family.code)].includes(code),
        ),
      )
    : [];
  const found = traitsIn(text);
  const likely = families.filter(({ confidence }) => confidence >= 0.5).map((each) => each.family);
  const traits = found.flatMap((each): ReadTrait[] => {
    const { span } = each;
    if (!free(span) || isElsewhere(folded, span)) return [];
    if (isNotAsked(folded, span) && !isOneOfSeveral(each, found, folded)) return [];
    if (isServed(folded, span) || isComplainedOf(folded, span)) return [];
    if (found.some((other) => isAlsoTaken(other, each, folded))) return [];
    return [{ ...each, strength: strengthAt(folded, span) }];
  });
  return {
    text,
    families,
    requirements: joined(
      need,
      prose.filter((each) => free(each.span!)),
      family?.code ?? null,
      vocabulary,
    ),
    exclusions: exclusions
      .filter((one, i) => exclusions.findIndex(({ words }) => words === one.words) === i)
      .map((one) => (isOfWanted(one, traits) ? { ...one, wholeName: true } : one)),
    besides: besidesIn(text, likely.slice(0, 1), zones, facts.mentions, vocabulary),
    quantity: quantityIn(text, machine),
    budget: budgetIn(text),
    deadline: deadlineIn(text),
    oldMachines: oldMachinesIn(text, vocabulary),
    traits,
    uses: usesIn(text, vocabulary).map(({ span }) => ({
      words: text.slice(span.from, span.to),
      span,
    })),
    standards: standardsIn(text).filter(({ span }) => free(span)),
  };
}

/** 锥形双螺杆不要 of a need for twin-screw machines rules out one sort of them. */
function isOfWanted({ kind, words }: ReadExclusion, traits: readonly ReadTrait[]): boolean {
  const [out] = kind === "trait" ? traitsIn(words) : [];
  return (
    out !== undefined &&
    out.words.length + 2 <= words.length &&
    traits.some(({ group, trait }) => group === out.group && trait === out.trait)
  );
}

/** 网带式或链板式都可以: each of these does, so that a third one does not. */
function isOneOfSeveral(one: FoundTrait, found: readonly FoundTrait[], folded: string): boolean {
  const clause = clauseAround(folded, one.span);
  const words = folded.slice(clause.from, clause.to);
  if (!eitherWill.test(words) || /不限|无所谓|不要求|随意|不强调/.test(words)) return false;
  return found.some(
    (other) => opposes(one, other) && other.span.from >= clause.from && other.span.to <= clause.to,
  );
}

const alsoTaken =
  /也(?:能接受|能用|可接受|接受|可以?考虑|可以?|行|成)(?:的)?(?=$|[,，。;；!！?？\n])/;

/** 循环式最好，塔式也能接受: who takes another build of the row as well, in a clause of its own, demands none of them. */
function isAlsoTaken(other: FoundTrait, one: FoundTrait, folded: string): boolean {
  if (other.group !== one.group) return false;
  const clause = clauseAround(folded, other.span);
  if (!alsoTaken.test(folded.slice(clause.from, clause.to))) return false;
  return other === one || one.span.from < clause.from || one.span.to > clause.to;
}

/** Of the machine that something is wanted for: 给龙门铣配的排屑机. */
function isServed(folded: string, { from, to }: Span): boolean {
  return (
    /[给为]$/.test(folded.slice(Math.max(0, from - 1), from)) &&
    /^[^,，。;；\n]{0,8}?(?:配|用的)/.test(folded.slice(to, to + 12))
  );
}

function touches(part: Span, spans: readonly Span[]): boolean {
  return spans.some(({ from, to }) => from < part.to && part.from < to);
}

function entered({ exclusions }: NeedWords, vocabulary: Vocabulary): ReadExclusion[] {
  return exclusions.map((each) => {
    const out = ruledOut(each.words, vocabulary);
    return { ...each, family: out?.family ?? null, span: null };
  });
}

/** The table goes first, and prose adds only what the table leaves open. */
function joined(
  { requirements }: NeedWords,
  prose: readonly ReadRequirement[],
  family: string | null,
  vocabulary: Vocabulary,
): ReadRequirement[] {
  const codes = new Set(
    requirements.map(({ attribute, name }) => attribute ?? vocabulary.findAttribute(name, family)),
  );
  return [
    ...requirements.map((line): ReadRequirement => ({
      ...line,
      readFrom: "table",
      span: null,
      certain: true,
      strict: false,
    })),
    ...prose.filter(({ attribute }) => !codes.has(attribute)),
  ];
}
