import type { TermGroup } from "#app/use-cases/search-port.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { Found } from "./query-words.ts";
import { namesOf } from "./vocabulary-words.ts";

/** What asks for something: how many machines are wanted does not. */
type Asked = Exclude<Found, { kind: "quantity" }>;

/** How words are cut into smaller ones. */
export interface Cuts {
  /** The words of a longer term: 永磁变频 → 永磁, 变频. */
  readonly partsOf: (term: string) => readonly string[];
  /** The shorter word with which a word begins, 污水处理 → 污水; null when there is none. */
  readonly headOf: (word: string) => string | null;
}

/** A group with the words that made it. */
export interface NamedGroup {
  /** head: the beginning of a word, which only lifts what bears it. */
  readonly kind: Asked["kind"] | "head";
  /** Families that the words name or may name; empty for others. */
  readonly anchors: readonly FamilyCode[];
  readonly surfaces: readonly string[];
  readonly group: TermGroup;
}

/** More names of one thing than this are not asked for; the nearest come first. */
const mostAlternatives = 40;
const mostGroups = 12;
/** Longer queries, figures counted, are sentences: what they tell beside the machine is wished, not required. */
const longestPhrase = 4;
/** How many words a sentence without a machine and model keeps. */
const keptOfSentence = 2;

/**
 * Groups of a query, at most twelve. Measures never are required, counted features (4极, 三轴) only where no
 * machine and no model is named. The name of an attribute is required only where nothing else is asked:
 * its figure decides, not its name. With more than four words (figures included) the query is a sentence:
 * machines and models stay required and the rest becomes optional; where it has neither, its two longest
 * words stay.
 */
export function groupsOf(
  found: readonly Found[],
  vocabulary: Vocabulary,
  cuts: Cuts,
): NamedGroup[] {
  const seen = new Set<string>();
  let groups: NamedGroup[] = [];
  let quantities = 0;
  for (const each of found) {
    if (each.kind === "quantity") {
      quantities += 1;
      continue;
    }
    const made = groupOf(each, vocabulary, cuts);
    // 空压机 空气压缩机 is one thing said twice.
    const key = made.group.families.join() || each.text;
    if (seen.has(key)) continue;
    seen.add(key);
    const head = each.kind === "word" ? cuts.headOf(each.text) : null;
    if (head !== null) groups.push(headGroup(head));
    groups.push(made);
  }
  groups = joinUnrelated(groups, vocabulary);
  const machines = groups.some(isMachine);
  const asked = groups.filter(
    ({ kind }) => kind !== "head" && kind !== "measure" && !(kind === "feature" && machines),
  );
  const telling = asked.filter(({ kind }) => kind !== "attribute");
  groups = requireOnly(groups, telling.length > 0 ? telling : asked);
  const words = groups.filter(({ kind }) => kind !== "head").length + quantities;
  if (words > longestPhrase) groups = requireOnly(groups, essence(telling));
  // Required groups are never cut before optional ones.
  const order = [...groups].sort((a, b) => Number(a.group.optional) - Number(b.group.optional));
  const kept = new Set(order.slice(0, mostGroups));
  return groups.filter((group) => kept.has(group));
}

/** What a query is about. */
export function isMachine({ kind }: NamedGroup): boolean {
  return kind === "name" || kind === "model";
}

/** What a sentence is about. */
function essence(groups: readonly NamedGroup[]): NamedGroup[] {
  const machines = groups.filter(isMachine);
  if (machines.length > 0) return machines;
  const length = ({ surfaces }: NamedGroup) => surfaces[0]?.length ?? 0;
  return [...groups].sort((a, b) => length(b) - length(a)).slice(0, keptOfSentence);
}

function requireOnly(groups: readonly NamedGroup[], required: readonly NamedGroup[]): NamedGroup[] {
  return groups.map((each) =>
    required.includes(each) ? each : { ...each, group: { ...each.group, optional: true } },
  );
}

function headGroup(head: string): NamedGroup {
  return {
    kind: "head",
    anchors: [],
    surfaces: [],
    group: {
      alternatives: [[head]],
      families: [],
      looseFamilies: null,
      prefix: false,
      optional: true,
    },
  };
}

