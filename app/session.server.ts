import { createCookie } from "@remix-run/node";
import { sessionSeconds } from "#app/domain/people/session-life.ts";

/**
 * The session cookie. Over https its name has the prefix __Host-, so that no other host of the
 * domain can set it; the value is an opaque token that means nothing outside the database.
 */
function cookieFor(secure: boolean) {
  return createCookie(secure ? "__Host-duijie" : "duijie", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: sessionSeconds,
  });
}

export async function readToken(header: string | null, secure: boolean): Promise<string | null> {
  const value: unknown = await cookieFor(secure).parse(header);
  return typeof value === "string" && /^[\w-]{20,100}$/.test(value) ? value : null;
}

export function setToken(token: string, secure: boolean): Promise<string> {
  return cookieFor(secure).serialize(token);
}

/** Marks a browser that keeps data of a check-in desk, so that signing out takes them away. */
function deskCookie(secure: boolean) {
  return createCookie("desk", { httpOnly: true, sameSite: "lax", path: "/", secure });
}

export async function keepsDesk(header: string | null): Promise<boolean> {
  return (await deskCookie(false).parse(header)) !== null;
}

export function setDesk(secure: boolean): Promise<string> {
  return deskCookie(secure).serialize("1", { maxAge: sessionSeconds });
}

export function clearDesk(secure: boolean): Promise<string> {
  return deskCookie(secure).serialize("", { maxAge: 0 });
}

export function clearToken(secure: boolean): Promise<string> {
  return cookieFor(secure).serialize("", { maxAge: 0 });
}
