import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** `npm run graph`: draws the folders and their imports from the code into docs/dependencies.md. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const folders = "^(app/domain/[^/]+|app/[^/]+|db/[^/]+|search/[^/]+|seed/[^/]+)";
const drawing = execFileSync(
  process.execPath,
  [
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    ...["--config", ".dependency-cruiser.cjs"],
    ...["--output-type", "mermaid", "--collapse", folders],
    ...["--include-only", "^(app|db|search|seed)/", "--exclude", "[.]test[.]tsx?$"],
    ...["app", "db", "search", "seed"],
  ],
  { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 },
);
const page = `# Who imports whom

Drawn from the code by \`npm run graph\`; the rules behind it are in \`.dependency-cruiser.cjs\`.

\`\`\`mermaid
${drawing.trim()}
\`\`\`
`;
writeFileSync(`${root}/docs/dependencies.md`, page);
process.stdout.write("docs/dependencies.md\n");
