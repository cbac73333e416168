import { parseArgs } from "node:util";
import { tokenLives, tokenScopes, type TokenScope } from "#app/domain/people/api-token.ts";
import { fail, withServices } from "./with-services.ts";

/** `npm run token -- --org ID [--name NAME] [--scope SCOPE …] [--days 90]`: makes a key for a program. */
const { values } = parseArgs({
  options: {
    org: { type: "string" },
    name: { type: "string", default: "命令行生成" },
    scope: { type: "string", multiple: true, default: [...tokenScopes] },
    days: { type: "string", default: String(tokenLives[1]) },
  },
});
if (!values.org) fail("Name the organisation: npm run token -- --org ID");

await withServices(async (services) => {
  const system = services.useCases({
    actor: { kind: "system", organisationId: values.org ?? null },
    requestId: "npm run token",
  });
  const made = await system.createToken({
    name: values.name,
    scopes: values.scope as TokenScope[],
    days: Number(values.days),
  });
  if (!made.ok)
    fail(
      made.error.code === "invalid"
        ? made.error.problems.map(({ field, message }) => `--${field}: ${message}`).join("\n")
        : `Not done: ${made.error.code === "not_found" ? "no such organisation" : made.error.code}`,
    );
  const { token, secret } = made.value;
  process.stdout.write(
    `${secret}\nShown once. Scopes ${token.scopes.join(", ")}, until ${token.expiresAt}\n`,
  );
});
process.exit(0);
