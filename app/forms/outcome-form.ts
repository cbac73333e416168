import {
  outcomeKinds,
  outcomeLimits,
  type OutcomeContent,
  type OutcomeLine,
} from "#app/domain/events/outcome.ts";
import { fen, moneyUnits } from "#app/domain/shared/money.ts";
import { FieldReader, valueOf, type FormValues } from "./form-values.ts";
import { readMoney, type FormReading } from "./posting-fields.ts";

/** An outcome as its form sends it; what has to be there is the domain's question. */
export function readOutcomeForm(values: FormValues): FormReading<OutcomeContent> {
  const reader = new FieldReader(values);
  const ids = (name: string) => (values[name] ?? []).filter((id) => id !== "");
  const content: OutcomeContent = {
    kind: reader.oneOf("kind", outcomeKinds, "intent"),
    amount: readMoney(reader, "amount") ?? fen(0),
    sets: reader.whole("sets", 0, outcomeLimits.sets) ?? 0,
    day: valueOf(values, "day").trim().slice(0, 10),
    what: reader.line("what", outcomeLimits.what),
    needId: ids("needId")[0] ?? null,
    listingId: ids("listingId")[0] ?? null,
    evidence: reader.line("evidence", outcomeLimits.evidence),
    attachmentIds: [...new Set(ids("attachments"))],
  };
  return { content, problems: reader.problems };
}

/** The form filled with what was entered before. */
export function outcomeFormValues(line: OutcomeLine): FormValues {
  const one = (text: string | number) => [String(text)];
  return {
    kind: one(line.kind),
    amount: one(line.amount / moneyUnits.万元),
    sets: one(line.sets),
    day: one(line.day),
    what: one(line.what),
    needId: one(line.needId ?? ""),
    listingId: one(line.listingId ?? ""),
    evidence: one(line.evidence),
    attachments: [...line.attachmentIds],
  };
}
