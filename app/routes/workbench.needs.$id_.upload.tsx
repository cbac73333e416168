import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useParams } from "@remix-run/react";
import { attachmentsAction, attachmentsLoader } from "#app/attachment-action.server.ts";
import { Attachments } from "#app/components/attachments.tsx";

export const meta: MetaFunction = () => [{ title: "需求的图片与附件 · 对接" }];

export const loader = attachmentsLoader("need");
export const action = attachmentsAction("need");

export default function Files() {
  const { view, told } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { id = "" } = useParams();
  return (
    <>
      <h1>需求的图片与附件</h1>
      <p>
        <Link to={`/workbench/needs/${id}`}>返回编辑需求</Link>
      </p>
      <Attachments view={view} outcome={outcome ?? { errors: {}, told }} />
    </>
  );
}
