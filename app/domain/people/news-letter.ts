import type { Id } from "../shared/id.ts";
import {
  notificationKindLabels,
  notificationKinds,
  type NotificationKind,
} from "./notification.ts";

interface Line {
  readonly id: Id;
  readonly kind: NotificationKind;
  readonly words: string;
}

/** A longer letter names the rest and leads to the workbench. */
const mostLines = 30;

/** One plain letter for everything that waits, by kind; links open the news behind the sign-in. */
export function newsLetter(
  person: { readonly name: string },
  lines: readonly Line[],
  siteUrl: string,
): { readonly subject: string; readonly text: string } {
  const page = `${siteUrl}/workbench/notifications`;
  const shown = lines.slice(0, mostLines);
  const sections = notificationKinds.flatMap((kind) => {
    const own = shown.filter((line) => line.kind === kind);
    if (own.length === 0) return [];
    const items = own.map(({ id, words }) => `· ${words}\n  ${page}/${id}/open`);
    return [`【${notificationKindLabels[kind]}】\n${items.join("\n")}`];
  });
  const rest = lines.length - shown.length;
  return {
    subject: lines.length === 1 ? `对接：${lines[0]!.words}` : `对接：${lines.length} 条新消息`,
    text: [
      `${person.name}，您好：`,
      `您有 ${lines.length} 条新消息。`,
      ...sections,
      ...(rest > 0 ? [`还有 ${rest} 条，请到消息页查看：${page}`] : []),
      `这封邮件由对接平台自动发出，请勿直接回复。\n要选择哪些消息发邮件：${page}/settings`,
    ].join("\n\n"),
  };
}
