import { groupFormValues } from "#app/forms/group-form.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { eventHead, eventPaths } from "./event-view.ts";

type Answered = Awaited<ReturnType<UseCases["viewEventGroups"]>>;
type Groups = Extract<Answered, { ok: true }>["value"];

/** The host's page of co-organisers; `chosen` is the group that is being changed. */
export function eventGroupsPage(
  { event, groups, coming }: Groups,
  chosen: string | null,
  mayWrite: boolean,
) {
  const path = eventPaths(event.id).groups;
  const edited = groups.find(({ group }) => group.id === chosen);
  const over = event.state === "finished" || event.state === "archived";
  const values: FormValues = edited ? groupFormValues(edited.group) : {};
  return {
    head: eventHead(event),
    path,
    mayWrite,
    rows: groups.map(({ group, organisation, registered, asked }) => ({
      id: group.id,
      name: group.name,
      organisation: organisation.name,
      state: group.state,
      about: asked > 0 ? `${registered} 家，待审核 ${asked} 家` : `${registered} 家`,
      edit: `${path}?group=${group.id}#group`,
    })),
    form:
      mayWrite && (edited || !over)
        ? {
            group: edited ? { id: edited.group.id, organisation: edited.organisation.name } : null,
            values,
            coming,
          }
        : null,
    missing: chosen !== null && !edited,
  };
}
