import type { z } from "zod";
import type { Actor } from "#app/domain/people/actor.ts";
import type { TokenScope } from "#app/domain/people/api-token.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { Day } from "#app/domain/shared/time.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { Refusal } from "#app/use-cases/verb.ts";

/** What an operation works with: verbs and questions bound to who asks. */
export interface ApiContext {
  readonly actor: Actor;
  readonly useCases: UseCases;
  /** The same, done at most once under the key; without a key the plain ones. */
  readonly once: UseCases;
  readonly reference: Reference;
  readonly today: Day;
  /** Where this site is reached, without a slash at the end. */
  readonly siteUrl: string;
  /** The whole query as it was sent, for what is named by the vocabulary: spec.ratedPower.gte. */
  readonly search: URLSearchParams;
  /** Value of If-Match, or null. */
  readonly ifMatch: string | null;
}

/** A refusal that only the API has: the words of HTTP for what no form can do. */
export type ApiRefusal =
  | Refusal
  | { readonly code: "bad_request"; readonly problems: readonly RequestProblem[] }
  | { readonly code: "changed_meanwhile" };

/** What is wrong with which part of a request. */
export interface RequestProblem {
  /** JSON pointer into the body, or the name of a parameter. */
  readonly at: string;
  readonly message: string;
}

export type ApiAnswer<T> = Promise<Result<T, ApiRefusal>>;

type Shape = z.ZodObject;

export interface Operation {
  readonly method: "get" | "post" | "patch";
  /** As OpenAPI writes it, below /api/v1: /equipment/{id} */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly description?: string;
  /** 供给, 需求 …: the heading under which it is listed. */
  readonly tag: string;
  /** Null: no token is needed. */
  readonly scope: TokenScope | null;
  readonly params: Shape;
  readonly query: Shape;
  /** Parameters beside `query` whose names the vocabulary makes; the handler reads and refuses them. */
  readonly named?: {
    readonly pattern: RegExp;
    /** How they are described: one object whose keys are the parameters. */
    readonly as: string;
    readonly schema: z.ZodType;
  };
  readonly body: z.ZodType | null;
  /** Lines of JSON, one answer a line, instead of one document. */
  readonly lines?: boolean;
  readonly answer: z.ZodType;
  readonly status: 200 | 201;
  /** How long anybody may keep a copy of a public answer. */
  readonly keptSeconds?: number;
  handle(context: ApiContext, input: never): ApiAnswer<unknown>;
}

/** Checks that handler and schemas fit; what is listed in `operations/index.ts` is served and described. */
export function operation<
  P extends Shape,
  Q extends Shape,
  B extends z.ZodType | null,
  A extends z.ZodType,
>(
  definition: Omit<Operation, "params" | "query" | "body" | "answer" | "handle"> & {
    readonly params: P;
    readonly query: Q;
    readonly body: B;
    readonly answer: A;
    handle(
      context: ApiContext,
      input: {
        readonly params: z.output<P>;
        readonly query: z.output<Q>;
        readonly body: B extends z.ZodType ? z.output<B> : null;
      },
    ): ApiAnswer<z.input<A>>;
  },
): Operation {
  return definition;
}
