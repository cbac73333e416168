import { newsLetter } from "#app/domain/people/news-letter.ts";
import { mailTimes, type MailTimes } from "#app/domain/people/news-times.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { Ports } from "./ports.ts";
import { postLetter } from "./post-letter.ts";
import { job } from "./verb.ts";

/**
 * Writes one letter to each person for whom news waits. It runs every minute, so that no verb that
 * tells something has to wait for a job that all of them would share.
 */
export const sendNews = job<null>({
  name: "send-news",
  async run({ ports, now }) {
    const times = mailTimes(now);
    const failed: unknown[] = [];
    for (const userId of await ports.store.notifications.awaitingLetter(times))
      await writeTo(ports, userId, times, now).catch((problem: unknown) => failed.push(problem));
    // The others have their letters: the queue tries again for those who have not.
    if (failed.length > 0) throw failed[0];
  },
});

/** The letter and the marks of what it holds, together or not at all. */
async function writeTo(ports: Ports, userId: Id, times: MailTimes, now: Instant): Promise<void> {
  await ports.store.transaction(async (store) => {
    const news = await store.notifications.takeForLetter(userId, times, now);
    const person = await store.people.user(userId);
    if (news.length === 0 || !person) return;
    // Accounts of the demo world have invented addresses: only the development mailbox takes them.
    if (person.demo && ports.mail.name !== "mailbox") return;
    const letter = newsLetter(person, news, ports.siteUrl);
    await postLetter({ store, ports, now }, { ...letter, to: person.email });
  });
}
