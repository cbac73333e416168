import { expect, test } from "vitest";
import { readMachineRows } from "#app/domain/sheets/machine-rows.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { sheetFiles } from "#app/sheets/sheet-files.server.ts";
import { machineChecks } from "#app/use-cases/machine-checks.ts";
import { readPhaseOutReference } from "#seed/reference/phase-out/read.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";

const count = 5000;
const kinds = [
  ["三相异步电动机", "Y160M-4", "11"],
  ["配电变压器", "S9-315/10", ""],
  ["卧式镗床", "T68", "7.5"],
  ["离心泵", "IS80-65-160", "15"],
  ["绕线电机", "JR115-4", "75"],
  ["注塑机", "HTF-250", "30"],
  ["数控车床", "CK6140", "11"],
  ["螺杆空压机", "LG-13/8", "75"],
] as const;

/** Half of the models are there once: nothing is gained by remembering the last ones. */
const rows = Array.from(
  { length: count },
  (_, n) => {
    const [type, model, power] = kinds[n % kinds.length]!;
    const own = n % 2 === 0 ? model : `${model}${n}`;
    const made = n % 50 === 7 ? "不详年" : 1985 + (n % 30);
    const rest = [
      "示例机械厂",
      `${n}-0${n % 9}`,
      120_000 + n,
      8_000 + n,
      "二车间",
      "设备科",
      "运行",
    ];
    return [`A-${n}`, type, own, power, made, 1990 + (n % 30), ...rest];
  },
  60_000,
);

test("5,000 machines of an .xlsx: the check costs no more than reading the sheet", async () => {
  const columns =
    "资产编号 设备名称 规格型号 功率(kW) 出厂年份 投用日期 制造厂 出厂编号 原值 净值 安装位置 管理科室 状态"
      .split(" ")
      .map((header) => ({ header }));
  const bytes = await sheetFiles.write([{ name: "台账", columns, rows }], "xlsx");
  const reference = { vocabulary: vocabularyOf(vocabularyData), phaseOut: readPhaseOutReference() };
  const check = machineChecks(reference, "2026-11-21");
  check(readMachineRows([{ row: 1, cells: ["Y160M-4", "电机"] }]).machines[0]!.machine);
  const times: { readonly parsing: number; readonly checking: number }[] = [];
  for (let round = 0; round < 4; round++) {
    const began = performance.now();
    const file = await sheetFiles.open(bytes);
    if (!file.ok) throw new Error(file.error);
    const sheet = await file.value.rows("台账");
    if (!sheet.ok) throw new Error(sheet.error);
    const read = performance.now();
    const { machines, bad } = readMachineRows(sheet.value);
    const results = machines.map(({ machine }) => check(machine).result);
    const done = performance.now();
    times.push({ parsing: read - began, checking: done - read });
    expect(bad).toHaveLength(count / 50);
    expect(bad[0]).toMatchObject({ row: 9, why: expect.stringContaining("出厂年份") as string });
    expect(results).toHaveLength(count - bad.length);
    expect(new Set(results).size).toBeGreaterThanOrEqual(4);
  }
  const least = (of: "parsing" | "checking") => Math.min(...times.map((each) => each[of]));
  const said = `${Math.round(least("parsing"))} ms parsing, ${Math.round(least("checking"))} ms checking`;
  console.info(`5,000 machines: ${said}`);
  expect(least("checking") / least("parsing"), said).toBeLessThan(1);
}, 60_000);
