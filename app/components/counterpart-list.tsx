import { Form, Link, useFetcher, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { FormErrors } from "#app/answers.ts";
import { wishKindLabels, wishKinds, type WishKind } from "#app/domain/events/instance.ts";
import {
  wishPressed,
  type CounterpartListView,
  type CounterpartRow,
} from "#app/views/counterpart-list.ts";
import { Button } from "./button.tsx";
import { MatchWhy } from "./match-why.tsx";
import { Paging } from "./paging.tsx";

interface CounterpartListProps {
  list: CounterpartListView;
  /** Wishes may still be changed. */
  may: boolean;
  mostMusts: number;
}

/** Whom one may meet, best match first, each with its reasons and the wish about it. Each press saves. */
export function CounterpartList({ list, may, mostMusts }: CounterpartListProps) {
  const { all, found, rows, musts, done } = list;
  return (
    <section className="stack" aria-labelledby="counterparts">
      <div className="between">
        <h2 id="counterparts">
          可以见的企业 <span className="quiet">{all} 家</span>
        </h2>
        {may && (
          <span>
            必见 {musts} / 最多 {mostMusts} 家
          </span>
        )}
      </div>
      <p className="quiet">
        {all > 0
          ? `点一下即保存，再点一下取消。选择只用于排洽谈，对方看不到。必见最多为每家洽谈场数上限的一半，即 ${mostMusts} 家。`
          : "承办方通过其他企业的报名后，这里列出可以见的企业。"}
      </p>
      {all > 0 && <Finding list={list} />}
      {all > 0 && found === 0 && (
        <p className="sheet pad">
          没有符合的企业。<Link to="?">看全部 {all} 家</Link>
        </p>
      )}
      <ul className="stack counterparts">
        {rows.map((row) => (
          <Counterpart key={row.id} row={row} may={may} done={done?.id === row.id ? done : null} />
        ))}
      </ul>
      <Paging
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => `${list.pagePaths[page - 1] ?? "?"}#counterparts`}
      />
    </section>
  );
}

function Finding({ list: { q, show, sort, filters, sorts } }: { list: CounterpartListView }) {
  return (
    <>
      <Form method="get" className="finding" role="search" preventScrollReset>
        {show !== "all" && <input type="hidden" name="show" value={show} />}
        {sort !== "match" && <input type="hidden" name="sort" value={sort} />}
        <label htmlFor="q" className="vh">
          按名称、地区或带来的内容查找
        </label>
        <input
          key={q}
          id="q"
          name="q"
          type="search"
          defaultValue={q}
          placeholder="名称、地区、设备"
        />
        <Button>查找</Button>
      </Form>
      <nav className="tabs" aria-label="筛选">
        {filters.map(({ label, count, to, current }) => (
          <Link key={label} to={to} aria-current={current ? "page" : undefined} preventScrollReset>
            {label}
            <span className="n">{count}</span>
          </Link>
        ))}
      </nav>
      <nav className="sort" aria-label="排序">
        <span>排序</span>
        {sorts.map(({ label, to, current }) => (
          <Link key={label} to={to} aria-current={current ? "true" : undefined} preventScrollReset>
            {label}
          </Link>
        ))}
      </nav>
    </>
  );
}

interface CounterpartProps {
  row: CounterpartRow;
  may: boolean;
  done: CounterpartListView["done"];
}

function Counterpart({ row, may, done }: CounterpartProps) {
  // Each row saves by itself: the next press, or another search, does not stop what is on its way.
  const fetcher = useFetcher<{ readonly errors?: FormErrors }>();
  const pressed = fetcher.formData?.get("wish");
  const saving = typeof pressed === "string" ? wishPressed(pressed) : null;
  const wish = saving ? saving.kind : row.wish;
  const refused = fetcher.data?.errors?.[""];
  useLateNews(fetcher.state === "idle", saving, row.wish);
  return (
    <li className="sheet pad counterpart" id={`c-${row.id}`}>
      <h3>
        {row.name} <span className="quiet">{row.place}</span>
      </h3>
      {row.pair ? (
        <MatchWhy pair={row.pair} more={row.more} />
      ) : (
        <p className="quiet">双方所带内容没有匹配</p>
      )}
      {row.brings.length > 0 && (
        <details className="fold">
          <summary>带来 {row.brings.length} 条</summary>
          <ul>
            {row.brings.map(({ id, title, to }) => (
              <li key={id}>
                <Link to={to}>{title}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {may ? (
        <fetcher.Form
          method="post"
          className="actions wishes"
          role="group"
          aria-label={`${row.name}：见不见`}
          preventScrollReset
        >
          <input type="hidden" name="intent" value="wish" />
          {wishKinds.map((kind) => (
            <button
              key={kind}
              className="btn wish"
              name="wish"
              value={`${row.id}.${wish === kind ? "none" : kind}`}
              aria-pressed={wish === kind}
            >
              {wishKindLabels[kind]}
            </button>
          ))}
          {done && (
            <span className="saved">
              <span role="status">{done.words}</span>
              <Button name="wish" value={done.undo} look="text">
                撤销
              </Button>
            </span>
          )}
          {refused && (
            <span className="saved" role="alert">
              {refused.join("；")}
            </span>
          )}
        </fetcher.Form>
      ) : (
        row.wish && <p>{wishKindLabels[row.wish]}</p>
      )}
    </li>
  );
}

/**
 * Of several rows pressed one after the other the first to be saved reloads the page, and the page does not wait for
 * the others: a row that still shows what it was before is asked for again.
 */
function useLateNews(
  idle: boolean,
  saving: { kind: WishKind | null } | null,
  shown: WishKind | null,
) {
  const { revalidate } = useRevalidator();
  const sent = useRef<{ kind: WishKind | null } | null>(null);
  useEffect(() => {
    if (saving) sent.current = saving;
    if (!idle || !sent.current) return;
    const late = sent.current.kind !== shown;
    sent.current = null;
    if (late) revalidate();
  }, [idle, saving, shown, revalidate]);
}
