import type { ServerBuild } from "@remix-run/node";

/** The part of a build that can answer an address. */
export type BuildFor = (pathname: string) => ServerBuild;

/**
 * Remix ranks all routes and makes a pattern of each of them, several times for every page. An address can only meet
 * routes that begin with its first segment, or with none: a build that holds no others answers it alike.
 */
export function narrowedBuilds(build: ServerBuild): BuildFor {
  const routes = Object.entries(build.routes).flatMap(([id, route]) =>
    route ? [{ id, route }] : [],
  );
  const heads = new Map(routes.map(({ id }) => [id, headOf(pathOf(build, id))]));
  const under = (head: string | null): ServerBuild => {
    const kept = new Set<string>();
    for (const { id } of routes) {
      const own = heads.get(id) ?? null;
      if (own !== null && own !== head) continue;
      for (let each: string | undefined = id; each; each = build.routes[each]?.parentId)
        kept.add(each);
    }
    const only = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)));
    return {
      ...build,
      routes: only(build.routes),
      assets: { ...build.assets, routes: only(build.assets.routes) },
    };
  };
  const open = under(null);
  const byHead = new Map(
    [...heads.values()].flatMap((head) => (head ? [[head, under(head)]] : [])),
  );
  return (pathname) => {
    // Browsers ask here about routes under any other address.
    if (pathname === "/__manifest") return build;
    const head = asMatched(pathname.split("/")[1]?.replace(/\.data$/, "") ?? "");
    return head === null ? build : (byHead.get(head) ?? open);
  };
}

function pathOf(build: ServerBuild, id: string): string {
  const route = build.routes[id];
  if (!route) return "";
  const above = route.parentId ? pathOf(build, route.parentId) : "";
  return `${above}/${route.path ?? ""}`;
}

/** The first segment, where it is one word; null where any address may meet the route. */
function headOf(path: string): string | null {
  const first = path.split("/").find((segment) => segment !== "");
  return first === undefined || /[:*?]/.test(first) ? null : first.toLowerCase();
}

/** Routes are met whatever the case; null for what cannot be read. */
function asMatched(segment: string): string | null {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return null;
  }
}
