import { parseCreditCode } from "../people/credit-code.ts";

/** One of a pasted or uploaded list: a 统一社会信用代码, or a company's whole name. */
interface ListEntry {
  /** As it was written, without what surrounds it. */
  readonly text: string;
  /** In one writing; null where the text is taken for a name. */
  readonly code: string | null;
}

export const listLimits = { entries: 300, text: 80 } as const;

const betweenCells = /[\t|]/;
const betweenEntries = /[,，、；;]+/;
/** 12. 某某公司: the numbers that lists carry. */
const listNumber = /^[（(]?\d{1,4}[.．、)）]\s*/;
const heads = new Set(["序号", "名称", "企业名称", "单位名称", "统一社会信用代码", "信用代码"]);

/**
 * The companies that a text names, each once, in order. A line with credit codes counts as these; of other rows of
 * a table the first cell with words. Never more than one above the limit, so that a caller can tell.
 */
export function readInvitationList(text: string): ListEntry[] {
  const entries = new Map<string, ListEntry>();
  for (const line of text.split(/[\r\n]+/)) {
    for (const entry of [...codesIn(line), ...namesIn(line)]) {
      entries.set(entry.code ?? entry.text, entry);
      if (entries.size > listLimits.entries) return [...entries.values()];
    }
  }
  return [...entries.values()];
}

function codesIn(line: string): ListEntry[] {
  return line.split(/[\s,，、；;|]+/).flatMap((text) => {
    const code = parseCreditCode(text);
    return code.ok ? [{ text, code: code.value }] : [];
  });
}

function namesIn(line: string): ListEntry[] {
  if (codesIn(line).length > 0) return [];
  const cells = line.split(betweenCells).map((cell) => cell.trim().replace(listNumber, ""));
  const first = cells.find((cell) => cell !== "" && !/^\d{1,4}$/.test(cell)) ?? "";
  return first
    .split(betweenEntries)
    .map((part) => [...part.trim()].slice(0, listLimits.text).join(""))
    .filter((part) => part !== "" && !heads.has(part))
    .map((part) => ({ text: part, code: null }));
}
