import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mailbox, smtpMail } from "#app/mail.server.ts";
import { mostLetters } from "#app/domain/people/link-life.ts";
import { sendLetter } from "#app/use-cases/send-letter.ts";
import { sweepLetters } from "#app/use-cases/sweep-letters.ts";
import type { Mail } from "#app/use-cases/ports.ts";
import { startWorker } from "#db/worker.ts";
import { openTestServices, type TestServices } from "#tests/support/services.ts";

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

/** A mail server of our own that takes letters, or refuses as often as it is told to. */
function openMailServer() {
  const received: Received[] = [];
  const refusals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const code = refusals.shift();
        if (code) return callback(Object.assign(new Error("not now"), { responseCode: code }));
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString("utf8"),
        });
        callback();
      });
    },
  });
  return { server, received, refusals };
}

const letter = {
  id: "2letter222",
  to: "ming@example.org",
  subject: "对接：请确认您的注册",
  text: "您好：\n\nhttps://duijie.example.org/confirm?token=abc_DEF-123\n\n对接",
  at: "2026-11-21T02:00:00.000Z",
};

/** What a mail program shows of a received message: its decoded subject and body. */
function shown({ text }: Received) {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const folded = /^Subject: (.*(?:\r\n[ \t].*)*)/im.exec(head)?.[1] ?? "";
  const subject = [...folded.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)]
    .map(([, how, coded]) =>
      how!.toUpperCase() === "B"
        ? Buffer.from(coded!, "base64")
        : quoted(coded!.replaceAll("_", " ")),
    )
    .join("");
  const body = rest.join("\r\n\r\n");
  const base64 = /content-transfer-encoding: base64/i.test(head);
  return {
    head,
    subject,
    body: (base64 ? Buffer.from(body, "base64") : quoted(body.replace(/=\r\n/g, ""))).toString(),
  };
}

function quoted(text: string): Buffer {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1");
}

describe("mail", () => {
  const { server, received, refusals } = openMailServer();
  let mail: Mail;
  let opened: TestServices;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.server.address() as AddressInfo;
    mail = smtpMail(`smtp://127.0.0.1:${port}`, "对接 Duijie <no-reply@duijie.example.org>");
    opened = await openTestServices();
  });
  afterAll(async () => {
    await opened.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });
  beforeEach(async () => {
    received.length = 0;
    await opened.database.sql`truncate letters`;
  });

  const ports = () => ({ ...opened.services.ports, mail });
  const now = letter.at;
  const kept = () => opened.services.ports.store.letters.recent(1000);

  test("arrives as it was written, in plain text, at its one recipient", async () => {
    expect(await mail.send(letter)).toBe(true);
    expect(received).toHaveLength(1);
    const [got] = received;
    expect(got).toMatchObject({ from: "no-reply@duijie.example.org", to: [letter.to] });
    const { head, subject, body } = shown(got!);
    expect(head).toMatch(/^Content-Type: text\/plain; charset=utf-8/im);
    expect(subject).toBe(letter.subject);
    expect(body.trim().replaceAll("\r\n", "\n")).toBe(letter.text);
  });

  test("a recipient that is more than an address reaches nobody else", async () => {
    const to = "ming@example.org\r\nBcc: other@example.org";
    await mail.send({ ...letter, to }).catch(() => {});
    expect(received.flatMap((each) => each.to)).not.toContain("other@example.org");
  });

  test("a sent letter leaves the outbox; a refused one stays", async () => {
    const { letters } = opened.services.ports.store;
    await letters.insert(letter);
    refusals.push(451);
    await expect(sendLetter.run({ ports: ports(), now }, letter)).rejects.toThrow();
    expect(await kept()).toHaveLength(1);
    await sendLetter.run({ ports: ports(), now }, letter);
    expect(await kept()).toHaveLength(0);
    expect(received).toHaveLength(1);
  });

  test("the queue tries a refused letter again until it is through", async () => {
    const { store } = opened.services.ports;
    refusals.push(451, 421);
    await store.letters.insert(letter);
    await store.jobs.enqueue({ name: "send-letter", id: letter.id }, "soon");
    const run = (payload: unknown) => sendLetter.run({ ports: ports(), now }, payload as never);
    const log = { error: () => {}, info: () => {} };
    const worker = await startWorker(
      opened.database.url,
      { "send-letter": run },
      { crontab: "", log },
    );
    try {
      for (let n = 0; n < 100 && received.length === 0; n += 1) {
        // Waiting for the queue's own pauses would take half a minute.
        await opened.database.sql`update graphile_worker._private_jobs set run_at = now()
          where run_at > now() and locked_at is null`;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    } finally {
      await worker.stop();
    }
    expect(received).toHaveLength(1);
    expect(refusals).toEqual([]);
    expect(await kept()).toHaveLength(0);
  });

  test("the mailbox keeps the newest letters, for seven days; a mail server keeps what waits", async () => {
    const { letters } = opened.services.ports.store;
    const day = (n: number) => new Date(Date.parse(now) - n * 86_400_000).toISOString();
    const all = Array.from({ length: mostLetters + 5 }, (_, n) => ({
      ...letter,
      id: `2l${String(n).padStart(8, "0")}`,
      at: new Date(Date.parse(now) - n * 1000).toISOString(),
    }));
    for (const each of [...all, { ...letter, id: "2tooold222", at: day(8) }])
      await letters.insert(each);
    await sweepLetters.run({ ports: ports(), now }, null);
    expect(await kept()).toHaveLength(all.length);
    await sweepLetters.run({ ports: { ...ports(), mail: mailbox }, now }, null);
    const left = (await kept()).map(({ id }) => id);
    expect(left).toEqual(all.slice(0, mostLetters).map(({ id }) => id));
  });
});
