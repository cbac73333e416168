import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Paging } from "#app/components/paging.tsx";
import { ReviewKeys } from "#app/components/review-keys.tsx";
import { ReviewQueue } from "#app/components/review-queue.tsx";
import { Told } from "#app/components/told.tsx";
import { StatusTabs } from "#app/components/workbench-nav.tsx";
import { isId } from "#app/domain/shared/id.ts";
import { formValues } from "#app/forms/form-values.ts";
import { queueTabs, readQueue, queueRow, queueSearch } from "#app/views/review-view.ts";

export const meta: MetaFunction = () => [{ title: "审核台 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const { kind, state, page, perPage } = readQueue(search);
  const view = valueOr(await context.useCases.viewReviews({ kind, state, page, perPage }), request);
  const total =
    kind === null
      ? Object.values(view.waiting).reduce((sum, count) => sum + count, 0)
      : view.waiting[kind];
  return {
    state,
    kind,
    page,
    pages:
      state === "waiting"
        ? Math.ceil(total / perPage)
        : page + Number(view.items.length === perPage),
    tabs: queueTabs(view.waiting, kind, state),
    rows: view.items.map((item) => queueRow(item, queueSearch(kind))),
    approved: Number(search.get("approved") ?? 0) || 0,
    left: Number(search.get("left") ?? 0) || 0,
    done: search.has("done"),
  };
}

/** Approves what is ticked, each for itself: what somebody else has decided meanwhile is left out and counted. */
export async function action({ context, request }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const ids = [...new Set(values.ids ?? [])].filter(isId).slice(0, 100);
  let approved = 0;
  for (const id of ids) {
    const answer = await context.useCases.decideReview({ id, decision: "approve", reason: "" });
    if (answer.ok) approved += 1;
    else if (["signed_out", "forbidden"].includes(answer.error.code) && ids.length === 1)
      valueOr(answer, request);
  }
  const { searchParams } = new URL(request.url);
  const { kind } = readQueue(searchParams);
  const told = new URLSearchParams({
    ...(kind && { kind }),
    approved: String(approved),
    left: String(ids.length - approved),
  });
  return redirect(`/workbench/review?${told}`);
}

export default function ReviewQueuePage() {
  const { rows, tabs, state, page, pages, approved, left, done, kind } =
    useLoaderData<typeof loader>();
  return (
    <>
      <div className="between">
        <h1>审核台</h1>
        <ReviewKeys />
      </div>
      {done && <Told tone="done">已处理。这里没有更多等待审核的事项。</Told>}
      {approved + left > 0 && (
        <Told tone={left > 0 ? "open" : "done"}>
          通过 {approved} 项{left > 0 && `，${left} 项没有处理：已被他人处理、已撤回或属于本企业`}
        </Told>
      )}
      <StatusTabs tabs={tabs} />
      {rows.length === 0 ? (
        <EmptyState title={state === "waiting" ? "没有等待审核的事项" : "还没有处理过的事项"} />
      ) : (
        <ReviewQueue rows={rows} batch={state === "waiting"} />
      )}
      <Paging
        page={page}
        pages={pages}
        hrefOf={(each) =>
          `?${new URLSearchParams({ ...(kind && { kind }), ...(state === "decided" && { state }), page: String(each) })}`
        }
      />
    </>
  );
}
