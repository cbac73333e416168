import { and, asc, eq, inArray, notInArray, or, type SQL } from "drizzle-orm";
import type { Feedback } from "#app/domain/matching/feedback.ts";
import { gradeOf, unsuitableReasons } from "#app/domain/matching/feedback.ts";
import type { FeedbackBook, FeedbackQuestion } from "#app/use-cases/feedback-port.ts";
import type { Db } from "../client.ts";
import { matchFeedback } from "../schema/index.ts";
import { latest } from "./order.ts";

type Row = typeof matchFeedback.$inferSelect;
type Pair = Pick<Feedback, "needId" | "listingId" | "side">;

function read(row: Row): Feedback {
  return { ...row, at: row.at.toISOString() };
}

export function feedbackIn(db: Db): FeedbackBook {
  const isPair = ({ needId, listingId, side }: Pair) =>
    and(
      eq(matchFeedback.needId, needId),
      eq(matchFeedback.listingId, listingId),
      eq(matchFeedback.side, side),
    );
  const where = async (condition: SQL | undefined) =>
    (await db.select().from(matchFeedback).where(condition)).map(read);
  return {
    async put(feedback) {
      const { opinion, reason, words, tier, organisationId } = feedback;
      const said = { opinion, reason, words, tier, organisationId, at: new Date(feedback.at) };
      await db
        .insert(matchFeedback)
        .values({ ...feedback, ...said })
        .onConflictDoUpdate({
          target: [matchFeedback.needId, matchFeedback.listingId, matchFeedback.side],
          set: said,
        });
    },
    async remove(pair) {
      const gone = await db
        .delete(matchFeedback)
        .where(isPair(pair))
        .returning({ needId: matchFeedback.needId });
      return gone.length === 1;
    },
    of: async (pair) => (await where(isPair(pair)))[0] ?? null,
    ofNeed: (needId) =>
      where(and(eq(matchFeedback.needId, needId), eq(matchFeedback.side, "factory"))),
    ofListing: (listingId) =>
      where(and(eq(matchFeedback.listingId, listingId), eq(matchFeedback.side, "supplier"))),
    async find(asked, { page, perPage }) {
      const condition = conditionOf(asked);
      const rows = await db
        .select()
        .from(matchFeedback)
        .where(condition)
        .orderBy(
          latest(matchFeedback.at),
          asc(matchFeedback.needId),
          asc(matchFeedback.listingId),
          asc(matchFeedback.side),
        )
        .limit(perPage)
        .offset((page - 1) * perPage);
      return { items: rows.map(read), total: await db.$count(matchFeedback, condition) };
    },
  };
}

/** Reasons that say nothing about the machine. */
const ungraded = unsuitableReasons.filter(
  (reason) => gradeOf({ opinion: "unsuitable", reason }) === null,
);

function conditionOf({ opinion, side, reason, surprising }: FeedbackQuestion): SQL | undefined {
  return and(
    opinion === null ? undefined : eq(matchFeedback.opinion, opinion),
    side === null ? undefined : eq(matchFeedback.side, side),
    reason === null ? undefined : eq(matchFeedback.reason, reason),
    // As `isSurprising` of the domain says it.
    surprising
      ? or(
          and(eq(matchFeedback.opinion, "suits"), inArray(matchFeedback.tier, ["near", "failing"])),
          and(
            eq(matchFeedback.opinion, "unsuitable"),
            eq(matchFeedback.tier, "fit"),
            notInArray(matchFeedback.reason, [...ungraded]),
          ),
        )
      : undefined,
  );
}
