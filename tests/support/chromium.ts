import { chromium, type Browser } from "playwright-core";

/** Starts a Chromium that speaks to nobody but the pages it is sent to. */
export function launchChromium(program: string): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
