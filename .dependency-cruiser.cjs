/** Six import rules. Each comment speaks to the person who trips over it. */
const TEST = "[.]test[.]tsx?$";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "domain-is-pure",
      severity: "error",
      comment:
        "app/domain imports only itself: no npm package, no node builtin, no other folder. Pass the fact in as an argument, or move this code to a use case.",
      from: { path: "^app/domain/", pathNot: TEST },
      to: { pathNot: "^app/domain/" },
    },
    {
      name: "one-door",
      severity: "error",
      comment:
        "Only app/services.server.ts joins app to db and search. Ask it for a use case instead.",
      from: { path: "^app/", pathNot: "^app/services[.]server[.]ts$" },
      to: { path: "^(db|search)/" },
    },
    {
      name: "adapters-know-domain-and-ports",
      severity: "error",
      comment:
        "An adapter knows the domain, the port types and its own folder: not the interface, not the other adapter, not the seeds. Let services.server.ts hand in what is missing.",
      from: { path: "^(db|search)/", pathNot: TEST },
      to: {
        path: "^(app|db|search|seed|tests)/",
        pathNot: "^(app/domain/|app/use-cases/(ports|[a-z-]+-port)[.]ts$|$1/)",
      },
    },
    {
      name: "routes-are-leaves",
      severity: "error",
      comment: "Nothing imports a route. Move what is shared to a component, a form or a use case.",
      from: { pathNot: "^tests/" },
      to: { path: "^app/routes/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Split the shared part into a leaf that both can import.",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-ships-tests-or-seeds",
      severity: "error",
      comment:
        "Production code imports neither tests/ nor a *.test file, and seed/ only from the programs in app/cli. Tests may use seeds, never the reverse.",
      from: { pathNot: `^(tests/|seed/|app/cli/)|${TEST}` },
      to: { path: `^(tests|seed)/|${TEST}` },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^tests/architecture/fixture/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
