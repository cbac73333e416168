import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { NotHeard } from "#app/components/not-heard.tsx";
import { SeatOffers } from "#app/components/seat-offers.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { lastKnown, useKept } from "#app/last-known.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { seatOffersPage } from "#app/views/seat-offer-rows.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `空桌 · ${data?.title ?? "对接会"} · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewSeatOffers({ id: params.id ?? "" }), request);
  return seatOffersPage(view, mayUse("editor", context.actor));
}

export const clientLoader = lastKnown<Awaited<ReturnType<typeof loader>>>();

export async function action({ context, request }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const form = formValues(await request.formData());
  const answer = valueOf(form, "answer");
  if (answer !== "accept" && answer !== "decline")
    throw new Response("没有这个操作。", { status: 400 });
  const id = valueOf(form, "offer");
  const answered = await context.useCases.answerSeatOffer({ id, accept: answer === "accept" });
  return answered.ok
    ? redirect(eventPaths(answered.value.eventId).offers)
    : refusedForm(answered.error, {}, request);
}

export default function Offers() {
  const { title, paths, rows, heardAt } = useKept(
    clientLoader,
    useLoaderData<typeof clientLoader>(),
  );
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs
        way={[
          { to: "/workbench/events", name: "对接会" },
          { to: paths.desk, name: title },
        ]}
        here="空桌"
      />
      <h1>空桌</h1>
      <p>有企业没有到场时，空出的桌子会提供给双方都在场、互相想见的企业。</p>
      <ErrorSummary errors={refused?.errors} />
      <NotHeard heardAt={heardAt} />
      {rows.length > 0 ? (
        <SeatOffers rows={rows} />
      ) : (
        <EmptyState title="现在没有空桌">有空桌时会收到消息，也可以回到这一页查看。</EmptyState>
      )}
    </>
  );
}
