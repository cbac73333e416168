import { conditionAnswers } from "#app/domain/catalogue/candidates.ts";
import { isClaimable } from "#app/domain/catalogue/catalogue.ts";
import { editionStandingLabels, standingOf } from "#app/domain/catalogue/edition.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { settleMarked } from "./mark-moves.ts";
import { contentDigest, openMarkReview } from "./mark-steps.ts";
import { ownPosting } from "./postings.ts";
import { frozenRefusal } from "./publishing.ts";
import { personOf } from "./standing.ts";
import { verb } from "./verb.ts";

interface Claiming {
  readonly listingId: Id;
  readonly entryId: Id;
  /** Why the listing is what the entry names, for the reviewer. */
  readonly words: string;
  /** Files that hang on the listing already. */
  readonly attachmentIds: readonly Id[];
}

const shortest = 10;
const longest = 1000;

/** A supplier says that a listing is what an entry names; the badge stays dashed until a reviewer has looked. */
export const claimEntry = verb<Claiming, { readonly id: Id }>({
  name: "claim-entry",
  access: "editor",
  subject: ({ listingId }) => listingId,
  async run(context, { listingId, entryId, words: written, attachmentIds }) {
    const { store, ports, now } = context;
    const found = await ownPosting(store.listings, context, listingId);
    if (!found.ok) return found;
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    const listing = found.value;
    const entry = await store.catalogues.entry(entryId);
    const edition = entry && (await store.catalogues.edition(entry.editionId));
    const catalogue = edition && (await store.catalogues.byId(edition.catalogueId));
    if (!entry || !edition || !catalogue || !isClaimable(catalogue.kind))
      return refuse({ code: "not_found" });
    if (listing.status !== "published")
      return refuse({ code: "conflict", message: "请先发布这条供给，再申报目录标识。" });
    const standing = standingOf(edition, dayInChina(now));
    if (standing !== "in-force")
      return refuse({
        code: "conflict",
        message: `这一版目录${editionStandingLabels[standing]}，不能申报。`,
      });
    const words = written.trim();
    const files = await store.attachments.of({ kind: "listing", id: listingId });
    const known = new Set(files.map(({ id }) => id));
    const problems = wordProblems(words);
    if (attachmentIds.some((id) => !known.has(id)))
      problems.push({ field: "attachments", message: "请从这条供给的附件里选择" });
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const claim = {
      id: ports.newId(),
      listingId,
      organisationId: listing.organisationId,
      entryId,
      state: "claimed",
      words,
      attachmentIds: [...new Set(attachmentIds)],
      answers: conditionAnswers(entry, listing, ports.reference.vocabulary),
      contentDigest: contentDigest(context, listing),
      claimedBy: personOf(context),
      claimedAt: now,
      decidedBy: null,
      decidedAt: null,
      reason: "",
      endedOn: null,
      endedWhy: "",
      madeBy: null,
      endedBy: null,
      stateBefore: null,
      carriedFrom: null,
    } as const;
    if (!(await store.catalogueMarks.insert(claim)))
      return refuse({ code: "conflict", message: "这条供给已经申报过这个条目。" });
    await openMarkReview(context, { claim, entry, edition, catalogue });
    await settleMarked(context, [listingId]);
    return ok({ id: claim.id });
  },
});

function wordProblems(words: string): FieldProblem[] {
  const length = [...words].length;
  if (length < shortest)
    return [{ field: "words", message: `请写明依据，至少 ${shortest} 个字，例如认定文件和日期` }];
  if (length > longest) return [{ field: "words", message: `最多 ${longest} 字` }];
  return contactProblems({ words });
}
