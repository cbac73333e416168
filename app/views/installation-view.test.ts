import { describe, expect, test } from "vitest";
import type { InstallationView } from "#app/use-cases/view-installation.ts";
import {
  agoText,
  bytesText,
  installationFacts,
  installationWarnings,
} from "./installation-view.ts";

const gigabyte = 1024 ** 3;

const well: InstallationView = {
  now: "2026-11-21T12:00:00.000Z",
  postgres: "18.1",
  databaseBytes: 50 * 1024 ** 2,
  migration: "0003_attachments",
  reference: "a".repeat(64),
  lastBackup: { takenAt: "2026-11-20T20:00:00.000Z", bytes: 2048 },
  application: "0.1.0",
  runtime: "22.1.0",
  startedAt: "2026-11-21T11:00:00.000Z",
  files: { count: 3, bytes: 1536 },
  disk: { free: 50 * gigabyte, total: 100 * gigabyte },
  recentErrors: 0,
  queue: [{ name: "match-need", waiting: 2, running: 1, failing: 1, givenUp: 0, oldestAt: null }],
  failed: { items: [], total: 0 },
  matcher: 4,
  search: {
    engine: "meilisearch",
    healthy: true,
    lagSeconds: 2.4,
    behind: 3,
    answeredBy: "meilisearch",
    trouble: null,
  },
  mail: { name: "smtp", waiting: 1, oldestAt: "2026-11-21T11:30:00.000Z" },
};

describe("warnings", () => {
  test("none while all is well", () => {
    expect(installationWarnings(well)).toEqual([]);
  });

  const cases: [string, Partial<InstallationView>, string][] = [
    ["a full disk", { disk: { free: 9 * gigabyte, total: 100 * gigabyte } }, "只剩 9.0 GB（9%）"],
    ["no backup", { lastBackup: null }, "还没有备份过"],
    [
      "an old backup",
      { lastBackup: { takenAt: "2026-11-19T20:00:00.000Z", bytes: 1 } },
      "上次备份已过去 40 小时",
    ],
    [
      "a search engine that is away",
      { search: { ...well.search, healthy: false, answeredBy: "postgres", trouble: "away" } },
      "搜索引擎 meilisearch 连接不上，现由 PostgreSQL 代为搜索",
    ],
    ["one that is behind", { search: { ...well.search, lagSeconds: 301 } }, "落后 301 秒"],
    ["jobs given up", { queue: [{ ...well.queue[0]!, givenUp: 2 }] }, "有 2 项任务多次失败"],
    [
      "letters that do not go out",
      { mail: { ...well.mail, oldestAt: "2026-11-21T10:30:00.000Z" } },
      "有邮件 1 小时未能发出",
    ],
  ];
  test.each(cases)("%s", (_name, said, words) => {
    const warnings = installationWarnings({ ...well, ...said });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(words);
  });

  test("without SMTP letters stay in the outbox, which is no fault", () => {
    const mail = { name: "mailbox", waiting: 9, oldestAt: "2026-11-01T00:00:00.000Z" } as const;
    expect(installationWarnings({ ...well, mail })).toEqual([]);
  });
});

test("facts are said in words", () => {
  const rows = installationFacts(well).flatMap((group) => group.rows);
  const said = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  expect(said).toMatchObject({
    数据库: "50 MB",
    文件: "3 个，1.5 KB",
    磁盘剩余: "50 GB / 100 GB（50%）",
    上次备份: "2026-11-21 04:00，2.0 KB",
    参考数据: "aaaaaaaaaaaa",
    搜索引擎: "meilisearch，落后 2 秒",
    邮件: "SMTP，待发 1 封，最早 30 分钟前",
  });
});

test("bytes and times are short", () => {
  expect([0, 1, 1023, 1024, 10 * 1024, 1024 ** 3 * 1.26, 5 * 1024 ** 5].map(bytesText)).toEqual([
    ...["0 B", "1 B", "1023 B", "1.0 KB", "10 KB", "1.3 GB", "5120 TB"],
  ]);
  const ago = (seconds: number) =>
    agoText(new Date(Date.parse(well.now) - seconds * 1000).toISOString(), well.now);
  expect([-5, 59, 60, 3600, 47 * 3600, 49 * 3600].map(ago)).toEqual([
    ...["0 秒", "59 秒", "1 分钟", "1 小时", "47 小时", "2 天"],
  ]);
});
