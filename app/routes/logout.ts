import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { clearDesk, clearToken, keepsDesk } from "#app/session.server.ts";

export async function action({ context, request }: ActionFunctionArgs) {
  if (context.token) await context.useCases.signOut({ token: context.token });
  const headers = new Headers({ "Set-Cookie": await clearToken(context.secure) });
  if (await keepsDesk(request.headers.get("Cookie"))) {
    headers.append("Set-Cookie", await clearDesk(context.secure));
    headers.set("Clear-Site-Data", '"storage"');
  }
  return redirect("/", { headers });
}

/** Somebody who opens the address by hand is not signed out by it. */
export function loader() {
  return redirect("/");
}
