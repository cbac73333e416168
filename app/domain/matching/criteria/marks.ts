import { efficiencySentence } from "../../catalogue/efficiency-words.ts";
import { markFacetOf, type MarkFacet } from "../../catalogue/mark.ts";
import { unstatedScore, type Judge } from "./criterion.ts";

const scores: Record<MarkFacet, number> = {
  "efficiency-1": 1,
  "efficiency-2": 0.8,
  "efficiency-3": 0.3,
  "efficiency-below-3": 0,
};

/** Efficiency grades 1 and 2 are what the programme asks for. Machines without a grade table are not judged by one. */
export const judgeMarks: Judge = ({ facts }) => {
  const mark = facts.marks.find((each) => each.state !== "refused" && each.state !== "expired");
  if (!mark) return null;
  const facet = markFacetOf(mark);
  return {
    score: facet === null ? unstatedScore : scores[facet],
    reason: efficiencySentence(mark.evidence),
  };
};
