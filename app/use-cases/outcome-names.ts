import type { OutcomeLine } from "#app/domain/events/outcome.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Repositories } from "./ports.ts";

/** Names of the organisations of some lines; those that have gone say so. */
export async function outcomeNames(
  store: Pick<Repositories, "people">,
  lines: readonly Pick<OutcomeLine, "buyer" | "supplier">[],
): Promise<(organisationId: Id) => string> {
  const ids = new Set(
    lines.flatMap(({ buyer, supplier }) => [buyer.organisationId, supplier.organisationId]),
  );
  const found = await store.people.organisations([...ids]);
  return (id) => found.get(id)?.name ?? "已注销的企业";
}
