import { createHash } from "node:crypto";
import { conditionAnswers } from "#app/domain/catalogue/candidates.ts";
import type { Edition } from "#app/domain/catalogue/edition.ts";
import { readConditions } from "#app/domain/catalogue/entry-conditions.ts";
import type { Entry } from "#app/domain/catalogue/entry.ts";
import type { Services } from "#app/services.server.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import { settleMarked } from "#app/use-cases/mark-moves.ts";
import { actingFor, done, platformFor } from "./acting.ts";
import {
  currentEdition,
  demoCatalogue,
  demoClaims,
  formerEdition,
  type DemoClaim,
  type DemoEdition,
} from "./catalogue.ts";
import { demoId } from "./random.ts";

const catalogueId = demoId("catalogue");
const sourceFile = "示例目录（演示数据，无来源文件）";

/** The invented catalogue, its two editions, and claims in every state; what is there already is left alone. */
export async function loadDemoCatalogue(services: Services): Promise<void> {
  const { catalogues } = services.ports.store;
  if (!(await catalogues.byId(catalogueId)))
    await services.ports.store.transaction(async (store) => {
      await store.catalogues.insert({ ...demoCatalogue, id: catalogueId });
      for (const edition of [formerEdition, currentEdition])
        await store.catalogues.insertEdition(
          editionOf(services, edition),
          entriesOf(services, edition),
        );
    });
  for (const claim of demoClaims) await bring(services, claim);
}

function editionOf({ ports }: Services, { key, label, validFrom, validTo, entries }: DemoEdition) {
  const former = key === formerEdition.key;
  return {
    id: demoId(key),
    catalogueId,
    label,
    documentNo: "示例〔2026〕0号",
    documentNoChecked: true,
    issued: validFrom,
    validFrom,
    validTo,
    gaps: ["全部为虚构的示例条目"],
    origin: "imported",
    state: former ? "superseded" : "current",
    sourceFile,
    sourceSha256: createHash("sha256").update(JSON.stringify(entries)).digest("hex"),
    addedAt: former ? "2024-01-02T00:00:00.000Z" : ports.now(),
    endedOn: former ? "2025-12-31" : null,
  } satisfies Edition;
}

function entriesOf({ ports }: Services, { key, entries }: DemoEdition): Entry[] {
  return entries.map(([number, name, parameters, conditions], n) => ({
    id: entryId(key, number),
    editionId: demoId(key),
    position: n + 1,
    number,
    name,
    parameters,
    conditions: readConditions(conditions, ports.reference.vocabulary),
    page: String(1 + Math.floor(n / 8)),
    verbatim: `示例条目 ${number} ${name}，${parameters}，${conditions}`,
  }));
}

function entryId(edition: string, number: string): string {
  return demoId(`${edition} ${number}`);
}

async function bring(services: Services, claim: DemoClaim): Promise<void> {
  const { store } = services.ports;
  const { organisation, listing: title, edition, entry } = claim;
  const [listing] = await store.listings.ofTitles(demoId(organisation), [title]);
  const id = entryId(edition.key, entry);
  if (listing?.status !== "published") return;
  const there = await store.catalogueMarks.ofListing(listing.id);
  if (there.some(({ claim: each }) => each.entryId === id)) return;
  if (claim.state === "expired") return keepEnded(services, claim, listing);
  const acting = actingFor(services, organisation);
  const words = claim.words;
  const claiming = acting.claimEntry({
    listingId: listing.id,
    entryId: id,
    words,
    attachmentIds: [],
  });
  const { id: markId } = await done(claiming, `the claim of “${title}”`);
  if (claim.state === "claimed") return;
  const [review] = await store.reviews.ofSubject(markId);
  const decision = claim.state === "verified" ? "approve" : "refuse";
  const reason = claim.reason ?? "";
  await done(acting.decideReview({ id: review!.id, decision, reason }), `the mark of “${title}”`);
}

/** Nobody can claim an edition that has ended: what was verified by it comes in as it stands. */
async function keepEnded(
  { ports }: Services,
  { organisation, edition, entry, words }: DemoClaim,
  listing: Listing,
): Promise<void> {
  const at = "2024-06-03T02:00:00.000Z";
  await ports.store.transaction(async (store) => {
    const found = await store.catalogues.entry(entryId(edition.key, entry));
    if (!found) return;
    await store.catalogueMarks.insert({
      id: demoId(`mark of ${listing.title}`),
      listingId: listing.id,
      organisationId: listing.organisationId,
      entryId: found.id,
      state: "expired",
      words,
      attachmentIds: [],
      answers: conditionAnswers(found, listing, ports.reference.vocabulary),
      contentDigest: "",
      claimedBy: null,
      claimedAt: at,
      decidedBy: null,
      decidedAt: at,
      reason: "",
      endedOn: edition.validTo,
      endedWhy: `${edition.label}有效期至 ${edition.validTo}`,
      madeBy: null,
      endedBy: null,
      stateBefore: "verified",
      carriedFrom: null,
    });
    const { actor } = platformFor(organisation);
    await settleMarked({ store, ports, now: ports.now(), actor }, [listing.id]);
  });
}
