import { Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import type { ListResult } from "#app/old-machines.server.ts";
import { CheckTabs } from "./check-tabs.tsx";
import { ErrorSummary } from "./form/index.ts";
import { MachineFinding, type FoundMachine } from "./machine-finding.tsx";
import { MachineListResult } from "./machine-list-result.tsx";
import { MachineListStart } from "./machine-list-start.tsx";
import { MachinePlate } from "./machine-plate.tsx";
import { NothingChecked } from "./nothing-checked.tsx";

interface CheckPageProps {
  values: FormValues;
  errors: FormErrors | undefined;
  one: FoundMachine | null;
  list: ListResult | null;
  /** The list stands first, because somebody came for it. */
  many: boolean;
}

/** 旧设备体检: the plate on the left, what it means on the right; lists below. */
export function CheckPage({ values, errors, one, list, many }: CheckPageProps) {
  return (
    <div className="wrap page stack-l">
      <div className="between">
        <h1>旧设备体检</h1>
        <p className="quiet">
          只查目录和政策原文，不保存也不记录您填的内容。
          {!list && !many && <Link to="/check?many=1">一次查多台（粘贴或上传 Excel）</Link>}
          {(list ?? many) && <Link to="/check">只查一台</Link>}
        </p>
      </div>
      <CheckTabs at="/check" />
      <ErrorSummary errors={errors} kept />
      {list ? (
        <>
          <MachineListResult list={list} />
          <details className="sheet pad">
            <summary>再查一份清单</summary>
            <MachineListStart values={{}} errors={undefined} />
          </details>
        </>
      ) : many ? (
        <MachineListStart values={values} errors={errors} />
      ) : (
        <div className="machine-check">
          <MachinePlate values={values} errors={errors} again={one !== null} />
          <div className="stack-l" aria-live="polite">
            {one ? <MachineFinding found={one} /> : <NothingChecked />}
          </div>
        </div>
      )}
    </div>
  );
}
