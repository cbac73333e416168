import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Lets a failed job run again at once. One that runs or has gone is not found. */
export const retryJob = verb<{ readonly id: string }, { readonly name: string }>({
  name: "retry-job",
  access: "administrator",
  subject: ({ id }, done) => (done ? `${done.name}:${id}` : ""),
  async run({ store }, { id }) {
    const name = jobNumber.test(id) ? await store.jobs.retry(id) : null;
    return name === null ? refuse({ code: "not_found" }) : ok({ name });
  },
});

const jobNumber = /^\d{1,18}$/;
