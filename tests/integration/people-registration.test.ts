import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { linkHours } from "#app/domain/people/link-life.ts";
import { aCreditCode } from "#seed/builders/credit-code.ts";
import { verbServers } from "#tests/support/database.ts";
import {
  aRegistration,
  begin,
  goodPassword,
  hoursLater,
  openPeopleWorld,
  type PeopleWorld,
} from "./people-world.ts";
import { codeOf, done, everyTable, fieldsOf } from "./world.ts";

const address = "192.0.2.1";
const agent = "Firefox";

describe.each([...verbServers()])("registration on $name", (server) => {
  let world: PeopleWorld;
  beforeAll(async () => {
    world = await openPeopleWorld(server);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.setNow(begin);
    await world.database
      .sql`truncate users, organisations, registrations, mail_links, letters, sign_in_tries cascade`;
    await world.database.sql`delete from graphile_worker._private_jobs`;
  });

  const confirm = (token: string, browser: string | null, password = "") =>
    world.visitor.confirmRegistration({ token, browser, password, agent });

  test("makes account, company and owner with the confirmation, and asks for a review", async () => {
    const said = aRegistration();
    const { browser } = done(await world.visitor.register({ ...said, address }));
    const { people, reviews } = world.services.ports.store;
    expect(await people.userByEmail(said.email)).toBeNull();
    expect(await people.organisationByCode(said.creditCode)).toBeNull();

    const token = await world.tokenFor(said.email);
    const shown = done(await world.visitor.viewRegistration({ token, browser }));
    expect(shown).toMatchObject({ organisationName: said.organisationName, asksPassword: false });
    const confirmed = done(await confirm(token, browser));
    const actor = await world.actorOf(confirmed.token);
    expect(actor).toMatchObject({
      kind: "person",
      name: said.name,
      membership: { organisationId: confirmed.organisationId, role: "owner" },
    });
    expect(await people.organisationByCode(said.creditCode)).toMatchObject({
      name: said.organisationName,
      trust: "registered",
      frozen: false,
    });
    const queue = await reviews.queue("organisation", { page: 1, perPage: 10 });
    expect(queue.map(({ subjectId }) => subjectId)).toEqual([confirmed.organisationId]);
    expect(codeOf(await world.visitor.signIn({ ...said, address, agent }))).toBe("ok");
  });

  test("answers the same for an address with an account: answer, rows, jobs, number of letters", async () => {
    const { email: known } = await world.registered();
    const trace = async (email: string) => {
      await world.database.sql`truncate letters, sign_in_tries`;
      const from = await counts();
      const answer = await world.visitor.register({ ...aRegistration({ email }), address });
      const after = await counts();
      await world.writeLetters();
      const letters = (await world.letters()).map(({ to }) => to === email);
      const rows = Object.entries(after).map(([table, n]) => [table, n - from[table]!]);
      return { code: codeOf(answer), shape: Object.keys(done(answer)), rows, letters };
    };
    const [unknown, registered] = [await trace("nobody@example.org"), await trace(known)];
    expect(registered).toEqual(unknown);
    expect(unknown.letters).toEqual([true]);
    const [letter] = await world.letters(known);
    expect(letter?.text).toContain("已有账号");
    expect(letter?.text).not.toContain("token=");
    expect(letter?.text).toContain("/reset");
  });

  async function counts(): Promise<Record<string, number>> {
    const tables = await everyTable(world.database);
    return Object.fromEntries(
      [...tables].map(([table, text]) => [table, text.split("\n").filter(Boolean).length]),
    );
  }

  test("in another browser only who knows the password confirms", async () => {
    const said = aRegistration();
    done(await world.visitor.register({ ...said, address }));
    const token = await world.tokenFor(said.email);
    expect(done(await world.visitor.viewRegistration({ token, browser: null })).asksPassword).toBe(
      true,
    );
    for (const browser of [null, "x".repeat(43)]) {
      const refused = await confirm(token, browser, "not the password");
      expect(fieldsOf(refused)).toEqual(["password"]);
    }
    expect(await world.database.sql`select from users`).toHaveLength(0);
    expect(codeOf(await confirm(token, null, goodPassword))).toBe("ok");
  });

  test("guesses of that password are counted", async () => {
    const said = aRegistration();
    done(await world.visitor.register({ ...said, address }));
    const token = await world.tokenFor(said.email);
    for (let n = 0; n < 8; n += 1) await confirm(token, null, `guess number ${n}`);
    expect(codeOf(await confirm(token, null, goodPassword))).toBe("too_many");
  });

  test("a link works once, for 48 hours, and no other does", async () => {
    const said = aRegistration();
    const { browser } = done(await world.visitor.register({ ...said, address }));
    const token = await world.tokenFor(said.email);
    world.setNow(hoursLater(linkHours.registration + 0.01));
    expect(codeOf(await confirm(token, browser))).toBe("not_found");
    expect(codeOf(await world.visitor.viewRegistration({ token, browser }))).toBe("not_found");
    world.setNow(hoursLater(linkHours.registration - 0.01));
    expect(codeOf(await confirm("x".repeat(43), browser))).toBe("not_found");
    expect(codeOf(await confirm(token, browser))).toBe("ok");
    expect(codeOf(await confirm(token, browser))).toBe("not_found");
  });

  test("of two registrations of one address the first to be confirmed counts", async () => {
    const first = aRegistration();
    const second = { ...aRegistration(), email: first.email };
    done(await world.visitor.register({ ...first, address }));
    const firstToken = await world.tokenFor(first.email);
    done(await world.visitor.register({ ...second, address }));
    const secondToken = await world.tokenFor(first.email);
    expect(codeOf(await confirm(secondToken, null, goodPassword))).toBe("ok");
    expect(codeOf(await confirm(firstToken, null, goodPassword))).toBe("not_found");
    const { people } = world.services.ports.store;
    expect(await people.organisationByCode(second.creditCode)).not.toBeNull();
    expect(await people.organisationByCode(first.creditCode)).toBeNull();
  });

  test("a code is registered once: whoever comes later has an account and may ask to join", async () => {
    const first = await world.registered();
    const later = await world.registered({ creditCode: first.creditCode });
    expect(later.organisationId).toBeNull();
    expect(await world.database.sql`select from organisations`).toHaveLength(1);
    const view = done(await (await later.act()).viewJoining({ creditCode: first.creditCode }));
    expect(view.company).toMatchObject({ trust: "registered", member: false });
    expect(codeOf(await (await later.act()).viewOrganisation(null))).toBe("forbidden");
  });

  test("of two who confirm one code at once, one gets the company", async () => {
    const creditCode = aCreditCode(90_000);
    const sent = [aRegistration({ creditCode }), aRegistration({ creditCode })];
    for (const [n, said] of sent.entries())
      done(await world.visitor.register({ ...said, address: `192.0.2.${n}` }));
    const tokens = [await world.tokenFor(sent[0]!.email)];
    const texts = (await world.letters(sent[1]!.email)).map(({ text }) => text);
    tokens.push(/token=([\w-]+)/.exec(texts[0] ?? "")![1]!);
    const answers = await Promise.all(tokens.map((token) => confirm(token, null, goodPassword)));
    const owned = answers.map((answer) => done(answer).organisationId !== null);
    expect(owned.sort()).toEqual([false, true]);
  });

  test("letters to one address and from one place are limited, known or not", async () => {
    const { email: known } = await world.registered();
    await world.database.sql`truncate sign_in_tries`;
    for (const email of [known, "nobody@example.org"]) {
      for (let n = 0; n < 5; n += 1)
        expect(codeOf(await world.visitor.askReset({ email, address: `198.51.100.${n}` }))).toBe(
          "ok",
        );
      const said = { ...aRegistration({ email }), address: "198.51.100.99" };
      expect(codeOf(await world.visitor.register(said))).toBe("too_many");
    }
    for (let n = 0; n < 60; n += 1)
      await world.visitor.askReset({ email: `p${n}@example.org`, address });
    expect(codeOf(await world.visitor.askReset({ email: "new@example.org", address }))).toBe(
      "too_many",
    );
  });

  test("the database holds digests alone, and once letters are sent no token at all", async () => {
    const said = aRegistration();
    const { browser } = done(await world.visitor.register({ ...said, address }));
    const token = await world.tokenFor(said.email);
    await world.visitor.askReset({ email: "nobody@example.org", address });
    await world.writeLetters();
    await world.database.sql`truncate letters`;
    const text = [...(await everyTable(world.database)).values()].join("\n");
    for (const secret of [token, browser, goodPassword, address])
      expect(text).not.toContain(secret);
    const { digest } = world.services.ports.tokens;
    expect(text).toContain(digest(token));
    expect(text).toContain(digest(browser));
  });

  test("what nobody confirms is gone after its time", async () => {
    done(await world.visitor.register({ ...aRegistration(), address }));
    done(await world.visitor.askReset({ email: "nobody@example.org", address }));
    const count = async () =>
      (await world.database.sql`select 1 from registrations union all select 1 from mail_links`)
        .length;
    expect(await count()).toBe(2);
    await world.database.sql`update registrations set expires_at = now() - interval '1 second'`;
    await world.database.sql`update mail_links set expires_at = now() - interval '1 second'`;
    await world.services.jobs["sweep-links"]!(null);
    expect(await count()).toBe(0);
  });

  test("the audit knows the verbs and no address", async () => {
    const { email, userId } = await world.registered();
    const lines = await world.services.ports.store.audit.recent(2);
    expect(lines.map(({ verb }) => verb)).toEqual(["confirm-registration", "register"]);
    expect(lines[0]).toMatchObject({ subject: userId, outcome: "done" });
    expect(JSON.stringify(lines)).not.toContain(email);
  });
});

