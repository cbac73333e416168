import type { Actor } from "#app/domain/people/actor.ts";
import type { Day } from "#app/domain/shared/time.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Letter, Reference } from "#app/use-cases/ports.ts";

interface Log {
  error(detail: object, message: string): void;
  warn(detail: object, message: string): void;
}

declare module "@remix-run/node" {
  /** What every loader and action gets beside the request. */
  interface AppLoadContext {
    readonly actor: Actor;
    /** Verbs and questions, bound to the actor. */
    readonly useCases: UseCases;
    readonly reference: Reference;
    readonly today: Day;
    readonly requestId: string;
    readonly nonce: string;
    /** The session token of the cookie, or null. */
    readonly token: string | null;
    readonly address: string;
    readonly secure: boolean;
    /** Where links to this site begin, without a slash behind: PUBLIC_URL, and only without it what the browser asked. */
    readonly siteUrl: string;
    readonly demo: boolean;
    /** Whether letters can be read on this site: without SMTP_URL, on loopback alone. */
    readonly mailbox: boolean;
    /** Whether letters reach anybody; pages that wait for one say so where they do not. */
    readonly mailWorks: boolean;
    /** Newest letters of the development mailbox; empty where it does not exist. */
    letters(): Promise<readonly Letter[]>;
    /** Accounts of the demo world for the sign-in page; empty without it. */
    demoAccounts(): Promise<
      readonly { email: string; name: string; role: string; organisation: string }[]
    >;
    readonly log: Log;
  }
}
