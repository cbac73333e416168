import type { EngineTrouble } from "#app/use-cases/search-port.ts";
import type { InstallationView } from "#app/use-cases/view-installation.ts";
import { dayInChina, type Instant } from "#app/domain/shared/time.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";

const units = ["B", "KB", "MB", "GB", "TB"] as const;

/** 512 B, 3.4 MB, 120 GB: powers of 1024, three digits at most. */
export function bytesText(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1);
  const value = bytes / 1024 ** power;
  return `${value < 10 && power > 0 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}

/** 40 秒, 5 分钟, 3 小时, 12 天: how long ago, rounded down. */
export function agoText(since: Instant, now: Instant): string {
  const seconds = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 1000));
  if (seconds < 60) return `${seconds} 秒`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} 分钟`;
  if (seconds < 48 * 3600) return `${Math.floor(seconds / 3600)} 小时`;
  return `${Math.floor(seconds / 86_400)} 天`;
}

const hour = 3_600_000;
/** A daily backup may be late by half a day. */
const backupAge = 36 * hour;
const leastFree = 0.1;
const letterAge = hour;
const engineLag = 300;

/** What somebody has to see to, most pressing first; empty when all is well. */
export function installationWarnings(view: InstallationView): string[] {
  const { disk, lastBackup, search, mail, now, queue } = view;
  const age = (since: Instant) => Date.parse(now) - Date.parse(since);
  const warnings: string[] = [];
  if (disk && disk.free < disk.total * leastFree)
    warnings.push(
      `数据所在磁盘只剩 ${bytesText(disk.free)}（${percent(disk)}）：请清理或扩容，写满后平台不能再保存。`,
    );
  if (!search.healthy)
    warnings.push(
      `搜索引擎 ${search.engine} ${troubleWords(search)}，现由 PostgreSQL 代为搜索；恢复并补齐后自动切回。`,
    );
  else if (search.lagSeconds > engineLag)
    warnings.push(`搜索引擎 ${search.engine} 落后 ${Math.round(search.lagSeconds)} 秒。`);
  const givenUp = queue.reduce((sum, line) => sum + line.givenUp, 0);
  if (givenUp > 0) warnings.push(`有 ${givenUp} 项任务多次失败，已不再重试，请处理。`);
  if (mail.name === "smtp" && mail.oldestAt && age(mail.oldestAt) > letterAge)
    warnings.push(`有邮件 ${agoText(mail.oldestAt, now)}未能发出，请检查邮件服务器。`);
  if (!lastBackup) warnings.push("还没有备份过：请按运维文档设置每日备份。");
  else if (age(lastBackup.takenAt) > backupAge)
    warnings.push(`上次备份已过去 ${agoText(lastBackup.takenAt, now)}。`);
  return warnings;
}

const troubles: Record<EngineTrouble, string> = {
  away: "连接不上",
  slow: "没有按时回答",
  nonsense: "回答的内容无法识别",
  unready: "还没有索引，或不接受密钥",
  behind: "正在补齐停机期间的更新",
};

function troubleWords({ trouble }: InstallationView["search"]): string {
  return trouble ? troubles[trouble] : "不可用";
}

function percent({ free, total }: { free: number; total: number }): string {
  return `${total > 0 ? Math.round((free / total) * 100) : 0}%`;
}

export interface FactRow {
  readonly name: string;
  readonly value: string;
}

/** The facts of an installation in the groups in which people look for them. */
export function installationFacts(
  view: InstallationView,
): readonly { readonly title: string; readonly rows: readonly FactRow[] }[] {
  const { disk, lastBackup, mail, search, now } = view;
  const waiting =
    mail.waiting > 0 && mail.oldestAt ? `，最早 ${agoText(mail.oldestAt, now)}前` : "";
  return [
    {
      title: "存储",
      rows: [
        { name: "数据库", value: bytesText(view.databaseBytes) },
        { name: "文件", value: `${view.files.count} 个，${bytesText(view.files.bytes)}` },
        {
          name: "磁盘剩余",
          value: disk
            ? `${bytesText(disk.free)} / ${bytesText(disk.total)}（${percent(disk)}）`
            : "未知",
        },
        {
          name: "上次备份",
          value: lastBackup
            ? `${minuteInChina(lastBackup.takenAt)}，${bytesText(lastBackup.bytes)}`
            : "没有记录",
        },
      ],
    },
    {
      title: "版本",
      rows: [
        { name: "平台", value: view.application },
        { name: "Node", value: view.runtime },
        { name: "PostgreSQL", value: view.postgres },
        { name: "数据库结构", value: view.migration },
        { name: "匹配算法", value: `第 ${view.matcher} 版` },
        { name: "参考数据", value: view.reference ? view.reference.slice(0, 12) : "未载入" },
      ],
    },
    {
      title: "运行",
      rows: [
        {
          name: "本进程启动",
          value: `${dayInChina(view.startedAt)}，已运行 ${agoText(view.startedAt, now)}`,
        },
        { name: "近一小时错误", value: `${view.recentErrors} 条（本进程的日志）` },
        {
          name: "搜索引擎",
          value: search.healthy
            ? `${search.engine}，落后 ${Math.round(search.lagSeconds)} 秒`
            : `${search.engine}，${troubleWords(search)}`,
        },
        {
          name: "当前回答搜索",
          value: search.healthy ? search.engine : "PostgreSQL（备用）",
        },
        {
          name: "待更新到搜索引擎",
          value: `${search.behind} 条`,
        },
        {
          name: "邮件",
          value: `${mail.name === "smtp" ? "SMTP" : "未设置 SMTP，留在发件箱"}，待发 ${mail.waiting} 封${waiting}`,
        },
      ],
    },
  ];
}
