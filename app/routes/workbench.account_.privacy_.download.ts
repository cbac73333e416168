import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";

/** A person's own data as one file that other programs can read. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const data = valueOr(await context.useCases.viewPersonalData(null), request);
  const file = { exportedOn: context.today, ...data };
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="duijie-my-data-${context.today}.json"`,
    },
  });
}
