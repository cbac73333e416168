import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { LoaderFunction, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { createApplication } from "#app/http/application.ts";
import { createLog } from "#app/http/log.ts";
import { createServices } from "#app/services.server.ts";
import { bareList } from "./bare.tsx";

/**
 * One site in a process of its own: `plain` asks the database for every page, `kept` keeps public pages as the
 * product does, `constant` asks once and renders the same data again, `bare` shows nothing but a list of twenty.
 */
const [mode = "", databaseUrl = "", dataDir = ""] = process.argv.slice(2);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const file = path.join(root, "build/server/index.js");
const site = (await import(pathToFileURL(file).href)) as ServerBuild;
const log = createLog("warn");
const services = await createServices({
  databaseUrl,
  meili: null,
  filesFolder: path.join(dataDir, "files"),
  smtp: null,
  siteUrl: "http://127.0.0.1",
  log,
  caches: mode === "kept",
});

/** Every loader answers an address once, and from then on with the same data. */
function constant(build: ServerBuild): ServerBuild {
  const known = new Map<string, Promise<unknown>>();
  const remembering =
    (id: string, loader: LoaderFunction): LoaderFunction =>
    (args: LoaderFunctionArgs) => {
      const key = `${id} ${args.request.url}`;
      let data = known.get(key);
      if (!data) known.set(key, (data = Promise.resolve(loader(args))));
      return data;
    };
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const loader = route?.module.loader;
    if (!route || !loader) return [id, route];
    return [id, { ...route, module: { ...route.module, loader: remembering(id, loader) } }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}

const build = mode === "constant" ? constant(site) : mode === "bare" ? bareList(site) : site;
const application = createApplication({
  services,
  log,
  build,
  client: path.join(root, "build/client"),
  publicUrl: null,
  trustProxy: false,
  demo: false,
  mailbox: false,
  smtp: null,
});
const server = createServer(application);
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`ready http://127.0.0.1:${port}\n`);
});
process.on("SIGTERM", () => process.exit(0));
