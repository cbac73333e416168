import type { ReactNode } from "react";
import type { Need } from "#app/domain/demand/need.ts";
import { strengthLabels, type Strength } from "#app/domain/demand/requirement.ts";
import type { SectorRow } from "#app/domain/policy/sector-row.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { longDay } from "#app/domain/shared/time.ts";
import type { FactSource } from "#app/domain/supply/spec-value.ts";
import type { Gallery as GalleryView } from "#app/views/attachment-view.ts";
import { Clause } from "./clause.tsx";
import { FactSourceKey, FactSourceTag } from "./fact-source.tsx";
import { Figures } from "./figures.tsx";
import { Gallery } from "./gallery.tsx";
import { Money } from "./money.tsx";
import { Nameplate } from "./nameplate.tsx";
import { sectorPassage } from "./sector-table.tsx";

/** One requirement in words: 额定功率, = 55 kW, 硬性. */
export interface RequirementLine {
  readonly name: string;
  readonly wanted: string;
  readonly strength: Strength;
  readonly source: FactSource;
}

interface NeedSheetProps {
  need: Need;
  familyName: string | null;
  requirements: readonly RequirementLine[];
  sectorRows: readonly SectorRow[];
  gallery?: GalleryView;
  /** Negative once the deadline has passed; null without a deadline. */
  daysLeft: number | null;
  /** Listings compared, and those of the wanted kind without a violated hard requirement. */
  found: number;
  fitting: number;
}

/** Clauses in sight; on a phone they stand above the requirements. */
const clausesShown = 2;

/** What the factory wrote, what is asked line by line, the figures and the machine that goes. */
export function NeedSheet(props: NeedSheetProps) {
  const { need, familyName, requirements, sectorRows } = props;
  return (
    <section className="sheet need" aria-label="需求内容">
      <div className="stack">
        <div>
          <span className="kicker">原文</span>
          {need.description ? (
            <blockquote className="source">“{need.description}”</blockquote>
          ) : (
            <p className="none">需求企业没有写说明</p>
          )}
        </div>
        {sectorRows.length > 0 && (
          <div className="stack">
            <span className="kicker">对应政策</span>
            {sectorRows.slice(0, clausesShown).map((row) => (
              <Clause key={row.id} row={row} to={sectorPassage(row)} />
            ))}
            {sectorRows.length > clausesShown && (
              <details>
                <summary>另外 {sectorRows.length - clausesShown} 条</summary>
                <div className="stack mt-2">
                  {sectorRows.slice(clausesShown).map((row) => (
                    <Clause key={row.id} row={row} to={sectorPassage(row)} />
                  ))}
                </div>
              </details>
            )}
          </div>
        )}
      </div>
      <div>
        <span className="kicker">要求</span>
        <dl className="facts sourced">
          {requirements.map(({ name, wanted, strength, source }, index) => (
            <Line key={`${name}-${index}`} name={name} source={source}>
              <span className={strength}>{strengthLabels[strength]}</span> {wanted}
            </Line>
          ))}
          {need.exclusions.length > 0 && (
            <Line name="不要" source={need.exclusions[0]?.source ?? "entered"}>
              {need.exclusions.map((each) => each.words).join("、")}
            </Line>
          )}
          <Line name="设备类别" source="entered">
            {familyName ?? <span className="none">未填写</span>}
          </Line>
          <Line name="数量" source="entered">
            {need.quantity} 台（套）
          </Line>
          <Line name="使用地点" source="entered">
            {placeName(need.site)}
          </Line>
          <Line name="期限" source="entered">
            {need.deadline ? longDay(need.deadline) : <span className="none">未填写</span>}
          </Line>
          <Line name="预算" source="entered">
            {need.budget === null ? (
              <span className="none">未填写</span>
            ) : (
              <>
                <Money amount={need.budget} />{" "}
                <span className="unit">{need.quantity} 台（套）合计</span>
              </>
            )}
          </Line>
        </dl>
        <div className="mt-3">
          <FactSourceKey
            sources={["entered", ...requirements.map((requirement) => requirement.source)]}
          />
        </div>
      </div>
      <div className="stack">
        <NeedFigures {...props} />
        {need.oldMachine && <OldMachine machine={need.oldMachine} quantity={need.quantity} />}
        {props.gallery && <Gallery {...props.gallery} />}
      </div>
    </section>
  );
}

interface LineProps {
  name: string;
  source: FactSource;
  children: ReactNode;
}

function Line({ name, source, children }: LineProps) {
  return (
    <div>
      <dt>
        <span className="from">
          <FactSourceTag source={source} />
        </span>
        {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function NeedFigures({ need, daysLeft, found, fitting }: NeedSheetProps) {
  const deadline = need.deadline ? `离期限（${need.deadline}）` : "期限";
  return (
    <Figures
      figures={[
        daysLeft === null
          ? { name: "期限", value: <span className="none">未填写</span> }
          : daysLeft < 0
            ? { name: deadline, value: <span className="no">已过期</span> }
            : { name: deadline, value: daysLeft, unit: "天" },
        {
          name: "预算",
          value:
            need.budget === null ? (
              <span className="none">未填写</span>
            ) : (
              <Money amount={need.budget} bare />
            ),
          unit: need.budget === null ? undefined : "万元",
        },
        { name: "已对照", value: found, unit: "条供给" },
        { name: "可继续洽谈，没有硬性不满足", value: fitting, unit: "条" },
      ]}
    />
  );
}

function OldMachine({
  machine,
  quantity,
}: {
  machine: NonNullable<Need["oldMachine"]>;
  quantity: number;
}) {
  return (
    <div>
      <span className="kicker">旧设备</span>
      <Nameplate
        name={machine.name || "旧设备"}
        cells={[
          { name: "型号", value: machine.model || null, model: true, width: 6 },
          { name: "出厂", value: machine.yearMade === null ? null : `${machine.yearMade} 年` },
          { name: "数量", value: `${quantity} 台（套）` },
        ]}
      />
    </div>
  );
}
