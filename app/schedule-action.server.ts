import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import { refusedForm, requireAccess } from "#app/answers.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import type { Refusal } from "#app/use-cases/verb.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { eventPaths } from "#app/views/event-view.ts";

/** Every form of the schedule desk; afterwards the same view again, with what was done in its address. */
export async function scheduleAction({ context, request, params }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const id = params.id ?? "";
  const form = formValues(await request.formData());
  const value = (name: string) => valueOf(form, name);
  const intent = value("to") === "" ? value("intent") : "move";
  const meeting = { id: value("meeting"), version: Number(value("version")) || 0 };
  const [slot = "", table = ""] = value("to").split(" ");

  const answer = (): Promise<Result<unknown, Refusal>> => {
    switch (intent) {
      case "start":
        return useCases.startSchedule({ id });
      case "cancel":
        return useCases.stopSchedule({ id, how: "discard" });
      case "take":
        return useCases.stopSchedule({ id, how: "take" });
      case "publish":
        return useCases.publishSchedule({ id });
      case "unpublish":
        return useCases.unpublishSchedule({ id });
      case "move":
        return useCases.moveMeeting({
          ...meeting,
          slotId: slot || value("slot"),
          tableId: table || value("table"),
        });
      case "add":
        return useCases.addMeeting({
          id,
          buyerId: value("buyer"),
          supplierId: value("supplier"),
          slotId: value("slot"),
          tableId: value("table"),
        });
      case "remove":
        return useCases.removeMeeting(meeting);
      case "lock":
      case "unlock":
        return useCases.lockMeeting({ ...meeting, locked: intent === "lock" });
      case "people":
        return useCases.changeMeetingPeople({ ...meeting, peopleIds: form.person ?? [] });
      case "undo":
      case "redo":
        return useCases.undoScheduleChange({
          id,
          changeId: value("change"),
          redo: intent === "redo",
        });
      case "close-table":
        return useCases.closeTable({
          id,
          tableId: value("closing-table"),
          slotIds: form["closing-slot"] ?? [],
        });
      default:
        throw new Response("没有这个操作。", { status: 400 });
    }
  };
  const answered = await answer();
  if (!answered.ok) return refusedForm(answered.error, form, request);
  return redirect(backTo(request, id, intent, answered.value));
}

/** The view the form stood in; the meeting that was touched is found again by `at`. */
function backTo(request: Request, id: string, intent: string, value: unknown): string {
  const search = new URL(request.url).searchParams;
  const gone = ["move", "remove", "undo", "redo"].includes(intent) ? ["meeting"] : [];
  const used = intent === "add" ? ["buyer", "supplier"] : [];
  for (const name of ["told", "at", ...gone, ...used]) search.delete(name);
  search.set("told", intent);
  const touched =
    typeof value === "object" && value !== null && "meetingId" in value ? value.meetingId : null;
  if (typeof touched === "string") search.set("at", touched);
  return `${eventPaths(id).schedule}?${search.toString()}`;
}
