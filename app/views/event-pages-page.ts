import { minuteInChina } from "#app/domain/shared/time.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { eventHead, eventPaths } from "./event-view.ts";

type Answered = Awaited<ReturnType<UseCases["viewEventPages"]>>;
type Pages = Extract<Answered, { ok: true }>["value"];

/** The host's pages of an event; `chosen` is the one that is being changed. */
export function eventPagesPage({ event, pages }: Pages, chosen: string | null, mayWrite: boolean) {
  const path = eventPaths(event.id).pages;
  const edited = pages.find((each) => each.id === chosen);
  const values: FormValues = edited
    ? { title: [edited.title], text: [edited.text], version: [String(edited.version)] }
    : {};
  return {
    head: eventHead(event),
    path,
    mayWrite,
    rows: pages.map((page) => ({
      id: page.id,
      title: page.title,
      text: page.text,
      published: page.publishedAt !== null,
      changedOn: minuteInChina(page.updatedAt),
      edit: `${path}?page=${page.id}#write`,
    })),
    pageId: edited?.id ?? null,
    values,
    missing: chosen !== null && !edited,
  };
}
