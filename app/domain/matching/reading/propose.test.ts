import { describe, expect, it } from "vitest";
import { formatRange } from "../../units/format-quantity.ts";
import { proposeFromText, type ProposedRequirement } from "./propose.ts";
import { smallVocabulary } from "../testing/small-vocabulary.ts";

const propose = (text: string) => proposeFromText(text, smallVocabulary);

/** 额定功率 eq 55 kW must text */
function line({ name, wanted, strength, source }: ProposedRequirement): string {
  const figure = wanted.op === "is" ? wanted.text : formatRange(wanted.range);
  return `${name} ${wanted.op} ${figure} ${strength} ${source}`;
}

interface Expected {
  readonly family?: string | null;
  readonly lines?: readonly string[];
  readonly quantity?: number;
  /** 分 */
  readonly budget?: number;
  readonly deadline?: string;
  readonly leadTimeDays?: number;
}

/** What is not named is expected to be nothing: silence is part of the answer. */
const sentences: readonly (readonly [string, Expected])[] = [
  // Figures beside a name
  [
    "需要三相异步电动机，额定功率55kW，4极，效率不低于95.7%",
    {
      family: "three-phase-motor",
      lines: ["额定功率 eq 55 kW must text", "极数 eq 4 must text", "效率 gte ≥ 95.7 % must text"],
    },
  ],
  [
    "电动机 极数：6，卧式安装",
    {
      family: "three-phase-motor",
      lines: ["极数 eq 6 must text", "安装方式 is 卧式安装 must inferred"],
    },
  ],
  [
    "空压机排气量≥13m³/min",
    { family: "air-compressor", lines: ["排气量 gte ≥ 13 m³/min must text"] },
  ],
  [
    "空压机，排气压力 0.7~0.8MPa",
    { family: "air-compressor", lines: ["排气压力 between 0.7–0.8 MPa must text"] },
  ],
  [
    "空压机，产气量（m³/min）：约13立方",
    { family: "air-compressor", lines: ["排气量 gte ≥ 13 m³/min must inferred"] },
  ],
  [
    "空压机噪音不高于72分贝",
    { family: "air-compressor", lines: ["噪声 lte ≤ 72 dB(A) must text"] },
  ],
  [
    "螺杆空压机，最好比功率低于6.5kW/(m³/min)",
    { family: "screw-compressor", lines: ["比功率 lte ≤ 6.5 kW/(m³/min) nice text"] },
  ],
  [
    "油压机公称力500吨以上，滑块行程800毫米",
    {
      family: "hydraulic-press",
      lines: ["公称力 gte ≥ 500 tf must text", "滑块行程 gte ≥ 800 mm must inferred"],
    },
  ],
  [
    "激光焊接机，激光功率 3～6 kW，希望焊接速度达到 6 m/min 以上",
    {
      family: "laser-welder",
      lines: ["激光功率 between 3–6 kW must text", "焊接速度 gte ≥ 6 m/min nice text"],
    },
  ],
  [
    "锅炉热效率≥98%，蒸汽压力1.25MPa",
    {
      family: "boiler",
      lines: ["热效率 gte ≥ 98 % must text", "额定蒸汽压力 gte ≥ 1.25 MPa must inferred"],
    },
  ],
  // Figures behind which the name or the counted thing stands
  [
    "需13立方排气量的空压机",
    { family: "air-compressor", lines: ["排气量 gte ≥ 13 m³/min must inferred"] },
  ],
  [
    "55千瓦四极电动机",
    {
      family: "three-phase-motor",
      lines: ["额定功率 eq 55 kW must inferred", "极数 eq 4 must text"],
    },
  ],
  // Figures that only one attribute can mean
  [
    "2台90kW空压机",
    { family: "air-compressor", quantity: 2, lines: ["额定功率 eq 90 kW must inferred"] },
  ],
  ["蒸汽锅炉 10吨/小时", { family: "boiler", lines: ["额定蒸发量 gte ≥ 10 t/h must inferred"] }],
  ["空压机 380V", { family: "air-compressor" }],
  // What is left out
  ["换空压机，配套的冷却风扇3kW", { family: "air-compressor" }],
  ["空压机，加热功率20kW", { family: "air-compressor" }],
  ["现有电动机功率75kW，需更换", { family: "three-phase-motor" }],
  ["替代原45kW电动机", { family: "three-phase-motor" }],
  ["电动机节能20%，工期15天", { family: "three-phase-motor" }],
  ["电动机 55 kW，75 kW", { family: "three-phase-motor" }],
  [
    "电动机功率55kW，备用功率75kW",
    { family: "three-phase-motor", lines: ["额定功率 eq 55 kW must text"] },
  ],
  ["电动机 YE4-250M-4", { family: "three-phase-motor" }],
  ["车间长60米，跨度24m，需要行车", { family: "crane" }],
  ["不要75kW的电动机", { family: "three-phase-motor" }],
  ["水冷或风冷的空压机", { family: "air-compressor" }],
  ["油压机，滑块行程850/500mm，工作台宽度1200×1000mm", { family: "hydraulic-press" }],
  ["空压机带变频器", { family: "air-compressor" }],
  ["三级能效", { family: null }],
  ["急需设备一批，功率55kW", { family: null }],
  // Choices and grades
  [
    "空压机，水冷，变频驱动",
    {
      family: "air-compressor",
      lines: ["冷却方式 is 水冷 must inferred", "驱动方式 is 变频 must inferred"],
    },
  ],
  [
    "电动机，二级能效以上",
    { family: "three-phase-motor", lines: ["标称能效等级 is 2级 must inferred"] },
  ],
  [
    "电动机能效达到IE4",
    { family: "three-phase-motor", lines: ["标称能效等级 is 2级 must inferred"] },
  ],
  ["电动机能效换1级，至少2级", { family: "three-phase-motor" }],
  // Terms
  [
    "电动机共12台，预算35万元以内，2027年5月底前到货",
    { family: "three-phase-motor", quantity: 12, budget: 35_000_000, deadline: "2027-05-31" },
  ],
  [
    "空压机2台，配干燥机1套，预算30-35万",
    { family: "air-compressor", quantity: 2, budget: 35_000_000 },
  ],
  ["每台预算3万元，电动机", { family: "three-phase-motor" }],
  [
    "电动机总价不超过120,000元，2027-02-28前交货",
    { family: "three-phase-motor", budget: 12_000_000, deadline: "2027-02-28" },
  ],
  ["每条线一台空压机，交货期30～45天", { family: "air-compressor", quantity: 1, leadTimeDays: 45 }],
  ["空压机，货期6周，预算不详", { family: "air-compressor", leadTimeDays: 42 }],
  ["电动机3台以上，2027年2月30日前", { family: "three-phase-motor" }],
];

