import { fold } from "#app/domain/shared/fold.ts";
import { simplified } from "./simplified.ts";

/**
 * Text as it is compared: folded, in simplified characters, without control characters and halves of characters, blanks as one space.
 * Places in the answer are not places in the text.
 */
export function readable(text: string): string {
  return simplified(fold(text.toWellFormed()))
    .replace(/[\p{Control}\p{Format}\p{Private_Use}\s]+/gu, " ")
    .trim();
}
