import { expect, test } from "vitest";
import { readListing } from "./reading/read-listing.ts";
import { readNeed } from "./reading/read-need.ts";
import { aListing, aNeed } from "./testing/postings.ts";
import { smallVocabulary } from "./testing/small-vocabulary.ts";
import { wantsWorkOnly, waysOfOffering } from "./way-of-offering.ts";

/** How a listing with one title could serve a need with another. */
const way = (wanted: string, offered: string) => {
  const need = aNeed({ title: wanted, description: "", family: null });
  const listing = aListing({ title: offered, description: "", family: null });
  const read = readNeed(need, smallVocabulary);
  return waysOfOffering(read, readListing(listing, smallVocabulary), wanted, false);
};

test.each([
  // Who asks for the thing itself is offered it, who asks for what works on it is not.
  ["缸盖螺栓采购", "缸盖螺栓 M12 10.9级", "asked"],
  ["空压机滤芯 50支", "空压机滤芯 外置", "asked"],
  ["缸盖螺栓激光焊接机", "缸盖螺栓 M12 10.9级", null],
  ["空压机滤芯清洗用锅炉", "空压机滤芯 外置", null],
  ["行车维修一次", "行车维修 桥式", "asked"],
])("%s ← %s: %s", (wanted, offered, expected) => {
  expect(way(wanted, offered)).toBe(expected);
});

test.each([
  ["旧磨床不换新，大修导轨", true],
  ["不买新机，数控化改造", true],
  ["磨床大修或者换新都行", false],
  ["不要二手，买新磨床", false],
])("%s: only work on the machine that is there is wanted: %s", (text, expected) => {
  expect(wantsWorkOnly({ text })).toBe(expected);
});
