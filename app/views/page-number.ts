/** No list has as many. */
const most = 10_000;

/** The page that an address asks for; the first where it says nothing sensible. */
export function pageAsked(params: URLSearchParams, name = "page"): number {
  const page = Number(params.get(name));
  return Number.isInteger(page) && page >= 1 ? Math.min(page, most) : 1;
}
