import { data, redirect, type AppLoadContext } from "@remix-run/node";
import { formErrors, valueOr, type FormErrors } from "#app/answers.ts";
import { checkWait } from "#app/check-limit.server.ts";
import { checkResults, type CheckResult } from "#app/domain/catalogue/phase-out/check.ts";
import type { SheetRow } from "#app/domain/sheets/cell.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import {
  pastedRows,
  readMachineRows,
  rowsAsText,
  type BadRow,
  type ReadMachine,
} from "#app/domain/sheets/machine-rows.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import { sheetFiles } from "#app/sheets/sheet-files.server.ts";
import type { MachinesChecked } from "#app/use-cases/check-old-machines.ts";
import { readUpload } from "#app/upload.server.ts";
import {
  checkedRow,
  countResults,
  needLink,
  type CheckedRow,
  type ResultCounts,
} from "#app/views/machine-check.ts";

/** Machines of a list that are shown at once; the file has them all. */
const perPage = 100;
/** A list that comes back from the page that shows it. */
const listBytes = 8 * 1024 * 1024;

/** A list with its results, as one page of it is shown. Nothing of it is kept: the page holds the list. */
export interface ListResult {
  readonly on: string;
  readonly total: number;
  readonly counts: ResultCounts;
  readonly withRules: number;
  readonly show: CheckResult | "rules" | "";
  readonly shown: number;
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly CheckedRow[];
  readonly bad: readonly BadRow[];
  readonly unread: readonly string[];
  readonly editions: MachinesChecked["checks"][number]["searched"];
  /** Reads back to the same rows. */
  readonly list: string;
}

export interface ListAsked {
  readonly rows: readonly SheetRow[];
  readonly values: FormValues;
}

type Refused = ReturnType<typeof data<{ errors: FormErrors }>>;

const refusedWith = (field: string, message: string, status = 422): Refused =>
  data({ errors: formErrors([{ field, message }]) }, { status });

/** Too many checks from one address: said beside the form, and how long to wait. */
export async function tooMany(address: string, what: "machine" | "list"): Promise<Refused | null> {
  const seconds = await checkWait(address, what);
  if (seconds === 0) return null;
  return data(
    { errors: { "": [`查询太频繁，请 ${seconds} 秒后再试`] } as FormErrors },
    { status: 429, headers: { "Retry-After": String(seconds) } },
  );
}

/** The list of a multipart form: an uploaded sheet, or the text that a page of results holds. */
export async function uploadedRows(request: Request): Promise<ListAsked | Refused> {
  const upload = await readUpload(request, {
    fileSize: sheetLimits.fileBytes,
    files: 1,
    list: { field: "list", bytes: listBytes },
  });
  const { values, files, tooLarge, list } = upload;
  if (tooLarge.length > 0)
    return refusedWith(
      "file",
      `文件超过 ${sheetLimits.fileBytes / 1024 / 1024} MB，请拆成几个文件，或删去图片`,
    );
  const [file] = files;
  if (!file) {
    const rows = pastedRows(list);
    return rows.length > 0
      ? { rows, values }
      : refusedWith("file", "请选择一个 .xlsx 或 .csv 文件");
  }
  const opened = await sheetFiles.open(file.bytes);
  if (!opened.ok) return refusedWith("file", opened.error);
  const rows = await opened.value.rows(opened.value.names[0] ?? "");
  if (!rows.ok) return refusedWith("file", rows.error);
  return rows.value.length > 0
    ? { rows: rows.value, values }
    : refusedWith("file", "表格里没有内容");
}

export function isRefused(answer: object): answer is Refused {
  return "init" in answer && "data" in answer;
}

interface CheckedList {
  readonly machines: readonly ReadMachine[];
  readonly bad: readonly BadRow[];
  readonly unread: readonly string[];
  readonly checked: MachinesChecked;
}

/** Reads and checks every row; ends early where the browser has gone away. */
export async function checkRows(
  { useCases }: AppLoadContext,
  request: Request,
  rows: readonly SheetRow[],
): Promise<CheckedList> {
  const { machines, bad, unread } = readMachineRows(rows.slice(0, sheetLimits.rows + 1));
  const checked = valueOr(
    await useCases.checkOldMachines({
      machines: machines.map(({ machine }) => machine),
      stopped: () => request.signal.aborted,
    }),
    request,
  );
  return { machines: machines.slice(0, checked.checks.length), bad, unread, checked };
}

/** One page of a list's results, or the way to the need that one of its rows asks for. */
export async function listAnswer(
  context: AppLoadContext,
  request: Request,
  { rows, values }: ListAsked,
): Promise<ListResult | Response> {
  const { machines, bad, unread, checked } = await checkRows(context, request, rows);
  const { checks, on } = checked;
  const { vocabulary } = context.reference;
  const wanted = Number(valueOf(values, "need"));
  const needed = machines.findIndex(({ row }) => row === wanted);
  if (wanted > 0 && needed >= 0)
    return redirect(needLink(machines[needed]!.machine, checks[needed]!, vocabulary));
  const show = showAsked(values.show?.[0] ?? valueOf(values, "shown"));
  const listed = machines.flatMap((each, n) => {
    const check = checks[n]!;
    const fits = show === "" || (show === "rules" ? check.rules.length > 0 : check.result === show);
    return fits ? [{ ...each, check }] : [];
  });
  const pages = Math.max(1, Math.ceil(listed.length / perPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(valueOf(values, "page"))) || 1));
  return {
    on,
    total: machines.length,
    counts: countResults(checks),
    withRules: checks.filter(({ rules }) => rules.length > 0).length,
    show,
    shown: listed.length,
    page,
    pages,
    rows: listed
      .slice((page - 1) * perPage, page * perPage)
      .map(({ row, machine, check }) => checkedRow(row, machine, check)),
    bad,
    unread,
    editions: checks[0]?.searched ?? [],
    list: rowsAsText(rows),
  };
}

function showAsked(text: string): ListResult["show"] {
  return text === "rules" ? text : (checkResults.find((each) => each === text) ?? "");
}
