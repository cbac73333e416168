import type { Need } from "#app/domain/demand/need.ts";
import type { Requirement } from "#app/domain/demand/requirement.ts";
import type { Match } from "#app/domain/matching/match.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import { familyRef, organisationJson, ownState, yuan } from "./equipment-json.ts";
import type { ApiContext } from "./operation.ts";
import type { NeedJson } from "./schemas/need.ts";

/** A need as the API gives it: an allow-list. */
export function needJson(
  need: Need,
  factory: Organisation,
  { siteUrl, reference, actor }: Pick<ApiContext, "siteUrl" | "reference" | "actor">,
): NeedJson {
  return {
    id: need.id,
    url: `${siteUrl}/needs/${need.id}`,
    family: familyRef(need.family, reference.vocabulary),
    title: need.title,
    description: need.description,
    requirements: need.requirements.map(requirementJson),
    quantity: need.quantity,
    budget: yuan(need.budget),
    site: { province: need.site.province, city: need.site.city },
    deadline: need.deadline,
    sectors: [...need.sectorRows],
    oldMachine: need.oldMachine && { ...need.oldMachine },
    exclusions: need.exclusions.map(({ kind, words, source }) => ({
      kind,
      words,
      source: source ?? ("entered" as const),
    })),
    factory: organisationJson(factory),
    version: need.version,
    publishedAt: need.publishedAt,
    updatedAt: need.updatedAt,
    own: ownState(need, actor),
  };
}

export function requirementJson({ attribute, name, wanted, strength, source }: Requirement) {
  const figure =
    wanted.op === "is"
      ? null
      : { min: wanted.range.min, max: wanted.range.max, unit: wanted.range.unit };
  return {
    code: attribute,
    name,
    op: wanted.op,
    figure,
    text: wanted.op === "is" ? wanted.text : null,
    strength,
    source: source ?? ("entered" as const),
  };
}

export function judgementJson({ tier, score, parts, verdicts }: Match) {
  return {
    tier,
    score,
    parts: parts.map(({ criterion, score, reason }) => ({ criterion, score, reason })),
    verdicts: verdicts.map(({ requirement, verdict, wanted, offered, reason }) => ({
      requirement: requirementJson(requirement),
      verdict,
      wanted,
      offered,
      reason,
    })),
  };
}
