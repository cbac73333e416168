import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { Told } from "#app/components/told.tsx";
import { ZoneEditor } from "#app/components/zone-editor.tsx";
import { featuredAfter, featureMoves, zoneLimits } from "#app/domain/events/host-zone.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { FieldReader, formValues, valueOf } from "#app/forms/form-values.ts";

export const meta: MetaFunction = () => [{ title: "我的专区 · 对接" }];

const path = "/workbench/events/zone";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const member = new URL(request.url).searchParams.get("member") || null;
  const view = valueOr(await context.useCases.viewOwnZone({ member }), request);
  const { zone, open, featured, members, offered } = view;
  return {
    may: mayUse("editor", context.actor),
    version: zone.version,
    about: zone.about,
    publicPath: open ? `/hosts/${zone.hostId}` : null,
    featured,
    members: members.map(({ id, name }) => ({ id, name })),
    member,
    offered,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const values = formValues(await request.formData());
  const intent = valueOf(values, "intent");
  const move = featureMoves.find((each) => each === intent);
  if (!move && intent !== "about") throw new Response("没有这个操作。", { status: 400 });
  const { zone } = valueOr(await useCases.viewOwnZone({ member: null }), request);
  const [kind, id = ""] = valueOf(values, "posting").split(".");
  const what = { kind: kind === "need" ? "need" : "listing", id } as const;
  const saved = await useCases.saveZone({
    version: Number(valueOf(values, "version")) || 0,
    about: move ? zone.about : new FieldReader(values).text("about", zoneLimits.about),
    featured: move ? featuredAfter(zone.featured, move, what) : zone.featured,
  });
  if (!saved.ok) return refusedForm(saved.error, values, request);
  const { search } = new URL(request.url);
  return redirect(move ? `${path}${search}#featured` : path);
}

export default function OwnZonePage() {
  const { publicPath, about, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = refused && valueOf(refused.values, "intent") === "about";
  return (
    <>
      <Crumbs way={[{ to: "/workbench/events", name: "对接会" }]} here="我的专区" />
      <div className="between">
        <h1>我的专区</h1>
        {publicPath && <Link to={publicPath}>公开页面</Link>}
      </div>
      {!publicPath && (
        <Told>专区列出本企业举办的对接会、参会企业和推荐的供需，发布第一场对接会后公开。</Told>
      )}
      <ZoneEditor
        {...page}
        about={typed ? valueOf(refused.values, "about") : about}
        errors={refused?.errors ?? {}}
      />
    </>
  );
}
