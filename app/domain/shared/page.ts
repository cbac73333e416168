/** One page of a list. */
export interface PageOf<T> {
  readonly rows: readonly T[];
  /** From 1. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/** A page of a list that is known whole; asked past its end, the last one. page: from 1. */
export function pageOfAll<T>(
  all: readonly T[],
  { page, perPage }: { readonly page: number; readonly perPage: number },
): PageOf<T> {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const at = Math.min(page, pages);
  return { rows: all.slice((at - 1) * perPage, at * perPage), page: at, pages };
}
