import { contactProblems } from "../shared/contact-problems.ts";
import type { Id } from "../shared/id.ts";
import type { FieldProblem } from "../shared/problem.ts";
import type { Instant } from "../shared/time.ts";

/** What a host writes for those who come: plain paragraphs, an empty line between two. */
export interface EventPageContent {
  readonly title: string;
  readonly text: string;
}

/** 公告: a page or news of an event. Public from `publishedAt` on, while the event is. */
export interface EventPage extends EventPageContent {
  readonly id: Id;
  readonly eventId: Id;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly publishedAt: Instant | null;
}

/** What such pages are usually about. */
export const eventPageTitles = ["会议程序", "交通与停车", "参会须知", "展位与样品", "会后通知"];

export const eventPageLimits = { title: 30, text: 3000, pages: 20 } as const;

/** What keeps a page from being saved; fields as the form names them. */
export function eventPageProblems({ title, text }: EventPageContent): FieldProblem[] {
  return [
    ...(title === "" ? [{ field: "title", message: "请填写标题" }] : []),
    ...(text === "" ? [{ field: "text", message: "请填写内容" }] : []),
    ...contactProblems({ title, text }),
  ];
}

/** The paragraphs of a text, each with its lines. */
export function paragraphsOf(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0);
}
