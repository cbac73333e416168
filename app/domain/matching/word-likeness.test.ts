import { expect, test } from "vitest";
import { readListing } from "./reading/read-listing.ts";
import { readNeed } from "./reading/read-need.ts";
import { aListing, aNeed } from "./testing/postings.ts";
import { smallVocabulary } from "./testing/small-vocabulary.ts";
import { wordLikeness } from "./word-likeness.ts";

const listing = aListing({
  family: null,
  title: "叠螺式污泥脱水机",
  description: "环片自清洗，含油污泥不堵",
});

function likeness(title: string, description: string, offered = listing): number {
  const need = readNeed(aNeed({ family: null, title, description }), smallVocabulary);
  return wordLikeness(need, readListing(offered, smallVocabulary), offered, smallVocabulary);
}

test("texts of the same work are more alike than texts that share a word", () => {
  const same = likeness("含油污泥脱水不堵的", "环片叠着，螺旋挤水");
  const one = likeness("污泥烘干", "");
  expect(same).toBeGreaterThan(one);
  expect(one).toBeGreaterThan(0);
  expect(likeness("数控车床", "加工法兰")).toBe(0);
});

test("more words that the listing does not have, and words of trade, change nothing", () => {
  const plain = likeness("含油污泥脱水", "不堵");
  expect(likeness("含油污泥脱水", "不堵。请先报价，含税交货，联系我们")).toBe(plain);
  expect(likeness("含油污泥脱水", "不堵。餐饮客户多")).toBe(plain);
});

test("what is ruled out and what goes speak of no wish", () => {
  expect(likeness("求设备", "叠螺的不要")).toBe(0);
  expect(likeness("求设备", "旧的叠螺脱水机报废")).toBe(0);
});

test("a listing speaks with the words of its family too", () => {
  const [family] = smallVocabulary.families;
  const named = aListing({ family: family!.code, title: "样品", description: "" });
  const plain = aListing({ family: null, title: "样品", description: "" });
  const wish = family!.name;
  expect(likeness(wish, "", named)).toBeGreaterThan(likeness(wish, "", plain));
});
