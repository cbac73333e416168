import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anOutcomeLine } from "#seed/builders/outcome.ts";
import { fen } from "../shared/money.ts";
import { countedOutcomes } from "./counted-outcomes.ts";
import type { OutcomeAnswer, OutcomeLine } from "./outcome.ts";

const at = (minute: number) => `2026-11-02T02:${String(minute).padStart(2, "0")}:00.000Z`;
const reply = (
  entryId: string,
  answer: OutcomeAnswer = "confirmed",
  side: "buyer" | "supplier" = "supplier",
) => ({ id: `${entryId}-${side}-${answer}`, entryId, side, answer, words: "", at: at(59) });

/** Lines of one deal, a minute after each other; 万元. */
function lines(...said: (Partial<Omit<OutcomeLine, "amount">> & { wan?: number })[]) {
  return said.map(({ wan = 10, ...each }, n) =>
    anOutcomeLine({ id: `e${n}`, at: at(n), amount: fen(wan * 1_000_000), ...each }),
  );
}
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
const whys = (all: ReturnType<typeof countedOutcomes>) =>
  all.leftOut.map(({ line, why, insteadId }) => `${line.id} ${why} ${insteadId ?? "-"}`);

test("what only one side says waits, apart from what both stand by", () => {
  expect(ids(countedOutcomes(lines({})).pending)).toEqual(["e0"]);
  const sure = countedOutcomes(lines({ replies: [reply("e0")] }));
  expect([ids(sure.confirmed), ids(sure.pending)]).toEqual([["e0"], []]);
});

test("what the host enters needs both sides", () => {
  const half = lines({ enteredBy: "host", replies: [reply("e0")] });
  expect(ids(countedOutcomes(half).confirmed)).toEqual([]);
  const both = [reply("e0"), reply("e0", "confirmed", "buyer")];
  expect(ids(countedOutcomes(lines({ enteredBy: "host", replies: both })).confirmed)).toEqual([
    "e0",
  ]);
});

test("a 签约 takes the place of the 意向 once both stand by it", () => {
  const said = { kind: "signed", wan: 8, enteredBy: "supplier" } as const;
  const waiting = countedOutcomes(lines({ replies: [reply("e0")] }, said));
  expect([ids(waiting.confirmed), ids(waiting.pending)]).toEqual([["e0"], ["e1"]]);
  const signed = countedOutcomes(
    lines({ replies: [reply("e0")] }, { ...said, replies: [reply("e1", "confirmed", "buyer")] }),
  );
  expect([ids(signed.confirmed), ids(signed.pending)]).toEqual([["e1"], []]);
  expect(whys(signed)).toEqual(["e0 signed e1"]);
});

test("both sides entering the same is one deal, confirmed; differing, the newest waits", () => {
  const same = countedOutcomes(lines({}, { enteredBy: "supplier" }));
  expect(ids(same.confirmed)).toEqual(["e1"]);
  expect(whys(same)).toEqual(["e0 same-deal e1"]);
  const differing = countedOutcomes(lines({}, { enteredBy: "supplier", wan: 11 }));
  expect([ids(differing.confirmed), ids(differing.pending)]).toEqual([[], ["e1"]]);
  expect(whys(differing)).toEqual(["e0 same-deal e1"]);
});

test("a deal met again at another event is counted at one of them", () => {
  const met = countedOutcomes(
    lines(
      { replies: [reply("e0")] },
      { eventId: "2ther22222", meetingId: "2meet22222", replies: [reply("e1")] },
    ),
  );
  expect(ids(met.confirmed)).toEqual(["e1"]);
  expect(whys(met)).toEqual(["e0 same-deal e1"]);
});

test("a correction of what waits holds at once; of what is confirmed, when it is confirmed", () => {
  const typo = countedOutcomes(lines({ wan: 100 }, { corrects: "e0" }));
  expect([ids(typo.confirmed), ids(typo.pending)]).toEqual([[], ["e1"]]);
  expect(whys(typo)).toEqual(["e0 corrected e1"]);
  const fact = { wan: 100, replies: [reply("e0")] };
  const waiting = countedOutcomes(lines(fact, { corrects: "e0" }, { corrects: "e1", wan: 12 }));
  expect([ids(waiting.confirmed), ids(waiting.pending)]).toEqual([["e0"], ["e2"]]);
  const agreed = countedOutcomes(lines(fact, { corrects: "e0", replies: [reply("e1")] }));
  expect([ids(agreed.confirmed), whys(agreed)]).toEqual([["e1"], ["e0 corrected e1"]]);
  const refused = { corrects: "e0", replies: [reply("e1", "disputed")] };
  expect(ids(countedOutcomes(lines(fact, refused)).confirmed)).toEqual(["e0"]);
});

