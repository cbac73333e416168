import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerDays } from "#app/domain/people/claim.ts";
import { linkHours } from "#app/domain/people/link-life.ts";
import type { Actor } from "#app/domain/people/actor.ts";
import { escalateClaims } from "#app/use-cases/escalate-claims.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aCreditCode } from "#seed/builders/credit-code.ts";
import { verbServers } from "#tests/support/database.ts";
import {
  begin,
  goodPassword,
  hoursLater,
  openPeopleWorld,
  type PeopleWorld,
  type Somebody,
} from "./people-world.ts";
import { aSearch, codeOf, done, fieldsOf } from "./world.ts";

const address = "192.0.2.1";
const agent = "Firefox";

describe.each([...verbServers()])("members on $name", (server) => {
  let world: PeopleWorld;
  let owner: Somebody;

  beforeAll(async () => {
    world = await openPeopleWorld(server);
    await world.services.ports.store.people.insertUser({
      id: "2staff2222",
      email: "staff@example.org",
      name: "示例审核员",
      passwordHash: "none",
      platformRole: "reviewer",
      demo: false,
    });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.setNow(begin);
    await world.database.sql`truncate letters, sign_in_tries`;
    owner = await world.registered();
  });

  const staff: Actor = {
    kind: "person",
    userId: "2staff2222",
    name: "示例审核员",
    membership: null,
    platformRole: "reviewer",
  };
  const rolesOf = async (who: Somebody) => {
    const { members } = done(await (await who.act()).viewOrganisation(null));
    return Object.fromEntries(members.map(({ userId, role }) => [userId, role]));
  };
  let invited = 0;
  const newAddress = () => `invited${(invited += 1)}@example.org`;

  describe("an invitation", () => {
    test("makes an account of its address with its role, once", async () => {
      const email = newAddress();
      done(await (await owner.act()).inviteMember({ email, role: "viewer", address }));
      const token = await world.tokenFor(email);
      const view = done(await world.visitor.viewInvitation({ token }));
      expect(view).toMatchObject({ email, role: "viewer", step: { kind: "join" } });
      const accept = (password: string) =>
        world.visitor.acceptInvitation({ token, name: "钱同事", password, session: null, agent });
      expect(fieldsOf(await accept("short"))).toEqual(["password"]);
      const { opened } = done(await accept(goodPassword));
      expect(await world.actorOf(opened!.token)).toMatchObject({
        name: "钱同事",
        membership: { organisationId: owner.organisationId, role: "viewer" },
      });
      expect(codeOf(await accept(goodPassword))).toBe("not_found");
    });

    test("of somebody with an account is accepted by that account alone", async () => {
      const [known, other] = [await world.registered(), await world.registered()];
      done(await (await owner.act()).inviteMember({ email: known.email, role: "editor", address }));
      const token = await world.tokenFor(known.email);
      const said = { token, name: "", password: "", agent };
      const stepOf = async (who: Somebody | null) =>
        done(await (who ? await who.act() : world.visitor).viewInvitation({ token })).step.kind;
      expect([await stepOf(null), await stepOf(other), await stepOf(known)]).toEqual([
        "sign-in",
        "other",
        "accept",
      ]);
      const without = { ...said, name: "谁", password: goodPassword, session: null };
      expect(codeOf(await world.visitor.acceptInvitation(without))).toBe("conflict");
      const wrong = { ...said, session: other.token };
      expect(codeOf(await (await other.act()).acceptInvitation(wrong))).toBe("conflict");
      done(await (await known.act()).acceptInvitation({ ...said, session: known.token }));
      expect((await rolesOf(owner))[known.userId]).toBe("editor");
      expect((await rolesOf(owner))[other.userId]).toBeUndefined();
      // The session acts for the new organisation from now on.
      expect(await world.actorOf(known.token)).toMatchObject({
        membership: { organisationId: owner.organisationId },
      });
    });

    test("ends by revoking, by sending it again, and after seven days", async () => {
      const email = newAddress();
      const act = await owner.act();
      const { id } = done(await act.inviteMember({ email, role: "viewer", address }));
      const first = await world.tokenFor(email);
      done(await act.resendInvitation({ id, address }));
      const second = await world.tokenFor(email);
      const seen = async (token: string) => codeOf(await world.visitor.viewInvitation({ token }));
      expect([await seen(first), await seen(second)]).toEqual(["not_found", "ok"]);
      world.setNow(hoursLater(linkHours.invitation + 0.01));
      expect(await seen(second)).toBe("not_found");
      world.setNow(begin);
      done(await (await owner.act()).revokeInvitation({ id }));
      expect(await seen(second)).toBe("not_found");
      expect(done(await (await owner.act()).viewOrganisation(null)).invitations).toEqual([]);
    });

    test("to one address is one, with the newest role; members need none", async () => {
      const email = newAddress();
      const act = await owner.act();
      done(await act.inviteMember({ email, role: "viewer", address }));
      done(await act.inviteMember({ email, role: "owner", address }));
      const { invitations } = done(await act.viewOrganisation(null));
      expect(invitations.map(({ role }) => role)).toEqual(["owner"]);
      const own = await act.inviteMember({ email: owner.email, role: "viewer", address });
      expect(fieldsOf(own)).toEqual(["email"]);
    });

    test("is another organisation's own business", async () => {
      const email = newAddress();
      const other = await (await world.registered()).act();
      const { id } = done(
        await (await owner.act()).inviteMember({ email, role: "viewer", address }),
      );
      expect(codeOf(await other.revokeInvitation({ id }))).toBe("not_found");
      expect(codeOf(await other.resendInvitation({ id, address }))).toBe("not_found");
      expect(codeOf(await other.removeMember({ userId: owner.userId }))).toBe("not_found");
      expect(codeOf(await other.changeRole({ userId: owner.userId, role: "viewer" }))).toBe(
        "not_found",
      );
    });

    test("letters are limited by address and by organisation", async () => {
      const act = await owner.act();
      const email = newAddress();
      for (let n = 0; n < 5; n += 1)
        done(await act.inviteMember({ email, role: "viewer", address: `198.51.100.${n}` }));
      const sixth = { email, role: "viewer", address: "198.51.100.9" } as const;
      expect(codeOf(await act.inviteMember(sixth))).toBe("too_many");
    });
  });

  test("only owners see addresses, invitations and requests", async () => {
    const editor = await world.colleague(owner, newAddress(), "editor");
    const view = done(await (await editor.act()).viewOrganisation(null));
    expect(view.members.map(({ email }) => email)).toEqual(["", ""]);
    const forbidden = await (
      await editor.act()
    ).inviteMember({
      email: newAddress(),
      role: "owner",
      address,
    });
    expect(codeOf(forbidden)).toBe("forbidden");
  });

  test("roles change at once; the last owner keeps the role", async () => {
    const editor = await world.colleague(owner, newAddress(), "editor");
    const act = await owner.act();
    const last = await act.changeRole({ userId: owner.userId, role: "editor" });
    expect(codeOf(last)).toBe("conflict");
    done(await act.changeRole({ userId: editor.userId, role: "owner" }));
    expect((await world.actorOf(editor.token)).kind).toBe("person");
    done(await (await editor.act()).changeRole({ userId: owner.userId, role: "viewer" }));
    expect(
      codeOf(await (await owner.act()).changeRole({ userId: editor.userId, role: "viewer" })),
    ).toBe("forbidden");
  });

  test("who is removed has no access any more, and keeps the account", async () => {
    const editor = await world.colleague(owner, newAddress(), "editor");
    done(await (await owner.act()).removeMember({ userId: editor.userId }));
    expect(await world.actorOf(editor.token)).toMatchObject({ kind: "person", membership: null });
    expect(codeOf(await (await editor.act()).viewOrganisation(null))).toBe("forbidden");
  });

  test("the last owner leaves only after naming another", async () => {
    const editor = await world.colleague(owner, newAddress(), "editor");
    const leave = async (successor: string | null) =>
      (await owner.act()).leaveOrganisation({ successor });
    for (const successor of [null, owner.userId, "nothing222"])
      expect(fieldsOf(await leave(successor))).toEqual(["successor"]);
    done(await leave(editor.userId));
    expect(await rolesOf(editor)).toEqual({ [editor.userId]: "owner" });
    // Whoever is alone cannot leave.
    expect(fieldsOf(await (await editor.act()).leaveOrganisation({ successor: null }))).toEqual([
      "successor",
    ]);
  });

  test("of two owners who leave at once one stays", async () => {
    const second = await world.colleague(owner, newAddress(), "owner");
    const acts = await Promise.all([owner.act(), second.act()]);
    const answers = await Promise.all(
      acts.map((act) => act.leaveOrganisation({ successor: null })),
    );
    expect(answers.map(codeOf).sort()).toEqual(["invalid", "ok"]);
    const left = await world.database
      .sql`select role from memberships where organisation_id = ${owner.organisationId}`;
    expect(left.map(({ role }) => role)).toEqual(["owner"]);
  });

  test("a deleted organisation is gone from everywhere, its people's accounts are not", async () => {
    const editor = await world.colleague(owner, newAddress(), "editor");
    const id = owner.organisationId!;
    const { people } = world.services.ports.store;
    await people.saveStanding({ id, trust: "reviewed", trustUntil: null, frozen: false });
    const act = await owner.act();
    const title = "示例 独一无二的删除试验机";
    const listing = done(await act.createListing(aListingContent({ title }))).id;
    done(await act.publishListing({ id: listing }));
    const found = async () =>
      done(await world.visitor.searchEquipment(aSearch({ text: title }))).hits.some(
        (hit) => hit.listing.id === listing,
      );
    expect(await found()).toBe(true);
    const { organisation } = done(await act.viewOrganisation(null));
    expect(fieldsOf(await act.deleteOrganisation({ name: "别的名字" }))).toEqual(["name"]);
    done(await act.deleteOrganisation({ name: ` ${organisation.name} ` }));
    expect(await found()).toBe(false);
    const rows = await world.database.sql`
      select 1 from listings where organisation_id = ${id}
      union all select 1 from search_documents where organisation_id = ${id}
      union all select 1 from memberships where organisation_id = ${id}
      union all select 1 from reviews where organisation_id = ${id}`;
    expect(rows).toHaveLength(0);
    expect(await people.organisationByCode(owner.creditCode)).toBeNull();
    for (const who of [owner, editor])
      expect(await world.actorOf(who.token)).toMatchObject({ kind: "person", membership: null });
    const lines = await world.services.ports.store.audit.recent(20);
    expect(lines.map(({ organisationId, verb }) => [organisationId, verb])).toContainEqual([
      id,
      "delete-organisation",
    ]);
  });

  test("another name or code costs the reviewed level and goes before the reviewers; a place does not", async () => {
    const id = owner.organisationId!;
    const { people, reviews } = world.services.ports.store;
    await people.saveStanding({ id, trust: "reviewed", trustUntil: null, frozen: false });
    await reviews.withdraw("organisation", id);
    const { organisation } = done(await (await owner.act()).viewOrganisation(null));
    const edit = async (said: object) =>
      (await owner.act()).editOrganisation({
        name: organisation.name,
        creditCode: owner.creditCode,
        place: organisation.place,
        ...said,
      });
    const now = async () => (await people.organisations([id])).get(id);
    const waits = async () =>
      (await reviews.ofSubject(id)).filter(({ state }) => state === "waiting").length;
    done(await edit({ place: { province: "广东", city: "佛山" } }));
    expect(await now()).toMatchObject({ trust: "reviewed", place: { province: "广东" } });
    expect(await waits()).toBe(0);
    done(await edit({ name: "示例改名厂" }));
    expect(await now()).toMatchObject({ trust: "registered", name: "示例改名厂" });
    expect(await waits()).toBe(1);
    const other = await world.registered();
    expect(fieldsOf(await edit({ creditCode: other.creditCode }))).toEqual(["creditCode"]);
    expect(codeOf(await edit({ creditCode: aCreditCode(80_000 + invited) }))).toBe("ok");
  });

  describe("who belongs to a registered company", () => {
    const words = "我是设备科的工程师";
    const ask = async (who: Somebody, to: "owner" | "reviewer" = "owner") =>
      (await who.act()).askToJoin({ creditCode: owner.creditCode, words, to });
    const applicant = () => world.registered({ creditCode: owner.creditCode });

    test("asks its owner, who lets them in with a role", async () => {
      const who = await applicant();
      const { id } = done(await ask(who));
      expect(codeOf(await ask(who))).toBe("conflict");
      const { requests } = done(await (await owner.act()).viewOrganisation(null));
      expect(requests).toMatchObject([{ id, words, email: who.email }]);
      const stranger = await (await world.registered()).act();
      expect(codeOf(await stranger.acceptJoinRequest({ id, role: "owner" }))).toBe("not_found");
      expect(codeOf(await stranger.declineJoinRequest({ id, reason: "" }))).toBe("not_found");
      done(await (await owner.act()).acceptJoinRequest({ id, role: "viewer" }));
      expect((await rolesOf(owner))[who.userId]).toBe("viewer");
      expect(codeOf(await (await owner.act()).acceptJoinRequest({ id, role: "viewer" }))).toBe(
        "conflict",
      );
    });

    test("is declined, or withdraws; the request is then no one's to answer", async () => {
      const [first, second] = [await applicant(), await applicant()];
      const declined = done(await ask(first)).id;
      done(
        await (await owner.act()).declineJoinRequest({ id: declined, reason: "不是本企业员工" }),
      );
      const seen = done(await (await first.act()).viewJoining({ creditCode: null })).claims;
      expect(seen).toMatchObject([{ state: "declined", reason: "不是本企业员工" }]);
      const withdrawn = done(await ask(second)).id;
      expect(codeOf(await (await first.act()).withdrawClaim({ id: withdrawn }))).toBe("not_found");
      done(await (await second.act()).withdrawClaim({ id: withdrawn }));
      expect(
        codeOf(await (await owner.act()).acceptJoinRequest({ id: withdrawn, role: "viewer" })),
      ).toBe("conflict");
    });

    test("reaches a reviewer after seven days without an answer, not before", async () => {
      const { id } = done(await ask(await applicant()));
      const { ports } = world.services;
      const waiting = async () =>
        (await ports.store.reviews.ofSubject(id)).map(({ kind, state }) => [kind, state]);
      const run = (now: string) => escalateClaims.run({ ports, now }, null);
      await run(hoursLater(answerDays * 24 - 1));
      expect(await waiting()).toEqual([]);
      await run(hoursLater(answerDays * 24 + 1));
      await run(hoursLater(answerDays * 24 + 2));
      expect(await waiting()).toEqual([["claim", "waiting"]]);
      // The owner may still answer, which takes it off the desk.
      done(await (await owner.act()).acceptJoinRequest({ id, role: "viewer" }));
      expect(await waiting()).toEqual([["claim", "withdrawn"]]);
    });

    test("goes to a reviewer at once where no owner is left, and is made owner there", async () => {
      const who = await applicant();
      await world.database.sql`delete from users where id = ${owner.userId}`;
      const { id } = done(await ask(who));
      const desk = world.as(staff);
      expect(done(await desk.viewClaim({ id })).members).toEqual([]);
      const resolve = (reason: string) =>
        desk.resolveClaim({ id, resolution: "hand-over", reason });
      expect(fieldsOf(await resolve(" "))).toEqual(["reason"]);
      done(await resolve("授权书已核对。"));
      expect(codeOf(await resolve("授权书已核对。"))).toBe("conflict");
      const act = world.as(await world.actorOf(who.token));
      expect(
        codeOf(
          await act.switchOrganisation({ token: who.token, organisationId: owner.organisationId! }),
        ),
      ).toBe("ok");
      expect(await rolesOf(who)).toEqual({ [who.userId]: "owner" });
    });

    test("shows a reviewer no whole address", async () => {
      const who = await applicant();
      const { id } = done(await ask(who, "reviewer"));
      const view = JSON.stringify(done(await world.as(staff).viewClaim({ id })));
      for (const email of [who.email, owner.email]) expect(view).not.toContain(email);
      expect(view).toContain("***@example.org");
    });
  });

  describe("a dispute", () => {
    const dispute = async (who: Somebody) =>
      (await who.act()).disputeOrganisation({
        creditCode: owner.creditCode,
        words: "这家企业不是他们的，我们有营业执照",
      });

    test("freezes everything until it is decided, and keeping thaws it", async () => {
      const [who, other] = [await world.registered(), await world.registered()];
      const { id } = done(await dispute(who));
      done(await dispute(other));
      const act = await owner.act();
      const { organisation } = done(await act.viewOrganisation(null));
      expect(organisation.frozen).toBe(true);
      const { name, place } = organisation;
      const email = newAddress();
      for (const refused of [
        await act.inviteMember({ email, role: "viewer", address }),
        await act.changeRole({ userId: owner.userId, role: "owner" }),
        await act.editOrganisation({ name, place, creditCode: owner.creditCode }),
        await act.deleteOrganisation({ name }),
        await act.leaveOrganisation({ successor: null }),
      ])
        expect(codeOf(refused)).toBe("conflict");
      const desk = world.as(staff);
      const keep = { resolution: "keep", reason: "执照与授权书齐全。" } as const;
      done(await desk.resolveClaim({ id, ...keep }));
      const frozen = async () =>
        done(await (await owner.act()).viewOrganisation(null)).organisation.frozen;
      // The other dispute still waits.
      expect(await frozen()).toBe(true);
      const { claims } = done(await (await other.act()).viewJoining({ creditCode: null }));
      done(await (await other.act()).withdrawClaim({ id: claims[0]!.id }));
      expect(await frozen()).toBe(false);
      // Who lost it waits before the next one.
      expect(codeOf(await dispute(who))).toBe("conflict");
      world.setNow(hoursLater(91 * 24));
      await world.database.sql`update sessions set expires_at = '2030-01-01'`;
      expect(codeOf(await dispute(who))).toBe("ok");
    });

    test("that is won hands the company over: former owners and their invitations are out", async () => {
      const editor = await world.colleague(owner, newAddress(), "editor");
      done(await (await owner.act()).inviteMember({ email: newAddress(), role: "owner", address }));
      const who = await world.registered();
      const { id } = done(await dispute(who));
      expect(codeOf(await (await editor.act()).viewClaim({ id }))).toBe("forbidden");
      const reason = "申请人持有营业执照原件。";
      done(await world.as(staff).resolveClaim({ id, resolution: "hand-over", reason }));
      const rows = await world.database.sql<{ user_id: string; role: string }[]>`
        select user_id, role from memberships where organisation_id = ${owner.organisationId}`;
      expect(Object.fromEntries(rows.map((row) => [row.user_id, row.role]))).toEqual({
        [who.userId]: "owner",
        [editor.userId]: "editor",
      });
      expect(await world.actorOf(owner.token)).toMatchObject({ membership: null });
      expect(
        await world.database
          .sql`select from invitations where organisation_id = ${owner.organisationId}`,
      ).toHaveLength(0);
      const { organisation } = done(await (await editor.act()).viewOrganisation(null));
      expect(organisation.frozen).toBe(false);
    });

    test("is decided by nobody who belongs to either side", async () => {
      const who = await world.registered();
      const { id } = done(await dispute(who));
      const reason = "自己处理。";
      const actor = await world.actorOf(who.token);
      if (actor.kind !== "person") throw new Error("not signed in");
      const claimant = world.as({ ...actor, membership: null, platformRole: "reviewer" });
      expect(codeOf(await claimant.resolveClaim({ id, resolution: "hand-over", reason }))).toBe(
        "forbidden",
      );
      const member = await world.actorOf(owner.token);
      if (member.kind !== "person") throw new Error("not signed in");
      const staffOwner = world.as({ ...member, platformRole: "reviewer" });
      expect(codeOf(await staffOwner.resolveClaim({ id, resolution: "keep", reason }))).toBe(
        "forbidden",
      );
    });

    test("is one at a time a person", async () => {
      const who = await world.registered();
      done(await dispute(who));
      const other = await world.registered();
      const second = await (
        await who.act()
      ).disputeOrganisation({
        creditCode: other.creditCode,
        words: "这家企业也不是他们的",
      });
      expect(codeOf(second)).toBe("conflict");
    });
  });

  test("somebody with an account registers another company and acts for it", async () => {
    const creditCode = aCreditCode(70_000 + invited);
    const place = { province: "重庆", city: null } as const;
    const said = { name: "示例第二厂", creditCode, place, token: owner.token };
    const { id } = done(await (await owner.act()).registerOrganisation(said));
    expect(await world.actorOf(owner.token)).toMatchObject({
      membership: { organisationId: id, role: "owner" },
    });
    expect(fieldsOf(await (await owner.act()).registerOrganisation(said))).toEqual(["creditCode"]);
  });
});
