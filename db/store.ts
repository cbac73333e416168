import type { Repositories, Store } from "#app/use-cases/ports.ts";
import type { SearchProjection } from "#app/use-cases/search-port.ts";
import type { Connection, Db } from "./client.ts";
import { apiTokensIn, onceKeysIn, ownReferencesIn, postingChangesIn } from "./repositories/api.ts";
import { attachmentsIn } from "./repositories/attachments.ts";
import { auditIn } from "./repositories/audit.ts";
import { catalogueMarksIn } from "./repositories/catalogue-marks.ts";
import { cataloguesIn } from "./repositories/catalogues.ts";
import { claimsIn } from "./repositories/claims.ts";
import { comparisonsIn } from "./repositories/comparisons.ts";
import { contactsIn } from "./repositories/contacts.ts";
import { disclosuresIn } from "./repositories/disclosures.ts";
import { importsIn } from "./repositories/imports.ts";
import { distributionsIn } from "./repositories/distributions.ts";
import { feedbackIn } from "./repositories/feedback.ts";
import { formDraftsIn } from "./repositories/form-drafts.ts";
import { oldAssetsIn } from "./repositories/old-assets.ts";
import { ownOffersIn } from "./repositories/own-offers.ts";
import { inquiriesIn } from "./repositories/inquiries.ts";
import { invitationsIn } from "./repositories/invitations.ts";
import { installationIn } from "./repositories/installation.ts";
import { jobsIn } from "./repositories/jobs.ts";
import { lettersIn } from "./repositories/letters.ts";
import { listingHitsIn } from "./repositories/listing-hits.ts";
import { listingReadingsIn } from "./repositories/listing-readings.ts";
import { listingsIn } from "./repositories/listings.ts";
import { mailLinksIn } from "./repositories/mail-links.ts";
import { matchRunsIn } from "./repositories/match-runs.ts";
import { marksIn } from "./repositories/marks.ts";
import { eventGroupsIn, eventPagesIn, hostZonesIn } from "./repositories/event-hosting.ts";
import { eventCheckInsIn, eventDaysIn, eventPassesIn } from "./repositories/event-days.ts";
import { eventCalendarsIn } from "./repositories/event-calendars.ts";
import { eventMeetingsIn } from "./repositories/event-meetings.ts";
import { outcomesIn } from "./repositories/event-outcomes.ts";
import { followUpsIn } from "./repositories/follow-ups.ts";
import { meetingNotesIn, seatOffersIn } from "./repositories/event-tables.ts";
import { eventSchedulesIn } from "./repositories/event-schedules.ts";
import { matchEventsIn } from "./repositories/match-events.ts";
import { matchesIn } from "./repositories/matches.ts";
import { needsIn } from "./repositories/needs.ts";
import { notificationsIn } from "./repositories/notifications.ts";
import { publishedNamesIn } from "./repositories/published-names.ts";
import { peopleIn, sessionsIn } from "./repositories/people.ts";
import { registrationsIn } from "./repositories/registrations.ts";
import { reviewsIn } from "./repositories/reviews.ts";
import { savedSearchesIn } from "./repositories/saved-searches.ts";
import { verificationsIn } from "./repositories/verifications.ts";
import { vocabularyIn } from "./repositories/vocabulary.ts";

/** The search projection is another adapter's: it is handed in, bound to whatever runs the statement. */
export type ProjectionIn = (db: Db) => SearchProjection;

function repositoriesIn(db: Db, projectionIn: ProjectionIn): Repositories {
  return {
    people: peopleIn(db),
    sessions: sessionsIn(db),
    registrations: registrationsIn(db),
    mailLinks: mailLinksIn(db),
    invitations: invitationsIn(db),
    claims: claimsIn(db),
    listings: listingsIn(db),
    listingHits: listingHitsIn(db),
    needs: needsIn(db),
    oldAssets: oldAssetsIn(db),
    attachments: attachmentsIn(db),
    formDrafts: formDraftsIn(db),
    ownOffers: ownOffersIn(db),
    contacts: contactsIn(db),
    disclosures: disclosuresIn(db),
    marks: marksIn(db),
    catalogues: cataloguesIn(db),
    catalogueMarks: catalogueMarksIn(db),
    matches: matchesIn(db),
    matchEvents: matchEventsIn(db),
    eventMeetings: eventMeetingsIn(db),
    outcomes: outcomesIn(db),
    followUps: followUpsIn(db),
    eventCalendars: eventCalendarsIn(db),
    eventDays: eventDaysIn(db),
    eventPasses: eventPassesIn(db),
    eventCheckIns: eventCheckInsIn(db),
    seatOffers: seatOffersIn(db),
    meetingNotes: meetingNotesIn(db),
    eventSchedules: eventSchedulesIn(db),
    eventGroups: eventGroupsIn(db),
    eventPages: eventPagesIn(db),
    hostZones: hostZonesIn(db),
    feedback: feedbackIn(db),
    readings: listingReadingsIn(db),
    matchRuns: matchRunsIn(db),
    inquiries: inquiriesIn(db),
    imports: importsIn(db),
    reviews: reviewsIn(db),
    verifications: verificationsIn(db),
    comparisons: comparisonsIn(db),
    vocabulary: vocabularyIn(db),
    distributions: distributionsIn(db),
    audit: auditIn(db),
    letters: lettersIn(db),
    notifications: notificationsIn(db),
    publishedNames: publishedNamesIn(db),
    savedSearches: savedSearchesIn(db),
    apiTokens: apiTokensIn(db),
    onceKeys: onceKeysIn(db),
    ownReferences: ownReferencesIn(db),
    changes: postingChangesIn(db),
    jobs: jobsIn(db),
    installation: installationIn(db),
    projection: projectionIn(db),
  };
}

export function createStore({ db, turns }: Connection, projectionIn: ProjectionIn): Store {
  return {
    ...repositoriesIn(db, projectionIn),
    transaction: (work) => db.transaction((tx) => work(repositoriesIn(tx, projectionIn))),
    // The lock goes with its connection: a killed process keeps nobody waiting.
    async inTurn(name, work) {
      await turns.begin(async (lock) => {
        await lock`select pg_advisory_xact_lock(hashtext(${`duijie.${name}`}))`;
        await work();
      });
    },
    async ifFree(name, work) {
      return turns.begin(async (lock) => {
        const key = `duijie.${name}`;
        const [got] = await lock`select pg_try_advisory_xact_lock(hashtext(${key})) as free`;
        if (!got?.free) return false;
        await work();
        return true;
      });
    },
  };
}
