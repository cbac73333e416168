import type { EfficiencyOutcome } from "#app/domain/catalogue/efficiency-outcome.ts";
import { efficiencyGrades } from "#app/domain/catalogue/efficiency-outcome.ts";
import { efficiencyExplanation } from "#app/domain/catalogue/efficiency-words.ts";
import { longDay, type Day } from "#app/domain/shared/time.ts";
import { NumberLine } from "./number-line.tsx";

interface EfficiencyProofProps {
  outcome: EfficiencyOutcome;
  /** The day of the computation. */
  date: Day;
}

/** What a grade rests on: the limits as a number line, then standard, row, inputs, margin line by line. */
export function EfficiencyProof({ outcome, date }: EfficiencyProofProps) {
  const { limits } = outcome;
  const percent = outcome.inputs.efficiencyPct;
  // A value that cannot be a percentage would flatten the line.
  const machine = percent !== null && percent > 50 && percent <= 100 ? percent : null;
  return (
    <div className="calc">
      {limits && (
        <NumberLine
          label={[
            machine === null ? "" : `效率 ${machine} %`,
            `限值：${efficiencyGrades.map((grade) => `${grade}级 ${limits[grade]}`).join("，")}`,
          ]
            .filter(Boolean)
            .join("，")}
          limits={efficiencyGrades.map((grade) => ({
            value: limits[grade],
            label: `${grade}级 ${limits[grade].toFixed(1)}`,
          }))}
          machine={machine === null ? null : { value: machine, label: `${machine} %` }}
        />
      )}
      <dl className="facts short">
        {efficiencyExplanation(outcome).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>日期</dt>
          <dd>{longDay(date)}计算</dd>
        </div>
      </dl>
    </div>
  );
}
