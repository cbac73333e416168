import type { Id } from "../shared/id.ts";
import { byTime, standingOf, type OutcomeKind, type OutcomeLine } from "./outcome.ts";

/** Why a line of the ledger is not counted. */
export const leftOutReasons = ["corrected", "void", "signed", "same-deal", "disputed"] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];
export const leftOutLabels: Record<LeftOutReason, string> = {
  corrected: "已被更正",
  void: "作废",
  signed: "同一笔已登记签约",
  "same-deal": "同一笔已登记，不重复计",
  disputed: "对方有异议",
};

export interface LeftOut {
  readonly line: OutcomeLine;
  readonly why: LeftOutReason;
  /** The line that stands for it; null where none does. */
  readonly insteadId: Id | null;
}

export interface CountedOutcomes {
  /** At most one a deal: what both sides stand by. */
  readonly confirmed: readonly OutcomeLine[];
  /** At most one a deal: what waits for the other side, shown apart and never added to the above. */
  readonly pending: readonly OutcomeLine[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * What of the ledger counts, each deal once however often it was entered, met or corrected: its newest 签约, else its
 * newest 意向. What only one side says never replaces what both have confirmed. `lines` holds whole deals, those of
 * other events included; their order does not matter, and every line is in exactly one of the three lists.
 */
export function countedOutcomes(lines: readonly OutcomeLine[]): CountedOutcomes {
  const deals = new Map<Id, OutcomeLine[]>();
  for (const line of [...lines].sort(byTime))
    deals.set(line.dealId, [...(deals.get(line.dealId) ?? []), line]);
  const counted = [...deals.values()].map(countDeal);
  return {
    confirmed: counted.flatMap(({ confirmed }) => confirmed),
    pending: counted.flatMap(({ pending }) => pending),
    leftOut: counted.flatMap(({ leftOut }) => leftOut),
  };
}

function countDeal(lines: readonly OutcomeLine[]): CountedOutcomes {
  const nextOf = corrections(lines);
  const sure = confirmedLines(lines, nextOf);
  const facts: OutcomeLine[] = [];
  const claims: OutcomeLine[] = [];
  const leftOut: LeftOut[] = [];
  for (const chain of chainsOf(lines, nextOf)) {
    const factAt = chain.findLastIndex(({ id }) => sure.has(id));
    chain.forEach((line, n) => {
      const isLast = n === chain.length - 1;
      if (n === factAt || (isLast && n > factAt)) {
        if (line.kind === "void") leftOut.push({ line, why: "void", insteadId: null });
        else if (n === factAt) facts.push(line);
        else if (standingOf(line) === "disputed")
          leftOut.push({ line, why: "disputed", insteadId: null });
        else claims.push(line);
      } else leftOut.push({ line, why: "corrected", insteadId: chain[n + 1]?.id ?? null });
    });
  }
  const fact = best(facts);
  const outdone = (line: OutcomeLine) => fact?.kind === "signed" && line.kind === "intent";
  const claim = best(claims.filter((line) => !outdone(line)));
  const behind = (line: OutcomeLine, instead: OutcomeLine): LeftOut => ({
    line,
    why: instead.kind === "signed" && line.kind === "intent" ? "signed" : "same-deal",
    insteadId: instead.id,
  });
  return {
    confirmed: fact ? [fact] : [],
    pending: claim ? [claim] : [],
    leftOut: [
      ...leftOut,
      ...facts.flatMap((line) => (fact && line !== fact ? [behind(line, fact)] : [])),
      ...claims.flatMap((line) => {
        if (line === claim) return [];
        return [behind(line, outdone(line) ? fact! : claim!)];
      }),
    ],
  };
}

/** By the corrected line, the one that replaces it; of two that claim to, the later. */
function corrections(lines: readonly OutcomeLine[]): ReadonlyMap<Id, OutcomeLine> {
  return new Map(lines.flatMap((line) => (line.corrects ? [[line.corrects, line] as const] : [])));
}

/** Every line with those that replaced it one after the other. */
function chainsOf(
  lines: readonly OutcomeLine[],
  nextOf: ReadonlyMap<Id, OutcomeLine>,
): OutcomeLine[][] {
  const follows = new Set([...nextOf.values()].map(({ id }) => id));
  const known = new Set(lines.map(({ id }) => id));
  return lines
    .filter(({ id, corrects }) => !follows.has(id) || !known.has(corrects ?? ""))
    .map((first) => {
      const chain = [first];
      for (let next = nextOf.get(first.id); next; next = nextOf.get(next.id)) chain.push(next);
      return chain;
    });
}

/**
 * Lines that everybody who has to has confirmed. Both sides entering the same kind, amount and number, each while the
 * other's stood, is as good as an answer.
 */
function confirmedLines(
  lines: readonly OutcomeLine[],
  nextOf: ReadonlyMap<Id, OutcomeLine>,
): ReadonlySet<Id> {
  const sure = new Set(
    lines.filter((line) => standingOf(line) === "confirmed").map(({ id }) => id),
  );
  const stoodAt = (line: OutcomeLine, later: OutcomeLine) => {
    const next = nextOf.get(line.id);
    return !next || byTime(next, later) > 0;
  };
  lines.forEach((line, n) => {
    for (const later of lines.slice(n + 1))
      if (
        new Set([line.enteredBy, later.enteredBy, "host"]).size === 3 &&
        line.kind === later.kind &&
        line.amount === later.amount &&
        line.sets === later.sets &&
        stoodAt(line, later) &&
        standingOf(line) !== "disputed" &&
        standingOf(later) !== "disputed"
      ) {
        sure.add(line.id);
        sure.add(later.id);
      }
  });
  return sure;
}

const rank: Record<OutcomeKind, number> = { signed: 2, intent: 1, void: 0 };

/** 签约 before 意向, then the newest. */
function best(lines: readonly OutcomeLine[]): OutcomeLine | null {
  return lines.reduce<OutcomeLine | null>((kept, line) => {
    if (!kept) return line;
    const order = rank[line.kind] - rank[kept.kind] || byTime(line, kept);
    return order > 0 ? line : kept;
  }, null);
}
