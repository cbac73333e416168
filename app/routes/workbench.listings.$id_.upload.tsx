import type { MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useParams } from "@remix-run/react";
import { attachmentsAction, attachmentsLoader } from "#app/attachment-action.server.ts";
import { Attachments } from "#app/components/attachments.tsx";

export const meta: MetaFunction = () => [{ title: "供给的图片与附件 · 对接" }];

export const loader = attachmentsLoader("listing");
export const action = attachmentsAction("listing");

export default function Files() {
  const { view, told } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { id = "" } = useParams();
  return (
    <>
      <h1>供给的图片与附件</h1>
      <p>
        <Link to={`/workbench/listings/${id}`}>返回编辑供给</Link>
      </p>
      <Attachments view={view} outcome={outcome ?? { errors: {}, told }} />
    </>
  );
}
