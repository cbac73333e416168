import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attachmentsAction, attachmentsLoader } from "#app/attachment-action.server.ts";
import { Attachments } from "#app/components/attachments.tsx";

export const meta: MetaFunction = () => [{ title: "企业证明材料 · 对接" }];

export const loader = attachmentsLoader("organisation");
export const action = attachmentsAction("organisation");

export default function Evidence() {
  const { view, told } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <>
      <h1>企业证明材料</h1>
      <Attachments view={view} outcome={outcome ?? { errors: {}, told }} title="证明材料">
        <p className="quiet">
          营业执照、授权书、资质证书等，用于审核和核验企业。只有本企业成员和平台审核员能看到。
        </p>
      </Attachments>
    </>
  );
}
