import { inject } from "vitest";
import type { SiteAtHand } from "./site.ts";

/** The site of this worker: the files that it runs one after the other have it for themselves. */
function siteAtHand(): SiteAtHand {
  const sites = inject("sites");
  return sites[(Number(process.env.VITEST_POOL_ID) - 1) % sites.length]!;
}

/** Its address, without a slash at the end. */
export const siteUrl = (): string => siteAtHand().url;

/** The file of its log. */
export const siteLog = (): string => siteAtHand().log;
