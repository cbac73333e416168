import type { Need } from "#app/domain/demand/need.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import { ok } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";
import type { Walk } from "./walk-equipment.ts";

/** All published needs in a fixed order, a stretch at a time. */
export const walkNeeds = question<
  Walk,
  readonly { readonly need: Need; readonly factory: Organisation }[]
>({
  name: "walk-needs",
  access: "anyone",
  async answer({ ports: { store } }, { after, limit }) {
    const needs = await store.needs.publishedAfter(after, limit);
    const factories = await store.people.organisations(
      needs.map(({ organisationId }) => organisationId),
    );
    return ok(
      needs.flatMap((need) => {
        const factory = factories.get(need.organisationId);
        return factory ? [{ need, factory }] : [];
      }),
    );
  },
});
