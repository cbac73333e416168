/** Names of what a check-in desk leaves in a browser. */
export const deskDatabase = "check-in";
export const deskCache = "check-in";
export const deskWorker = "/check-in-worker.js";

/** Takes everything of check-in desks off this device. Where a part cannot be reached there is nothing of it either. */
export async function wipeDevice(): Promise<void> {
  await Promise.allSettled([dropDatabase(), dropCache(), dropWorkers()]);
}

function dropDatabase(): Promise<void> {
  if (!("indexedDB" in window)) return Promise.resolve();
  return new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(deskDatabase);
    asked.onsuccess = asked.onerror = asked.onblocked = () => resolve();
  });
}

async function dropCache(): Promise<void> {
  if ("caches" in window) await caches.delete(deskCache);
}

async function dropWorkers(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const all = await navigator.serviceWorker.getRegistrations();
  const ours = all.filter(({ active, installing, waiting }) =>
    (active ?? waiting ?? installing)?.scriptURL.endsWith(deskWorker),
  );
  await Promise.all(ours.map((each) => each.unregister()));
}
