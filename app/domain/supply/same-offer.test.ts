import { expect, test } from "vitest";
import { modelKey, sameOffer, type Offer } from "./same-offer.ts";

const offer = (said: Partial<Offer>): Offer => ({
  family: "boiler",
  title: "",
  model: "",
  ...said,
});

test.each([
  ["ZT-4100X", "zt4100x"],
  ["ＺＴ－４１００ x", "zt4100x"],
  ["S11-M-800/10", "s11m80010"],
  [" - ", ""],
])("%s is written %s", (model, key) => expect(modelKey(model)).toBe(key));

test("a model number decides, however it is written and whatever the titles say", () => {
  const [a, b] = [offer({ model: "ZT-4100X", title: "焊接机" }), offer({ model: "zt 4100x" })];
  expect(sameOffer(a, b)).toBe("model");
  expect(
    sameOffer({ ...a, title: "10吨锅炉" }, offer({ model: "ZT-3100", title: "10吨锅炉" })),
  ).toBe(null);
  expect(sameOffer(a, { ...b, family: "fan" })).toBe(null);
  expect(sameOffer(a, { ...b, family: null })).toBe("model");
});

test("a second-hand machine is another offer than the new one", () => {
  const [a, b] = [offer({ model: "ZT-4100X" }), offer({ model: "ZT-4100X" })];
  expect(sameOffer({ ...a, condition: "used" }, { ...b, condition: "new" })).toBe(null);
  expect(sameOffer({ ...a, condition: "used" }, { ...b, condition: "used" })).toBe("model");
});

test.each([
  ["两台10吨蒸汽锅炉换新", "两台 10 吨 蒸汽锅炉换新", "title"],
  ["两台10吨蒸汽锅炉换新", "两台10吨的蒸汽锅炉换新", "title"],
  ["两台10吨蒸汽锅炉换新", "两台15吨蒸汽锅炉换新", null],
  ["燃气蒸汽锅炉", "生物质热水锅炉", null],
  ["锅炉", "锅炉", null],
  ["", "", null],
] as const)("%s and %s", (a, b, expected) => {
  expect(sameOffer(offer({ title: a }), offer({ title: b }))).toBe(expected);
});

test("titles say nothing across families", () => {
  const title = "空压站节能改造两台";
  expect(sameOffer(offer({ title }), offer({ title, family: "fan" }))).toBe(null);
});
