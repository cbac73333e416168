import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { localPath, valueOr } from "#app/answers.ts";

/** A link, so that it opens in a new tab and from a letter: reading it twice changes nothing. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { link } = valueOr(
    await context.useCases.readNotification({ id: params.id ?? "" }),
    request,
  );
  return redirect(localPath(link, "/workbench/notifications"));
}

/** Never shown: with it a refusal becomes a page. */
export default function Open() {
  return null;
}
