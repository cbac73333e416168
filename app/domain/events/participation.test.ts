import { expect, test } from "vitest";
import {
  participationAfter,
  participationMoves,
  participationStates,
  type ParticipationMove,
  type ParticipationState,
} from "./participation.ts";

const allowed: Record<
  ParticipationState,
  Partial<Record<ParticipationMove, ParticipationState>>
> = {
  asked: { approve: "approved", refuse: "refused", withdraw: "withdrawn" },
  approved: { refuse: "refused", withdraw: "withdrawn" },
  refused: { approve: "approved", "ask-again": "asked" },
  withdrawn: { "ask-again": "asked" },
};

test.each(
  participationStates.flatMap((state) => participationMoves.map((move) => [state, move] as const)),
)("%s: %s", (state, move) => {
  expect(participationAfter(state, move)).toBe(allowed[state][move] ?? null);
});
