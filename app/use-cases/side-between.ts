import type { Id } from "#app/domain/shared/id.ts";
import type { Side } from "#app/domain/trade/inquiry.ts";

/** On which side of a match an organisation stands; null for anybody else. */
export function sideBetween(factory: Id, supplier: Id, organisation: Id | null): Side | null {
  if (factory === supplier) return null;
  if (organisation === factory) return "factory";
  return organisation === supplier ? "supplier" : null;
}
