import { wipeDevice } from "./wipe-device.ts";

/** Says to the site that what a check-in desk keeps may go. */
export const wipeField = { name: "desk", value: "wipe" } as const;

/** Signs out, and wipes the device once the site has answered: false where it did not, and then nothing is lost. */
export async function leaveDevice(): Promise<boolean> {
  const body = new URLSearchParams({ [wipeField.name]: wipeField.value });
  const answer = await fetch("/logout", { method: "POST", body, redirect: "manual" }).catch(
    () => null,
  );
  if (answer?.type !== "opaqueredirect") return false;
  await wipeDevice();
  window.location.assign("/");
  return true;
}
