import type { Organisation } from "../people/organisation.ts";
import type { PostingStatus } from "../shared/posting-status.ts";
import type { Day } from "../shared/time.ts";
import { isSerious, type Finding } from "./review.ts";
import { trustOn } from "./trust.ts";

/** What happens with a change, while who may speak for the organisation is in dispute: nothing. */
export const frozenWords =
  "企业归属有争议，平台处理期间暂停修改和发布。处理结果会通知本企业，已发布的信息不受影响。";

type Publisher = Pick<Organisation, "trust" | "trustUntil" | "frozen">;

export type PublishingAnswer =
  | { readonly outcome: "frozen"; readonly words: string }
  /** Readers see it at once. */
  | { readonly outcome: "published" }
  /** A reviewer looks first; `words` say why, for the submitter and the reviewer. */
  | { readonly outcome: "submitted"; readonly words: string };

export interface Publication {
  /** The platform's own seeds and jobs: nobody looks at what they publish. */
  readonly bySystem: boolean;
  readonly publisher: Publisher;
  readonly findings: readonly Finding[];
  /** A reviewer has approved exactly this before, and has taken nothing back since. */
  readonly approvedAsIs: boolean;
  readonly today: Day;
}

/** The rule of publishing, the same for a new posting and for the edit of a published one. */
export function answerPublication(publication: Publication): PublishingAnswer {
  const { bySystem, publisher, findings, approvedAsIs, today } = publication;
  if (bySystem) return { outcome: "published" };
  if (publisher.frozen) return { outcome: "frozen", words: frozenWords };
  if (approvedAsIs) return { outcome: "published" };
  if (trustOn(publisher, today) === "registered")
    return { outcome: "submitted", words: "企业未核验，发布的信息先由审核员查看" };
  if (findings.some(isSerious))
    return { outcome: "submitted", words: "预检发现需要审核员确认的问题" };
  return { outcome: "published" };
}

/** What the form says before saving; null when saving has no consequence to be told. */
export function savingNotice(
  publisher: Publisher,
  status: PostingStatus | null,
  today: Day,
): string | null {
  if (publisher.frozen) return frozenWords;
  if (trustOn(publisher, today) !== "registered") return null;
  return status === "published"
    ? "企业未核验：保存修改后这条信息重新进入审核，审核通过前不公开。"
    : "企业未核验：发布后先由审核员查看，通过后公开。";
}
