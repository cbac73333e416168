import { efficiencySentence } from "../../catalogue/efficiency-words.ts";
import { isEfficiencyMark, isLive, markFacetOf, type MarkFacet } from "../../catalogue/mark.ts";
import { unstatedScore, type Judge } from "./criterion.ts";

const scores: Partial<Record<MarkFacet, number>> = {
  "efficiency-1": 1,
  "efficiency-2": 0.8,
  "efficiency-3": 0.3,
  "efficiency-below-3": 0,
};

/** Efficiency grades 1 and 2 are what the programme asks for. Machines without a grade table are not judged by one. */
export const judgeMarks: Judge = ({ facts }) => {
  const mark = facts.marks.filter(isEfficiencyMark).find(isLive);
  if (!mark) return null;
  const facet = markFacetOf(mark);
  return {
    score: (facet && scores[facet]) ?? unstatedScore,
    reason: efficiencySentence(mark.evidence),
  };
};
