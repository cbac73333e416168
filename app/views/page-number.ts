const most = 1000;

/** The page that an address asks for; the first where it says nothing sensible. */
export function pageOf(params: URLSearchParams, name = "page"): number {
  const page = Number(params.get(name));
  return Number.isInteger(page) && page >= 1 ? Math.min(page, most) : 1;
}
