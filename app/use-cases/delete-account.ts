import { isLastOwner } from "#app/domain/people/member.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import type { User } from "./ports.ts";
import { takeAllClaimsBack } from "./take-claim-back.ts";
import { verb, type VerbContext } from "./verb.ts";

/** What is typed to show that it is meant. */
export const deletionWord = "注销";

interface Deletion {
  readonly password: string;
  readonly word: string;
}

/**
 * Deletes one's own account with its sessions, memberships, news, saved searches and letters. The audit
 * and the consent ledger keep the opaque id alone. The last owner of a company sees to it first.
 */
export const deleteAccount = verb<Deletion, null>({
  name: "delete-account",
  access: "signed-in",
  subject: () => "account",
  async run(context, { password, word }) {
    const { actor, ports, store } = context;
    if (actor.kind !== "person") return refuse({ code: "signed_out" });
    const user = await store.people.user(actor.userId);
    if (!user) return refuse({ code: "not_found" });
    const guesses = [`account:${ports.tokens.digest(user.id)}`];
    const wait = await ports.signInLimit.take(guesses);
    if (wait > 0) return refuse({ code: "too_many", retryAfterSeconds: wait });
    const problems: FieldProblem[] = [];
    if (word.trim() !== deletionWord)
      problems.push({ field: "word", message: `请照样输入“${deletionWord}”两个字` });
    if (!(await ports.passwords.verify(user.passwordHash, password)))
      problems.push({ field: "password", message: "密码不对，请检查后再试" });
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    await ports.signInLimit.clear(guesses);

    const owned = await companiesWithoutAnotherOwner(context, user.id);
    if (owned.length > 0)
      return refuse({
        code: "conflict",
        message: `您是${owned.join("、")}唯一的所有者。请先在“企业”页请一位成员接任所有者，或者删除企业，再注销账号。`,
      });
    await remove(context, user);
    return ok(null);
  },
});

async function companiesWithoutAnotherOwner({ store }: VerbContext, userId: Id): Promise<string[]> {
  const names: string[] = [];
  for (const { organisationId, organisationName } of await store.people.membershipsOf(userId)) {
    // Two owners who go at once: the second waits here and then is the last.
    await store.people.takeOrganisation(organisationId);
    if (isLastOwner(await store.people.membersOf(organisationId), userId))
      names.push(organisationName);
  }
  return names;
}

async function remove(context: VerbContext, user: User): Promise<void> {
  const { store } = context;
  const memberships = await store.people.membershipsOf(user.id);
  await takeAllClaimsBack(context, user.id);
  await store.letters.removeAllTo(user.email);
  await store.registrations.removeAllOf(user.email);
  await store.invitations.removeAllTo(user.email);
  await store.notifications.removeAllOf(user.id);
  await store.people.removeUser(user.id);
  for (const { organisationId } of memberships)
    await notify(context, {
      to: { organisationId },
      kind: "membership",
      key: user.id,
      words: "一位成员注销了账号，已不在本企业",
      link: "/workbench/organisation",
    });
}
