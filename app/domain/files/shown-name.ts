import type { AttachmentKind } from "./attachment.ts";
import { longestName } from "./attachment-limits.ts";

/** Names that cameras, telephones and messengers give say nothing, and their digits look like numbers to call. */
const automatic =
  /^(?:img|dsc[nf]?|pxl|vid|mmexport|wx_camera_?|wechat(?:img)?|微信(?:图片|截图)?|qq(?:图片|截图)?|屏幕截图|截图|截屏|照片|screenshot|scan|image|photo|pic)?[\s_.()（）-]*\d[\d\s_.()（）-]*$/i;

// eslint-disable-next-line no-control-regex -- these very characters are taken out
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const forbidden = /["<>|?*:;]/g;

const plainNames: Record<AttachmentKind, string> = { picture: "图片", document: "文件" };
const extensions: Record<AttachmentKind, string> = { picture: "", document: ".pdf" };

/**
 * What a file is called in front of others: the last part of the uploader's path, without its
 * extension, without characters that mean something to a header, a shell or the direction of writing.
 * Automatic names (IMG_2024…, 微信图片_2024…) become a plain word.
 */
export function shownName(uploaded: string, kind: AttachmentKind): string {
  const stem = clean(uploaded.replace(/\.[a-z0-9]{1,5}\s*$/i, ""));
  const room = longestName - extensions[kind].length;
  const name = stem === "" || automatic.test(stem) ? plainNames[kind] : cut(stem, room);
  return name + extensions[kind];
}

/** The name as its uploader knows it, extension included, for the answer to the upload. */
export function sentName(uploaded: string): string {
  return cut(clean(uploaded), longestName) || plainNames.document;
}

function clean(uploaded: string): string {
  const last = uploaded
    .toWellFormed()
    .normalize("NFC")
    .replace(invisible, "")
    .split(/[\\/]/)
    .at(-1);
  return (last ?? "")
    .replace(forbidden, " ")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
}

/** The first characters, never half of one. */
function cut(text: string, length: number): string {
  return [...text].slice(0, length).join("").trimEnd();
}

/** Words for those who do not see a picture: its caption, or the thing and which picture of it. */
export function pictureText(caption: string, thing: string, index: number): string {
  return caption || `${thing}，图 ${index + 1}`;
}

/** Content-Disposition with the shown name in RFC 5987 encoding: ASCII only, nothing to break out with. */
export function dispositionOf(kind: AttachmentKind, name: string): string {
  const how = kind === "picture" ? "inline" : "attachment";
  const shown = kind === "picture" ? `${name}.webp` : name;
  const encoded = encodeURIComponent(shown.toWellFormed()).replace(
    /['()*!]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename*=UTF-8''${encoded}`;
}
