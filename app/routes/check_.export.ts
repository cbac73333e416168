import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { checkResultLabels, evaluatedOf } from "#app/domain/catalogue/phase-out/check.ts";
import { checkRows, isRefused, tooMany, uploadedRows } from "#app/old-machines.server.ts";
import { sheetsResponse } from "#app/sheet-response.server.ts";

const columns = [
  { header: "行", width: 6, number: true },
  { header: "资产编号", width: 14 },
  { header: "设备类别", width: 20 },
  { header: "型号", width: 18 },
  { header: "功率（kW）", width: 10, number: true },
  { header: "容量或规格", width: 14 },
  { header: "出厂年份", width: 10, number: true },
  { header: "投运年份", width: 10, number: true },
  { header: "体检结果", width: 14 },
  { header: "目录与条目", width: 28 },
  { header: "原文", width: 50, wrap: true },
  { header: "文件", width: 40, wrap: true },
  { header: "期限", width: 12 },
  { header: "判定过程", width: 60, wrap: true },
  { header: "方案条款", width: 50, wrap: true },
] as const;

const badColumns = [
  { header: "行", width: 6, number: true },
  { header: "内容", width: 50, wrap: true },
  { header: "原因", width: 50, wrap: true },
] as const;

const editionColumns = [
  { header: "目录", width: 44 },
  { header: "文件", width: 60, wrap: true },
  { header: "收录情况", width: 40, wrap: true },
  { header: "缺什么", width: 70, wrap: true },
] as const;

export function loader() {
  return redirect("/check?many=1");
}

/** The whole result as a file, made from the list that the page holds. */
export async function action({ context, request }: ActionFunctionArgs) {
  const refused = await tooMany(context.address, "list");
  if (refused) throw new Response("查询太频繁，请稍后再试。", { status: 429 });
  const asked = await uploadedRows(request);
  if (isRefused(asked)) throw new Response("列表是空的。", { status: 422 });
  const { machines, bad, checked } = await checkRows(context, request, asked.rows);
  const rows = machines.map(({ row, machine }, n) => {
    const { result, hits, rules } = checked.checks[n]!;
    const [hit] = hits;
    return [
      row,
      machine.number,
      machine.type,
      machine.model,
      machine.powerKw ?? "",
      machine.capacity,
      machine.yearMade ?? "",
      machine.yearCommissioned ?? "",
      checkResultLabels[result],
      hit ? `${hit.batch} ${hit.item} ${hit.model}` : "",
      hit?.quote ?? "",
      hit?.document ?? "",
      hit?.deadline ?? "",
      hit ? evaluatedOf(hit) : "",
      rules
        .map((rule) => `${rule.document} ${rule.clause}：“${rule.quote}”（${rule.evaluated}）`)
        .join("\n"),
    ];
  });
  const editions = checked.checks[0]?.searched ?? [];
  return sheetsResponse(
    `旧设备体检 ${checked.on}`,
    [
      { name: "体检结果", columns, rows },
      ...(bad.length > 0
        ? [
            {
              name: "没有查的行",
              columns: badColumns,
              rows: bad.map(({ row, written, why }) => [row, written, why]),
            },
          ]
        : []),
      {
        name: "查了哪些目录",
        columns: editionColumns,
        rows: [
          ...editions.map(({ edition, document, counted, gaps }) => [
            edition,
            document,
            counted,
            gaps.join("\n"),
          ]),
          ["以官方文本为准", "没有查到只表示未收录，不表示未淘汰", "", ""],
        ],
      },
    ],
    "xlsx",
  );
}
