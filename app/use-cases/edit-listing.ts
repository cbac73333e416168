import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { listingGaps, type ListingContent } from "#app/domain/supply/listing.ts";
import { ownPosting, saveChange } from "./postings.ts";
import { referenceProblems } from "./reference-problems.ts";
import { settleListing } from "./settle.ts";
import { verb } from "./verb.ts";

interface Edit {
  readonly id: Id;
  /** The version from which the form started. */
  readonly version: number;
  readonly content: ListingContent;
}

/** Replaces the content of one's own listing. A published one has to stay complete; a closed one is reopened first. */
export const editListing = verb<Edit, { readonly id: Id }>({
  name: "edit-listing",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, version, content }) {
    const { store, ports, now } = context;
    const found = await ownPosting(store.listings, context, id);
    if (!found.ok) return found;
    const listing = found.value;
    if (listing.status === "closed")
      return refuse({ code: "conflict", message: "已关闭的信息不能修改，请先重新打开。" });
    const problems = [
      ...referenceProblems(content, ports.reference),
      ...(listing.status === "draft" ? [] : listingGaps(content)),
    ];
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const changed = { ...listing, ...content, version: version + 1, updatedAt: now };
    const saved = await saveChange(store.listings, changed);
    if (!saved.ok) return saved;
    await settleListing(context, changed);
    return ok({ id });
  },
});
