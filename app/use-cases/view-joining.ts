import type { TrustLevel } from "#app/domain/people/organisation.ts";
import type { Place } from "#app/domain/shared/place.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { OwnClaim } from "./people-port.ts";
import { question } from "./verb.ts";

/** A registered company, as somebody who knows its code sees it. */
interface FoundCompany {
  readonly name: string;
  readonly place: Place;
  readonly trust: TrustLevel;
  readonly member: boolean;
}

interface JoiningView {
  /** What one has asked so far, newest first. */
  readonly claims: readonly OwnClaim[];
  /** The company with the code that was looked for; null when none has it or none was named. */
  readonly company: FoundCompany | null;
}

/** Looks for a company to join by its code, and shows one's own requests. */
export const viewJoining = question<{ readonly creditCode: string | null }, JoiningView>({
  name: "view-joining",
  access: "signed-in",
  async answer({ actor, ports }, { creditCode }) {
    if (actor.kind !== "person") return refuse({ code: "signed_out" });
    const { people, claims } = ports.store;
    const [own, found, memberships] = await Promise.all([
      claims.of(actor.userId),
      creditCode ? people.organisationByCode(creditCode) : null,
      people.membershipsOf(actor.userId),
    ]);
    const member = memberships.some((each) => each.organisationId === found?.id);
    const company = found && { name: found.name, place: found.place, trust: found.trust, member };
    return ok({ claims: own, company });
  },
});
