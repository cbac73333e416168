import type { Id } from "#app/domain/shared/id.ts";

/** Names of what everybody can see. */
export interface PublishedNames {
  /** Model numbers that begin so, whatever their case and separators; most offered first, then by number. */
  models(
    beginning: string,
    limit: number,
  ): Promise<readonly { readonly model: string; readonly listings: number }[]>;
  /** Organisations with published listings whose names hold the text; most offers first, then by name. */
  suppliers(
    part: string,
    limit: number,
  ): Promise<readonly { readonly id: Id; readonly name: string; readonly listings: number }[]>;
}
