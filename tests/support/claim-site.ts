import { afterAll } from "vitest";
import { claimSite, releaseSite } from "./site-at-hand.ts";

await claimSite();
afterAll(releaseSite);
