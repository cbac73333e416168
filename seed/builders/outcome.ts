import type { OutcomeContent, OutcomeLine } from "#app/domain/events/outcome.ts";
import { fen } from "#app/domain/shared/money.ts";

/** An intent of 10 万元 for one set, with everything that has to be there. */
export function anOutcomeContent(said: Partial<OutcomeContent> = {}): OutcomeContent {
  return {
    kind: "intent",
    amount: fen(10_000_000),
    sets: 1,
    day: "2026-11-02",
    what: "示例 螺杆空压机",
    needId: null,
    listingId: null,
    evidence: "",
    attachmentIds: [],
    ...said,
  };
}

/** Entered by the buyer and not answered yet. */
export function anOutcomeLine(said: Partial<OutcomeLine> = {}): OutcomeLine {
  return {
    ...anOutcomeContent(),
    id: "2tc2me2222",
    eventId: "2event2222",
    dealId: "2dea222222",
    buyer: {
      participationId: "2bvyer2222",
      organisationId: "2fact2ry22",
      place: { province: "湖北", city: "襄阳" },
    },
    supplier: {
      participationId: "2se22er222",
      organisationId: "2spp22er22",
      place: { province: "广东", city: "佛山" },
    },
    meetingId: null,
    sectorRow: null,
    enteredBy: "buyer",
    corrects: null,
    reason: "",
    at: "2026-11-02T02:00:00.000Z",
    replies: [],
    ...said,
  };
}
