import { figureGroups, gapBetween } from "./figure-groups.ts";
import type { ContactKind, SpelledFinding } from "./finding.ts";

interface Messenger {
  readonly kind: ContactKind;
  /** Names of the service as people write them. */
  readonly cue: string;
  /** Only with : or 号 behind it, or 加 before it: the word has another meaning in our trade. */
  readonly strict?: true;
}

const messengers: readonly Messenger[] = [
  {
    kind: "wechat",
    cue: "[微威薇维徽魏溦](?:[^\\p{L}\\p{N}]|心){0,2}(?:信|芯|心|xin)|wei\\s?信|[微威薇]x(?![a-z])|v\\s?[信芯心]|we\\s?chat|weixin|绿泡泡|(?:(?<![a-z])|(?<=加))(?:v|w)[\\s/.]?x(?![a-z]|\\d{1,5}(?!\\d))|[+加]\\s?(?:我?的?\\s?)?(?:微|薇|威|卫星|v(?![a-z]))(?!信|心)",
  },
  { kind: "wechat", cue: "卫星|徵信|微(?=\\s?:)|薇(?=\\s?:)", strict: true },
  {
    kind: "qq",
    cue: "(?<![a-z])q\\s?q(?:群|邮箱)?(?![a-z])|[扣抠釦蔻叩]\\s?[扣抠釦蔻叩]|[扣抠]\\s?q(?![a-z])|(?<![a-z])q[扣抠]|企\\s?鹅|秋秋|[+加]\\s?我?\\s?(?:q|扣|抠)(?![a-z扣抠])",
  },
  { kind: "qq", cue: "口口|球球|丘丘|腾讯", strict: true },
  { kind: "douyin", cue: "抖\\s?音|douyin|d音|快手|小红书|视频号|公众号" },
  { kind: "douyin", cue: "(?<![a-z])dy", strict: true },
  { kind: "dingtalk", cue: "钉\\s?钉|dingtalk|飞书" },
  { kind: "dingtalk", cue: "丁丁", strict: true },
  { kind: "whatsapp", cue: "whats\\s?app" },
  { kind: "account", cue: "telegram|skype|旺旺|陌陌|line\\s?id|脉脉" },
  { kind: "email", cue: "(?:163|126|qq|gmail|foxmail|新浪|网易)\\s?邮箱" },
];

const cues = messengers.map(({ kind, cue, strict }) => ({
  kind,
  strict: strict ?? false,
  pattern: new RegExp(cue, "gu"),
}));

/** What may stand between the service and the name; a sign that names it makes every name count. */
const joint =
  /^[\s"“”「」(（]{0,3}(?:(?:(?:账|帐|同)?号码?|id|账户|群)?(?:\s{0,2}(?:是|为|:|=|->|→|➡|👉|，|,|-|—|_|加|@|搜索?|\/)){0,2})[\s"“”「(（]{0,3}/u;
const naming = /[:=是为>→➡👉搜]|号|id|账户|群/u;
const name = /^[a-z][a-z0-9_-]{4,19}(?![a-z0-9_])/;
const nameAfter =
  /^[\s(（]{0,3}(?:[(（]|是|为|加我?|我)\s?(?:我?的?)?\s?(?:微信|威信|薇信|v信|wechat|vx|wx|qq|扣扣|抖音|钉钉)/u;
const shown =
  /^(?:(?:上|里|号)?\s?(?:搜索?|关注)|号\s?:)\s?[:"“「]?\s?[\p{Script=Han}a-z0-9]{2,20}/u;

/** Names and numbers that stand behind (or before) the name of a messenger. */
export function accountNamesIn(text: string): SpelledFinding[] {
  const found: SpelledFinding[] = [];
  for (const { kind, strict, pattern } of cues)
    for (const match of text.matchAll(pattern)) {
      const cue = match[0];
      const start = match.index + cue.length;
      const link = joint.exec(text.slice(start, start + 20))?.[0] ?? "";
      const named = naming.test(link);
      const end =
        named || !strict
          ? accountEnd(text, start + link.length, named || /^[+加]/.test(cue))
          : null;
      const because = `“${cue.trim()}”后面的账号`;
      if (end !== null) found.push({ kind, from: match.index, to: end, because });
      else if (kind === "douyin" || kind === "wechat") {
        const searched = shown.exec(text.slice(start, start + 30))?.[0];
        if (searched)
          found.push({
            kind,
            from: match.index,
            to: start + searched.length,
            because: `“${cue}”上搜索的名字`,
          });
      }
    }
  return [...found, ...namesBefore(text)];
}

/** Where the name or number that begins here ends; null when it is an ordinary word or figure. */
function accountEnd(text: string, start: number, named: boolean): number | null {
  const written = name.exec(text.slice(start, start + 22))?.[0];
  if (written)
    return named || (/[\d_]/.test(written) && written.length >= 6) ? start + written.length : null;
  const length = numberLength(text.slice(start, start + 50));
  return length === null ? null : start + length;
}

/** Signs of the five to twelve digits, spaced or not, with which a text begins and that count nothing. */
function numberLength(text: string): number | null {
  const [first, ...groups] = figureGroups(text, "numerals");
  if (first?.from !== 0 || first.digits.startsWith("0")) return null;
  let last = first;
  let count = first.digits.length;
  for (const group of groups) {
    if (count >= 12 || group.from - last.to > 3 || gapBetween(text, last, group) !== "light") break;
    last = group;
    count += group.digits.length;
  }
  if (count < 5 || count > 12) return null;
  return /^\s?[a-z%°×元万台套次人个]/.test(text.slice(last.to, last.to + 3)) ? null : last.to;
}

const candidate = /(?<![a-z0-9_-])[a-z0-9][a-z0-9_-]{4,19}(?![a-z0-9_-])/g;

/** zhangsan_88（微信）, 12345678 是我扣扣 */
function namesBefore(text: string): SpelledFinding[] {
  return [...text.matchAll(candidate)].flatMap(({ 0: written, index }): SpelledFinding[] => {
    const after = nameAfter.exec(
      text.slice(index + written.length, index + written.length + 14),
    )?.[0];
    if (!after) return [];
    const to = index + written.length + after.length;
    return [
      {
        kind: /qq|扣/.test(after) ? "qq" : "wechat",
        from: index,
        to,
        because: `“${after.trim()}”前面的账号`,
      },
    ];
  });
}
