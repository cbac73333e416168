import type { Day } from "../../shared/time.ts";
import { conditionLines } from "./conditions.ts";
import {
  documentOf,
  type PhaseOutEntry,
  type PhaseOutEdition,
  type PhaseOutFamily,
  type PhaseOutGap,
} from "./edition.ts";
import { familyOfMachine, type ReadFamily } from "./family-words.ts";
import { lineInWords, together, type FindingLine } from "./finding.ts";
import { modelKey } from "./model-key.ts";
import { entriesNamed, type NamedEntry, type Placed } from "./model-reading.ts";
import type { OldMachineQuery } from "./old-machine.ts";
import { planFindings, type PlanFinding, type PlanRule } from "./plan-rules.ts";

/** Every answer of the check, the one that asks for most first. */
export const checkResults = [
  "hit",
  "needs_check",
  "suspected",
  "coverage_gap",
  "condition_not_met",
  "not_listed",
] as const;
export type CheckResult = (typeof checkResults)[number];

export const checkResultLabels: Record<CheckResult, string> = {
  hit: "列入淘汰目录",
  needs_check: "需核对",
  suspected: "疑似列入",
  coverage_gap: "目录数据不全",
  condition_not_met: "条件不成立",
  not_listed: "未收录",
};

export interface PhaseOutReference {
  readonly editions: readonly PhaseOutEdition[];
  readonly rules: readonly PlanRule[];
}

/** An entry that names the machine, whatever came of its conditions. */
export interface PhaseOutHit {
  readonly outcome: CheckResult;
  readonly editionId: string;
  readonly batch: string;
  readonly item: string;
  readonly productName: string;
  readonly model: string;
  /** Word for word; a list of models where the item has no sentence of its own. */
  readonly quote: string;
  readonly document: string;
  readonly condition: string;
  readonly deadline: string;
  /** Why it is phased out, as printed; empty where the item gives no reason. */
  readonly remark: string;
  readonly lines: readonly FindingLine[];
  /** What its item lacks, where the item is there only in part; empty otherwise. */
  readonly gap: string;
  /** Key of the row's source. */
  readonly source: string;
}

export interface SearchedEdition {
  readonly id: string;
  readonly edition: string;
  readonly document: string;
  readonly complete: boolean;
  readonly counted: string;
  readonly gaps: readonly string[];
  /** What was found in it. */
  readonly found: CheckResult;
}

export interface OldMachineCheck {
  readonly result: CheckResult;
  /** What the machine was taken for, and by what; null where nothing told. */
  readonly family: ReadFamily | null;
  readonly hits: readonly PhaseOutHit[];
  /** Rules of the provinces' plans that apply. */
  readonly rules: readonly PlanFinding[];
  /** Rules that are about such machines and do not apply, or may. */
  readonly otherRules: readonly PlanFinding[];
  /** What the plans ask of the machine that comes instead. */
  readonly directions: readonly PlanFinding[];
  readonly searched: readonly SearchedEdition[];
}

/**
 * Whether a machine in service stands in a phase-out catalogue, and which rules of the plans reach it. `on` is the day
 * of the question. A miss is 未收录, never a statement that the machine may stay.
 */
export function checkOldMachine(
  machine: OldMachineQuery,
  reference: PhaseOutReference,
  on: Day,
): OldMachineCheck {
  const key = modelKey(machine.model);
  const family = familyOfMachine(machine, key);
  const named = [
    ...entriesNamed(machine.model, reference.editions),
    ...entriesDescribed(machine, key, reference.editions),
  ];
  const all = named.flatMap((each) => hitOf(each, machine, key, family) ?? []);
  const hits = withoutSiblings(all).sort(
    (a, b) => checkResults.indexOf(a.outcome) - checkResults.indexOf(b.outcome),
  );
  const searched = reference.editions.map((edition): SearchedEdition => {
    const own = hits.filter(({ editionId }) => editionId === edition.id);
    const touched = edition.gaps.some((gap) => touches(gap, machine, key, family));
    const rest = touched ? "coverage_gap" : "not_listed";
    if (own.length === 0) return answerOf(edition, rest);
    return answerOf(edition, strongest([...own.map(({ outcome }) => outcome), rest]));
  });
  return {
    result: strongest(searched.map(({ found }) => found)),
    family,
    hits,
    ...planFindings(machine, family, reference.rules, on),
    searched,
  };
}

const answers = new WeakMap<PhaseOutEdition, Map<CheckResult, SearchedEdition>>();

