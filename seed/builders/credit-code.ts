import { creditCheck, organisationCheck } from "#app/domain/people/credit-code.ts";

/** A well-formed 统一社会信用代码 that no company has (its division is 湖北 without a place): one for each number. */
export function aCreditCode(number: number): string {
  const inner = String(number).padStart(8, "0");
  const body = `91420000${inner}${organisationCheck(inner)}`;
  return body + creditCheck(body);
}
