import type { EfficiencyOutcome } from "#app/domain/catalogue/efficiency-outcome.ts";
import { efficiencyBadge, efficiencySentence } from "#app/domain/catalogue/efficiency-words.ts";
import type { ClaimableKind } from "#app/domain/catalogue/catalogue.ts";
import { catalogueMarkSentence, markLabel, markSigns } from "#app/domain/catalogue/mark-words.ts";
import {
  isEfficiencyMark,
  type CatalogueMark,
  type EfficiencyMark,
  type Mark,
} from "#app/domain/catalogue/mark.ts";
import type { OriginMark } from "#app/domain/supply/origin.ts";
import { Link } from "./link.tsx";

const originTones = {
  鄂产: "m-hubei",
  粤产: "m-guangdong",
  渝产: "m-chongqing",
  产地: "",
} as const;

interface BadgeProps {
  /** Left cell: which mark. */
  sign: string;
  /** Right cell: how sure. */
  label: string;
  /** Solid: verified or computed. Dashed otherwise. */
  sure: boolean;
  tone?: string;
  /** Where the mark is explained. */
  to?: string;
  title?: string;
}

/** Two cells: which and how sure. With `to` it leads to its evidence. */
export function Badge({ sign, label, sure, tone = "", to, title }: BadgeProps) {
  const className = ["badge", tone, sure ? "sure" : ""].filter(Boolean).join(" ");
  const cells = (
    <>
      <b>{sign}</b>
      <span>{label}</span>
    </>
  );
  return to ? (
    <Link className={className} to={to} title={title}>
      {cells}
    </Link>
  ) : (
    <span className={className} title={title}>
      {cells}
    </span>
  );
}

/** 鄂 粤 渝 产: dashed while the company states it, solid once verified. */
export function OriginBadge({ origin, to }: { origin: OriginMark; to?: string }) {
  return (
    <Badge
      sign={origin.sign}
      label={origin.label}
      sure={origin.state === "verified"}
      tone={originTones[origin.name]}
      title={origin.description}
      to={to}
    />
  );
}

/** The computed energy grade; nothing where no grade table speaks of the machine. */
export function EfficiencyBadge({ outcome, to }: { outcome: EfficiencyOutcome; to?: string }) {
  const badge = efficiencyBadge(outcome);
  if (!badge) return null;
  return <Badge {...badge} tone={toneOf(outcome)} title={efficiencySentence(outcome)} to={to} />;
}

function toneOf(outcome: EfficiencyOutcome): string {
  switch (outcome.outcome) {
    case "graded":
      return `m-e${outcome.grade}`;
    case "below_3":
      return "m-out";
    case "undetermined":
      return "m-unk";
    default:
      return "";
  }
}

const markTones: Record<ClaimableKind, string> = {
  "first-of-kind": "m-first",
  "low-carbon": "m-e1",
  "safety-emergency": "m-first",
  "first-batch": "m-first",
};

/** 首 碳 安 批: dashed while claimed, solid once verified, grey with its day when it has ended. */
export function CatalogueBadge({ mark, to }: { mark: CatalogueMark; to?: string }) {
  const ended = mark.state === "expired" || mark.state === "refused";
  return (
    <Badge
      sign={markSigns[mark.kind]}
      label={markLabel(mark)}
      sure={mark.state === "verified"}
      tone={ended ? "m-ended" : markTones[mark.kind]}
      title={catalogueMarkSentence(mark)}
      to={to}
    />
  );
}

interface MarksProps {
  origin: OriginMark | null;
  marks?: readonly Mark[];
  /** Page of the listing: each badge leads to its evidence there. */
  listing?: string;
  /** Also grades that could not be determined: where one listing is looked at, not where many are skimmed. */
  withGaps?: boolean;
}

/** All marks of a listing in one order: origin, then catalogue marks. */
export function Marks({ origin, marks: all = [], listing, withGaps = false }: MarksProps) {
  const marks = withGaps ? all : all.filter((mark) => !isEfficiencyMark(mark) || isGraded(mark));
  return (
    <span className="marks">
      {origin && <OriginBadge origin={origin} to={listing && `${listing}#origin`} />}
      {marks.map((mark) =>
        isEfficiencyMark(mark) ? (
          <EfficiencyBadge
            key={mark.kind}
            outcome={mark.evidence}
            to={listing && `${listing}#mark-${mark.kind}`}
          />
        ) : (
          <CatalogueBadge key={mark.id} mark={mark} to={listing && `${listing}#mark-${mark.id}`} />
        ),
      )}
    </span>
  );
}

function isGraded({ evidence }: EfficiencyMark): boolean {
  return evidence.outcome === "graded" || evidence.outcome === "below_3";
}

/** What the two edges mean; stands under a list. */
export function MarkKey() {
  return (
    <p className="key">
      <span>
        <Badge sign="鄂" label="实线" sure tone="m-hubei" />
        已核验或已计算
      </span>
      <span>
        <Badge sign="鄂" label="虚线" sure={false} tone="m-hubei" />
        企业自报，待核验
      </span>
    </p>
  );
}
