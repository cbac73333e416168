import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Takes a failed job out of the queue: what it should have done is not done. One that runs or has gone is not found. */
export const dropJob = verb<{ readonly id: string }, { readonly name: string }>({
  name: "drop-job",
  access: "administrator",
  subject: ({ id }, done) => (done ? `${done.name}:${id}` : ""),
  async run({ store }, { id }) {
    const name = jobNumber.test(id) ? await store.jobs.drop(id) : null;
    return name === null ? refuse({ code: "not_found" }) : ok({ name });
  },
});

const jobNumber = /^\d{1,18}$/;
