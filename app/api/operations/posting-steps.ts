import type { Id } from "#app/domain/shared/id.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import type { ReadingReference } from "#app/forms/proposal.ts";
import type { Answer } from "#app/use-cases/verb.ts";
import type { ApiAnswer, ApiContext, ApiRefusal } from "../operation.ts";

/** Parameters that the search does not know, as a refusal; null when it knows them all. */
export function unknownParameters(ignored: readonly string[]) {
  if (ignored.length === 0) return null;
  return refuse({
    code: "bad_request" as const,
    problems: ignored.map((each) => {
      const at = each.slice(0, each.indexOf("="));
      return { at, message: `“${each.slice(at.length + 1)}”不在可选范围内` };
    }),
  });
}

/** A cursor goes through everything: what else is asked for beside it, as a refusal; null when nothing is. */
export function besideCursor({ search }: Pick<ApiContext, "search">) {
  const other = [...search.keys()].find((name) => !["cursor", "perPage"].includes(name));
  if (other === undefined) return null;
  const message = "cursor 走完全部数据，不能带其他条件";
  return refuse({ code: "bad_request" as const, problems: [{ at: other, message }] });
}

/** With what a body of the asking organisation is read. */
export async function readingOf({
  useCases,
  reference,
  today,
}: ApiContext): Promise<Result<ReadingReference, ApiRefusal>> {
  const company = await useCases.viewOwnCompany(null);
  if (!company.ok) return company;
  const { vocabulary, sectorRows } = reference;
  return ok({ vocabulary, sectorRows, today, place: company.value.place });
}

/** The version that an edit starts from: the present one, unless If-Match names another. */
export function versionFrom(
  { ifMatch }: Pick<ApiContext, "ifMatch">,
  version: number,
): Result<number, ApiRefusal> {
  if (ifMatch === null || ifMatch === "*") return ok(version);
  return Number(/^(?:W\/)?"(\d+)-/.exec(ifMatch)?.[1]) === version
    ? ok(version)
    : refuse({ code: "changed_meanwhile" });
}

type Move = (input: {
  readonly id: Id;
}) => Answer<{ readonly id: Id; readonly status: PostingStatus }>;

/** Carries out the move that leads to a status. */
export async function movedTo(
  status: "published" | "paused" | "closed",
  id: Id,
  moves: Record<"published" | "paused" | "closed", Move>,
): ApiAnswer<{ id: Id; status: PostingStatus }> {
  return moves[status]({ id });
}
