import type { Ports } from "./ports.ts";
import { consult, perform, type Answer, type Asking, type Question, type Verb } from "./verb.ts";
import * as useCases from "./index.ts";

type Bound<U> =
  U extends Verb<infer I, infer O>
    ? (input: I) => Answer<O>
    : U extends Question<infer I, infer O>
      ? (input: I) => Answer<O>
      : never;

/** Every verb and question as a function of its input alone: who asks is bound. */
export type UseCases = { readonly [Name in keyof typeof useCases]: Bound<(typeof useCases)[Name]> };

export function bindUseCases(ports: Ports, asking: Asking): UseCases {
  const bound = Object.entries(useCases).map(([name, each]) => [
    name,
    (input: never) =>
      each.kind === "verb"
        ? perform(each as Verb<unknown, unknown>, ports, asking, input)
        : consult(each as Question<unknown, unknown>, ports, asking, input),
  ]);
  return Object.fromEntries(bound) as UseCases;
}
