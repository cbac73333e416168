import { ok, refuse, type Result } from "../shared/result.ts";

/** RFC 5321: the longest path. */
const longest = 254;

/** An e-mail address as it is kept and compared: half width, lower case, without spaces around it. */
export function parseMailAddress(text: string): Result<string, string> {
  const address = text.normalize("NFKC").trim().toLowerCase();
  if (address === "") return refuse("请填写邮箱");
  if (address.length > longest || !shape.test(address) || address.includes(".."))
    return refuse("邮箱格式不对，例如 name@example.org");
  return ok(address);
}

/** What mail servers take without quotes; domains of letters, digits, dashes and Chinese characters. */
const shape =
  /^[a-z\d!#$%&'*+/=?^_`{|}~-](?:[a-z\d!#$%&'*+/=?^_`{|}~.-]{0,62}[a-z\d!#$%&'*+/=?^_`{|}~-])?@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}][\p{L}\d-]{0,61}[\p{L}\d]$/u;

/** z***@example.org: enough to recognise one's own address, too little for others to write to. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, 1)}***${address.slice(at)}`;
}
