import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, valueOr } from "#app/answers.ts";
import { DeskPage } from "#app/components/check-in/desk-page.tsx";
import { readPassCode } from "#app/domain/events/pass.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { setDesk } from "#app/session.server.ts";
import { eventPaths } from "#app/views/event-view.ts";

export const handle = { bare: true };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `签到 · ${page?.title ?? "对接会"}` },
  ...(page
    ? [
        {
          tagName: "link",
          rel: "manifest",
          href: `${page.paths.checkIn}/manifest`,
          crossOrigin: "use-credentials" as const,
        },
      ]
    : []),
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { useCases, secure, requestId } = context;
  const view = valueOr(await useCases.viewCheckIn({ id: params.id ?? "" }), request);
  const page = {
    id: view.event.id,
    title: view.event.title,
    paths: eventPaths(view.event.id),
    account: view.account,
    supervisor: view.supervisor,
    hosted: view.hosted,
    // Sent with the form by browsers without scripts: sent twice, it is one scan.
    scanId: `form${requestId.toLowerCase().replace(/[^a-z0-9]/g, "")}`.slice(0, 40).padEnd(10, "0"),
  };
  return data(page, { headers: { "Set-Cookie": await setDesk(secure) } });
}

/** One check-in by the form, for browsers without scripts. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const typed = valueOf(values, "code");
  const code = readPassCode(typed);
  const scan = valueOf(values, "scan");
  if (!code || !/^[a-z0-9]{10,40}$/.test(scan)) {
    const problems = [{ field: "code", message: "这不是入场证的证号，请核对后再输入" }];
    return refusedForm({ code: "invalid", problems }, { code: typed }, request);
  }
  const now = new Date().toISOString();
  const deskName = valueOf(values, "desk").trim().slice(0, 20) || "1号台";
  const synced = valueOr(
    await context.useCases.syncCheckIns({
      id: params.id ?? "",
      deviceId: "form000000",
      sentAt: now,
      known: "",
      records: [{ id: scan, code, deskName, way: "typed", scannedAt: now }],
    }),
    request,
  );
  const told = synced.state?.own.find(({ id }) => id === scan) ?? null;
  const person = synced.state?.roster.find((line) => line.code === code) ?? null;
  return { errors: {}, values: { code: "" }, done: { told, person, deskName } };
}

export default function CheckIn() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <DeskPage {...page} answered={answered ?? null} />;
}
