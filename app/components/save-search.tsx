import { Form } from "@remix-run/react";
import { longestSearchName } from "#app/domain/people/saved-search.ts";
import type { SearchIndex } from "#app/use-cases/search-port.ts";
import { Button } from "./button.tsx";
import { Link } from "./link.tsx";

export interface SearchToSave {
  readonly index: SearchIndex;
  readonly query: string;
  /** Where to come back to. */
  readonly back: string;
  readonly name: string;
}

/** Whether and how the search of a result page can be kept. */
export type SavingSearch =
  | ({ readonly state: "open" } & SearchToSave)
  | { readonly state: "saved"; readonly name: string }
  | { readonly state: "visitor"; readonly login: string };

/** Beside the heading of a result page: keep this search and be told of new hits. */
export function SaveSearch({ saving }: { saving: SavingSearch }) {
  switch (saving.state) {
    case "visitor":
      return (
        <Link className="btn small" to={saving.login}>
          收藏搜索
        </Link>
      );
    case "saved":
      return (
        <p className="save-search quiet" role="status">
          已收藏：<Link to="/workbench/searches">{saving.name}</Link>
        </p>
      );
    case "open":
      return (
        <details className="save-search">
          <summary className="btn small">收藏搜索</summary>
          <SaveSearchForm search={saving} />
        </details>
      );
  }
}

/** A name and the button; also where a name that was refused is mended. */
export function SaveSearchForm({ search }: { search: SearchToSave }) {
  return (
    <Form method="post" action="/workbench/searches?index" className="save-search-form">
      <input type="hidden" name="index" value={search.index} />
      <input type="hidden" name="query" value={search.query} />
      <input type="hidden" name="back" value={search.back} />
      <label htmlFor="name">名称</label>
      <input
        id="name"
        name="name"
        key={search.name}
        defaultValue={search.name}
        maxLength={longestSearchName}
        autoComplete="off"
        required
      />
      <Button name="intent" value="save" look="ink">
        收藏
      </Button>
      <p className="hint">有新结果时在“消息”里告诉您。</p>
    </Form>
  );
}
