import {
  checkResults,
  evaluatedOf,
  type CheckResult,
  type OldMachineCheck,
} from "#app/domain/catalogue/phase-out/check.ts";
import { modelKey } from "#app/domain/catalogue/phase-out/model-key.ts";
import { oldMachine } from "#app/domain/catalogue/phase-out/old-machine.ts";
import { replacementFor } from "#app/domain/catalogue/phase-out/replacement.ts";
import type { MachineFacts } from "#app/domain/demand/old-asset.ts";
import { familyNamed } from "#app/domain/sheets/header.ts";
import { familyOf } from "#app/domain/vocabulary/family-of.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";

/** How many of each result a list has. */
export type ResultCounts = Readonly<Record<CheckResult, number>>;

export function countResults(checks: readonly Pick<OldMachineCheck, "result">[]): ResultCounts {
  const counts = Object.fromEntries(checkResults.map((result) => [result, 0])) as Record<
    CheckResult,
    number
  >;
  for (const { result } of checks) counts[result] += 1;
  return counts;
}

/** One machine of a list, shortened to what its row shows. */
export interface CheckedRow {
  readonly row: number;
  readonly number: string;
  readonly model: string;
  readonly type: string;
  readonly years: string;
  readonly result: CheckResult;
  /** 第二批 1-1 Y160M-4; empty where no entry names it. */
  readonly entry: string;
  readonly quote: string;
  readonly document: string;
  readonly evaluated: string;
  readonly rules: readonly { readonly title: string; readonly evaluated: string }[];
  /** Where the missing edition parts are, for coverage_gap. */
  readonly gaps: readonly string[];
  /** Whether a renewal need is offered. */
  readonly needed: boolean;
}

export function checkedRow(
  row: number,
  machine: MachineFacts & { readonly number: string },
  check: OldMachineCheck,
): CheckedRow {
  const [hit] = check.hits;
  return {
    row,
    number: machine.number,
    model: machine.model,
    type: machine.type,
    years: yearsOf(machine),
    result: check.result,
    entry: hit ? `${hit.batch} ${hit.item} ${hit.model}` : "",
    quote: hit?.quote ?? "",
    document: hit?.document ?? "",
    evaluated: hit ? evaluatedOf(hit) : "",
    rules: check.rules.map(({ title, jurisdiction, evaluated }) => ({
      title: `${jurisdiction} ${title}`,
      evaluated,
    })),
    gaps: gapsFound(check),
    needed: mayNeed(check),
  };
}

function gapsFound({ searched }: OldMachineCheck): readonly string[] {
  return searched
    .filter(({ found }) => found === "coverage_gap")
    .flatMap(({ edition, gaps }) => gaps.map((gap) => `${edition} ${gap}`));
}

/** 1998 年出厂，2000 年投运; empty where neither is known. */
export function yearsOf({ yearMade, yearCommissioned }: MachineFacts): string {
  return [
    yearMade === null ? "" : `${yearMade} 年出厂`,
    yearCommissioned === null ? "" : `${yearCommissioned} 年投运`,
  ]
    .filter(Boolean)
    .join("，");
}

/** A need is offered wherever something speaks for replacing the machine. */
export function mayNeed({ result, rules }: Pick<OldMachineCheck, "result" | "rules">): boolean {
  return result === "hit" || result === "needs_check" || result === "suspected" || rules.length > 0;
}

const newNeed = "/workbench/needs/new";

/** The form of a new need, filled with what replaces the machine and why. */
export function needLink(
  facts: MachineFacts,
  check: OldMachineCheck,
  vocabulary: Vocabulary,
): string {
  const named = facts.type.trim()
    ? (familyNamed(facts.type, vocabulary) ?? familyOf(facts.type, vocabulary)?.family ?? null)
    : null;
  const replacement = replacementFor(oldMachine(facts), check);
  const family = named ?? replacement.usualFamily;
  const known = family === null ? null : vocabulary.family(family);
  const params = new URLSearchParams({ form: "1" });
  if (known) params.set("family", known.code);
  params.set("title", replacement.title);
  params.set("description", replacement.reason);
  params.set("quantity", "1");
  params.set("old.name", facts.type.trim() || known?.name || "");
  params.set("old.model", facts.model.trim());
  if (facts.yearMade !== null) params.set("old.yearMade", String(facts.yearMade));
  const own = new Set((known ? vocabulary.attributesOf(known.code) : []).map(({ code }) => code));
  let free = 0;
  for (const { attribute, name, op, value, unit } of replacement.lines) {
    if (attribute !== null && own.has(attribute)) {
      params.set(`req.${attribute}`, value);
      params.set(`req.${attribute}.op`, op);
      if (unit) params.set(`req.${attribute}.unit`, unit);
    } else {
      params.set(`other.${free}.name`, name);
      params.set(
        `other.${free}.value`,
        unit ? `${value} ${unit === "pcs" ? "" : unit}`.trim() : value,
      );
      free += 1;
    }
  }
  return `${newNeed}?${params}`;
}

/** The grade check of a motor's successor beside the old one. */
export function savingLink(facts: MachineFacts, check: OldMachineCheck): string | null {
  if (!check.family?.families.includes("motor")) return null;
  const key = modelKey(facts.model);
  const params = new URLSearchParams({ family: "three-phase-motor", oldModel: key });
  if (facts.powerKw !== null) params.set("ratedPowerKw", String(facts.powerKw));
  return `/check/efficiency?${params}#saving`;
}
