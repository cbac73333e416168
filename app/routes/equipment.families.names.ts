import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { familyOptions } from "#app/views/family-options.ts";

/** Families by a name, for the box in which a form asks for one. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const text = new URL(request.url).searchParams.get("q") ?? "";
  return json(familyOptions(text, context.reference.vocabulary));
}
