import {
  opinions,
  unsuitableReasons,
  type Opinion,
  type UnsuitableReason,
} from "#app/domain/matching/feedback.ts";
import { valueOf, type FormValues } from "./form-values.ts";

/** An opinion as its form sends it; null where the button says nothing known. */
export function readFeedback(values: FormValues): {
  readonly opinion: Opinion | null;
  readonly reason: UnsuitableReason | null;
  readonly words: string;
} {
  return {
    opinion: opinions.find((each) => each === valueOf(values, "opinion")) ?? null,
    reason: unsuitableReasons.find((each) => each === valueOf(values, "reason")) ?? null,
    words: valueOf(values, "words").trim(),
  };
}
