import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { CounterpartList } from "#app/components/counterpart-list.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ParticipationStateTag } from "#app/components/event-list.tsx";
import { EventFacts } from "#app/components/event-timetable.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { ParticipationForm } from "#app/components/participation-form.tsx";
import { Told } from "#app/components/told.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { readParticipationForm } from "#app/forms/participation-form.ts";
import { counterpartQuestion, wishPressed } from "#app/views/counterpart-list.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { participationPage } from "#app/views/participation-page.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title ?? "对接会"} · 我的报名 · 对接` },
];

const codeOf = (request: Request) =>
  (new URL(request.url).searchParams.get("invitation") ?? "").slice(0, 40);

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asked = { id: params.id ?? "", code: codeOf(request) };
  const view = valueOr(await context.useCases.viewOwnParticipation(asked), request);
  const question = counterpartQuestion(new URL(request.url).searchParams);
  return participationPage(view, context.reference, mayUse("editor", context.actor), question);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const id = params.id ?? "";
  const code = codeOf(request);
  const values = formValues(await request.formData());
  const back = eventPaths(id).desk;
  switch (valueOf(values, "intent")) {
    case "register": {
      const { event } = valueOr(await useCases.viewOwnParticipation({ id, code }), request);
      const { content, problems } = readParticipationForm(
        values,
        event.questions.map((each) => each.id),
      );
      if (problems.length > 0)
        return data({ errors: formErrors(problems), values }, { status: 422 });
      const version = Number(valueOf(values, "version")) || null;
      const registered = await useCases.registerForEvent({ id, code, version, content });
      return registered.ok ? redirect(back) : refusedForm(registered.error, values, request);
    }
    case "withdraw": {
      const left = await useCases.withdrawParticipation({ id });
      return left.ok ? redirect(back) : refusedForm(left.error, values, request);
    }
    case "wish": {
      const pressed = wishPressed(valueOf(values, "wish"));
      if (!pressed) throw new Response("没有这个选择。", { status: 400 });
      const saved = await useCases.saveWishes({ id, wishes: [pressed] });
      if (!saved.ok) return refusedForm(saved.error, values, request);
      const search = new URL(request.url).searchParams;
      search.set("was", `${pressed.toId}.${saved.value.wishes[0]?.kind ?? "none"}`);
      return redirect(`${back}?${search.toString()}#c-${pressed.toId}`);
    }
    default:
      throw new Response("没有这个操作。", { status: 400 });
  }
}

export default function OwnParticipation() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const ofForm = refused !== undefined && valueOf(refused.values, "intent") === "register";
  const form = page.form && (
    <ParticipationForm
      key={page.form.values.version?.[0] ?? "new"}
      {...page.form}
      values={ofForm ? refused.values : page.form.values}
      errors={ofForm ? refused.errors : {}}
    />
  );
  return (
    <>
      <Crumbs way={[{ to: "/workbench/events", name: "对接会" }]} here={page.title} />
      <div className="between">
        <h1>{page.title}</h1>
        {page.state && <ParticipationStateTag state={page.state} />}
      </div>
      <p>
        承办：{page.hostName}　<Link to={page.paths.page}>公开页面</Link>
      </p>
      {page.told && <Told tone={page.told.tone}>{page.told.words}</Told>}
      {refused && !ofForm && <ErrorSummary errors={refused.errors} />}
      {page.begun && (
        <p>
          <Link to={page.paths.outcomes}>登记和确认意向、签约</Link>　
          <Link to="/workbench/follow-ups">洽谈跟进</Link>
        </p>
      )}
      {page.planned && (
        <div className="actions">
          <ButtonLink to={page.paths.agenda} look="main">
            看我的洽谈安排
          </ButtonLink>
          <ButtonLink to={page.paths.passes}>入场证</ButtonLink>
          <ButtonLink to={page.paths.book}>对接手册</ButtonLink>
        </div>
      )}
      {page.counterparts && <CounterpartList {...page.counterparts} />}
      {page.form &&
        (page.form.fresh ? (
          form
        ) : (
          <details key={page.form.values.version?.[0]} className="fold" open={ofForm}>
            <summary>修改报名：人员、带来的内容、能到场的时段</summary>
            {form}
          </details>
        ))}
      <section className="sheet pad stack" aria-labelledby="facts-title">
        <h2 id="facts-title">安排</h2>
        <EventFacts facts={page.facts} />
      </section>
      {page.mayWithdraw && (
        <details className="fold">
          <summary>退出这场对接会</summary>
          <Form method="post" className="stack">
            <p>
              报名、必见和想见的选择会取消
              {page.planned && "，已排的洽谈会取消并通知对方和承办方"}。
            </p>
            <Button name="intent" value="withdraw">
              确认退出
            </Button>
          </Form>
        </details>
      )}
    </>
  );
}
