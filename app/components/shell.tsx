import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Icon, IconSprite } from "./icons.tsx";
import { Link } from "./link.tsx";
import { SearchBox } from "./search-box.tsx";

/** Who is signed in, as the head of the page names them. */
export interface Viewer {
  /** The organisation's name, or the person's where there is none. */
  readonly label: string;
  /** Inquiries that wait for an answer. */
  readonly waiting: number;
  /** Unread news, counted up to 100. */
  readonly news: number;
}

interface ShellProps {
  /** Path of the page, for aria-current. */
  path: string;
  viewer: Viewer | null;
  /** The demo world is loaded: every page says so. */
  demo: boolean;
  /** Text of the search box; null on pages with a search box of their own. */
  query?: string | null;
  children: ReactNode;
}

const sections = [
  { to: "/equipment", name: "找设备" },
  { to: "/needs", name: "看需求" },
  { to: "/check", name: "旧设备体检" },
  { to: "/sectors", name: "专栏" },
  { to: "/equipment/families", name: "类别" },
  { to: "/catalogues", name: "目录" },
  { to: "/events", name: "对接会" },
] as const;

const explanations = [
  { to: "/about/data", name: "数据来源与版本" },
  { to: "/about/marks", name: "标识怎么核验" },
  { to: "/about/matching", name: "匹配怎么排序" },
  { to: "/developers", name: "接口说明" },
  { to: "/about/accessibility", name: "无障碍说明" },
] as const;

/** The frame of every page: head, demo strip, content, foot. */
export function Shell({ path, viewer, demo, query = "", children }: ShellProps) {
  return (
    <>
      <IconSprite />
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="top">
        <div className="wrap">
          <Link className="brand" to="/">
            <Icon name="joint" />
            对接
          </Link>
          <nav aria-label="主导航">
            <ul>
              {sections.map(({ to, name }) => (
                <li key={to}>
                  <Link to={to} aria-current={current(path, to)}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {query !== null && (
            <SearchBox query={query} scope={path.startsWith("/needs") ? "needs" : "equipment"} />
          )}
          <div className="me">
            {viewer ? <SignedIn viewer={viewer} /> : <SignInLink path={path} />}
          </div>
        </div>
      </header>
      {demo && (
        <aside className="demo" aria-label="演示说明">
          <p className="wrap">
            演示数据：企业、设备、报价和数量均为示例；政策与标准原文为真实引用。
          </p>
        </aside>
      )}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="wrap">
          <span>对接 · 工业设备更新供需平台</span>
          {explanations.map(({ to, name }) => (
            <Link key={to} to={to}>
              {name}
            </Link>
          ))}
          <span>标准数值转录自公开资料，以官方文本为准。</span>
        </div>
      </footer>
    </>
  );
}

function current(path: string, to: string): "page" | "true" | undefined {
  if (path === to) return "page";
  // One section lies inside another: only the innermost is where the reader is.
  const inside = sections.filter((section) => path.startsWith(`${section.to}/`)).at(-1);
  if (sections.some((section) => section.to === path)) return undefined;
  return inside?.to === to ? "true" : undefined;
}

function SignedIn({ viewer }: { viewer: Viewer }) {
  return (
    <>
      <Link to="/workbench" title={viewer.label} className="who">
        <span className="who-name">{viewer.label}</span>
        {viewer.waiting > 0 && (
          <>
            <span className="waiting" aria-hidden="true">
              {viewer.waiting}
            </span>
            <span className="vh">，{viewer.waiting} 条询价等待答复</span>
          </>
        )}
      </Link>
      <Link to="/workbench/notifications" className="news-link">
        消息
        {viewer.news > 0 && (
          <>
            <span className="waiting" aria-hidden="true">
              {newsCount(viewer.news)}
            </span>
            <span className="vh">，{newsCount(viewer.news)} 条未读</span>
          </>
        )}
      </Link>
      <Form method="post" action="/logout">
        <Button look="text">退出</Button>
      </Form>
    </>
  );
}

/** 99+ from one hundred on: more are not counted. */
export function newsCount(news: number): string {
  return news > 99 ? "99+" : String(news);
}

function SignInLink({ path }: { path: string }) {
  const back = path === "/" || path === "/login" ? "" : `?next=${encodeURIComponent(path)}`;
  return (
    <>
      <Link to={`/login${back}`}>登录</Link>
      <Link to="/register">注册</Link>
    </>
  );
}
