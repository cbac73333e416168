import { useState, type FormEvent } from "react";
import type { ApiEntry, ApiParameter } from "#app/views/api-reference.ts";
import { Button } from "./button.tsx";

interface Answered {
  readonly status: string;
  readonly text: string;
}

/** One operation: what it takes and gives, and a form that sends it. */
export function ApiEntrySheet({ entry, token }: { entry: ApiEntry; token: string }) {
  const { name, method, path, summary, description, scope, parameters, example, lines } = entry;
  const [answered, setAnswered] = useState<Answered | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setAnswered({ status: "…", text: "" });
    setAnswered(await request(entry, form, token).catch(() => ({ status: "没有连上", text: "" })));
  };
  return (
    <section className="sheet pad stack api-entry" aria-labelledby={name}>
      <h3 id={name}>
        <span className="api-method">{method}</span> <code>{path}</code>
      </h3>
      <p>{summary}</p>
      {description && <p className="quiet">{description}</p>}
      {scope && <p className="quiet">需要令牌，权限 {scope}</p>}
      <details className="fold">
        <summary>回答的字段</summary>
        <Members caption={`${name} 回答的字段`} members={entry.answer} />
      </details>
      <details className="fold">
        <summary>试一试</summary>
        {/* Without scripts a plain GET still opens the answer. */}
        <form
          className="stack"
          method="get"
          action={path.includes("{") ? undefined : path}
          onSubmit={(event) => void send(event)}
        >
          <div className="api-parameters">
            {parameters.map((parameter) => (
              <Parameter key={parameter.name} parameter={parameter} />
            ))}
          </div>
          {example !== null && (
            <label className="stack api-parameter">
              <span>{lines ? "每行一个 JSON" : "JSON"}</span>
              <textarea
                name="body"
                rows={lines ? 3 : 10}
                defaultValue={example}
                spellCheck={false}
              />
            </label>
          )}
          <Button type="submit">发送</Button>
        </form>
        <div role="status">
          {answered && (
            <>
              <p className="quiet">{answered.status}</p>
              {answered.text && (
                // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
                <pre className="api-answer" tabIndex={0}>
                  {answered.text}
                </pre>
              )}
            </>
          )}
        </div>
      </details>
    </section>
  );
}

function Parameter({ parameter }: { parameter: ApiParameter }) {
  const { name, place, type, words, choices } = parameter;
  return (
    <label className="stack api-parameter">
      <span>
        <code>{name}</code>{" "}
        <span className="quiet">{[choices.length > 0 ? "" : type, words].join(" ")}</span>
      </span>
      {choices.length > 0 ? (
        <select name={name} defaultValue="">
          <option value="">不限</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input name={name} required={place === "path"} />
      )}
    </label>
  );
}

function Members({ caption, members }: { caption: string; members: readonly ApiParameter[] }) {
  return (
    <table className="lines">
      <caption className="vh">{caption}</caption>
      <tbody>
        {members.map(({ name, type, words }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              {type} <span className="quiet">{words}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const longest = 20_000;

async function request(entry: ApiEntry, form: FormData, token: string): Promise<Answered> {
  const { method, parameters, example, lines } = entry;
  const value = (name: string) => {
    const given = form.get(name);
    return typeof given === "string" ? given : "";
  };
  const query = new URLSearchParams(
    parameters
      .filter(({ place, name }) => place === "query" && value(name) !== "")
      .map(({ name }) => [name, value(name)]),
  );
  const path = entry.path.replace(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(value(name)),
  );
  const started = performance.now();
  const response = await fetch(query.size > 0 ? `${path}?${query.toString()}` : path, {
    method,
    credentials: "omit",
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(example === null
        ? {}
        : { "Content-Type": lines ? "application/x-ndjson" : "application/json" }),
    },
    ...(example === null ? {} : { body: value("body") }),
  });
  const text = await response.text();
  const ms = Math.round(performance.now() - started);
  const isJson = !lines && /json/.test(response.headers.get("Content-Type") ?? "");
  const shown = isJson ? JSON.stringify(JSON.parse(text), null, 2) : text;
  return {
    status: `${response.status} · ${ms} ms · 本分钟还可 ${response.headers.get("RateLimit-Remaining") ?? "?"} 次`,
    text: shown.length > longest ? `${shown.slice(0, longest)}\n…（其余省略）` : shown,
  };
}
