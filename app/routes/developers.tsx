import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { apiReference } from "#app/api/reference.server.ts";
import { ApiEntrySheet } from "#app/components/api-entry.tsx";

export const meta: MetaFunction = () => [
  { title: "接口说明 · 对接" },
  { name: "description", content: "对接平台的 JSON 接口：供给、需求、匹配、变化和参考数据。" },
];

export function loader() {
  return { sections: apiReference };
}

export default function Developers() {
  const { sections } = useLoaderData<typeof loader>();
  const [token, setToken] = useState("");
  return (
    <div className="wrap page stack">
      <h1>接口说明</h1>
      <div className="sheet pad stack">
        <p>
          公开数据不需要令牌。写入和读取本企业的数据，用企业所有者在
          <Link to="/workbench/organisation/tokens">工作台的接口令牌</Link>
          里生成的令牌，放在请求头 <code>Authorization: Bearer dj_…</code>。
        </p>
        <ul className="list">
          <li>
            机器可读的描述：<a href="/api/openapi.json">/api/openapi.json</a>
            （OpenAPI 3.1，与校验请求的规则同出一处）。
          </li>
          <li>
            出错时回答 <code>application/problem+json</code>（RFC 9457），problems
            说明哪个字段、为什么。
          </li>
          <li>
            POST 可带 <code>Idempotency-Key</code>：两天内重发不会再做一次。PATCH 可带{" "}
            <code>If-Match</code>：内容已被修改时回答 412。
          </li>
          <li>
            每分钟 120 次（有令牌 600 次），余量见 <code>RateLimit-Remaining</code>。带{" "}
            <code>If-None-Match</code> 时没有变化就回答 304。
          </li>
          <li>联系方式从不出现在接口里，双方同意对接后在平台上互相可见。</li>
        </ul>
        <label className="stack api-parameter">
          <span>在本页试用时的令牌（只留在本页，不保存）</span>
          <input
            type="password"
            autoComplete="off"
            value={token}
            onChange={(event) => setToken(event.currentTarget.value.trim())}
          />
        </label>
      </div>
      {sections.map(({ tag, entries }) => (
        <section key={tag} className="stack" aria-labelledby={`tag-${tag}`}>
          <h2 id={`tag-${tag}`}>{tag}</h2>
          {entries.map((entry) => (
            <ApiEntrySheet key={entry.name} entry={entry} token={token} />
          ))}
        </section>
      ))}
    </div>
  );
}
