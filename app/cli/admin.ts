import { randomBytes } from "node:crypto";
import { z } from "zod";
import { fail, withServices } from "./with-services.ts";

/** `npm run admin -- EMAIL`: creates or promotes a platform administrator. */
const email = z.email().safeParse(process.argv[2]);
if (!email.success) fail("Name the account: npm run admin -- someone@example.org");

await withServices(async (services) => {
  const system = services.useCases({
    actor: { kind: "system", organisationId: null },
    requestId: "npm run admin",
  });
  const password = randomBytes(12).toString("base64url");
  const promoted = await system.promoteAdministrator({ email: email.data, password });
  if (!promoted.ok) fail(`Not done: ${promoted.error.code}`);
  process.stdout.write(
    promoted.value.created
      ? `created ${email.data} as administrator; password (shown once): ${password}\n`
      : `${email.data} is an administrator now\n`,
  );
});
process.exit(0);
