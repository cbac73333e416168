import { barsDispute, disputePause, isOpen } from "#app/domain/people/claim.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { applying, openClaim, reviewClaim } from "./open-claim.ts";
import { setFrozen } from "./standing.ts";
import { verb } from "./verb.ts";

interface Disputing {
  readonly creditCode: string;
  readonly words: string;
}

/**
 * States that a company was taken by somebody who is not entitled. Until a reviewer has decided, nothing
 * of it is published or changed; so a person has one dispute at a time, and waits after a lost one.
 */
export const disputeOrganisation = verb<Disputing, { readonly id: Id }>({
  name: "dispute-organisation",
  access: "signed-in",
  subject: (_input, output) => output?.id ?? "",
  async run(context, { creditCode, words }) {
    const said = { kind: "dispute", creditCode, words } as const;
    const found = await applying(context, said);
    if (!found.ok) return found;
    const { organisation, earlier } = found.value;
    if (earlier.some((claim) => claim.kind === "dispute" && isOpen(claim)))
      return refuse({ code: "conflict", message: "您已有一个归属争议在处理中，请等待结果。" });
    const about = earlier.filter((claim) => claim.organisationId === organisation.id);
    if (about.some((claim) => barsDispute(claim, context.now)))
      return refuse({
        code: "conflict",
        message: `您对这家企业的争议已有结论，${disputePause} 天内不能再次提出。`,
      });
    const opened = await openClaim(context, found.value, said, "escalated");
    if (!opened.ok) return opened;
    await setFrozen(
      context,
      organisation,
      true,
      "有人对本企业的归属提出争议。审核员处理期间暂停修改和发布，已发布的信息不受影响",
    );
    await reviewClaim(context, opened.value, "企业已冻结");
    return ok({ id: opened.value.id });
  },
});
