import type { Repositories, Store } from "#app/use-cases/ports.ts";
import type { SearchProjection } from "#app/use-cases/search-port.ts";
import type { Connection, Db } from "./client.ts";
import { auditIn } from "./repositories/audit.ts";
import { contactsIn } from "./repositories/contacts.ts";
import { inquiriesIn } from "./repositories/inquiries.ts";
import { jobsIn } from "./repositories/jobs.ts";
import { lettersIn } from "./repositories/letters.ts";
import { listingsIn } from "./repositories/listings.ts";
import { marksIn } from "./repositories/marks.ts";
import { matchesIn } from "./repositories/matches.ts";
import { needsIn } from "./repositories/needs.ts";
import { notificationsIn } from "./repositories/notifications.ts";
import { peopleIn, sessionsIn } from "./repositories/people.ts";

/** The search projection is another adapter's: it is handed in, bound to whatever runs the statement. */
export type ProjectionIn = (db: Db) => SearchProjection;

function repositoriesIn(db: Db, projectionIn: ProjectionIn): Repositories {
  return {
    people: peopleIn(db),
    sessions: sessionsIn(db),
    listings: listingsIn(db),
    needs: needsIn(db),
    contacts: contactsIn(db),
    marks: marksIn(db),
    matches: matchesIn(db),
    inquiries: inquiriesIn(db),
    audit: auditIn(db),
    letters: lettersIn(db),
    notifications: notificationsIn(db),
    jobs: jobsIn(db),
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
  };
}
