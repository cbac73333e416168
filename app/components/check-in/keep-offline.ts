import { deskCache, deskWorker } from "./wipe-device.ts";

/** failed: the site did not give the page, or the browser did not take it; another time it may. impossible: this browser cannot. */
export type KeptPage = "kept" | "failed" | "impossible";

/** Makes the page open without a network: its own document, its assets and its worker. A copy of an earlier time will do. */
export async function keepOffline(path: string): Promise<KeptPage> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return "impossible";
  const renewed = await renew(path).catch(() => false);
  return renewed || (await isKept(path).catch(() => false)) ? "kept" : "failed";
}

async function isKept(path: string): Promise<boolean> {
  const cache = await caches.open(deskCache);
  return navigator.serviceWorker.controller !== null && (await cache.match(path)) !== undefined;
}

async function renew(path: string): Promise<boolean> {
  await navigator.serviceWorker.register(deskWorker, { scope: path });
  const answer = await fetch(path, { cache: "no-store" });
  if (!answer.ok || answer.redirected) return false;
  const html = await answer.clone().text();
  const named = html.match(/\/assets\/[\w.~-]+/g) ?? [];
  const loaded = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === window.location.origin)
    .map(({ pathname }) => pathname)
    .filter((pathname) => pathname.startsWith("/assets/"));
  const cache = await caches.open(deskCache);
  await cache.addAll([...new Set([...named, ...loaded, "/favicon.svg"])]);
  // Last: a page in the cache has all that it needs.
  await cache.put(path, answer);
  return true;
}
