import { fold } from "../../shared/fold.ts";
import { listingText, needText } from "../family-relation.ts";
import { noSharedUse, sharedUses } from "../words.ts";
import { unstatedScore, type Judge } from "./criterion.ts";

/** Processes and uses of the family that the need names, and whether the listing names them too. */
export const judgeUses: Judge = ({ need, listing, relation }) => {
  const [wanted, offered] = [key(needText(need)), key(listingText(listing))];
  const { need: wantedFamily, listing: offeredFamily } = relation.family;
  const known = new Set([...wantedFamily.uses, ...offeredFamily.uses]);
  const named = [...known].filter((use) => wanted.includes(key(use)));
  if (named.length === 0) return null;
  const shared = named.filter((use) => offered.includes(key(use)));
  if (shared.length === 0) return { score: unstatedScore, reason: noSharedUse };
  const score = unstatedScore + (1 - unstatedScore) * (shared.length / named.length);
  return { score, reason: sharedUses(shared) };
};

function key(text: string): string {
  return fold(text).replaceAll(" ", "");
}
