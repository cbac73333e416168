import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";

/** A letter that waits to be sent. Kept apart from everything public; its text goes once it is sent. */
export interface Letter {
  readonly id: Id;
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  readonly at: Instant;
}

/** The outbox: written in a verb's transaction, emptied by the job `send-letter`. */
export interface Letters {
  insert(letter: Letter): Promise<void>;
  byId(id: Id): Promise<Letter | null>;
  remove(id: Id): Promise<void>;
  /** What waits for an address whose account goes. */
  removeAllTo(email: string): Promise<void>;
  /** Newest first, for the development mailbox. */
  recent(limit: number): Promise<readonly Letter[]>;
  waiting(): Promise<{ readonly count: number; readonly oldestAt: Instant | null }>;
  /** Keeps the newest `most` that are not older; gives how many went. */
  sweep(before: Instant, most: number | null): Promise<number>;
}

/** Where letters leave the house: SMTP, or the development mailbox, which keeps them. */
export interface Mail {
  readonly name: "smtp" | "mailbox";
  /** False when the letter stays in the outbox, where the mailbox page shows it. */
  send(letter: Letter): Promise<boolean>;
}
