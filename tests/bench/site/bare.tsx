import type { ServerBuild } from "@remix-run/node";
import { Link, Links, Meta, Outlet, Scripts, useLoaderData } from "@remix-run/react";

interface Item {
  readonly id: string;
  readonly title: string;
  readonly supplier: string;
}

function Root() {
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}

function List() {
  const { items } = useLoaderData<{ items: readonly Item[] }>();
  return (
    <ul>
      {items.map(({ id, title, supplier }) => (
        <li key={id}>
          <Link to={`/equipment/${id}`}>{title}</Link> {supplier}
        </li>
      ))}
    </ul>
  );
}

const items: readonly Item[] = Array.from({ length: 20 }, (_, n) => ({
  id: `2bare${n}`,
  title: `示例 75 kW 螺杆式空气压缩机 ${n}`,
  supplier: `示例供应商 ${n} 号装备有限公司`,
}));

/** The least that answers with a list of twenty in Remix, with the site's own entry. */
export function bareList(site: ServerBuild): ServerBuild {
  const route = (id: string, path: string | undefined) => ({
    id,
    path,
    parentId: id === "root" ? undefined : "root",
    hasAction: false,
    hasLoader: id !== "root",
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: false,
    module: "/bare.js",
  });
  return {
    ...site,
    assets: {
      ...site.assets,
      routes: { root: route("root", ""), list: route("list", "equipment") },
    },
    routes: {
      root: { id: "root", path: "", module: { default: Root } },
      list: {
        id: "list",
        parentId: "root",
        path: "equipment",
        module: { default: List, loader: () => ({ items }) },
      },
    },
  };
}
