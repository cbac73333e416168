/** Why a file is refused, in words for the person who uploaded it. */
export class SheetRefusal extends Error {}

export const notASheet =
  "这个文件不是 .xlsx 或 .csv 表格，请在 Excel 或 WPS 里另存为 .xlsx 后再上传";
export const damaged = "文件已损坏或没有传完，请重新保存后再上传";