describe.each([...verbServers()])("passwords and addresses on $name", (server) => {
  let world: PeopleWorld;
  beforeAll(async () => {
    world = await openPeopleWorld(server);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.setNow(begin);
    await world.database.sql`truncate letters, sign_in_tries`;
  });

  const newPassword = "another staple altogether";
  const enters = async (email: string, password: string) =>
    codeOf(await world.visitor.signIn({ email, password, address: "203.0.113.1", agent }));

  test("a reset by letter ends every session, works once, for one hour", async () => {
    const { email, token: session } = await world.registered();
    done(await world.visitor.askReset({ email, address }));
    const token = await world.tokenFor(email);
    const reset = (password: string) => world.visitor.resetPassword({ token, password, address });
    expect(fieldsOf(await reset("short"))).toEqual(["password"]);
    expect(fieldsOf(await reset(email))).toEqual(["password"]);
    world.setNow(hoursLater(linkHours.reset + 0.01));
    expect(codeOf(await reset(newPassword))).toBe("not_found");
    world.setNow(begin);
    expect(codeOf(await reset(newPassword))).toBe("ok");
    expect(codeOf(await reset(newPassword))).toBe("not_found");
    expect((await world.actorOf(session)).kind).toBe("visitor");
    expect([await enters(email, goodPassword), await enters(email, newPassword)]).toEqual([
      "invalid",
      "ok",
    ]);
    const subjects = (await world.letters(email)).map(({ subject }) => subject);
    expect(subjects).toContain("对接：密码已修改");
  });

  test("an unknown address gets the same answer and rows, and no letter", async () => {
    const { email } = await world.registered();
    await world.database.sql`truncate letters, mail_links`;
    const ask = async (to: string) => {
      const answer = await world.visitor.askReset({ email: to, address });
      return { answer, rows: (await world.database.sql`select from mail_links`).length };
    };
    const known = await ask(email);
    await world.database.sql`truncate mail_links`;
    expect(await ask("nobody@example.org")).toEqual(known);
    await world.writeLetters();
    expect(await world.letters("nobody@example.org")).toHaveLength(0);
    expect(await world.database.sql`select from mail_links`).toHaveLength(0);
  });

  test("a reset link opens no other door", async () => {
    const { email } = await world.registered();
    done(await world.visitor.askReset({ email, address }));
    const token = await world.tokenFor(email);
    expect(codeOf(await world.visitor.confirmEmail({ token }))).toBe("not_found");
    expect(codeOf(await confirmAs(token))).toBe("not_found");
    expect(codeOf(await world.visitor.viewInvitation({ token }))).toBe("not_found");
    expect(codeOf(await world.visitor.viewMailLink({ token, purpose: "email" }))).toBe("not_found");
    expect(codeOf(await world.visitor.viewMailLink({ token, purpose: "reset" }))).toBe("ok");
  });
  const confirmAs = (token: string) =>
    world.visitor.confirmRegistration({ token, browser: null, password: goodPassword, agent });

  test("a change of password asks the old one and signs out every other browser", async () => {
    const { email, token } = await world.registered();
    const other = done(
      await world.visitor.signIn({ email, password: goodPassword, address, agent }),
    ).token;
    const change = async (oldPassword: string, chosen: string) =>
      world.as(await world.actorOf(token)).changePassword({
        oldPassword,
        newPassword: chosen,
        token,
      });
    expect(fieldsOf(await change("wrong", newPassword))).toEqual(["oldPassword"]);
    expect(fieldsOf(await change(goodPassword, "1234567890"))).toEqual(["newPassword"]);
    expect(codeOf(await change(goodPassword, newPassword))).toBe("ok");
    expect([(await world.actorOf(token)).kind, (await world.actorOf(other)).kind]).toEqual([
      "person",
      "visitor",
    ]);
    expect(await enters(email, newPassword)).toBe("ok");
  });

  test("guesses of one's own password are counted", async () => {
    const somebody = await world.registered();
    const guess = async () =>
      (await somebody.act()).changePassword({
        oldPassword: "guess",
        newPassword,
        token: somebody.token,
      });
    for (let n = 0; n < 8; n += 1) expect(codeOf(await guess())).toBe("invalid");
    expect(codeOf(await guess())).toBe("too_many");
  });

  test("another address counts once it is confirmed; the old one is told, and no longer enters", async () => {
    const somebody = await world.registered();
    const email = "moved@example.org";
    const ask = async (password: string, to = email) =>
      (await somebody.act()).askEmailChange({ email: to, password, address });
    expect(fieldsOf(await ask("wrong"))).toEqual(["emailPassword"]);
    expect(fieldsOf(await ask(goodPassword, somebody.email))).toEqual(["newEmail"]);
    done(await ask(goodPassword));
    expect(await enters(somebody.email, goodPassword)).toBe("ok");
    const token = await world.tokenFor(email);
    expect(codeOf(await world.visitor.confirmEmail({ token }))).toBe("ok");
    expect(codeOf(await world.visitor.confirmEmail({ token }))).toBe("not_found");
    expect([await enters(somebody.email, goodPassword), await enters(email, goodPassword)]).toEqual(
      ["invalid", "ok"],
    );
    expect((await world.letters(somebody.email))[0]?.subject).toContain("登录邮箱已更换");
  });

  test("an address with an account cannot be taken: the answer is the same, the letter says so", async () => {
    const [taken, somebody] = [await world.registered(), await world.registered()];
    await world.database.sql`truncate letters`;
    const ask = async (email: string) =>
      (await somebody.act()).askEmailChange({ email, password: goodPassword, address });
    expect(await ask(taken.email)).toEqual(await ask("free@example.org"));
    await world.writeLetters();
    const [letter] = await world.letters(taken.email);
    expect(letter?.text).toContain("已有账号");
    expect(letter?.text).not.toContain("token=");
    expect(await world.letters("free@example.org")).toHaveLength(1);
  });
});
