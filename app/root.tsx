import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
  useSearchParams,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { ButtonLink } from "./components/button.tsx";
import { Shell } from "./components/shell.tsx";
import { useNonce } from "./nonce.ts";
import stylesheet from "./styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [
  { title: "对接 · 工业设备更新供需平台" },
  {
    name: "description",
    content: "按专栏行业找更新设备、发布更新需求，逐项说明为什么匹配。",
  },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, demo, requestId } = context;
  if (actor.kind !== "person") return { viewer: null, demo, requestId };
  const waiting = await context.useCases.viewWaiting(null);
  const viewer = {
    label: actor.membership?.organisationName ?? actor.name,
    waiting: waiting.ok ? waiting.value.inquiries : 0,
    news: waiting.ok ? waiting.value.news : 0,
  };
  return { viewer, demo, requestId };
}

/** Who is signed in changes only by sending a form, and what is unread on the pages of news: other pages need not ask again. */
export function shouldRevalidate(change: ShouldRevalidateFunctionArgs) {
  const { formMethod, actionStatus, currentUrl, nextUrl } = change;
  const ofNews = [currentUrl, nextUrl].some(({ pathname }) =>
    pathname.startsWith("/workbench/notifications"),
  );
  return formMethod !== undefined || actionStatus !== undefined || ofNews;
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const nonce = useNonce();
  const bare = useBare();
  const searching = pathname === "/equipment" || pathname === "/needs";
  const query = pathname === "/" ? null : searching ? (params.get("q") ?? "") : "";
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#fdfefc" />
        <Meta />
        <Links />
      </head>
      <body>
        {bare ? (
          children
        ) : (
          <Shell
            path={pathname}
            viewer={data?.viewer ?? null}
            demo={data?.demo ?? false}
            query={query}
          >
            {children}
          </Shell>
        )}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** Screens on a wall and desks at a door carry no frame of the site: their route's handle says `bare`. */
function useBare(): boolean {
  const matches = useMatches();
  // Null where nothing failed, in spite of what its type says.
  const failed = (useRouteError() ?? null) !== null;
  return !failed && matches.some(({ handle }) => (handle as { bare?: boolean } | undefined)?.bare);
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const problem = useRouteError();
  const data = useRouteLoaderData<typeof loader>("root");
  const status = isRouteErrorResponse(problem) ? problem.status : 500;
  const { title, words } = errorWords(status, isRouteErrorResponse(problem) ? problem.data : null);
  return (
    <div className="wrap page stack">
      <title>{`${title} · 对接`}</title>
      <h1>{title}</h1>
      <p>{words}</p>
      {status >= 500 && data && (
        <p className="quiet">
          编号 <span className="model">{data.requestId}</span>，反馈时请附上。
        </p>
      )}
      <p className="actions">
        <ButtonLink to="/equipment">找设备</ButtonLink>
        <ButtonLink to="/">回首页</ButtonLink>
      </p>
    </div>
  );
}

function errorWords(status: number, said: unknown): { title: string; words: string } {
  const detail = typeof said === "string" && said !== "" ? said : null;
  switch (status) {
    case 403:
      return { title: "没有权限", words: detail ?? "您的账号不能打开这一页。" };
    case 404:
      return {
        title: "没有这一页",
        words: "网址可能写错了，或者这条信息已经下架。可以从找设备或首页重新开始。",
      };
    case 409:
      return { title: "没有保存", words: detail ?? "这条信息已经变化，请返回后再试。" };
    case 422:
      return { title: "没有保存", words: detail ?? "有内容需要修改，请返回后再试。" };
    case 429:
      return { title: "操作太频繁", words: "请过几分钟再试。" };
    default:
      return status >= 500
        ? { title: "出错了", words: "这是我们的问题，没有保存的内容请返回后再提交一次。" }
        : { title: "无法处理", words: detail ?? "请求无法识别，请返回后再试。" };
  }
}
