import { createCookie } from "@remix-run/node";
import { linkHours } from "#app/domain/people/link-life.ts";

/**
 * Remembers that this browser sent a registration: whoever confirms it here need not type the password
 * again. Everybody who registers gets it, whether or not the address has an account.
 */
function cookieFor(secure: boolean) {
  return createCookie(secure ? "__Host-duijie-registration" : "duijie-registration", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: linkHours.registration * 3600,
  });
}

export async function readRegistration(
  header: string | null,
  secure: boolean,
): Promise<string | null> {
  const value: unknown = await cookieFor(secure).parse(header);
  return typeof value === "string" && /^[\w-]{20,100}$/.test(value) ? value : null;
}

export function setRegistration(browser: string, secure: boolean): Promise<string> {
  return cookieFor(secure).serialize(browser);
}

export function clearRegistration(secure: boolean): Promise<string> {
  return cookieFor(secure).serialize("", { maxAge: 0 });
}
