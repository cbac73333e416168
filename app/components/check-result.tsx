import type { CheckResult } from "#app/domain/catalogue/phase-out/check.ts";
import { checkResultLabels } from "#app/domain/catalogue/phase-out/check.ts";
import { Icon, type IconName } from "./icons.tsx";

/** Shape and colour of each answer; only what is certain is red, and nothing is green: a miss frees nobody. */
export const resultLooks: Record<CheckResult, { readonly look: string; readonly icon: IconName }> =
  {
    hit: { look: "no", icon: "no" },
    needs_check: { look: "unk", icon: "unk" },
    suspected: { look: "unk", icon: "unk" },
    coverage_gap: { look: "unk", icon: "unk" },
    condition_not_met: { look: "plain", icon: "x" },
    not_listed: { look: "plain", icon: "x" },
  };

export function ResultMark({ result }: { result: CheckResult }) {
  const { look, icon } = resultLooks[result];
  return (
    <span className={`v ${look}`}>
      {look !== "plain" && <Icon name={icon} />}
      {checkResultLabels[result]}
    </span>
  );
}
