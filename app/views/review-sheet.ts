import type { ListingSheet } from "#app/components/listing-sheet.tsx";
import type { NeedSheet } from "#app/components/need-sheet.tsx";
import { originMark, originStateOf } from "#app/domain/supply/origin.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { ReviewSubject } from "#app/use-cases/review-subject.ts";
import { evidenceView, galleryOf } from "./attachment-view.ts";
import {
  familyView,
  organisationView,
  requirementLines,
  sectorRowsOf,
  specLines,
  unsetAttributes,
} from "./listing-view.ts";
import { daysLeft } from "./need-row.ts";
import { historyLines, organisationFacts, stepLines } from "./review-view.ts";
import { trustView } from "./trust-view.ts";

type SheetOf<C extends (props: never) => unknown> = C extends (props: infer P) => unknown
  ? P
  : never;

type PostingSheet =
  | {
      readonly kind: "listing";
      readonly view: Omit<SheetOf<typeof ListingSheet>, "owner" | "action">;
    }
  | { readonly kind: "need"; readonly view: SheetOf<typeof NeedSheet> };

/** What a reviewer looks at, ready for the page: the posting as readers get it, its organisation, what was decided. */
export function reviewSheet(subject: ReviewSubject, reference: Reference, today: Day) {
  const { organisation, evidence, files } = subject;
  const [step] = subject.steps;
  const proofs = [...evidence, ...files.filter(({ visibility }) => visibility === "reviewers")];
  return {
    posting: postingSheet(subject, reference, today),
    organisation: {
      id: organisation.id,
      name: organisation.name,
      trust: trustView(organisation, step ? dayInChina(step.at) : null, today),
      level: organisation.trust,
      frozen: organisation.frozen,
      facts: organisationFacts(subject),
      desk: `/workbench/review/organisations/${organisation.id}`,
    },
    evidence: proofs.map(evidenceView),
    steps: stepLines(subject),
    history: historyLines(subject),
    barred: subject.barred,
  };
}

function postingSheet(
  { listing, need, organisation, marks, files }: ReviewSubject,
  reference: Reference,
  today: Day,
): PostingSheet | null {
  if (listing)
    return {
      kind: "listing",
      view: {
        listing,
        marks,
        familyName: familyView(listing.family, reference)?.name ?? null,
        specs: specLines(listing),
        unset: unsetAttributes(listing, reference),
        origin: originMark(listing.origin, originStateOf(listing, today)),
        sectorRows: sectorRowsOf(listing.sectorRows, reference),
        gallery: galleryOf(files, listing.title),
        supplier: organisationView(organisation, null, today),
      },
    };
  if (need)
    return {
      kind: "need",
      view: {
        need,
        familyName: familyView(need.family, reference)?.name ?? null,
        requirements: requirementLines(need),
        sectorRows: sectorRowsOf(need.sectorRows, reference),
        gallery: galleryOf(files, need.title),
        daysLeft: daysLeft(need.deadline, today),
        found: 0,
        fitting: 0,
      },
    };
  return null;
}
