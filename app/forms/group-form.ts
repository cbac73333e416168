import { groupLimits, type EventGroup, type GroupContent } from "#app/domain/events/event-group.ts";
import { FieldReader, type FormValues } from "./form-values.ts";
import type { FormReading } from "./posting-fields.ts";

/** A co-organised group as its form sends it. */
export function readGroupForm(values: FormValues): FormReading<GroupContent> {
  const reader = new FieldReader(values);
  const content = {
    name: reader.line("name", groupLimits.name),
    sectorRows: [...new Set(values.sectorRows ?? [])].slice(0, 100),
    memberIds: [...new Set(values.members ?? [])].slice(0, groupLimits.members + 1),
  };
  return { content, problems: reader.problems };
}

/** The form filled with a group. */
export function groupFormValues({ name, sectorRows, memberIds, version }: EventGroup): FormValues {
  return {
    name: [name],
    sectorRows: [...sectorRows],
    members: [...memberIds],
    version: [String(version)],
  };
}
