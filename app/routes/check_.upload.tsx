import { data } from "@remix-run/node";
import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { CheckPage } from "#app/components/check-page.tsx";
import { isRefused, listAnswer, tooMany, uploadedRows } from "#app/old-machines.server.ts";

export const meta: MetaFunction = () => [{ title: "旧设备体检 · 对接" }];

export async function action({ context, request }: ActionFunctionArgs) {
  const refused = await tooMany(context.address, "list");
  if (refused) return data({ ...refused.data, list: null }, refused.init ?? {});
  const asked = await uploadedRows(request);
  if (isRefused(asked)) return data({ ...asked.data, list: null }, asked.init ?? {});
  const answer = await listAnswer(context, request, asked);
  return answer instanceof Response ? answer : data({ errors: {}, list: answer });
}

/** Without a list the page offers the two ways to hand one in. */
export default function CheckUpload() {
  const answer = useActionData<typeof action>();
  return (
    <CheckPage values={{}} errors={answer?.errors} one={null} list={answer?.list ?? null} many />
  );
}
