import { passwordProblem } from "#app/domain/people/password.ts";
import type { Invitation } from "#app/domain/people/member.ts";
import { frozenWords } from "#app/domain/review/publishing.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { openSession, type OpenedSession } from "./open-session.ts";
import { verb, type Answer, type VerbContext } from "./verb.ts";

interface Acceptance {
  /** Of the letter. */
  readonly token: string;
  /** For somebody without an account. */
  readonly name: string;
  readonly password: string;
  /** The session of somebody who is signed in. */
  readonly session: string | null;
  readonly agent: string;
}

interface Accepted {
  readonly organisationId: Id;
  /** For a person whose account was just made. */
  readonly opened: OpenedSession | null;
}

/** Takes an invitation up: with the account of its address, or with a new one. */
export const acceptInvitation = verb<Acceptance, Accepted>({
  name: "accept-invitation",
  access: "anyone",
  subject: (_input, output) => output?.organisationId ?? "",
  async run(context, input) {
    const { ports, store, now } = context;
    const { digest } = ports.tokens;
    const found = await store.invitations.byToken(digest(input.token), now);
    if (!found) return refuse({ code: "not_found" });
    const { organisationId, role } = found;
    const organisation = await store.people.takeOrganisation(organisationId);
    // Whoever waited for the organisation may find that the invitation was taken back meanwhile.
    const invitation = await store.invitations.byToken(digest(input.token), now);
    if (!organisation || !invitation) return refuse({ code: "not_found" });
    if (organisation.frozen) return refuse({ code: "conflict", message: frozenWords });

    const joining = await joiningPerson(context, invitation, input);
    if (!joining.ok) return joining;
    const { userId, name, isNew } = joining.value;
    const memberships = await store.people.membershipsOf(userId);
    if (!memberships.some((each) => each.organisationId === organisationId)) {
      await store.people.insertMembership(userId, organisationId, role);
      await notify(context, {
        to: { organisationId },
        kind: "membership",
        key: userId,
        words: `${name}接受邀请，加入了本企业`,
        link: "/workbench/organisation",
      });
    }
    await store.invitations.remove(invitation.id);
    if (input.session && !isNew)
      await store.sessions.switchOrganisation(digest(input.session), organisationId);
    const opened = isNew ? await openSession(context, userId, organisationId, input.agent) : null;
    return ok({ organisationId, opened });
  },
});

interface Joining {
  readonly userId: Id;
  readonly name: string;
  readonly isNew: boolean;
}

/** The account of the invitation's address, made now where there is none; nobody else's. */
async function joiningPerson(
  { actor, ports, store }: VerbContext,
  { email }: Invitation,
  { name, password }: Acceptance,
): Answer<Joining> {
  if (actor.kind === "person") {
    const user = await store.people.user(actor.userId);
    if (user?.email.toLowerCase() !== email)
      return refuse({
        code: "conflict",
        message: "邀请发给另一个邮箱。请退出后，用收到邀请的邮箱登录再接受。",
      });
    return ok({ userId: user.id, name: user.name, isNew: false });
  }
  if (await store.people.userByEmail(email))
    return refuse({ code: "conflict", message: "这个邮箱已有账号，请登录后再接受邀请。" });
  const problem = passwordProblem(password, { email, name });
  if (problem)
    return refuse({ code: "invalid", problems: [{ field: "password", message: problem }] });
  const userId = ports.newId();
  const added = await store.people.insertUser({
    id: userId,
    email,
    name,
    passwordHash: await ports.passwords.hash(password),
    platformRole: null,
    demo: false,
  });
  return added
    ? ok({ userId, name, isNew: true })
    : refuse({ code: "conflict", message: "这个邮箱已有账号，请登录后再接受邀请。" });
}