describe("proposeFromText", () => {
  it.each(sentences)("%s", (text, expected) => {
    const { family, requirements, quantity, budget, deadline, leadTimeDays } = propose(text);
    expect({
      family: family?.value ?? null,
      lines: requirements.map(line).sort(),
      quantity: quantity?.value ?? null,
      budget: budget?.value ?? null,
      deadline: deadline?.value ?? null,
      leadTimeDays: leadTimeDays?.value ?? null,
    }).toEqual({
      quantity: null,
      budget: null,
      deadline: null,
      leadTimeDays: null,
      ...expected,
      lines: [...(expected.lines ?? [])].sort(),
    });
  });

  it("says where each figure stands", () => {
    const text = "电动机额定功率不低于55千瓦";
    const [requirement] = propose(text).requirements;
    expect(text.slice(requirement!.passage.from, requirement!.passage.to)).toBe("不低于55千瓦");
  });

  it("gives the same figures as lines of a specification", () => {
    const { specs } = propose("螺杆空压机 90kW，排气量16m³/min，水冷");
    expect(specs.map(({ attribute, figure, source }) => ({ attribute, figure, source }))).toEqual([
      {
        attribute: "ratedPower",
        figure: { kind: "quantity", min: 90, max: 90, unit: "kW" },
        source: "inferred",
      },
      {
        attribute: "airFlow",
        figure: { kind: "quantity", min: 16, max: 16, unit: "m3/min" },
        source: "text",
      },
      { attribute: "cooling", figure: { kind: "words", text: "水冷" }, source: "inferred" },
    ]);
  });

  it("says where family and terms stand, in the text as it was given", () => {
    const text = "求购空 压机２台，每条线一台，预算30-35万元左右，２０２７年5月底前，交期 6 周";
    const { family, quantity, budget, deadline, leadTimeDays } = propose(text);
    const said = [family, quantity, budget, deadline, leadTimeDays].map((each) =>
      text.slice(each!.passage!.from, each!.passage!.to),
    );
    expect(said).toEqual(["空 压机", "２台", "预算30-35万元", "２０２７年5月底前", "交期 6 周"]);
  });

  it("survives any length", () => {
    expect(propose("功率55kW电动机，".repeat(100)).requirements).toHaveLength(1);
    expect(propose("").family).toBeNull();
  });
});
