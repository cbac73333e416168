import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { clearToken } from "#app/session.server.ts";

export async function action({ context }: ActionFunctionArgs) {
  if (context.token) await context.useCases.signOut({ token: context.token });
  return redirect("/", { headers: { "Set-Cookie": await clearToken(context.secure) } });
}

/** Somebody who opens the address by hand is not signed out by it. */
export function loader() {
  return redirect("/");
}
