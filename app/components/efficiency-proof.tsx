import type {
  EfficiencyMeasure,
  EfficiencyOutcome,
} from "#app/domain/catalogue/efficiency-outcome.ts";
import { efficiencyGrades } from "#app/domain/catalogue/efficiency-threshold.ts";
import { efficiencyExplanation, limitInWords } from "#app/domain/catalogue/efficiency-words.ts";
import { longDay, type Day } from "#app/domain/shared/time.ts";
import { NumberLine } from "./number-line.tsx";

interface EfficiencyProofProps {
  outcome: EfficiencyOutcome;
  /** The day of the computation; without one nothing is kept. */
  date?: Day;
  /** What the company claims beside it. */
  claim?: string | null;
}

/** What a grade rests on: the limits as number lines, then standard, row, inputs, margin line by line. */
export function EfficiencyProof({ outcome, date, claim = null }: EfficiencyProofProps) {
  const drawn = outcome.measures.filter(({ limits }) => limits[3] !== null || limits[2] !== null);
  return (
    <div className="calc">
      {drawn.length > 0 && (
        <div className="stack">
          {drawn.map((measure) => (
            <GradeScale key={measure.metric} measure={measure} named={drawn.length > 1} />
          ))}
        </div>
      )}
      <dl className={outcome.measures.length > 1 ? "facts" : "facts short"}>
        {efficiencyExplanation(outcome).map(({ name, value }, at) => (
          <div key={`${name}-${at}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {claim && (
          <div>
            <dt>企业自报</dt>
            <dd>{claim}</dd>
          </div>
        )}
        {date && (
          <div>
            <dt>日期</dt>
            <dd>{longDay(date)}计算</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

interface GradeScaleProps {
  measure: EfficiencyMeasure;
  /** With several lines each says what it measures. */
  named: boolean;
}

/** The limits of all grades and the machine on one line; equal limits share a tick. */
export function GradeScale({ measure, named }: GradeScaleProps) {
  const { name, unit, limits, value } = measure;
  const ticks = new Map<number, number[]>();
  for (const grade of efficiencyGrades) {
    const limit = limits[grade];
    if (limit !== null) ticks.set(limit, [...(ticks.get(limit) ?? []), grade]);
  }
  const marks = [...ticks].map(([limit, grades]) => ({
    value: limit,
    label: `${grades.join("/")}级 ${limitInWords(limit, unit)}`,
  }));
  const own = value === null ? null : `${value}${unit ? ` ${unit}` : ""}`;
  const told = own === null ? "" : `${name} ${own}`;
  return (
    <figure className="grade-scale">
      {named && <figcaption>{name}</figcaption>}
      <NumberLine
        label={[told, `限值：${marks.map(({ label }) => label).join("，")}`]
          .filter(Boolean)
          .join("，")}
        limits={marks}
        machine={value === null || own === null ? null : { value, label: own }}
      />
    </figure>
  );
}
