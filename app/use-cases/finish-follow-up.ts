import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

interface Finishing {
  /** The meeting's. */
  readonly id: Id;
  readonly done: boolean;
}

/** Ticks a next step off, or takes the tick back. */
export const finishFollowUp = verb<Finishing, null>({
  name: "finish-follow-up",
  access: "editor",
  subject: ({ id }) => id,
  async run({ store, now, organisationId }, { id, done }) {
    const before = organisationId ? await store.followUps.of(id, organisationId) : null;
    if (!before) return refuse({ code: "not_found" });
    if ((before.doneAt !== null) === done) return ok(null);
    const saved = await store.followUps.update({
      ...before,
      doneAt: done ? now : null,
      version: before.version + 1,
      updatedAt: now,
    });
    return saved
      ? ok(null)
      : refuse({ code: "conflict", message: "同事刚刚修改过，请看过新的内容再处理。" });
  },
});