test("what is taken back is counted no more; of what was confirmed, when both agree", () => {
  const gone = countedOutcomes(lines({}, { kind: "void", corrects: "e0" }));
  expect([gone.confirmed, gone.pending]).toEqual([[], []]);
  expect(whys(gone)).toEqual(["e0 corrected e1", "e1 void -"]);
  const fact = { replies: [reply("e0")] };
  expect(ids(countedOutcomes(lines(fact, { kind: "void", corrects: "e0" })).confirmed)).toEqual([
    "e0",
  ]);
  const agreed = { kind: "void", corrects: "e0", replies: [reply("e1")] } as const;
  expect(countedOutcomes(lines(fact, agreed)).confirmed).toEqual([]);
});

test("two sides that never stood by the same at the same time have not agreed", () => {
  const later = { corrects: "e0", wan: 9 };
  const said = lines({}, later, { enteredBy: "supplier" });
  expect(countedOutcomes(said).confirmed).toEqual([]);
});

/** Ledgers as the verbs let them come about: any deals, kinds, sides, corrections of the newest line, answers. */
const aLedger = fc
  .array(
    fc.record({
      deal: fc.nat(3),
      event: fc.nat(2),
      kind: fc.constantFrom("intent", "signed", "void" as const),
      enteredBy: fc.constantFrom("buyer", "supplier", "host" as const),
      wan: fc.integer({ min: 1, max: 3 }),
      correcting: fc.boolean(),
      answers: fc.array(
        fc.tuple(fc.constantFrom("confirmed", "disputed"), fc.constantFrom("buyer", "supplier")),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 14 },
  )
  .map((said) => {
    const made: OutcomeLine[] = [];
    for (const [n, each] of said.entries()) {
      const { deal, event, kind, enteredBy, wan, correcting, answers } = each;
      const open = made.filter(
        (line) =>
          line.dealId === `d${deal}` &&
          line.enteredBy === enteredBy &&
          !made.some(({ corrects }) => corrects === line.id),
      );
      const corrects = correcting ? (open[open.length - 1]?.id ?? null) : null;
      const id = `e${String(n).padStart(2, "0")}`;
      made.push(
        anOutcomeLine({
          id,
          at: at(n),
          dealId: `d${deal}`,
          eventId: `v${event}`,
          kind: kind === "void" && !corrects ? "intent" : kind,
          enteredBy,
          amount: fen(wan * 1_000_000),
          corrects,
          replies: answers.map(([answer, side], m) => ({
            ...reply(id, answer as OutcomeAnswer, side as "buyer" | "supplier"),
            at: at(30 + m),
          })),
        }),
      );
    }
    return made;
  });

test("each line is counted, waits, or says why not; a deal counts once at most", () => {
  fc.assert(
    fc.property(aLedger, (ledger) => {
      const { confirmed, pending, leftOut } = countedOutcomes(ledger);
      const all = [...ids(confirmed), ...ids(pending), ...ids(leftOut.map(({ line }) => line))];
      expect(all.sort()).toEqual(ids(ledger).sort());
      for (const list of [confirmed, pending]) {
        const deals = list.map(({ dealId }) => dealId);
        expect(new Set(deals).size).toBe(deals.length);
        expect(list.every(({ kind }) => kind !== "void")).toBe(true);
      }
      for (const { why, insteadId } of leftOut)
        expect(insteadId !== null).toBe(why !== "void" && why !== "disputed");
    }),
  );
});

test("the order of the lines changes nothing", () => {
  fc.assert(
    fc.property(
      aLedger.chain((ledger) =>
        fc.tuple(
          fc.constant(ledger),
          fc.shuffledSubarray(ledger, { minLength: ledger.length, maxLength: ledger.length }),
        ),
      ),
      ([ledger, other]) => {
        expect(countedOutcomes(other)).toEqual(countedOutcomes(ledger));
      },
    ),
  );
});

test("saying it once more, at another meeting or by the other side, adds nothing", () => {
  fc.assert(
    fc.property(aLedger, fc.constantFrom("buyer", "supplier" as const), (ledger, side) => {
      const before = countedOutcomes(ledger).confirmed;
      const again = before.map((line, n) => ({
        ...line,
        id: `z${n}`,
        at: `2026-11-03T02:00:0${n}.000Z`,
        eventId: "other",
        enteredBy: side,
        corrects: null,
        replies: [],
      }));
      const after = countedOutcomes([...ledger, ...again]).confirmed;
      const sum = (list: readonly OutcomeLine[]) =>
        list.reduce((all, line) => all + line.amount, 0);
      expect(sum(after)).toBe(sum(before));
      expect(after.length).toBe(before.length);
    }),
  );
});

test("one deal never changes what another counts", () => {
  fc.assert(
    fc.property(aLedger, (ledger) => {
      const apart = [...new Set(ledger.map(({ dealId }) => dealId))].flatMap((deal) =>
        ids(countedOutcomes(ledger.filter(({ dealId }) => dealId === deal)).confirmed),
      );
      expect(ids(countedOutcomes(ledger).confirmed).sort()).toEqual(apart.sort());
    }),
  );
});
