import type { RefObject } from "react";
import { Button } from "../button.tsx";
import { Field, FieldError } from "../form/index.ts";

interface ScanFieldProps {
  code: string;
  errors?: string[];
  /** The desk's name as a field of the same form; left out where it stands elsewhere. */
  desk?: string;
  input?: RefObject<HTMLInputElement>;
}

/** Where a scanner types its code and Enter. */
export function ScanField({ code, errors, desk, input }: ScanFieldProps) {
  return (
    <>
      <div className="scan-line">
        <label htmlFor="code">扫码或输入证号</label>
        <input
          ref={input}
          id="code"
          name="code"
          className="model"
          defaultValue={code}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={40}
          aria-invalid={errors ? true : undefined}
          aria-describedby={errors ? "code-error" : undefined}
        />
        <Button look="main">签到</Button>
      </div>
      <FieldError name="code" errors={errors} />
      {desk !== undefined && (
        <Field name="desk" label="签到台名称" defaultValue={desk} maxLength={20} />
      )}
    </>
  );
}
