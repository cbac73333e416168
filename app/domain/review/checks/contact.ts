import { contactProblems } from "../../shared/contact-problems.ts";
import type { Finding } from "../review.ts";
import type { CheckedPosting } from "./posting-facts.ts";

/** Contact data in a text that others would read; the finding names the place, never the data. */
export function contactCheck({ texts }: CheckedPosting): Finding[] {
  const fields = [...new Set(contactProblems(texts).map(({ field }) => field))];
  return fields.map((field) => ({
    code: "contact",
    seriousness: "serious",
    words: `“${field}”里有联系方式，请删去：双方同意对接后名片互相可见`,
    evidence: `${field}（内容不在此重复）`,
  }));
}
