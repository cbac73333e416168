import { Link } from "@remix-run/react";
import { Button } from "./button.tsx";
import { Icon } from "./icons.tsx";

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Counts as if this filter were not set. */
  readonly count: number;
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
  readonly error?: string;
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
    <form className="facets" id="filters" action={action} aria-label="筛选">
      <div className="facets-head">
        <span>筛选</span>
        <a href="#results" aria-label="关闭筛选">
          <Icon name="x" scale={1.6} />
        </a>
      </div>
      {kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {groups.map((group, index) => (
        <fieldset key={group.title} className={index === 0 ? "fgroup first" : "fgroup"}>
          <legend>{group.title}</legend>
          {group.kind === "choice" ? <Choices group={group} /> : <Range group={group} />}
        </fieldset>
      ))}
      <div className="fgroup apply">
        <a className="btn only-narrow" href="#results">
          关闭
        </a>
        <Button look="ink">应用筛选</Button>
      </div>
    </form>
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
      {unset && <Choice name={name} option={unset} blank />}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  option: FacetOption;
  blank?: boolean;
}

function Choice({ name, option, blank = false }: ChoiceProps) {
  const { value, label, count, checked } = option;
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
      <span className="n">{count.toLocaleString("zh-CN")}</span>
    </label>
  );
}

function Range({ group }: { group: RangeGroup }) {
  const { title, minName, maxName, min, max, unit, error } = group;
  const errorId = error ? `${maxName}-error` : undefined;
  return (
    <>
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
        <span className="unit">{unit}</span>
      </div>
      {error && (
        <p className="field-error" id={errorId}>
          <Icon name="no" />
          {error}
        </p>
      )}
    </>
  );
}
