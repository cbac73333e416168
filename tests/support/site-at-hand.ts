import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";
import type { SiteAtHand } from "./site.ts";

let mine: SiteAtHand | null = null;
const claimOf = ({ log }: SiteAtHand) => `${log}.claimed`;

/** Waits for a site that no other file is using. The numbers of workers cannot say which: two of them at once may bear the same. */
export async function claimSite(): Promise<void> {
  for (;;) {
    mine = inject("sites").find(claimed) ?? null;
    if (mine) return;
    await setTimeout(100);
  }
}

/** For the next file. */
export function releaseSite(): void {
  if (mine) rmSync(claimOf(mine), { force: true });
  mine = null;
}

function claimed(site: SiteAtHand): boolean {
  try {
    writeFileSync(claimOf(site), String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!abandoned(claimOf(site))) return false;
    rmSync(claimOf(site), { force: true });
    return claimed(site);
  }
}

/** Its worker died without giving it back. */
function abandoned(claim: string): boolean {
  try {
    process.kill(Number(readFileSync(claim, "utf8")), 0);
    return false;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function siteAtHand(): SiteAtHand {
  if (!mine) throw new Error("No site is claimed: sites are for the files of tests/e2e");
  return mine;
}

/** Address of this file's site, without a slash at the end. */
export const siteUrl = (): string => siteAtHand().url;

/** The file of its log. */
export const siteLog = (): string => siteAtHand().log;
