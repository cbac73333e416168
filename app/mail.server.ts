import { createTransport } from "nodemailer";
import type { Mail } from "#app/use-cases/ports.ts";

/** Sends through the server of SMTP_URL. A refusal throws: the job tries again later. */
export function smtpMail(url: string, from: string): Mail {
  const transport = createTransport(url);
  return {
    name: "smtp",
    async send({ to, subject, text }) {
      // As an address, not as a list of addresses to be read: nobody else gets the letter.
      await transport.sendMail({ from, to: { name: "", address: to }, subject, text });
      return true;
    },
  };
}

/** Letters stay in the outbox, where the development mailbox shows them. */
export const mailbox: Mail = { name: "mailbox", send: async () => false };
