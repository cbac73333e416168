import { describe, expect, test } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { fieldSource } from "./field-source.ts";
import { readNeedForm } from "./need-form.ts";
import { acceptedFields, fillFromText, proposalPassage, readProposals } from "./proposal.ts";

const vocabulary = vocabularyOf(vocabularyData);

const reference = {
  vocabulary,
  sectorRows: [],
  today: "2026-11-21",
  place: { province: "湖北", city: "襄阳" },
} as const;

const sentence =
  "想换两台10吨蒸汽锅炉，天然气，效率不低于95%，预算单台45万以内，明年3月前到货，现在用的是2008年的SZL10";

describe("one pasted sentence", () => {
  const proposals = readProposals(sentence, "need", reference);
  const lines = proposals.map(
    (each) => `${each.label} ${each.shown} ${each.source} ${proposalPassage(each, sentence)}`,
  );

  test("is read into a whole need, each value with its words", () => {
    expect(lines).toEqual([
      "设备类别 燃气锅炉 text “蒸汽锅炉”，写明“天然气”",
      "标题 两台10吨蒸汽锅炉 inferred “两台10吨蒸汽锅炉”",
      "额定蒸发量 ≥ 10 t/h inferred “10吨”，锅炉的“吨”指每小时产汽量",
      "热效率 ≥ 95 % text “不低于95%”",
      "燃料种类 天然气 inferred “天然气”",
      "锅炉出口介质 蒸汽 inferred “蒸汽”",
      "数量 2 台（套） text “两台”",
      "总预算 90 万元 inferred “单台45万”，按 2 台（套）合计",
      "最晚到货 2027年2月28日 inferred “明年3月前”",
      "旧设备 蒸汽锅炉 inferred “蒸汽锅炉”，与新设备同类",
      "旧设备型号 SZL10 text “SZL10”",
      "旧设备出厂年份 2008 年 text “2008年”",
      "使用地点 湖北襄阳 inferred 按本企业所在地",
    ]);
  });

  test("what is taken makes a form that can be saved, with its sources", () => {
    const all = new Set(proposals.map(({ field }) => field));
    const fields = acceptedFields(sentence, proposals, all);
    const read = readNeedForm(fields, vocabulary);
    expect(read).toMatchObject({
      ok: true,
      value: {
        family: "gas-boiler",
        title: "两台10吨蒸汽锅炉",
        description: sentence,
        quantity: 2,
        budget: 90_000_000,
        deadline: "2027-02-28",
        site: { province: "湖北", city: "襄阳" },
        oldMachine: { name: "蒸汽锅炉", model: "SZL10", yearMade: 2008 },
      },
    });
    const sources = read.ok ? read.value.requirements.map(({ source }) => source) : [];
    expect(sources.sort()).toEqual(["inferred", "inferred", "inferred", "text"]);
    expect(fieldSource(fields, "budget")).toEqual({
      source: "inferred",
      passage: "“单台45万”，按 2 台（套）合计",
    });
  });

  test("what is left out is not in the form; figures go with their family", () => {
    const fields = acceptedFields(sentence, proposals, new Set(["req.fuel", "budget"]));
    expect(Object.keys(fields).sort()).toEqual(["budget", "budget.from", "description"]);
  });
});

describe("a figure in a unit that the form does not offer", () => {
  const cases = [
    ["要一台抛丸机，抛丸量不小于15000kg/h", "抛丸量 ≥ 250 kg/min", "由 15000 kg/h 换算", 250],
    [
      "采购板式换热器，压力降不大于0.5kgf/cm2",
      "压力降 ≤ 0.04903 MPa",
      "由 0.5 kgf/cm² 换算",
      0.04903,
    ],
  ] as const;
  test.each(cases)("%s", (text, shown, why, stored) => {
    const proposals = readProposals(text, "need", reference);
    const figure = proposals.find((each) => `${each.label} ${each.shown}` === shown);
    expect(figure && proposalPassage(figure, text)).toContain(why);
    const all = new Set(proposals.map(({ field }) => field));
    const read = readNeedForm(acceptedFields(text, proposals, all), vocabulary);
    const bounds = read.ok
      ? read.value.requirements.map(({ wanted }) => (wanted.op === "is" ? null : wanted.range.min))
      : [];
    expect(bounds).toContain(stored);
  });

  test("a listing says it in a unit of the form too", () => {
    const found = readProposals("抛丸机，抛丸量15000kg/h", "listing", reference);
    const figure = found.find(({ field }) => field === "spec.blastRate");
    expect(figure?.fields).toEqual({
      "spec.blastRate": ["250"],
      "spec.blastRate.unit": ["kg/min"],
    });
  });
});

