/** A machine as people state it, with what the check must answer; written by hand, read from no table. */
export interface GoldenMachine {
  readonly model?: string;
  readonly type?: string;
  /** What the vocabulary calls the type. */
  readonly familyName?: string;
  readonly powerKw?: number;
  readonly capacity?: string;
  readonly voltage?: string;
  readonly yearMade?: number;
  readonly yearCommissioned?: number;
  readonly inChemicalPlant?: boolean;
}

type Answer =
  "hit" | "condition_not_met" | "needs_check" | "suspected" | "not_listed" | "coverage_gap";

/** The machine, the answer, and batch with item of its strongest entry; no entry for an empty text. */
export type GoldenCase = readonly [machine: GoldenMachine, answer: Answer, entry: string];

const motor = "三相异步电动机";
const lathe = "普通车床";

export const goldenMachines: readonly GoldenCase[] = [
  // Motors of the first batch: whole series, both spellings of O.
  [{ model: "J02-62-4", type: motor }, "hit", "第一批 1-1"],
  [{ model: "JO2-41-4", type: motor }, "hit", "第一批 1-1"],
  [{ model: "JO3-112S-4", type: motor }, "hit", "第一批 1-1"],
  [{ model: "J02-62-4" }, "hit", "第一批 1-1"],
  [{ model: "BJO2-42-4", type: "隔爆电动机" }, "hit", "第一批 1-7"],
  [{ model: "JZR2-31-6", type: "起重电机" }, "hit", "第一批 1-8"],
  [{ model: "J2-61-2", type: motor }, "hit", "第一批 1-10"],
  [{ model: "JLB2-81-4", type: "深井泵用电动机" }, "hit", "第一批 1-15"],
  [{ model: "JR115-4" }, "suspected", "第一批 1-11"],
  [{ model: "JR115-4", type: "绕线电机" }, "suspected", "第一批 1-11"],
  [{ model: "JR-115-4", type: "绕线电机" }, "hit", "第一批 1-11"],
  [{ model: "JW-6314", type: "电动机" }, "coverage_gap", ""],
  [{ model: "BO2-7112", type: "单相电动机" }, "coverage_gap", ""],
  // Y motors of the second batch: no year.
  [{ model: "Y160M-4", type: motor }, "hit", "第二批 1-1"],
  [{ model: "Y160M-4" }, "hit", "第二批 1-1"],
  [{ model: "Y132S-4", type: motor, yearMade: 2010 }, "hit", "第二批 1-1"],
  [{ model: "ｙ１６０ｍ－４", type: motor }, "hit", "第二批 1-1"],
  [{ model: "Y160M—4", type: motor }, "hit", "第二批 1-1"],
  [{ model: "Y 160M - 4", type: motor }, "hit", "第二批 1-1"],
  [{ model: "Y280M-2", type: motor }, "hit", "第二批 1-1"],
  [{ model: "Y160M4", type: motor }, "not_listed", ""],
  [{ model: "Y160M-4-B3", type: motor }, "suspected", "第二批 1-1"],
  [{ model: "Y160M-4 380V", type: motor }, "suspected", "第二批 1-1"],
  [{ model: "Y160M-4 11kW", type: motor }, "suspected", "第二批 1-1"],
  [{ model: "Y160M-4", type: motor, powerKw: 11 }, "hit", "第二批 1-1"],
  [{ model: "Y160M-4", type: motor, powerKw: 15 }, "needs_check", "第二批 1-1"],
  [{ model: "Y160M-4", type: "数控车床" }, "not_listed", ""],
  [{ model: "Y160M-4", type: "奇怪的东西" }, "needs_check", "第二批 1-1"],
  // Motors of the third batch: made in 2003 or before, itself included.
  [{ model: "Y2-132S-4", type: motor, yearMade: 2002 }, "hit", "第三批 1-2"],
  [{ model: "Y2-132S-4", type: motor, yearMade: 2003 }, "hit", "第三批 1-2"],
  [{ model: "Y2-132S-4", type: motor, yearMade: 2004 }, "condition_not_met", "第三批 1-2"],
  [{ model: "Y2-132S-4", type: motor }, "needs_check", "第三批 1-2"],
  [{ model: "Y2-132S-4", type: motor, yearCommissioned: 2003 }, "needs_check", "第三批 1-2"],
  [{ model: "Y2-80M1-2", type: motor, yearMade: 2003 }, "hit", "第三批 1-2"],
  [{ model: "Y3-132S-4", type: motor, yearMade: 2003 }, "hit", "第三批 1-3"],
  [{ model: "Y3-132S-4", type: motor, yearMade: 2004 }, "condition_not_met", "第三批 1-3"],
  [{ model: "YB2-132S-4", type: motor, yearMade: 2003 }, "hit", "第三批 1-5"],
  [{ model: "YB2-132S-4", type: motor, yearMade: 2004 }, "condition_not_met", "第三批 1-5"],
  [{ model: "YB-132S-4", type: motor, yearMade: 2015 }, "hit", "第三批 1-4"],
  [{ model: "Y112M-4", type: motor, yearMade: 2003 }, "hit", "第三批 1-1"],
  [{ model: "Y112M-4", type: motor, yearMade: 2004 }, "condition_not_met", "第三批 1-1"],
  [{ model: "Y2-90S-4", type: motor, yearMade: 2000 }, "suspected", "第三批 1-2"],
  [{ model: "YB160M-4", type: "隔爆电动机" }, "suspected", "产业目录2024 IND2024-MOTOR-YB"],
  [{ model: "YE3-160M-4", type: motor }, "not_listed", ""],
  [{ model: "YE4-160M-4", type: motor }, "not_listed", ""],
  [{ model: "YX3-160M-4", type: motor }, "not_listed", ""],
  [{ model: "YB3-160M-4", type: motor }, "not_listed", ""],
  // Motors of the fourth batch, some for 6 kV alone.
  [{ model: "JS114-4", type: motor }, "hit", "第四批 2-3"],
  [{ model: "JS136-4", type: motor, voltage: "6 kV" }, "hit", "第四批 2-4"],
  [{ model: "JS136-4", type: motor, voltage: "6000V" }, "hit", "第四批 2-4"],
  [{ model: "JS136-4", type: motor, voltage: "380 V" }, "condition_not_met", "第四批 2-4"],
  [{ model: "JS136-4", type: motor }, "needs_check", "第四批 2-4"],
  // Transformers: ranges inside the condition, both ends.
  [{ model: "S7-500/10", type: "变压器" }, "hit", "第一批 3-3"],
  [{ model: "S7-500/10" }, "hit", "第一批 3-3"],
  [{ model: "S7-30/10", type: "变压器" }, "hit", "第一批 3-3"],
  [{ model: "S7-20/10", type: "变压器" }, "condition_not_met", "第一批 3-3"],
  [{ model: "S7-1600/10", type: "变压器" }, "hit", "第一批 3-3"],
  [{ model: "S7-2000/10", type: "变压器" }, "condition_not_met", "第一批 3-3"],
  [{ model: "S7-50/35", type: "变压器" }, "condition_not_met", "第一批 3-3"],
  [{ model: "S7-500", type: "变压器" }, "needs_check", "第一批 3-3"],
  [{ model: "S7-500", type: "变压器", voltage: "10kV" }, "hit", "第一批 3-3"],
  [{ model: "SL7-500/10", type: "变压器" }, "hit", "第一批 3-3"],
  [{ model: "SL7-2000/10", type: "变压器" }, "condition_not_met", "第一批 3-3"],
  [{ model: "SCB8-2500/10", type: "干式变压器" }, "hit", "第二批 4-1"],
  [{ model: "SCB8-3150/10", type: "干式变压器" }, "condition_not_met", "第二批 4-1"],
  [{ model: "SJ-180/10", type: "变压器" }, "hit", "第一批 3-1"],
  [{ model: "S-560/10", type: "变压器" }, "needs_check", "第一批 3-1"],
  [
    { model: "S9-315/10", type: "变压器", yearMade: 1997, yearCommissioned: 1997 },
    "hit",
    "第四批 1-2",
  ],
  [
    { model: "S9-315/10", type: "变压器", yearMade: 1998, yearCommissioned: 1998 },
    "condition_not_met",
    "第四批 1-2",
  ],
  [
    { model: "S9-315/10", type: "变压器", yearMade: 1997, yearCommissioned: 1998 },
    "needs_check",
    "第四批 1-2",
  ],
  [{ model: "S9-315/10", type: "变压器", yearMade: 1996 }, "needs_check", "第四批 1-2"],
  [{ model: "S9-315/10", type: "变压器", yearMade: 1999 }, "needs_check", "第四批 1-2"],
  [{ model: "S9-315/10", type: "变压器", yearCommissioned: 1999 }, "needs_check", "第四批 1-2"],
  [{ model: "S9-315/10", type: "变压器" }, "needs_check", "第四批 1-2"],
  [{ model: "S9-M-315/10", type: "变压器" }, "suspected", "第四批 1-2"],
  [{ model: "S9-M-315/10" }, "suspected", "第四批 1-2"],
  [{ model: "S8-315/10", type: "变压器", yearMade: 2005 }, "hit", "第四批 1-1"],
  [{ model: "SGB8-315/10", type: "干式变压器" }, "hit", "第四批 1-3"],
  [{ model: "SG8-315", type: "干式变压器" }, "hit", "第四批 1-3"],
  [{ model: "S11-M-630/10", type: "变压器" }, "not_listed", ""],
  [{ model: "S11-M-630/10" }, "not_listed", ""],
  [{ model: "S13-M-630/10", type: "变压器" }, "not_listed", ""],
  [{ model: "SCB13-1000/10", type: "干式变压器" }, "not_listed", ""],
  [{ model: "SZ11-8000/35", type: "变压器" }, "not_listed", ""],
  [{ model: "S7-500/10", type: "水泵" }, "not_listed", ""],
  // Machine tools: exact models, four items with a year.
  [{ model: "C620G", type: lathe }, "hit", "第二批 6-15"],
  [{ model: "C620-1", type: lathe }, "not_listed", ""],
  [{ model: "C620-1" }, "not_listed", ""],
  [{ model: "C616-1", type: lathe }, "hit", "第二批 6-18"],
  [{ model: "CA6140", type: lathe }, "not_listed", ""],
  [{ model: "T68", type: "卧式镗床" }, "hit", "第二批 6-9"],
  [{ model: "T68" }, "needs_check", "第二批 6-9"],
  [{ model: "X5210", type: "铣床", yearMade: 2000 }, "hit", "第二批 6-1"],
  [{ model: "X5210", type: "铣床", yearMade: 2001 }, "needs_check", "第二批 6-1"],
  [{ model: "X5210", type: "铣床" }, "needs_check", "第二批 6-1"],
  [{ model: "X62", type: "卧式铣床", yearMade: 1995 }, "hit", "第二批 6-3"],
  [{ model: "X62W", type: "铣床", yearMade: 1995 }, "not_listed", ""],
  [{ model: "J31-315", type: "机械压力机" }, "hit", "第二批 7-1"],
  [{ model: "Q11-20×2000", type: "剪板机" }, "hit", "第二批 7-11"],
  // Pumps, fans, compressors, boilers.
  [{ model: "150JD56×6", type: "深井泵" }, "hit", "第一批 6-85"],
  [{ model: "2BA6", type: "离心泵" }, "hit", "第一批 6-17"],
  [{ model: "IS80-65-160", type: "离心泵" }, "not_listed", ""],
  [{ model: "F40-16", type: "耐腐蚀泵" }, "needs_check", "产业目录2024 IND2024-PUMP-F"],
  [{ model: "9-35No.8D", type: "锅炉通风机", yearMade: 2005 }, "hit", "第三批 3-5"],
  [{ model: "9-35No.8D", type: "锅炉通风机", yearMade: 2006 }, "hit", "第三批 3-5"],
  [{ model: "F40-16", type: "离心泵" }, "not_listed", ""],
  [{ model: "4-72No.8C", type: "离心风机" }, "not_listed", ""],
  [{ model: "L32-15/0.35", type: "罗茨鼓风机" }, "hit", "第一批 5-12"],
  [{ model: "L33-15/0.35", type: "罗茨鼓风机" }, "coverage_gap", ""],
  [{ model: "D36×35-60/3500", type: "罗茨鼓风机" }, "coverage_gap", ""],
  [{ model: "3W-0.9/7", type: "空气压缩机" }, "hit", "第一批 7-6"],
  [{ model: "L-10/8", type: "空压机" }, "hit", "产业目录2024 IND2024-COMPRESSOR-L10"],
  [{ model: "KZG1-8", type: "锅炉" }, "hit", "第一批 4-6"],
  [{ model: "KZL4-13-AⅢ", type: "蒸汽锅炉" }, "hit", "第一批 4-50"],
  [
    { model: "DZL10-1.25", type: "燃煤锅炉", capacity: "10 t/h" },
    "needs_check",
    "产业目录2024 IND2024-BOILER-COAL-10T",
  ],
  [
    { model: "DZL20-1.25", type: "燃煤锅炉", capacity: "20 t/h" },
    "condition_not_met",
    "产业目录2024 IND2024-BOILER-COAL-10T",
  ],
  // Furnaces, apparatus, welders.
  [{ model: "RX-45-9", type: "箱式电阻炉" }, "hit", "第一批 2-10"],
  [{ model: "RX-45-12", type: "箱式电阻炉" }, "condition_not_met", "第一批 2-10"],
  [{ model: "RX3-45-9", type: "箱式电阻炉" }, "not_listed", ""],
  [{ model: "DZ10-100", type: "塑壳断路器" }, "hit", "第二批 3-24"],
  [{ model: "DZ20-100", type: "塑壳断路器" }, "not_listed", ""],
  [{ model: "BX1-330", type: "交流弧焊机" }, "hit", "第一批 2-3"],
  [{ model: "NSA-300", type: "氩弧焊机" }, "hit", "第四批 3-1"],
  [{ model: "NSA-160", type: "氩弧焊机" }, "hit", "第四批 3-1"],
  [{ model: "NSA-159", type: "氩弧焊机" }, "condition_not_met", "第四批 3-1"],
  [{ model: "NSA", type: "氩弧焊机" }, "needs_check", "第四批 3-1"],
  [{ model: "ZX5-400", type: "电焊机" }, "coverage_gap", "第四批 3-2"],
  [{ model: "ZX5-250", type: "电焊机" }, "coverage_gap", "第四批 3-2"],
  [{ model: "ZX7-400", type: "电焊机" }, "not_listed", ""],
  // The missing section of the first batch.
  [{ model: "6135", type: "柴油机" }, "coverage_gap", ""],
  [{ model: "S195", type: "柴油机" }, "coverage_gap", ""],
  [{ model: "", type: "柴油发电机组" }, "coverage_gap", ""],
  [{ model: "SZ-250", type: "注塑机", familyName: "注塑机" }, "not_listed", ""],
];

