import { proposeFromText } from "#app/domain/matching/propose.ts";
import { formatFigure, formatWanted } from "#app/domain/units/format-quantity.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import { valueOf, type FormValues } from "./form-values.ts";
import { wan } from "./listing-form.ts";

/** A form with empty fields filled from its own title and description, and the names of what was read. */
export interface ReadForm {
  readonly fields: FormValues;
  /** 额定功率 75 kW; empty when the text says nothing that is certain. */
  readonly read: readonly string[];
}

/**
 * Proposes for empty fields what the text states for certain. What was typed is never replaced, and
 * nothing is stored: the person checks the filled form and saves it.
 */
export function fillFromText(
  typed: FormValues,
  noun: "listing" | "need",
  vocabulary: Vocabulary,
): ReadForm {
  const fields = { ...typed };
  const read: string[] = [];
  const fill = (
    field: string,
    value: string,
    words: string,
    beside: Record<string, string> = {},
  ) => {
    if (valueOf(fields, field) !== "") return;
    fields[field] = [value];
    for (const [part, each] of Object.entries(beside)) fields[`${field}.${part}`] = [each];
    read.push(words);
  };
  const text = `${valueOf(typed, "title")}\n${valueOf(typed, "description")}`;
  const proposal = proposeFromText(text, vocabulary);
  const known = proposal.family && vocabulary.family(proposal.family.value);
  if (known) fill("family", known.code, `设备类别 ${known.name}`);
  // Figures belong to the attributes of the family that was read: another one chosen by hand stays.
  if (!known || valueOf(fields, "family") !== known.code) return { fields, read };

  if (noun === "listing") {
    for (const { attribute, name, figure } of proposal.specs) {
      if (attribute === null) continue;
      if (figure.kind === "words") fill(`spec.${attribute}`, figure.text, `${name} ${figure.text}`);
      else {
        const { figure: shown, code } = formatFigure(figure);
        fill(`spec.${attribute}`, shown, `${name} ${shown}`, { unit: code });
      }
    }
    const lead = proposal.leadTimeDays;
    if (lead) fill("leadTimeDays", String(lead.value), `交期 ${lead.value} 天`);
    return { fields, read };
  }
  for (const { attribute, name, wanted, strength } of proposal.requirements) {
    if (attribute === null) continue;
    const field = `req.${attribute}`;
    if (wanted.op === "is") fill(field, wanted.text, `${name} ${wanted.text}`, { strength });
    else {
      const { op, range } = wanted;
      const bound = { ...range, min: range.min ?? range.max, max: range.max ?? range.min };
      const { figure: shown, code } = formatFigure(bound);
      fill(field, shown, `${name} ${formatWanted(op, range)}`, { op, unit: code, strength });
    }
  }
  const { quantity, budget, deadline } = proposal;
  if (quantity) fill("quantity", String(quantity.value), `数量 ${quantity.value}`);
  if (budget) fill("budget", wan(budget.value), `总预算 ${wan(budget.value)} 万元`);
  if (deadline) fill("deadline", deadline.value, `最晚到货 ${deadline.value}`);
  return { fields, read };
}
