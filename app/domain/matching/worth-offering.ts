import type { Pair } from "./criteria/criterion.ts";
import { sharedPieces } from "./criteria/wording.ts";
import { isRightKind, isTold } from "./family-relation.ts";
import type { FamilyRelation } from "./relation.ts";
import type { MatchTier, Verdict } from "./match.ts";

/** Below this a listing's family is what its text sounds like. */
const sureEnough = 0.75;
/** From here on a need that names no machine sounds like one and no other. */
const asGoodAsTold = 0.65;
/** So many figures of what is wanted are met by chance no more. */
const tyingFigures = 2;
/** And below this it sounds like several. */
const likeEnough = 0.5;
/** Where the kind is not told, what meets nothing has to speak of the same at least. */
const moreAlikeThanNot = 0.5;
/** What speaks of the same as much as this is shown, below what is known to be the machine. */
const alikeEnough = 0.3;
/** A figure this far from what is wanted is another size of machine, not the next one. */
const farOff = 1 / 4;

/**
 * Whether a judged listing is worth a reader's time. Of the right kind everything is; a neighbour has to share what
 * is worked on or done, and to be of about the size that is wanted.
 */
export function isWorthOffering(
  { relation, verdicts, need, listing, wanted, offered }: Pair,
  tier: MatchTier,
): boolean {
  const musts = verdicts.filter(({ requirement }) => requirement.strength === "must");
  const nearness = musts.flatMap(({ verdict, ratio }) =>
    verdict === "violated" && ratio !== undefined ? [Math.min(ratio, 1 / ratio)] : [],
  );
  const met = musts.filter(({ about, verdict }) => about === "figure" && verdict === "met");
  const metOne = met.length > 0;
  // Where the kind is as good as told, a figure that another machine happens to have ties nothing.
  if (relation.kind === "worded" && sureOfBoth(relation))
    return (
      relation.likeness >= moreAlikeThanNot || (tier !== "failing" && met.length >= tyingFigures)
    );
  if (!isTold(relation) || relation.kind === "worded")
    return (
      metOne || isRightKind(relation) || relation.likeness >= moreAlikeThanNot || tier === "failing"
    );
  if (isRightKind(relation) && offered.families[0]?.by === "name") return true;
  const onlyLike = isOnlyLike(relation, verdicts);
  if (isRightKind(relation) && !onlyLike) return true;
  if (onlyLike && relation.sureness.listing < likeEnough) return false;
  // A title without the machine's name (立加 带刀库) may still speak of it.
  if (isRightKind(relation) && relation.likeness >= alikeEnough) return true;
  if (tier === "failing" && nearness.some((each) => each < farOff)) return false;
  // Filed under a wider family, or under another than its title names, it may well be the machine that is wanted.
  const misfiled =
    relation.kind === "named" && (metOne || need.family === relation.family.need.code);
  if ((relation.kind === "broader" || misfiled) && relation.way !== "retrofit") return true;
  const { need: one, listing: other } = relation.family;
  const { ofTitle, all } = sharedPieces(need, listing, [one, other]);
  const enough = onlyLike ? Infinity : 2;
  return (
    ofTitle.length > 0 || all.length >= enough || sharesUse(need.title, wanted.uses, offered.uses)
  );
}

/** The need sounds like one machine, and the listing is another one. */
function sureOfBoth({ sureness }: FamilyRelation): boolean {
  return sureness.need >= asGoodAsTold && sureness.listing >= sureEnough;
}

/** What only sounds like the machine, and has none of its figures: 注塑原料 is no injection moulding machine. */
export function isOnlyLike(relation: FamilyRelation, verdicts: readonly Verdict[]): boolean {
  if (relation.sureness.listing >= sureEnough) return false;
  return !verdicts.some(({ about, verdict }) => about === "figure" && verdict === "met");
}

function sharesUse(
  title: string,
  wanted: readonly { readonly words: string }[],
  offered: readonly { readonly words: string }[],
): boolean {
  return offered.some(
    ({ words }) => title.includes(words) || wanted.some((each) => each.words === words),
  );
}
