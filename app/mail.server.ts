import { createTransport } from "nodemailer";
import type { Mail } from "#app/use-cases/ports.ts";

/** Sends through the server of SMTP_URL. A refusal throws: the job tries again later. */
export function smtpMail(url: string, from: string): Mail {
  const transport = createTransport(url);
  return {
    name: "smtp",
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text });
      return true;
    },
  };
}

/** Letters stay in the outbox, where the development mailbox shows them. */
export const mailbox: Mail = { name: "mailbox", send: async () => false };
