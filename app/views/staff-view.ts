import type { Listing } from "#app/domain/supply/listing.ts";
import { staffMovesFrom, type PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { readyReasons } from "#app/domain/review/reasons.ts";
import type { ReviewSubject } from "#app/use-cases/review-subject.ts";
import { pageOf } from "./review-view.ts";

interface StaffPosting {
  readonly id: Id;
  readonly organisationId: Id;
  readonly status: PostingStatus;
}

export interface StaffLink {
  readonly name: string;
  readonly to: string;
}

/** What staff reach from a public page: one press leads to the form with its reasons. */
export function staffLinks(noun: "listing" | "need", posting: StaffPosting): readonly StaffLink[] {
  const desk = `/workbench/review/${noun}s/${posting.id}`;
  const moves = staffMovesFrom(posting.status);
  return [
    ...(moves.includes("return") ? [{ name: "退回", to: `${desk}?open=return` }] : []),
    ...(moves.includes("suspend") ? [{ name: "停用", to: `${desk}?open=suspend` }] : []),
    ...(noun === "listing" ? [{ name: "产地核验", to: `${desk}?open=origin` }] : []),
    { name: "企业核验", to: `/workbench/review/organisations/${posting.organisationId}` },
  ];
}

/** The listing's origin as staff see it. */
export function originStanding({ originVerifiedUntil }: Listing): string {
  return originVerifiedUntil === null ? "企业自报" : `已核验，有效至 ${originVerifiedUntil}`;
}

const moveReasons = {
  return: ["return", "退回"],
  suspend: ["suspend", "停用"],
} as const;

/** What staff may do with a posting or an organisation outside the queue. */
export function staffSubject({ listing, need, organisation, history }: ReviewSubject) {
  const posting = listing ?? need;
  const waiting = history.find(({ state }) => state === "waiting")?.id ?? null;
  const reviewed = listing ? "listing" : need ? "need" : "organisation";
  const usual = (step: "return" | "suspend") => ({
    value: moveReasons[step][0] as string,
    label: moveReasons[step][1] as string,
    ready: readyReasons(reviewed, step),
  });
  const allowed = posting && !waiting ? staffMovesFrom(posting.status) : [];
  const moves = [
    ...(allowed.includes("return") ? [usual("return")] : []),
    ...(allowed.includes("suspend") ? [usual("suspend")] : []),
    ...(allowed.includes("restore")
      ? [{ value: "restore", label: "恢复", ready: ["核实无误，请核对后重新发布。"] }]
      : []),
    ...(listing && listing.originVerifiedUntil !== null
      ? [
          {
            value: "revoke-origin",
            label: "撤销产地核验",
            ready: ["证明材料有误。", "产地已变更。"],
          },
        ]
      : []),
    ...(!posting && organisation.frozen
      ? [{ value: "release", label: "恢复企业", ready: ["归属已核实。"] }]
      : []),
  ];
  return {
    id: posting?.id ?? organisation.id,
    title: posting?.title ?? organisation.name,
    page: posting?.status === "published" ? pageOf(listing ? "listing" : "need", posting.id) : null,
    status: posting?.status ?? null,
    waiting,
    moves,
    origin: listing ? { words: originStanding(listing) } : null,
  };
}
