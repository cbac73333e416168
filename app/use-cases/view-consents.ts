import type { Disclosure } from "#app/domain/trade/disclosure.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { DisclosureWay } from "./consent-port.ts";
import { memberNames } from "./member-names.ts";
import type { Page } from "./ports.ts";
import { titleFor } from "./postings.ts";
import { question } from "./verb.ts";

export interface ConsentLine {
  readonly disclosure: Disclosure;
  /** The partner's name; null when the organisation is gone. */
  readonly partner: string | null;
  /** What it was about, as the reader may know it; null when the inquiry is gone. */
  readonly about: { readonly inquiryId: Id; readonly title: string } | null;
  /** Whether the card is one's own. */
  readonly own: boolean;
  /** Names of one's own people who agreed and withdrew; null for the partner's, and for those who left. */
  readonly consentedBy: string | null;
  readonly withdrawnBy: string | null;
}

/** The consent ledger of one's own organisation: cards that it opened, or that were opened to it. */
export const viewConsents = question<
  Page & { readonly way: DisclosureWay },
  { readonly items: readonly ConsentLine[]; readonly total: number }
>({
  name: "view-consents",
  access: "viewer",
  async answer({ ports: { store }, organisationId }, { way, ...page }) {
    if (!organisationId) return refuse({ code: "not_found" });
    const { items, total } = await store.disclosures.of(organisationId, way, page);
    const partnerOf = (line: Disclosure) => (way === "given" ? line.shownToId : line.ownerId);
    const [partners, names, lines] = await Promise.all([
      store.people.organisations(items.map(partnerOf)),
      memberNames(store, organisationId),
      Promise.all(
        items.map(async (line) => ({ line, inquiry: await store.inquiries.byId(line.inquiryId) })),
      ),
    ]);
    const listings = await store.listings.byIds(
      lines.flatMap(({ inquiry }) => inquiry?.listingId ?? []),
    );
    return ok({
      total,
      items: lines.map(({ line, inquiry }) => {
        const listing = listings.find(({ id }) => id === inquiry?.listingId);
        const own = (by: string) => (way === "given" ? (names.get(by) ?? null) : null);
        return {
          disclosure: line,
          own: way === "given",
          partner: partners.get(partnerOf(line))?.name ?? null,
          about:
            inquiry && listing
              ? { inquiryId: inquiry.id, title: titleFor(listing, organisationId) }
              : null,
          consentedBy: own(line.consentedBy),
          withdrawnBy: line.withdrawal && own(line.withdrawal.by),
        };
      }),
    });
  },
});
