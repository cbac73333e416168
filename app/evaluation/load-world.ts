import { createHash } from "node:crypto";
import { expiryFrom } from "#app/domain/shared/posting-life.ts";
import { idAlphabet, idLength, type Id } from "#app/domain/shared/id.ts";
import { parseProvince } from "#app/domain/shared/place.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import { keepReadings, type Offer } from "#app/use-cases/find-matches.ts";
import type { Ports } from "#app/use-cases/ports.ts";
import { settleListings, settleNeeds } from "#app/use-cases/settle.ts";
import type { EvaluationFile } from "./evaluation-file.ts";
import { listingOf, needOf } from "./graded-posting.ts";

/** Ids of the file and of the database, both ways; rows that lost something, in words. */
export interface LoadedWorld {
  readonly needIds: ReadonlyMap<string, Id>;
  readonly listingIds: ReadonlyMap<string, Id>;
  readonly fileIds: ReadonlyMap<Id, string>;
  readonly lost: readonly string[];
}

/** Rows of one transaction. */
const together = 200;

/** Writes every row of the file into an empty database: published, projected, and not matched. */
export async function loadWorld(ports: Ports, file: EvaluationFile): Promise<LoadedWorld> {
  const now = ports.now();
  const { vocabulary, sectorRows } = ports.reference;
  const reading = { vocabulary, sectorRows, today: dayInChina(now), place: null };
  const lost: string[] = [];
  const shown = {
    status: "published",
    version: 1,
    createdAt: now,
    updatedAt: now,
    publishedAt: now,
    expiresAt: expiryFrom(now),
  } as const;
  const listings = file.listings.map((row) => {
    const read = listingOf(row, reading);
    lost.push(...read.lost.map((words) => `${row.id} ${words}`));
    const organisationId = idFrom("supplier", row.supplier || row.id);
    const id = idFrom("listing", row.id);
    return { ...read.content, ...shown, id, organisationId, originVerifiedUntil: null };
  });
  const factory = idFrom("factory", "");
  const needs = file.needs.map((row) => {
    const read = needOf(row, reading);
    lost.push(...read.lost.map((words) => `${row.id} ${words}`));
    return { ...read.content, ...shown, id: idFrom("need", row.id), organisationId: factory };
  });
  const suppliers = new Map(
    file.listings.map((row) => [
      idFrom("supplier", row.supplier || row.id),
      { name: row.supplier || row.id, province: row.origin?.province ?? "" },
    ]),
  );
  suppliers.set(factory, { name: "需方", province: "" });
  await ports.store.transaction(async ({ people }) => {
    for (const [id, { name, province }] of suppliers)
      await people.insertOrganisation({
        id,
        name,
        creditCode: null,
        place: { province: parseProvince(province) ?? "湖北", city: null },
        trust: "registered",
        trustUntil: null,
        frozen: false,
        demo: true,
      });
  });
  const settling = { ports, now, actor: { kind: "system", organisationId: null } as const };
  for (const some of portions(listings))
    await ports.store.transaction(async (store) => {
      await store.listings.insertMany(some);
      await settleListings({ ...settling, store }, some, null);
      // As the job that follows a publication does.
      await keepReadings(ports, store, some.map(unread));
    });
  for (const some of portions(needs))
    await ports.store.transaction(async (store) => {
      await store.needs.insertMany(some);
      await settleNeeds({ ...settling, store }, some);
    });
  const needIds = new Map(file.needs.map(({ id }) => [id, idFrom("need", id)]));
  const listingIds = new Map(file.listings.map(({ id }) => [id, idFrom("listing", id)]));
  const fileIds = new Map(
    [...needIds, ...listingIds].map(([inFile, stored]) => [stored, inFile] as const),
  );
  return { needIds, listingIds, fileIds, lost };
}

function unread(listing: Listing): Offer {
  return { listing, marks: [], trust: "registered", read: false };
}

function portions<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / together) }, (_, n) =>
    rows.slice(n * together, (n + 1) * together),
  );
}

/** The same id in every run, and in no order of the file: ties of equal matches are decided by ids. */
function idFrom(noun: string, key: string): Id {
  const digest = createHash("sha256").update(`${noun} ${key}`).digest();
  return Array.from(
    digest.subarray(0, idLength),
    (byte) => idAlphabet[byte % idAlphabet.length]!,
  ).join("");
}
