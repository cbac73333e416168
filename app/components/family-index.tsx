import { Form, Link } from "@remix-run/react";
import type { Naming } from "#app/domain/vocabulary/find-families.ts";
import { Button } from "./button.tsx";
import { familyPath } from "./family-paths.ts";
import { Icon } from "./icons.tsx";

interface Counted {
  /** Published postings, narrower families among them. */
  readonly listings: number;
  readonly needs: number;
}

export interface FamilyLine extends Counted {
  readonly code: string;
  readonly name: string;
  readonly narrower: readonly FamilyLine[];
}

export interface FamilyGroupLines extends Counted {
  readonly name: string;
  readonly families: number;
  readonly open: boolean;
  readonly lines: readonly FamilyLine[];
}

/** A family found by one of its names. */
export interface FoundLine extends Counted {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly naming: Naming;
  readonly by: string;
}

/** A box for any name of a machine; a plain form, so that it works before scripts do. */
export function FamilySearch({ query }: { query: string }) {
  return (
    <Form className="search family-search" role="search" aria-label="在设备类别里找">
      <label className="vh" htmlFor="family-q">
        类别名称、俗称、英文或旧型号
      </label>
      <input
        key={query}
        id="family-q"
        name="q"
        type="search"
        defaultValue={query}
        maxLength={40}
        placeholder="类别名称、俗称、英文或旧型号"
        autoComplete="off"
      />
      <Button look="ink">
        <Icon name="find" />
        找类别
      </Button>
    </Form>
  );
}

/** Names that a closed group shows, so that one need not open it to see what is inside. */
const someShown = 8;

/** Groups that open: each has a name in the address, so that links lead into them. */
export function FamilyGroups({ groups }: { groups: readonly FamilyGroupLines[] }) {
  return (
    <div className="sheet family-groups">
      <p className="family-heads" aria-hidden="true">
        <span>分类</span>
        <span className="n">设备</span>
        <span className="n">需求</span>
      </p>
      {groups.map(({ name, families, listings, needs, open, lines }) => (
        <details key={`${name} ${open}`} id={name} open={open}>
          <summary>
            <h2>
              {name} <span className="unit">{families} 类</span>
            </h2>
            <span className="some" aria-hidden="true">
              {lines
                .slice(0, someShown)
                .map((line) => line.name)
                .join("、")}
            </span>
            <Counts listings={listings} needs={needs} />
          </summary>
          <Lines lines={lines} />
        </details>
      ))}
    </div>
  );
}

function Lines({ lines }: { lines: readonly FamilyLine[] }) {
  return (
    <ul>
      {lines.map(({ code, name, listings, needs, narrower }) => (
        <li key={code}>
          <div className="family-line">
            <Link to={familyPath(code)}>{name}</Link>
            <Counts listings={listings} needs={needs} />
          </div>
          {narrower.length > 0 && <Lines lines={narrower} />}
        </li>
      ))}
    </ul>
  );
}

function Counts({ listings, needs }: Counted) {
  return (
    <>
      <Count count={listings} of="条设备" />
      <Count count={needs} of="条需求" />
    </>
  );
}

function Count({ count, of }: { count: number; of: string }) {
  return (
    <span className={count === 0 ? "n zero" : "n"}>
      {count}
      <span className="vh"> {of}</span>
    </span>
  );
}

const namingWords: Record<Exclude<Naming, "name" | "group">, string> = {
  synonym: "也叫",
  english: "英文",
  model: "旧型号",
};

/** What a search within the families found, nearest first. */
export function FoundFamilies({ found }: { found: readonly FoundLine[] }) {
  return (
    <div className="sheet family-groups">
      <p className="family-heads" aria-hidden="true">
        <span>设备类别</span>
        <span className="n">设备</span>
        <span className="n">需求</span>
      </p>
      <ul>
        {found.map(({ code, name, group, naming, by, listings, needs }) => (
          <li key={code}>
            <div className="family-line">
              <span>
                <Link to={familyPath(code)}>{name}</Link>{" "}
                <span className="unit">
                  {group}
                  {naming !== "name" && naming !== "group" && ` · ${namingWords[naming]} ${by}`}
                </span>
              </span>
              <Counts listings={listings} needs={needs} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
