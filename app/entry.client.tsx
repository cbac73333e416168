import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";

/** Says on the page that React has taken over. */
function Live() {
  useEffect(() => {
    document.documentElement.dataset.live = "";
  }, []);
  return null;
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
      <Live />
    </StrictMode>,
  );
});
