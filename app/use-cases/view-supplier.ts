import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina, type Day } from "#app/domain/shared/time.ts";
import type { Page } from "./ports.ts";
import type { ListingHit } from "./search-equipment.ts";
import { question } from "./verb.ts";

interface SupplierView {
  readonly supplier: Organisation;
  /** Since when it stands on its step of trust. */
  readonly trustSince: Day | null;
  readonly hits: readonly ListingHit[];
  readonly total: number;
}

/** A company by what it offers; one without published listings is as unknown as none. No contact data. */
export const viewSupplier = question<{ readonly id: Id } & Page, SupplierView>({
  name: "view-supplier",
  access: "anyone",
  async answer({ ports: { store } }, { id, ...page }) {
    const [organisations, { items, total }] = await Promise.all([
      store.people.organisations([id]),
      store.listings.ofOrganisation(id, "published", page),
    ]);
    const supplier = organisations.get(id);
    if (!supplier || total === 0) return refuse({ code: "not_found" });
    const [marks, verified] = await Promise.all([
      store.marks.of(items.map((listing) => listing.id)),
      store.verifications.latest([id]),
    ]);
    const step = verified.get(id);
    return ok({
      supplier,
      trustSince: step ? dayInChina(step.at) : null,
      hits: items.map((listing) => ({ listing, supplier, marks: marks.get(listing.id) ?? [] })),
      total,
    });
  },
});
