import { contactProblems } from "../shared/contact-problems.ts";
import type { Id } from "../shared/id.ts";
import type { FieldProblem } from "../shared/problem.ts";

/** A posting that a host shows on its page. */
export interface Featured {
  readonly kind: "listing" | "need";
  readonly id: Id;
}

/** 专区: what a host says and shows on its own page, in its order. */
export interface HostZone {
  readonly hostId: Id;
  readonly about: string;
  readonly featured: readonly Featured[];
  /** 0 for a zone that was never edited. */
  readonly version: number;
}

export const zoneLimits = { about: 1000, featured: 24 } as const;

/** What keeps a zone from being saved; fields as the form names them. */
export function zoneProblems({ about, featured }: Pick<HostZone, "about" | "featured">) {
  const problems: FieldProblem[] = contactProblems({ about });
  if ([...about].length > zoneLimits.about)
    problems.push({ field: "about", message: `最多 ${zoneLimits.about} 字` });
  if (featured.length > zoneLimits.featured)
    problems.push({ field: "featured", message: `最多推荐 ${zoneLimits.featured} 条` });
  return problems;
}

export const featureMoves = ["add", "remove", "up", "down"] as const;
export type FeatureMove = (typeof featureMoves)[number];

/** The order after a move; what is not there, or has no place to go to, changes nothing. */
export function featuredAfter(
  featured: readonly Featured[],
  move: FeatureMove,
  what: Featured,
): readonly Featured[] {
  const at = featured.findIndex(({ kind, id }) => kind === what.kind && id === what.id);
  if (move === "add") return at < 0 ? [...featured, what] : featured;
  if (at < 0) return featured;
  const rest = featured.filter((_, n) => n !== at);
  if (move === "remove") return rest;
  const to = Math.max(0, move === "up" ? at - 1 : at + 1);
  return [...rest.slice(0, to), featured[at]!, ...rest.slice(to)];
}
