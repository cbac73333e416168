import { Button } from "./button.tsx";
import { Icon } from "./icons.tsx";
import { KeptParts } from "./kept-parts.tsx";
import { Link } from "./link.tsx";

export interface FacetOption {
  /** Where it is a parameter of its own. */
  readonly name?: string;
  readonly value: string;
  readonly label: string;
  /** Counts as if this filter were not set. */
  readonly count: number;
  /** There may be more: not all were counted. */
  readonly atLeast?: boolean;
  readonly checked: boolean;
}

/** Values of one attribute, joined by 或. */
export interface ChoiceGroup {
  readonly kind: "choice";
  readonly title: string;
  /** Name of the URL parameter. */
  readonly name: string;
  readonly options: readonly FacetOption[];
  /** The bucket of postings that leave it open; stands last. */
  readonly unset?: FacetOption;
  /** Where all values stand, when the list is cut. */
  readonly all?: { readonly text: string; readonly to: string };
}

/** Two fields and a unit. */
export interface RangeGroup {
  readonly kind: "range";
  readonly title: string;
  readonly minName?: string;
  readonly maxName: string;
  readonly min: string;
  readonly max: string;
  readonly unit: string;
  /** Where the unit can be chosen. */
  readonly units?: {
    readonly name: string;
    readonly chosen: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  };
  /** How the figures lie, lowest first. */
  readonly bars?: readonly HistogramBar[];
  /** The bars count not all. */
  readonly atLeast?: boolean;
  /** The bucket of postings that leave it open. */
  readonly unset?: FacetOption;
  readonly error?: string;
}

/** [from, to) in the unit shown; "" for an open end. */
export interface HistogramBar {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Inside the range that is asked. */
  readonly chosen: boolean;
}

export type FacetGroup = ChoiceGroup | RangeGroup;

interface FacetsProps {
  /** The page that answers the form. */
  action: string;
  groups: readonly FacetGroup[];
  /** Parameters that the form keeps: q, sort. */
  kept: readonly { readonly name: string; readonly value: string }[];
}

/**
 * A GET form; on phones a sheet that a link to #filters opens. It is a plain form, so that sending it
 * loads a page without the fragment and closes the sheet: client navigation would leave :target set.
 */
export function Facets({ action, groups, kept }: FacetsProps) {
  return (
    <KeptParts
      tag="form"
      className="facets"
      id="filters"
      action={action}
      aria-label="筛选"
      parts={[
        <Head key="head" />,
        ...kept.map(({ name, value }) => <Kept key={`kept ${name}`} name={name} value={value} />),
        ...groups.map((group, index) => (
          <Group key={`group ${group.title}`} group={group} first={index === 0} />
        )),
        <Apply key="apply" />,
      ]}
    />
  );
}

function Head() {
  return (
    <div className="facets-head">
      <span>筛选</span>
      <a href="#results" aria-label="关闭筛选">
        <Icon name="x" scale={1.6} />
      </a>
    </div>
  );
}

