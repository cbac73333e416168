import type { NeedContent } from "#app/domain/demand/need.ts";
import { fold } from "#app/domain/shared/fold.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { Day } from "#app/domain/shared/time.ts";
import type { ListingContent } from "#app/domain/supply/listing.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { FormValues } from "./form-values.ts";
import { listingFormValues, readListingForm } from "./listing-form.ts";
import { needFormValues, readNeedForm } from "./need-form.ts";

/** A row of a sheet is read by the rules of the posting's form: what one takes the other takes. */
export interface SheetForm<Content> {
  read(
    fields: FormValues,
    vocabulary: Vocabulary,
    today: Day,
  ): Result<Content, readonly FieldProblem[]>;
  fields(content: Content, vocabulary: Vocabulary): FormValues;
  title(content: Content): string;
  /** Two rows with one key mean the same posting. */
  key(content: Content): string;
}

export const listingSheetForm: SheetForm<ListingContent> = {
  read: readListingForm,
  fields: listingFormValues,
  title: ({ title }) => title,
  key: ({ model, title, condition }) => keyOf(model, title, condition),
};

export const needSheetForm: SheetForm<NeedContent> = {
  read: readNeedForm,
  fields: needFormValues,
  title: ({ title }) => title,
  key: ({ title, site }) => keyOf(title, site.province, site.city ?? ""),
};

function keyOf(...parts: readonly string[]): string {
  return parts.map((part) => fold(part).replace(/\s+/g, " ").trim()).join("|");
}
