import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { wipeField } from "#app/components/check-in/leave-device.ts";
import { LeavingDesk } from "#app/components/check-in/leaving-desk.tsx";
import { clearDesk, clearToken, keepsDesk } from "#app/session.server.ts";

export const meta: MetaFunction = () => [{ title: "退出登录 · 对接" }];

/** Signs out; a browser that keeps a check-in desk is asked first, since all that it keeps goes too. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const desk = await keepsDesk(request.headers.get("Cookie"));
  if (desk && form.get(wipeField.name) !== wipeField.value) return data({ asked: true });
  if (context.token) await context.useCases.signOut({ token: context.token });
  const headers = new Headers({ "Set-Cookie": await clearToken(context.secure) });
  if (desk) {
    headers.append("Set-Cookie", await clearDesk(context.secure));
    headers.set("Clear-Site-Data", '"storage"');
  }
  return redirect("/", { headers });
}

/** Somebody who opens the address by hand is not signed out by it. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (!(await keepsDesk(request.headers.get("Cookie")))) throw redirect("/");
  return null;
}

export default function Logout() {
  const answered = useActionData<typeof action>();
  return <LeavingDesk asked={answered?.asked ?? false} />;
}
