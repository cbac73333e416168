import { isWell, type Finding } from "#app/services.server.ts";
import { fail, withServices } from "./with-services.ts";

/**
 * `npm run search:doctor [-- --check]`: compares rows and indexes, prints what differs, and mends it; with
 * --check it only looks. Ends with 1 when something is wrong and stays so.
 */
const mostShown = 10;
const onlyLook = process.argv.includes("--check");
let well = false;

await withServices(async ({ search }) => {
  let findings = await search.examine();
  findings.forEach(show);
  well = findings.every(isWell);
  if (well || onlyLook) return;
  await search.mend(findings);
  process.stdout.write("mended; looking again\n");
  findings = await search.examine();
  findings.forEach(show);
  well = findings.every(isWell);
}).catch((problem: unknown) => fail(problem instanceof Error ? problem.message : String(problem)));
process.stdout.write(well ? "equal\n" : "not equal\n");
process.exit(well ? 0 : 1);

function show(finding: Finding): void {
  const { engine, index, expected, sampled, missing, different, leftOver, waiting } = finding;
  const name = `${engine} ${index}`;
  if (!finding.exists) {
    process.stdout.write(`${name}: there is no index yet\n`);
    return;
  }
  const counts = [
    `${expected} expected`,
    `${missing.length} missing`,
    `${different.length} different`,
    `${leftOver.length} left over`,
    ...(waiting > 0 ? [`${waiting} on their way`] : []),
    ...(sampled > 0 ? [`${sampled} compared word for word`] : []),
  ];
  process.stdout.write(`${name}: ${counts.join(", ")}\n`);
  for (const [what, ids] of Object.entries({ missing, different, "left over": leftOver }))
    if (ids.length > 0)
      process.stdout.write(
        `  ${what}: ${ids.slice(0, mostShown).join(" ")}${ids.length > mostShown ? " …" : ""}\n`,
      );
}