function groupOf(found: Asked, vocabulary: Vocabulary, cuts: Cuts): NamedGroup {
  const made = (group: Partial<TermGroup>, anchors: readonly FamilyCode[] = []): NamedGroup => ({
    kind: found.kind,
    anchors,
    surfaces: [found.text],
    group: {
      alternatives: [],
      families: [],
      looseFamilies: null,
      prefix: false,
      optional: false,
      ...group,
    },
  });
  if (found.kind === "model" || found.kind === "grade")
    return made({ alternatives: [[found.text]] });
  if (found.kind === "measure" || found.kind === "feature")
    return made({ alternatives: found.tokens.map((token) => [token]) });
  if (found.kind !== "name") {
    const tokens = found.kind === "word" ? found.tokens : [found.text];
    return made({ alternatives: spellings(found.text, tokens, cuts) });
  }

  const closure = [...new Set(found.families.flatMap(vocabulary.closure))];
  const ancestors = [...new Set(found.families.flatMap(vocabulary.ancestors))];
  // Any of the machines that may be meant, and whatever bears the name.
  if (found.undecided)
    return made({ alternatives: [[found.text]], families: closure }, found.families);
  // A narrower name has no family of its own, so being of the family is not enough.
  if (found.narrower) {
    const alternatives = narrowerSpellings(found.text, found.families, vocabulary, cuts);
    return made({ alternatives, looseFamilies: [...closure, ...ancestors] }, found.families);
  }
  return made(familyGroup(found.text, found.families, vocabulary), found.families);
}

/** By all names of the families, the given one first. */
export function familyGroup(
  text: string,
  families: readonly FamilyCode[],
  vocabulary: Vocabulary,
): Pick<TermGroup, "alternatives" | "families" | "looseFamilies"> {
  const closure = [...new Set(families.flatMap(vocabulary.closure))];
  const others = namesOf(vocabulary, closure).filter((name) => name !== text);
  return {
    alternatives: [text, ...others].slice(0, mostAlternatives).map((name) => [name]),
    families: closure,
    looseFamilies: [...new Set(families.flatMap(vocabulary.ancestors))],
  };
}

/** As written, or its words apart: 永磁变频螺杆空压机, or 永磁 变频 螺杆 空压机. */
function spellings(
  text: string,
  tokens: readonly string[],
  { partsOf }: Cuts,
): (readonly string[])[] {
  const parts = tokens.length === 1 ? partsOf(text) : [];
  return parts.length > 1 ? [tokens, parts] : [tokens];
}

/**
 * A narrower name as written, in its words, or as what it adds to a name of the family: 燃气锅炉, 燃气 锅炉,
 * 燃气 工业锅炉.
 */
function narrowerSpellings(
  text: string,
  families: readonly FamilyCode[],
  vocabulary: Vocabulary,
  cuts: Cuts,
): (readonly string[])[] {
  const names = namesOf(vocabulary, families);
  const short = names
    .filter((name) => name !== text && text.endsWith(name))
    .sort((a, b) => a.length - b.length)[0];
  const added = short ? cuts.partsOf(text.slice(0, -short.length)) : [];
  const inNames =
    short && added.length > 0 ? [short, names[0]!].map((name) => [...added, name]) : [];
  const all = [...spellings(text, [text], cuts), ...inNames];
  return all.filter((one, i) => all.findIndex((other) => other.join() === one.join()) === i);
}

/** A document is of one family, so two unrelated machines in one query mean either. */
function joinUnrelated(groups: readonly NamedGroup[], vocabulary: Vocabulary): NamedGroup[] {
  const joined: NamedGroup[] = [];
  for (const each of groups) {
    const at = joined.findIndex(
      (other) =>
        other.anchors.length > 0 && each.anchors.length > 0 && !related(other, each, vocabulary),
    );
    const other = joined[at];
    if (!other) joined.push(each);
    else joined[at] = either(other, each);
  }
  return joined;
}

function related(a: NamedGroup, b: NamedGroup, vocabulary: Vocabulary): boolean {
  return a.anchors.some((one) =>
    b.anchors.some(
      (two) => vocabulary.closure(one).includes(two) || vocabulary.closure(two).includes(one),
    ),
  );
}

function either(a: NamedGroup, b: NamedGroup): NamedGroup {
  const union = <T>(left: readonly T[], right: readonly T[]) => [...new Set([...left, ...right])];
  // Alternating, so that a cut leaves names of both.
  const alternatives = a.group.alternatives.flatMap((one, i) => {
    const two = b.group.alternatives[i];
    return two ? [one, two] : [one];
  });
  return {
    kind: "name",
    anchors: union(a.anchors, b.anchors),
    surfaces: union(a.surfaces, b.surfaces),
    group: {
      alternatives: [
        ...alternatives,
        ...b.group.alternatives.slice(a.group.alternatives.length),
      ].slice(0, mostAlternatives),
      families: union(a.group.families, b.group.families),
      looseFamilies: union(a.group.looseFamilies ?? [], b.group.looseFamilies ?? []),
      prefix: false,
      optional: false,
    },
  };
}
