import { rowsMissing, sharedRows } from "../words.ts";
import { unstatedScore, type Judge } from "./criterion.ts";

/** The 专栏 rows that the need names, and how many of them the listing names too. */
export const judgeSectorRows: Judge = ({ need, listing }) => {
  const named = [...new Set(need.sectorRows)];
  if (named.length === 0) return null;
  if (listing.sectorRows.length === 0) return { score: unstatedScore, reason: rowsMissing };
  const shared = named.filter((row) => listing.sectorRows.includes(row)).length;
  // One shared row already says that both mean the same trade; the rest adds little.
  const score = shared === 0 ? 0.2 : 0.8 + 0.2 * (shared / named.length);
  return { score, reason: sharedRows(shared, named.length) };
};
