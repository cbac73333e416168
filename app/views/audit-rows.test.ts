import { expect, test } from "vitest";
import type { AuditLine } from "#app/use-cases/ports.ts";
import { auditAddress, auditExport, auditRows, readAuditQuestion } from "./audit-rows.ts";

const line: AuditLine = {
  at: "2026-05-06T01:02:03.000Z",
  verb: "publish-listing",
  actor: "2wner22222",
  organisationId: "2rg2222222",
  subject: "2isting222",
  outcome: "done",
  requestId: "r",
};
const view = {
  total: 1,
  things: { "2isting222": { title: "示例 空压机", to: "/equipment/2isting222" } },
  names: { "2wner22222": "示例·张工" },
  organisations: {},
};

test("a line says who did what to which thing, when, and how it ended", () => {
  expect(auditRows({ ...view, items: [line] }, true)).toMatchObject([
    {
      minute: "2026-05-06 09:02",
      verb: "发布供给",
      outcome: "完成",
      refused: false,
      who: "示例·张工",
      thing: "示例 空压机",
      to: "/equipment/2isting222",
    },
  ]);
});

test("who has left is named so, and what is not one's own is an id", () => {
  const items = [
    { ...line, actor: "2left22222", outcome: "forbidden" },
    { ...line, actor: "system", subject: "n2thing222" },
  ];
  expect(auditRows({ ...view, items }, true)).toMatchObject([
    { who: "已离开的成员", refused: true, outcome: "拒绝：没有权限" },
    { who: "平台", thing: "n2thing222", to: null },
  ]);
  expect(auditRows({ ...view, items }, false)[0]?.who).toBe("2left22222");
});

test("filters come from the address and go back into it; nonsense is left out", () => {
  const said =
    "verb=publish-listing&actor=2wner22222&outcome=refused&from=2026-05-01&to=2026-05-31";
  const asked = readAuditQuestion(new URLSearchParams(`${said}&page=3`));
  expect(asked).toMatchObject({ page: 3, from: "2026-05-01", outcome: "refused" });
  expect(auditAddress(asked, 3)).toBe(`?${said}&page=3`);
  expect(auditExport(asked, "csv")).toBe(`/workbench/audit/export?${said}&format=csv`);
  expect(
    readAuditQuestion(new URLSearchParams("verb=constructor&from=2026-13-01&outcome=x&page=-1")),
  ).toEqual({
    organisationId: null,
    verb: null,
    actor: null,
    outcome: null,
    from: null,
    to: null,
    page: 1,
    perPage: 50,
  });
});
