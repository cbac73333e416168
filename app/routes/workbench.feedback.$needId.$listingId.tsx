import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { localPath, refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { ErrorSummary } from "#app/components/form/index.ts";
import { FeedbackForm } from "#app/components/match-feedback.tsx";
import { readFeedback } from "#app/forms/feedback-form.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";

export const meta: MetaFunction = () => [{ title: "这条匹配合适吗 · 对接" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const pair = pairOf(params);
  const view = valueOr(await context.useCases.viewPairFeedback(pair), request);
  const { needTitle, listingTitle, side, feedback } = view;
  return {
    ...pair,
    needTitle,
    listingTitle,
    said: feedback !== null,
    given: feedback ?? { opinion: "unsuitable", reason: null, words: "" },
    back: localPath(new URL(request.url).searchParams.get("back"), ownPage(side, pair)),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const pair = pairOf(params);
  const { useCases } = context;
  const view = valueOr(await useCases.viewPairFeedback(pair), request);
  const back = localPath(valueOf(values, "back"), ownPage(view.side, pair));
  if (valueOf(values, "intent") === "take-back") {
    valueOr(await useCases.takeFeedbackBack(pair), request);
    return redirect(back);
  }
  const { opinion, reason, words } = readFeedback(values);
  if (!opinion) throw new Response("请选择合适或不合适。", { status: 400 });
  const answer = await useCases.giveFeedback({ ...pair, opinion, reason, words });
  if (!answer.ok) return refusedForm(answer.error, { opinion, reason, words, back }, request);
  return redirect(back);
}

function pairOf(params: LoaderFunctionArgs["params"]) {
  return { needId: params.needId ?? "", listingId: params.listingId ?? "" };
}

function ownPage(
  side: "factory" | "supplier",
  pair: { readonly needId: string; readonly listingId: string },
): string {
  return side === "factory"
    ? `/needs/${pair.needId}#matches`
    : `/equipment/${pair.listingId}#matches`;
}

export default function FeedbackPage() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <h1>这条匹配合适吗</h1>
      {refused && <ErrorSummary errors={refused.errors} />}
      <dl className="facts">
        <div>
          <dt>需求</dt>
          <dd>
            <Link to={`/needs/${data.needId}`}>{data.needTitle}</Link>
          </dd>
        </div>
        <div>
          <dt>供给</dt>
          <dd>
            <Link to={`/equipment/${data.listingId}`}>{data.listingTitle}</Link>
          </dd>
        </div>
      </dl>
      <p className="quiet">
        反馈只给平台审核员看，对方看不到；匹配结果不会因此自动改变。审核员据此改进词表和匹配规则。
      </p>
      <FeedbackForm
        given={refused?.values ?? data.given}
        errors={refused?.errors ?? {}}
        back={refused?.values.back ?? data.back}
        said={data.said}
      />
    </>
  );
}
