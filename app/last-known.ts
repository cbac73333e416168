import { isRouteErrorResponse } from "@remix-run/react";
import { useEffect } from "react";

/** How long a site that says nothing is waited for. */
const patienceMs = 10_000;

interface Asked<T> {
  readonly request: Request;
  readonly serverLoader: () => Promise<T>;
}

/** When what is shown was last true, where the site could not be asked since. */
export interface Heard {
  readonly heardAt?: string;
}

/**
 * A client loader for pages that keep themselves up to date: while the site does not answer, or only with a fault of its
 * own, what the page showed last (`useKept`) stays, with the time of it (ISO). What the site refuses is refused here too.
 */
export function lastKnown<T extends object>() {
  let last: { readonly url: string; readonly answer: T; readonly at: string } | null = null;
  const ask = async ({ request, serverLoader }: Asked<T>): Promise<T & Heard> => {
    try {
      return await withPatience(serverLoader());
    } catch (problem) {
      if (!last || last.url !== request.url || request.signal.aborted || isSaid(problem))
        throw problem;
      return { ...last.answer, heardAt: last.at };
    }
  };
  const keep = (url: string, answer: T & Heard) => {
    if (!answer.heardAt)
      last = { url: url.replace(/#.*/, ""), answer, at: new Date().toISOString() };
  };
  return Object.assign(ask, { keep });
}

/** Tells such a loader what its page shows; gives it back. */
export function useKept<T extends object>(
  { keep }: { keep(url: string, answer: T & Heard): void },
  shown: T & Heard,
): T & Heard {
  useEffect(() => keep(window.location.href, shown), [keep, shown]);
  return shown;
}

/** A redirect or a refusal: the site was heard. */
function isSaid(problem: unknown): boolean {
  if (problem instanceof Response) return problem.status < 500;
  return isRouteErrorResponse(problem) && problem.status < 500 && problem.status !== 429;
}

function withPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), patienceMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