describe("other texts", () => {
  const shown = (text: string) =>
    readProposals(text, "listing", { ...reference, place: null }).map(
      (each) => `${each.label} ${each.shown} ${each.source}`,
    );
  test("a second-hand machine", () => {
    expect(
      shown(
        "出售二手油压机一台，500吨，2018年出厂，运行8000小时，产地襄阳，品牌合锻，型号YH32-500，单价45-50万",
      ),
    ).toEqual([
      "设备类别 液压机 text",
      "标题 二手油压机 inferred",
      "型号 YH32-500 text",
      "品牌 合锻 text",
      "成色 二手 text",
      "出厂年份 2018 年 text",
      "累计运行 8000 小时 text",
      "公称力 500 tf inferred",
      "单价 45–50 万元 text",
      "产地 湖北襄阳 text",
    ]);
  });
  test("a software", () => {
    expect(shown("设备健康管理软件，支持西门子、发那科数控系统，按年订阅，私有化部署")).toEqual([
      "设备类别 设备管理系统 text",
      "标题 设备健康管理软件 inferred",
      "供给类型 软件 text",
      "交付方式 本地部署 text",
      "收费方式 按年 text",
      "适用设备与系统 西门子、发那科数控系统 text",
    ]);
  });
  test("nothing but the place is proposed for nothing", () => {
    expect(readProposals("", "need", reference).map(({ field }) => field)).toEqual([
      "site.province",
    ]);
  });
});

describe("reading a form's own text", () => {
  const title = ["75kW 永磁变频螺杆空压机"];
  const description = ["排气量13立方/分，排气压力8公斤，交期20天。"];

  test("fills the figures of a listing with their units", () => {
    const { fields, read } = fillFromText({ title, description }, "listing", reference);
    expect(fields.family).toEqual(["screw-air-compressor"]);
    expect(fields["spec.displacement"]).toEqual(["13"]);
    expect(fields["spec.displacement.unit"]).toEqual(["m3/min"]);
    expect(read.join()).toContain("排气量 13");
  });

  test("fills the wishes of a need with their comparison", () => {
    const wish = ["排气量不低于13立方/分，2台，预算24万元以内"];
    const { fields } = fillFromText({ title, description: wish }, "need", reference);
    expect(fields["req.displacement"]).toEqual(["13"]);
    expect(fields["req.displacement.op"]).toEqual(["gte"]);
    expect(fields.quantity).toEqual(["2"]);
    expect(fields.budget).toEqual(["24"]);
  });

  test("never replaces what was typed", () => {
    const typed = {
      title,
      description,
      "spec.displacement": ["99"],
      family: ["screw-air-compressor"],
    };
    const { fields } = fillFromText(typed, "listing", reference);
    expect(fields["spec.displacement"]).toEqual(["99"]);
  });

  test("leaves the figures of another family alone", () => {
    const { fields, read } = fillFromText(
      { title, description, family: ["water-chiller"] },
      "listing",
      reference,
    );
    expect(fields.family).toEqual(["water-chiller"]);
    expect(read).toEqual(["交期 20 天"]);
  });

  test("knows a machine by the number of the old one where no word names it", () => {
    const text = { title: ["丝杠磨损，精度不够，换新"], "old.model": ["X62W"] };
    const { fields, read } = fillFromText(text, "need", reference);
    expect(fields.family).toEqual(["milling-machine"]);
    expect(fieldSource(fields, "family")).toEqual({
      source: "inferred",
      passage: "按旧设备型号 X62W 推断",
    });
    expect(read).toEqual(["设备类别 铣床"]);
  });

  test("asks the old machine only where the text names none", () => {
    const text = { title: ["更新加工中心"], "old.model": ["X62W"] };
    expect(fillFromText(text, "need", reference).fields.family).toEqual(["machining-centre"]);
    const offer = { title: ["现货一批"], "old.model": ["X62W"] };
    expect(fillFromText(offer, "listing", reference).fields.family).toBeUndefined();
  });

  test("says nothing of a text without a machine", () => {
    expect(fillFromText({ title: ["您好"] }, "need", reference).read).toEqual([]);
  });
});

describe("what a need rules out and what certificates it asks for", () => {
  const text = "空压机换新，排气量13立方，不要二手的，进口的不考虑，要有GB 19153证书，三个月内到货";
  const proposals = readProposals(text, "need", reference);
  const line = (field: string) => {
    const found = proposals.find((each) => each.field === field);
    return found && [found.label, found.shown, found.source];
  };

  test("are proposals like every other fact", () => {
    expect(line("exclusions")).toEqual(["不要什么", "二手、进口", "text"]);
    expect(line("other.0.value")).toEqual(["标准与认证", "GB 19153", "text"]);
    expect(line("deadline")).toEqual(["最晚到货", "2027年2月19日", "inferred"]);
  });

  test("go into the need with their kinds, and come back to the form as they are", () => {
    const taken = new Set(proposals.map(({ field }) => field));
    const read = readNeedForm(acceptedFields(text, proposals, taken), vocabulary);
    expect(read).toMatchObject({
      ok: true,
      value: {
        exclusions: [
          { kind: "condition", words: "二手", source: "text" },
          { kind: "origin", words: "进口", source: "text" },
        ],
        requirements: expect.arrayContaining([
          expect.objectContaining({ name: "标准与认证", wanted: { op: "is", text: "GB 19153" } }),
        ]) as unknown,
      },
    });
  });
});
