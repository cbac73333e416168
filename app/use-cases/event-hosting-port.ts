import type { EventGroup } from "#app/domain/events/event-group.ts";
import type { EventPage } from "#app/domain/events/event-page.ts";
import type { HostZone } from "#app/domain/events/host-zone.ts";
import type { Id } from "#app/domain/shared/id.ts";

/** Groups of events that co-organisers look after. */
export interface EventGroups {
  byId(id: Id): Promise<EventGroup | null>;
  /** In every state, in the order of asking. */
  ofEvent(eventId: Id): Promise<readonly EventGroup[]>;
  /** The one that this organisation was asked to look after. */
  ofEventAnd(eventId: Id, organisationId: Id): Promise<EventGroup | null>;
  ofOrganisation(organisationId: Id): Promise<readonly EventGroup[]>;
  /** False when the organisation has a group of the event already. */
  insert(group: EventGroup): Promise<boolean>;
  /** Saves when the stored version is `group.version - 1`; false when somebody was faster. */
  update(group: EventGroup): Promise<boolean>;
  remove(id: Id): Promise<void>;
}

/** Pages and news of events. */
export interface EventPages {
  byId(id: Id): Promise<EventPage | null>;
  /** In the order of writing. */
  ofEvent(eventId: Id): Promise<readonly EventPage[]>;
  insert(page: EventPage): Promise<void>;
  /** Saves when the stored version is `page.version - 1`; false when somebody was faster. */
  update(page: EventPage): Promise<boolean>;
  remove(id: Id): Promise<void>;
}

/** What hosts say and show on their own pages. */
export interface HostZones {
  of(hostId: Id): Promise<HostZone | null>;
  /** Saves when the stored version is `zone.version - 1`, 0 for none; false when somebody was faster. */
  save(zone: HostZone): Promise<boolean>;
}
