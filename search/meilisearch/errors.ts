import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from "meilisearch";
import { ZodError } from "zod";
import type { EngineTrouble } from "#app/use-cases/search-port.ts";

/** Meilisearch as a whole cannot be used now. */
export class MeilisearchTrouble extends Error {
  override readonly name = "MeilisearchTrouble";
  constructor(
    readonly trouble: Exclude<EngineTrouble, "behind">,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Meilisearch works, but does not take this one request or document: the mistake is on our side. */
export class RefusedByMeilisearch extends Error {
  override readonly name = "RefusedByMeilisearch";
}

/** Without these no request can be answered. */
const unready: ReadonlySet<string> = new Set([
  "index_not_found",
  "invalid_api_key",
  "missing_authorization_header",
  "missing_master_key",
]);

/** What the client throws, as one of the two above; anything else is our own bug and stays as it is. */
export function typedProblem(problem: unknown): unknown {
  const as = (trouble: MeilisearchTrouble["trouble"], words: string) =>
    new MeilisearchTrouble(trouble, `Meilisearch ${words}`, { cause: problem });
  if (problem instanceof MeilisearchTaskTimeOutError) return as("slow", problem.message);
  if (problem instanceof MeilisearchRequestError)
    return problem.cause instanceof MeilisearchRequestTimeOutError
      ? as("slow", problem.cause.message)
      : as("away", `does not answer: ${reason(problem.cause)}`);
  if (problem instanceof MeilisearchApiError) {
    const { status } = problem.response;
    const code = problem.cause?.code ?? "";
    if (unready.has(code)) return as("unready", `is not ready: ${problem.message}`);
    if (status >= 500 || status === 429) return as("away", `answers ${status}: ${problem.message}`);
    if (code === "") return as("nonsense", `answers ${status} without a reason`);
    return new RefusedByMeilisearch(`Meilisearch refuses: ${problem.message}`, { cause: problem });
  }
  if (problem instanceof SyntaxError) return as("nonsense", "answers something that is no JSON");
  if (problem instanceof ZodError)
    return as("nonsense", `answers something else than was asked: ${issue(problem)}`);
  return problem;
}

/** The work, with its problems typed. */
export async function typed<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (problem) {
    throw typedProblem(problem);
  }
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return "no connection";
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}

function issue({ issues: [first] }: ZodError): string {
  return first ? `${first.path.join(".")}: ${first.message}` : "";
}
