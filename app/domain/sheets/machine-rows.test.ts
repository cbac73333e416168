import { describe, expect, test } from "vitest";
import { machineLines, pastedRows, readMachineRows, rowsAsText } from "./machine-rows.ts";

const read = (text: string) => readMachineRows(pastedRows(text));

describe("a list of machines", () => {
  test("columns are found by their names, in any order, below a title; others are named", () => {
    const { machines, bad, unread } = read(
      "设备台账\n序号\t设备名称\t规格型号\t额定功率（kW）\t出厂日期\t投用时间\t使用部门\n1\t电动机\tY160M-4\t11\t1998-05\t1999年\t二车间",
    );
    expect(bad).toEqual([]);
    expect(unread).toEqual(["序号"]);
    expect(machines).toMatchObject([
      {
        row: 3,
        machine: {
          model: "Y160M-4",
          type: "电动机",
          powerKw: 11,
          yearMade: 1998,
          yearCommissioned: 1999,
          place: "二车间",
        },
      },
    ]);
  });

  test("without a header the usual order counts, and one cell is read as a sentence", () => {
    const { machines } = read(
      "Y160M-4\t电动机\t15HP\nS7-500/10 变压器 1995年出厂 1996年投运\nC620-1",
    );
    expect(machines.map(({ machine }) => machine)).toMatchObject([
      { model: "Y160M-4", type: "电动机", powerKw: 11.033 },
      { model: "S7-500/10", type: "变压器", yearMade: 1995, yearCommissioned: 1996 },
      { model: "C620-1", type: "" },
    ]);
  });

  test("bad rows come back with their number and every reason", () => {
    const { machines, bad } = read(
      "型号\t功率\t出厂年份\t投运年份\nA-1\t很大\t旧\t\n\t\t1998\t\nB-1\t5\t2000\t1999\nC-1\t\t/\t",
    );
    expect(machines.map(({ row }) => row)).toEqual([5]);
    expect(bad.map(({ row, why }) => [row, why])).toEqual([
      [2, "功率“很大”看不懂，请写成 11 kW；出厂年份“旧”看不懂，请写四位年份，例如 1998"],
      [3, "请填型号；没有型号时填设备类别"],
      [4, "投运年份早于出厂年份，请核对"],
    ]);
  });

  test("a list written out reads back to the same machines in the same rows", () => {
    const rows = pastedRows(
      "台账\n\n备注\t型号\t设备类别\t出厂年份\n长话\tY160M-4\t电机\t1998\n\nx\tT68\t镗床\t旧",
    );
    const before = readMachineRows(rows);
    const after = readMachineRows(pastedRows(rowsAsText(rows)));
    expect(after.machines).toEqual(before.machines);
    expect(after.bad.map(({ row, why }) => [row, why])).toEqual(
      before.bad.map(({ row, why }) => [row, why]),
    );
    const machines = before.machines.map(({ machine }) => machine);
    expect(
      readMachineRows(pastedRows(machineLines(machines))).machines.map(({ machine }) => machine),
    ).toEqual(machines);
  });
});
