import { largestFile, megabyte, mostPixels } from "./attachment-limits.ts";

/** Why a file is not kept, whatever it is called. */
export const fileRefusals = [
  "empty",
  "too-large",
  "unknown-type",
  "heic",
  "svg",
  "too-many-pixels",
  "broken-picture",
  "broken-document",
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

const accepted = "请上传 JPG、PNG、WebP、GIF 图片或 PDF 文件";

export const fileRefusalWords: Record<FileRefusal, string> = {
  empty: "是空文件，请重新选择",
  "too-large": `超过 ${largestFile / megabyte} MB，请压缩后再传`,
  "unknown-type": `的内容不是图片或 PDF（不看扩展名），${accepted}`,
  heic: "是 HEIC 图片，暂不支持，请在手机上另存为 JPG 再传",
  svg: `是 SVG 图形，为安全起见不接收，${accepted}`,
  "too-many-pixels": `超过 ${mostPixels / 10_000} 万像素，请缩小后再传`,
  "broken-picture": "不完整或已损坏，打不开，请重新导出后再传",
  "broken-document": "不是完整的 PDF，请重新导出后再传",
};

/** One sentence that names the file. */
export function fileRefused(name: string, why: string): string {
  return `“${name}”${why}`;
}
