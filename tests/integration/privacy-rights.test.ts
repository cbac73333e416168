import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberRole } from "#app/domain/people/actor.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { verbServers } from "#tests/support/database.ts";
import { codeOf, done, everyTable, fieldsOf, openWorld, type World } from "./world.ts";

const password = "a long enough password";
const company = { id: "2c2mpany22", name: "示例注销厂" };

interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly acts: UseCases;
}

describe.each([...verbServers()])("privacy rights on $name", (server) => {
  let world: World;
  let owner: Person;
  let leaver: Person;

  /** Somebody with an account, a membership and a signed-in browser, under a name that stands nowhere else. */
  async function join(id: string, role: MemberRole): Promise<Person> {
    const { ports } = world.services;
    const [name, email] = [`慕容${id}`, `qx9.${id}@example.org`];
    await ports.store.people.insertUser({
      id,
      email,
      name,
      passwordHash: await ports.passwords.hash(password),
      platformRole: null,
      demo: false,
    });
    await ports.store.people.insertMembership(id, company.id, role);
    const acts = world.services.useCases({
      actor: {
        kind: "person",
        userId: id,
        name,
        membership: { organisationId: company.id, organisationName: company.name, role },
        platformRole: null,
      },
      requestId: "test",
    });
    done(
      await world.visitor.signIn({ email, password, address: "203.0.113.9", agent: `Br/${id}` }),
    );
    return { id, email, name, acts };
  }

  beforeAll(async () => {
    world = await openWorld(server);
    await world.services.ports.store.people.insertOrganisation(anOrganisation(company));
    owner = await join("2wnerqx999", "owner");
    leaver = await join("2eaverqx99", "editor");
    done(
      await owner.acts.saveContactCard({
        person: "慕容联系人",
        phone: "000-0000-0009",
        email: "",
        wechat: "",
      }),
    );
    done(await leaver.acts.createListing(aListingContent({ title: "示例 留下的机器" })));
    done(await leaver.acts.saveSearch({ index: "equipment", query: "q=焊接", name: "qx9 收藏" }));
    const { store, newId } = world.services.ports;
    await store.notifications.tell(
      newId(),
      { to: { userId: leaver.id }, kind: "membership", key: "k", words: "qx9 消息", link: "/" },
      new Date().toISOString(),
    );
    await store.letters.insert({
      id: newId(),
      to: leaver.email.toUpperCase(),
      subject: "qx9",
      text: "qx9",
      at: new Date().toISOString(),
    });
  });
  afterAll(() => world.close());

  test("a person gets everything about them and nothing secret", async () => {
    const data = done(await leaver.acts.viewPersonalData(null));
    expect(data).toMatchObject({
      account: { id: leaver.id, email: leaver.email, name: leaver.name },
      memberships: [{ organisationName: company.name, role: "editor" }],
      sessions: [{ agent: `Br/${leaver.id}` }],
      notifications: [{ words: "qx9 消息" }],
      savedSearches: [{ name: "qx9 收藏", query: "q=焊接" }],
      contactCards: [],
    });
    expect(data.audit.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(["sign-in", "create-listing", "save-search"]),
    );
    const text = JSON.stringify(data);
    for (const secret of ["argon2", "passwordHash", "tokenHash", owner.email, owner.id])
      expect(text).not.toContain(secret);
  });

  test("the card of a company goes to its owner", async () => {
    const data = done(await owner.acts.viewPersonalData(null));
    expect(data.contactCards).toMatchObject([{ person: "慕容联系人" }]);
    expect(JSON.stringify(data)).not.toContain(leaver.id);
  });

  test("deleting asks for the password and the word", async () => {
    const tried = await leaver.acts.deleteAccount({ password: "wrong", word: "删除" });
    expect(fieldsOf(tried)).toEqual(["word", "password"]);
    expect(fieldsOf(await leaver.acts.deleteAccount({ password, word: "" }))).toEqual(["word"]);
    expect(await world.services.ports.store.people.user(leaver.id)).not.toBeNull();
  });

  test("the last owner is told what to do first, and stays", async () => {
    const refused = await owner.acts.deleteAccount({ password, word: "注销" });
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: "conflict",
        message: expect.stringMatching(/示例注销厂唯一的所有者.*接任.*删除企业/) as string,
      },
    });
    expect(done(await owner.acts.viewPersonalData(null)).account.email).toBe(owner.email);
  });

  test("the account goes with everything that names the person; the trail and the company's things stay", async () => {
    const before = await everyTable(world.database);
    expect([...before.values()].join("\n")).toContain(leaver.email);
    done(await leaver.acts.deleteAccount({ password, word: " 注销 " }));

    const after = await everyTable(world.database);
    const holding = (value: string) =>
      [...after].filter(([, text]) => text.includes(value)).map(([name]) => name);
    for (const value of [
      leaver.name,
      leaver.email,
      leaver.email.toUpperCase(),
      "qx9 ",
      "Br/2eaver",
    ])
      expect(holding(value)).toEqual([]);
    // The news for those who stay is told under the opaque id.
    expect(holding(leaver.id).sort()).toEqual(["public.audit_lines", "public.notifications"]);
    expect(after.get("public.listings")).toContain("示例 留下的机器");
    expect(
      codeOf(
        await world.visitor.signIn({
          email: leaver.email,
          password,
          address: "203.0.113.9",
          agent: "",
        }),
      ),
    ).toBe("invalid");
  });

  test("the company's owner still sees what was done, by somebody who has left", async () => {
    const view = done(
      await owner.acts.viewAudit({
        page: 1,
        perPage: 50,
        verb: "create-listing",
        actor: null,
        outcome: null,
        from: null,
        to: null,
      }),
    );
    expect(view.items.map(({ actor }) => actor)).toEqual([leaver.id]);
    expect(view.names[leaver.id]).toBeUndefined();
  });

  test("of two owners who go at once one stays", async () => {
    const second = await join("2secndqx99", "owner");
    const answers = await Promise.all(
      [owner, second].map(({ acts }) => acts.deleteAccount({ password, word: "注销" })),
    );
    expect(answers.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  });

  test("guessing the password of an open session is slowed down", async () => {
    const guesser = await join("2gssrqx999", "viewer");
    const guess = () => guesser.acts.deleteAccount({ password: "guess", word: "注销" });
    let last = codeOf(await guess());
    for (let n = 0; n < 60 && last === "invalid"; n += 1) last = codeOf(await guess());
    expect(last).toBe("too_many");
  });
});
