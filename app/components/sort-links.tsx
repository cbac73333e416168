import { Form } from "@remix-run/react";
import { cities } from "#app/domain/shared/cities.ts";
import { provinces } from "#app/domain/shared/place.ts";
import { Button } from "./button.tsx";
import { KeptParts } from "./kept-parts.tsx";
import { Link } from "./link.tsx";

export interface SortChoice {
  readonly label: string;
  readonly to: string;
  readonly current: boolean;
}

/** The orders by one attribute. */
export interface SpecSortChoice {
  readonly name: string;
  readonly ways: readonly SortChoice[];
}

/** The order by distance from a place that is chosen. */
export interface NearSortChoice {
  readonly path: string;
  /** 湖北武汉; null while another order is in use. */
  readonly near: string | null;
  /** Fields of the address that stay as they are. */
  readonly kept: readonly (readonly [string, string])[];
}

interface SortLinksProps {
  choices: readonly SortChoice[];
  bySpec: readonly SpecSortChoice[];
  near: NearSortChoice;
}

/** The orders of a list as links; the chosen one is underlined. Those by attributes fold. */
export function SortLinks({ choices, bySpec, near }: SortLinksProps) {
  return (
    <nav className="sort" aria-label="排序">
      <span>排序</span>
      {choices.map((choice) => (
        <SortLink key={choice.label} choice={choice} />
      ))}
      <NearSort choice={near} />
      {bySpec.length > 0 && <SpecSorts choices={bySpec} />}
    </nav>
  );
}

/** Cities of the provinces of the programme, then the other provinces by their capitals. */
function Places() {
  const listed = provinces.filter((province) => cities[province]);
  const others = provinces.filter((province) => !cities[province]);
  return (
    <>
      <option value="">请选择</option>
      {listed.map((province) => (
        <optgroup key={province} label={province}>
          {[...new Set([province, ...(cities[province] ?? []).map((city) => province + city)])].map(
            (place) => (
              <option key={place}>{place}</option>
            ),
          )}
        </optgroup>
      ))}
      <optgroup label="其他省市">
        {others.map((province) => (
          <option key={province}>{province}</option>
        ))}
      </optgroup>
    </>
  );
}

function NearSort({ choice: { path, near, kept } }: { choice: NearSortChoice }) {
  return (
    <details key={near ?? ""} className="spec-sorts">
      <summary className={near ? "current" : undefined}>
        {near ? `离${near}由近到远` : "距离"}
      </summary>
      <Form action={path} className="near-sort">
        {kept.map(([name, value], n) => (
          <input key={n} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="near">从哪里算起</label>
        {near === null ? (
          <KeptParts
            tag="select"
            id="near"
            name="near"
            defaultValue=""
            required
            parts={[<Places key="places" />]}
          />
        ) : (
          <select id="near" name="near" defaultValue={near} required>
            <Places />
          </select>
        )}
        <Button small>由近到远</Button>
      </Form>
    </details>
  );
}

function SpecSorts({ choices }: { choices: readonly SpecSortChoice[] }) {
  const chosen = choices
    .flatMap(({ name, ways }) =>
      ways.filter(({ current }) => current).map((way) => ({ name, way })),
    )
    .map(({ name, way }) => `${name}${way.label}`)[0];
  return (
    // Another order closes it.
    <details key={chosen ?? ""} className="spec-sorts">
      <summary className={chosen ? "current" : undefined}>{chosen ?? "按参数"}</summary>
      <KeptParts
        tag="ul"
        parts={choices.map((choice) => (
          <Ways key={choice.name} choice={choice} />
        ))}
      />
    </details>
  );
}

function Ways({ choice: { name, ways } }: { choice: SpecSortChoice }) {
  return (
    <li>
      <span>{name}</span>
      {ways.map((way) => (
        <SortLink key={way.label} choice={way} of={name} />
      ))}
    </li>
  );
}

function SortLink({ choice: { label, to, current }, of }: { choice: SortChoice; of?: string }) {
  return (
    <Link
      to={to}
      aria-current={current ? "true" : undefined}
      aria-label={of ? `${of}${label}` : undefined}
    >
      {label}
    </Link>
  );
}
