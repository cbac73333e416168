/*
 * Lets the check-in desk of one event open without a network. It holds no data of its own: the page puts itself and its
 * assets into the cache `check-in`, and takes them out again at sign-out.
 */
const cacheName = "check-in";
const patienceMs = 5000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, pathname));
  else if (pathname.startsWith("/assets/") || pathname === "/favicon.svg")
    event.respondWith(kept(pathname).then((found) => found ?? fetch(request)));
});

/** The newest page, or the kept one where the network does not answer, or only with a fault of the site. */
async function page(request, pathname) {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), patienceMs);
  try {
    const answer = await fetch(request, { signal: ending.signal });
    return answer.status < 500 ? answer : ((await kept(pathname)) ?? answer);
  } catch {
    return (await kept(pathname)) ?? Response.error();
  } finally {
    clearTimeout(timer);
  }
}

async function kept(pathname) {
  const cache = await caches.open(cacheName);
  return cache.match(pathname, { ignoreSearch: true, ignoreVary: true });
}