/** An edition has as many answers as there are results: they are made once. */
function answerOf(edition: PhaseOutEdition, found: CheckResult): SearchedEdition {
  const made = answers.get(edition) ?? new Map<CheckResult, SearchedEdition>();
  answers.set(edition, made);
  const known = made.get(found);
  if (known) return known;
  const answer = {
    id: edition.id,
    edition: `${edition.catalogue.replace(/（.*批）$/, "")}（${edition.batch}）`,
    document: documentOf(edition),
    complete: edition.complete,
    counted: edition.counted,
    gaps: edition.gaps.map(({ section, words }) => `${section}：${words}`),
    found,
  };
  made.set(found, answer);
  return answer;
}

function strongest(results: readonly CheckResult[]): CheckResult {
  return checkResults.find((each) => results.includes(each)) ?? "not_listed";
}

/** Whether two checks give the same answer on the same grounds; the day on which a rule was counted is no ground. */
export function saysTheSame(one: OldMachineCheck, other: OldMachineCheck): boolean {
  return grounds(one) === grounds(other);
}

function grounds({ result, hits, rules, searched }: OldMachineCheck): string {
  return JSON.stringify([
    result,
    hits.map((hit) => [hit.editionId, hit.item, hit.model, hit.outcome, hit.quote, hit.document]),
    rules.map(({ ruleId }) => ruleId),
    searched.map(({ id, found, complete, gaps }) => [id, found, complete, gaps]),
  ]);
}

/** An entry beside the machine; null where the machine is something else. */
function hitOf(
  { edition, entry, closeness, reading }: NamedEntry,
  machine: OldMachineQuery,
  key: string,
  family: ReadFamily | null,
): PhaseOutHit | null {
  const kind = familyLine(entry.category, entry.family, machine, family);
  if (!kind) return null;
  const lines = [
    kind,
    modelLine({ edition, entry, closeness, reading }, machine),
    ...conditionLines({ entry, machine, key }),
  ];
  const verdict = together(lines);
  const cut = edition.gaps.find(({ cutsItem }) => cutsItem === entry.itemNo);
  const outcome: CheckResult = cut
    ? "coverage_gap"
    : verdict === "violated"
      ? "condition_not_met"
      : closeness === "loose"
        ? "suspected"
        : verdict === "unknown" || closeness === "review"
          ? "needs_check"
          : "hit";
  const { quote, productName } = quoteOf(entry);
  return {
    outcome,
    editionId: edition.id,
    batch: edition.batch,
    item: entry.itemNo,
    productName,
    remark: entry.remark,
    model: entry.model,
    quote,
    document: documentOf(edition),
    condition: entry.condition,
    deadline: entry.deadline,
    lines,
    gap: cut ? `${cut.section}：${cut.words}` : "",
    source: entry.source,
  };
}

/** How an entry was evaluated, in one sentence for files and programs. */
export function evaluatedOf({ lines, gap }: PhaseOutHit): string {
  return [...lines.map(lineInWords), ...(gap === "" ? [] : [gap])].join("；");
}

interface EntryQuote {
  readonly quote: string;
  readonly productName: string;
}

const quotes = new WeakMap<PhaseOutEntry, EntryQuote>();

/** The item's own sentence, else its name and models as printed. */
function quoteOf(entry: PhaseOutEntry): EntryQuote {
  const known = quotes.get(entry);
  if (known) return known;
  const productName = asPrinted(entry.productName);
  const listed = `${productName}：${asPrinted(entry.itemModels) || entry.model}`;
  const sentence = /使用|淘汰|不含/.test(entry.condition);
  const made = { quote: sentence ? entry.condition : listed, productName };
  quotes.set(entry, made);
  return made;
}

/** Without what the transcription adds in brackets; a list that it refers elsewhere is no quote at all. */
function asPrinted(text: string): string {
  if (/elimination_models/.test(text)) return "";
  return text.replace(/（(?:即|原文)[^）]*）/g, "");
}

function familyLine(
  category: string,
  wanted: PhaseOutFamily,
  machine: OldMachineQuery,
  family: ReadFamily | null,
): FindingLine | null {
  const line = { name: "设备类别", printed: category, given: machine.type.trim() };
  if (family === null)
    return {
      ...line,
      verdict: "unknown",
      note: line.given ? "认不出这个类别，同名型号可能是别的设备" : "同名型号可能是别的设备",
    };
  if (family.families.includes(wanted)) {
    if (family.from !== "model") return { ...line, verdict: "met", note: "" };
    return { ...line, verdict: "met", note: "类别未填，按型号构成认定" };
  }
  // What a type says decides; what a model looks like does not.
  if (family.from !== "model") return null;
  return { ...line, verdict: "unknown", note: "型号构成不像这一类，请填设备类别" };
}

