import { isRouteErrorResponse } from "@remix-run/react";

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
 * own, the last answer stays, with the time of it (ISO). What the site refuses is refused here too.
 */
export function lastKnown<T extends object>() {
  let last: { readonly url: string; readonly answer: T; readonly at: string } | null = null;
  const ask = async ({ request, serverLoader }: Asked<T>): Promise<T & Heard> => {
    try {
      const answer = await withPatience(serverLoader());
      last = { url: request.url, answer, at: new Date().toISOString() };
      return answer;
    } catch (problem) {
      if (!last || last.url !== request.url || request.signal.aborted || isSaid(problem))
        throw problem;
      return { ...last.answer, heardAt: last.at };
    }
  };
  // Asked for the first picture too: that one is known then.
  return Object.assign(ask, { hydrate: true as const });
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
