import type { OldAsset } from "#app/domain/demand/old-asset.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ownOldAsset } from "./own-old-asset.ts";
import { question } from "./verb.ts";

/** One's own machine with the result that is kept. */
export const viewOldAsset = question<{ readonly id: Id }, OldAsset>({
  name: "view-old-asset",
  access: "viewer",
  answer: (context, { id }) => ownOldAsset(context.ports.store, context, id),
});