function modelLine(
  { entry, closeness, reading }: NamedEntry,
  machine: OldMachineQuery,
): FindingLine {
  const line = { name: "型号", printed: entry.model, given: machine.model.trim() };
  switch (closeness) {
    case "same":
      return { ...line, verdict: "met", note: "与目录型号相同" };
    case "series":
      return { ...line, printed: `${entry.model} 系列`, verdict: "met", note: "系列名完整相同" };
    case "review":
      return { ...line, verdict: "unknown", note: "目录写法不能自动判定，请人工核对" };
    case "loose":
      return { ...line, verdict: "unknown", note: reading };
  }
}

/** An entry that names its machine in words, or by a single letter. */
interface WordyEntry extends Placed {
  /** Each must be said, or any of them where the entry lists several. */
  readonly words: readonly string[];
  readonly any: boolean;
  /** The letter with a figure behind it; null where words decide. */
  readonly letter: RegExp | null;
}

interface WordyIndex {
  readonly entries: readonly WordyEntry[];
  /** Any of their words: most machines say none of them. */
  readonly anyWord: RegExp;
}

const wordy = new WeakMap<readonly PhaseOutEdition[], WordyIndex>();

function wordyEntries(editions: readonly PhaseOutEdition[]): WordyIndex {
  const known = wordy.get(editions);
  if (known) return known;
  const found = editions.flatMap((edition) =>
    edition.entries.flatMap((entry): WordyEntry[] => {
      const { matchKind, model, modelKey: token, family } = entry;
      if (matchKind !== "review") return [];
      const placed = { edition, entry, any: model.includes("、") };
      if (family === "pump" && /^[A-Z]$/.test(token))
        return [{ ...placed, words: [], letter: new RegExp(`^${token}\\d`) }];
      // Anything but plain words is a list of figures.
      if (!/^[\u4e00-\u9fff、\dA-Za-z]+$/.test(model)) return [];
      const traits = model.match(/固定炉排|燃煤|生物质|兰开夏|考克兰|康尼许/g) ?? [];
      const words = model.endsWith("锅炉") ? traits : (model.match(/[\u4e00-\u9fff]{2,}/g) ?? []);
      return words.length > 0 ? [{ ...placed, words, letter: null }] : [];
    }),
  );
  const words = new Set(found.flatMap((each) => each.words));
  const index = { entries: found, anyWord: new RegExp([...words].join("|") || "(?!)") };
  wordy.set(editions, index);
  return index;
}

/** Entries that describe a machine in words instead of naming a model: 固定炉排燃煤锅炉. */
function entriesDescribed(
  machine: OldMachineQuery,
  key: string,
  editions: readonly PhaseOutEdition[],
): NamedEntry[] {
  const type = machine.type.trim();
  const said = `${type}${machine.model}`;
  const { entries, anyWord } = wordyEntries(editions);
  if (!anyWord.test(said) && !(type.length >= 4 && /^[A-Z]\d/.test(key))) return [];
  return entries
    .filter(({ entry, words, any, letter }) => {
      // F40-16 begins like any F; only a type that the entry itself names tells that it may be a pump of type F.
      if (letter) return type.length >= 4 && letter.test(key) && entry.productName.includes(type);
      if (entry.model.endsWith("锅炉") && !said.includes("锅炉")) return false;
      return any
        ? words.some((each) => said.includes(each))
        : words.every((each) => said.includes(each));
    })
    .map(({ edition, entry }): NamedEntry => ({
      edition,
      entry,
      closeness: "review",
      reading: "",
    }));
}

/** Bands of one series are one question: those that do not fit say nothing once one of them does. */
function withoutSiblings(hits: readonly PhaseOutHit[]): PhaseOutHit[] {
  const banded = (hit: PhaseOutHit) => hit.lines.some(({ name }) => name === "额定焊接电流");
  return hits.filter(
    (hit) =>
      !banded(hit) ||
      together(hit.lines) !== "violated" ||
      !hits.some(
        (other) =>
          other.editionId === hit.editionId &&
          other.item === hit.item &&
          together(other.lines) !== "violated",
      ),
  );
}

const gapPatterns = new WeakMap<PhaseOutGap, RegExp>();

function patternOf(gap: PhaseOutGap): RegExp {
  const pattern = gapPatterns.get(gap) ?? new RegExp(gap.modelPattern);
  gapPatterns.set(gap, pattern);
  return pattern;
}

function touches(
  gap: PhaseOutGap,
  machine: OldMachineQuery,
  key: string,
  family: ReadFamily | null,
): boolean {
  const ofFamily = family?.families.some((each) => gap.families.includes(each)) ?? false;
  const byWords = gap.typeWords.some((word) => machine.type.includes(word));
  if (gap.typeWords.length === 0 && gap.modelPattern === "") return ofFamily;
  if (!ofFamily && family !== null) return false;
  return byWords || (gap.modelPattern !== "" && patternOf(gap).test(key));
}
