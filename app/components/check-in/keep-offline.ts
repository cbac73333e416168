import { deskCache, deskWorker } from "./wipe-device.ts";

/** Makes the page open without a network: its own document, its assets and its worker. False where the browser cannot. */
export async function keepOffline(path: string): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return false;
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