function Kept({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

function Group({ group, first }: { group: FacetGroup; first: boolean }) {
  return (
    <fieldset className={first ? "fgroup first" : "fgroup"}>
      <legend>{group.title}</legend>
      {group.kind === "choice" ? <Choices group={group} /> : <Range group={group} />}
    </fieldset>
  );
}

function Apply() {
  return (
    <div className="fgroup apply">
      <a className="btn only-narrow" href="#results">
        关闭
      </a>
      <Button look="ink">应用筛选</Button>
    </div>
  );
}

/** Opens the sheet on phones; says how many filters are set. */
export function FacetsLink({ chosen }: { chosen: number }) {
  return (
    <a className="btn only-narrow" href="#filters">
      {chosen > 0 ? `筛选（${chosen} 项）` : "筛选"}
    </a>
  );
}

/** A long list shows its first values and whatever is chosen; the rest folds. */
const shown = 7;

function Choices({ group }: { group: ChoiceGroup }) {
  const { name, options, unset, all } = group;
  const first =
    options.length <= shown + 2 ? options : options.filter((o, i) => i < shown || o.checked);
  const rest = options.filter((option) => !first.includes(option));
  return (
    <div className="opts">
      {first.map((option) => (
        <Choice key={option.value} name={name} option={option} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{all ? `更多 ${rest.length} 项` : `其余 ${rest.length} 项`}</summary>
          <div className="long">
            {rest.map((option) => (
              <Choice key={option.value} name={name} option={option} />
            ))}
            {all && <Link to={all.to}>{all.text}</Link>}
          </div>
        </details>
      )}
      {unset && <Choice name={unset.name ?? name} option={unset} blank />}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  option: FacetOption;
  blank?: boolean;
}

function Choice({ name, option, blank = false }: ChoiceProps) {
  const { value, label, count, atLeast, checked } = option;
  const className = [blank ? "blank" : "", count === 0 ? "nil" : ""].filter(Boolean).join(" ");
  return (
    <label className={className || undefined}>
      <input
        key={String(checked)}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
      />
      <span>{label}</span>
      <span className="n">{`${count.toLocaleString("zh-CN")}${atLeast ? "+" : ""}`}</span>
    </label>
  );
}

function Range({ group }: { group: RangeGroup }) {
  const { title, minName, maxName, min, max, unit, units, bars = [], unset, error } = group;
  const atLeast = group.atLeast ?? false;
  const errorId = error ? `${maxName}-error` : undefined;
  return (
    <>
      {bars.length > 0 && <Histogram title={title} bars={bars} atLeast={atLeast} unit={unit} />}
      <div className={minName ? "span" : "span one"}>
        {minName && (
          <input
            key={`min ${min}`}
            name={minName}
            defaultValue={min}
            inputMode="decimal"
            placeholder="不限"
            aria-label={`${title}最低`}
            aria-describedby={errorId}
          />
        )}
        <span aria-hidden="true">{minName ? "–" : "≤"}</span>
        <input
          key={`max ${max}`}
          name={maxName}
          defaultValue={max}
          inputMode="decimal"
          placeholder="不限"
          aria-label={`${title}最高`}
          aria-describedby={errorId}
        />
        {units && units.options.length > 1 ? (
          <select
            key={`unit ${units.chosen}`}
            name={units.name}
            defaultValue={units.chosen}
            aria-label={`${title}的单位`}
          >
            {units.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        ) : (
          <span className="unit">{unit}</span>
        )}
      </div>
      {error && (
        <p className="field-error" id={errorId}>
          <Icon name="no" />
          {error}
        </p>
      )}
      {unset && (
        <div className="opts">
          <Choice name={unset.name ?? maxName} option={unset} blank />
        </div>
      )}
    </>
  );
}

const barWidth = 10;
const barHeight = 24;

/** A small drawing with its ends below; who cannot see it hears every bar. */
function Histogram({
  title,
  bars,
  atLeast,
  unit,
}: {
  title: string;
  bars: readonly HistogramBar[];
  atLeast: boolean;
  unit: string;
}) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <figure className="histogram">
      <svg
        viewBox={`0 0 ${bars.length * barWidth} ${barHeight}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${title}的分布：${bars.map((bar) => barWords(bar, unit, atLeast)).join("，")}`}
      >
        {bars.map(({ from, count, chosen }, n) => {
          const height = count === 0 ? 0.5 : Math.max(1.5, (count / most) * barHeight);
          return (
            <rect
              key={from}
              className={chosen ? "chosen" : undefined}
              x={n * barWidth + 0.5}
              y={barHeight - height}
              width={barWidth - 1}
              height={height}
            />
          );
        })}
      </svg>
      <figcaption aria-hidden="true">
        <span>{first?.from || `< ${first?.to}`}</span>
        <span>{last?.to || `≥ ${last?.from}`}</span>
      </figcaption>
    </figure>
  );
}

function barWords({ from, to, count }: HistogramBar, unit: string, atLeast: boolean): string {
  const figures = from === "" ? `小于 ${to}` : to === "" ? `${from} 以上` : `${from} 到 ${to}`;
  return `${figures} ${unit} ${count}${atLeast ? "+" : ""} 条`.replace("  ", " ");
}
