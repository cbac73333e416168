import type { OldAsset } from "#app/domain/demand/old-asset.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Repositories } from "./ports.ts";
import type { Answer, QuestionContext } from "./verb.ts";

/** One's own machine; another organisation's id reads as not found. */
export async function ownOldAsset(
  { oldAssets }: Pick<Repositories, "oldAssets">,
  { organisationId }: Pick<QuestionContext, "organisationId">,
  id: Id,
): Answer<OldAsset> {
  const found = await oldAssets.byId(id);
  return found && found.organisationId === organisationId
    ? ok(found)
    : refuse({ code: "not_found" });
}