/** Rules that apply on 2026-11-21, by machine; years are counted by the calendar. */
export const goldenRules: readonly (readonly [GoldenMachine, readonly string[]])[] = [
  [{ type: lathe, yearCommissioned: 2015 }, ["HB24-E01", "CQ24-E01", "GD24-E01"]],
  [{ type: lathe, yearCommissioned: 2016 }, []],
  [{ type: lathe, yearMade: 2015 }, ["HB24-E01", "CQ24-E01", "GD24-E01"]],
  [{ type: lathe, yearMade: 2010, yearCommissioned: 2016 }, []],
  [{ type: lathe }, []],
  [{ type: "液压机", yearCommissioned: 2000 }, []],
  [{ type: "反应釜", yearCommissioned: 2016 }, ["HB24-E03"]],
  [{ type: "反应釜", yearCommissioned: 2017 }, []],
  [{ type: "离心泵", yearCommissioned: 2010, inChemicalPlant: true }, ["HB24-E03"]],
  [{ type: "离心泵", yearCommissioned: 2010 }, []],
  [{ type: "纯碱碳化塔", yearCommissioned: 2010 }, ["HB24-E03", "CQ24-E01"]],
  [{ type: "炼铁高炉", capacity: "1200 立方米" }, ["HB24-E02"]],
  [{ type: "炼铁高炉", capacity: "1201 立方米" }, []],
  [{ type: "炼钢转炉", capacity: "100 吨" }, ["HB24-E02"]],
  [{ type: "炼钢转炉", capacity: "120 吨" }, []],
  [{ type: "合金钢电炉", capacity: "50 吨" }, ["HB24-E02"]],
  [{ type: "合金钢电炉", capacity: "60 吨" }, []],
  [{ type: "炼钢电炉", capacity: "60 吨" }, ["HB24-E02"]],
  [{ type: "固定床间歇式煤气化炉" }, ["HB24-E04"]],
  [{ type: "磷铵设备", capacity: "10 万吨/年" }, ["HB24-E05"]],
  [{ type: "磷铵设备", capacity: "12 万吨/年" }, []],
  [{ type: "普通级碳酸钙生产设备", capacity: "2 万吨/年" }, ["HB24-E05"]],
  [{ type: "普通级碳酸钙生产设备", capacity: "3 万吨/年" }, []],
];
