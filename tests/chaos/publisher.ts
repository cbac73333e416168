import { createServices, startJobs } from "#app/services.server.ts";
import type { Actor } from "#app/domain/people/actor.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { loadReferenceInto } from "#seed/reference/load.ts";

/**
 * A site without pages, to be killed: runs the jobs and publishes as fast as it can. Prints `ready`, then
 * `ack ID` for each listing of which a person would have been told that it is published.
 */
const { DATABASE_URL = "", MEILI_HOST = "", MEILI_API_KEY = "" } = process.env;
const supplier = { id: "2kxiiiii22", name: "示例不断电设备厂" };
const quiet = { warn: () => {}, info: () => {}, error: () => {} };
const services = await createServices({
  databaseUrl: DATABASE_URL,
  meili: { host: MEILI_HOST, apiKey: MEILI_API_KEY },
  filesFolder: "unused",
  smtp: null,
  siteUrl: "http://127.0.0.1",
  log: quiet,
  loadReference: loadReferenceInto,
});
const { people, jobs } = services.ports.store;
if ((await people.organisations([supplier.id])).size === 0)
  await people.insertOrganisation(anOrganisation(supplier));
await jobs.enqueue({ name: "fill-index" }, "later");
await startJobs(services, DATABASE_URL, quiet);
process.stdout.write("ready\n");

const actor: Actor = {
  kind: "person",
  userId: "2user22222",
  name: "示例",
  membership: { organisationId: supplier.id, organisationName: supplier.name, role: "owner" },
  platformRole: null,
};
const useCases = services.useCases({ actor, requestId: "chaos" });
for (let n = 0; ; n++) {
  const title = `示例空压机 ${process.pid}-${n}`;
  const made = await useCases.createListing(aListingContent({ title }));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const published = await useCases.publishListing({ id: made.value.id });
  if (!published.ok) throw new Error(JSON.stringify(published.error));
  if (published.value.status === "published") process.stdout.write(`ack ${made.value.id}\n`);
}
