import { outcomeKindLabels } from "#app/domain/events/outcome.ts";
import { moneyUnits, type Fen } from "#app/domain/shared/money.ts";
import { placeName } from "#app/domain/shared/place.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { WrittenSheet } from "#app/use-cases/sheet-port.ts";
import { outcomeRow } from "./outcome-rows.ts";
import { countsByLine, resultsPage, rowName, type EventResults } from "./results-page.ts";

const wan = (amount: Fen) => amount / moneyUnits.万元;

/** The report of an event as a file: figures, sums confirmed and waiting apart, every line of the ledger. */
export function resultsSheets(
  results: EventResults,
  today: string,
  reference: Pick<Reference, "sectorRows">,
): WrittenSheet[] {
  const asked = { correct: null, enter: false, today };
  const { head, subtitle, figures, confirmed, pending } = resultsPage(
    results,
    asked,
    false,
    reference,
  );
  return [
    {
      name: "概况",
      columns: [
        { header: "项目", width: 34 },
        { header: "数量", width: 16, number: true },
        { header: "说明", width: 44, wrap: true },
      ],
      rows: [
        ["对接会", "", head.title],
        ["时间和地点", "", subtitle],
        ["制表日期", "", today],
        ...figures.map(({ name, value, unit }) => [name, value, unit]),
        ...([confirmed, pending] as const).flatMap(({ total }, n) => {
          const of = n === 0 ? "已确认" : "待对方确认（未计入）";
          return (["signed", "intent"] as const).flatMap((kind) => [
            [`${of} ${outcomeKindLabels[kind]} 金额`, wan(total[kind].amount), "万元"],
            [`${of} ${outcomeKindLabels[kind]} 笔数`, total[kind].deals, "笔"],
            [`${of} ${outcomeKindLabels[kind]} 台（套）`, total[kind].sets, "台（套）"],
          ]);
        }),
      ],
    },
    {
      name: "汇总",
      columns: [
        { header: "状态", width: 14 },
        { header: "口径", width: 14 },
        { header: "名称", width: 34 },
        { header: "签约（万元）", width: 14, number: true },
        { header: "签约笔数", width: 10, number: true },
        { header: "签约台（套）", width: 12, number: true },
        { header: "意向（万元）", width: 14, number: true },
        { header: "意向笔数", width: 10, number: true },
        { header: "意向台（套）", width: 12, number: true },
      ],
      rows: ([confirmed, pending] as const).flatMap(({ tables }, n) =>
        tables.flatMap(({ title, rows }) =>
          rows.map(({ name, sums: { signed, intent } }) => [
            n === 0 ? "已确认" : "待确认",
            title,
            name,
            wan(signed.amount),
            signed.deals,
            signed.sets,
            wan(intent.amount),
            intent.deals,
            intent.sets,
          ]),
        ),
      ),
    },
    ledgerSheet(results, reference),
  ];
}

function ledgerSheet(
  results: EventResults,
  reference: Pick<Reference, "sectorRows">,
): WrittenSheet {
  const countsOf = countsByLine(results);
  return {
    name: "登记明细",
    columns: [
      { header: "登记", width: 20 },
      { header: "成果", width: 8 },
      { header: "计入情况", width: 22 },
      { header: "需方", width: 26 },
      { header: "需方所在地", width: 12 },
      { header: "供方", width: 26 },
      { header: "供方所在地", width: 12 },
      { header: "采购内容", width: 30, wrap: true },
      { header: "金额（万元）", width: 14, number: true },
      { header: "台（套）", width: 10, number: true },
      { header: "日期", width: 12 },
      { header: "专栏行", width: 30 },
      { header: "依据", width: 24, wrap: true },
      { header: "更正原因", width: 24, wrap: true },
      { header: "异议", width: 24, wrap: true },
    ],
    rows: results.lines.map(({ line, corrected, buyerName, supplierName }) => {
      const row = outcomeRow(
        { line, corrected, counts: countsOf(line.id), names: "" },
        "host",
        false,
      );
      return [
        row.entered,
        outcomeKindLabels[line.kind],
        row.standing.words,
        buyerName,
        placeName(line.buyer.place),
        supplierName,
        placeName(line.supplier.place),
        line.what,
        wan(line.amount),
        line.sets,
        line.day,
        rowName(line.sectorRow, reference),
        line.evidence,
        line.reason,
        row.replies.join("\n"),
      ];
    }),
  };
}
