import { createHash, randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { idAlphabet, idLength, type Id } from "#app/domain/shared/id.ts";
import type { Passwords, Tokens } from "#app/use-cases/ports.ts";

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const argon2Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password nobody has: checked for unknown accounts, so that they take as long. */
const nobodysHash = hash(randomBytes(32).toString("hex"), argon2Options);

export const argon2id: Passwords = {
  hash: (password) => hash(password, argon2Options),
  async verify(stored, password) {
    const fits = await verify(stored ?? (await nobodysHash), password);
    return stored !== null && fits;
  },
};

export const sha256Tokens: Tokens = {
  make: () => randomBytes(32).toString("base64url"),
  digest: (token) => createHash("sha256").update(token).digest("base64url"),
};

export function newId(): Id {
  return Array.from({ length: idLength }, () => idAlphabet[randomInt(idAlphabet.length)]).join("");
}
