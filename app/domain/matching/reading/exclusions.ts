import { foldText } from "../../units/fold-text.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import type { Span } from "./clauses.ts";
import { ruledOut } from "./exclusion-kind.ts";
import type { ReadExclusion } from "./need-reading.ts";
import { traitsIn } from "./traits.ts";

const end = "，,。；;！!？?\\n(（)）";
const thing = `([^${end}]{1,24}?)`;
const stop = `(?=[${end}]|$)`;
const speaker =
  "(?:我们?|我[司厂方]|本[厂司]|咱们?|一律|一概|统统|通通|全部|请|都|就|更|坚决|绝对|根本|原则上|这次|暂|也|更|全|皆|恕|均|概){0,4}";
/** Who will not hear of a thing refuses it: 别给我推, 不用报, 就算了, and the tender's 按无效投标处理. */
const unheard =
  "别再?(?:[给跟向]我们?)?(?:推荐?|报价?|来|提|看|讲|说|发|拿|送|介绍|打电话|联系|找我)(?:给我们?|过来|来)?|不(?:要|用|必)(?:推荐?|报价?|发|介绍)(?:过来|来)?|(?<=[的律概])不[报推]|(?:算|免)了|拉倒|甭[提谈说来报]|别上|无[须需]报价|不归(?:这次|本次|此次)|吃不消|[用养]不起|划不来|不划算|不是(?:我们?|本[厂司])?(?:想|需|所)?要的|不是这[个种类]|不让[上用]|不予(?:接受|接收|受理|采纳|采用|评审|认可)|[,，]?(?:按|作|视)为?(?:无效|废)[^,，。;；\\n]{0,6}|[,，]?(?:予以)?否决(?:投标)?|不在(?:本次|此次|我[方司])?(?:采购|招标|接受|选型|选择|报价)范围(?:之?内)?";
/** How the tender leads to what it refuses: 投标产品为油浸式的. */
const ledByTender =
  /^(?:如|若|凡)?(?:投标|所[投报]|提供|响应)(?:的)?(?:产品|设备|机型|货物)?[为是]/;

/** 不要开式的, 谢绝贴牌: the thing stands behind the refusal. */
const refusing = new RegExp(
  `(?:不(?:要(?!求|超|低|高|大|小|少|多(?![孔层轴头])|影响|耽误|停|紧|再|忘|是)|接受|接收|考虑|采纳|采用|收|买(?!断)|选用?|想要|认(?!可)|采购|欢迎|看)|谢绝|拒绝|拒收|勿推荐?|请勿|别(?:再|给我)?(?:推荐?|报|拿|来|用|要)|禁止(?:使用|采用)?|严禁(?:使用|采用)?|不得(?:使用|采用|选用|为)|排除|不能(?:是|用|使用|为)|不可(?:用|使用)|不允许(?:使用|采用)?)[ \\t]*${thing}${stop}`,
  "g",
);
/** What does not do is refused too: 小于4米的装不下. */
const unfit = "装不下|放不下|达不到|不算|不够用|不兼容|不适[合用]|不合适|用不了|没法用|不用";
/** Of the machine that is there it is a complaint: 现有的用不了. */
const complaint = new RegExp(`(?:${unfit})[了的哈啊]{0,4}$`);
const ofOldOne = /^(?:现有|现在|原来|原有|目前|老|旧)/;
/** 进口的不考虑, 二手勿扰: it stands before. */
const refused = new RegExp(
  `${thing}${speaker}(?:不(?:要|考虑|接受|予考虑|在考虑(?:之列|范围内?)|收|行|准|许|可以|看|选|买|谈)|勿扰|免谈|${unheard}|也不对(?!称|中|齐|劲)|不对路|用不上|除外|谢绝|免开尊口|请绕行|绕道|免打扰|(?<=的)(?:${unfit}))(?:了|的|哈|啊|范围){0,4}${stop}`,
  "g",
);
/** 除二手外都可以: all but. 除主机外还要 adds instead. */
const except = new RegExp(
  `除(?:了|去)?${thing}(?:以外|之外|外)(?=[${end}]|$|[^${end}]{0,4}?(?:都|均|皆|其他|其它|全|可|不限))(?![^${end}]{0,8}(?:还|另|也可|也行|也接受|也成|也要|也需|需|再))`,
  "g",
);

/** Figures, times and manners are no thing that can be ruled out. */
const noThing =
  /\d|[一二三四五六七八九十百千万]+(?:[天月年台套]|个月)|噪[音声]|太|过[大小高低]|影响|耽误|浪费|延误|漏|泄|报价虚|价格|账期|付款|预付|议价|延期|停[产机]|加班|人工费|外包安装|赔|^(?:发|报|推|来|提|拿|送|介绍|联系)[来过价荐去]*$|^(?:的|了|吧|时|它|他|这|那|就|再|也|又|还|能|会|想|用|有|得|起来|那么|这么|必|需|求)$/;

const remark = /[（(][^（）()，,。;；、不别勿谢免拒除]{1,8}[)）](?=[^\s，,。;；!?])/g;

/** R22, S11: letters with a number name a thing. */
const codeOnly = /^(?:用)?[A-Za-z]{1,4}-?\d{1,4}[A-Za-z]?(?:的|系列|冷媒)*$/;

/**
 * What a text rules out. 不要 before a figure (不要低于7公斤) is a comparison, 不需要 says only that a thing is not
 * asked for; neither is an exclusion.
 */
export function exclusionsIn(text: string, vocabulary: Vocabulary): readonly ReadExclusion[] {
  // Most texts rule nothing out, and the patterns are the dear part.
  return refusalWords.test(text) ? readExclusions(text, vocabulary) : [];
}

const refusalWords = /不|谢绝|拒|勿|别|禁|排除|免|除|绕|算了|无效|废标|否决|甭|无[须需]/;

/** Where a complaint of a thing begins: 伺服压力机 | 太贵, 单立柱 | 高度不够, 锤破 | 吃不住花岗岩. */
const complaintOf =
  /(?:(?:高度|精度|速度|强度|刚[性度]|效率|产量|能力|寿命|温度|压力|流量|载荷|扭矩|功率|噪[音声]|能耗|电费|成本|价格|费用|占地|维护|环保|消防|蒸汽)上?)?(?:太|过[大小高低]|会|怕|难|容易|没法|还[得要]|不让|[\u4e00-\u9fff]?不[够了住起上到着过动稳准高]|不(?:经济|合算|划算|达标|耐用))/;
/** 加工精度太差: of the work, not of a thing. */
const ofMeasure = /^.{2}(?:.?[度率性]|能力|寿命|载荷)/;
const property =
  /(?:价格?|报价|成本|费用?|[交货工]期|售后|服务|质量|品质|口碑|外观|颜色|尺寸|体积|重量|操作|安装|[度率性能量耗声音])$/;
/** A refusal alone in its clause: what it refuses stands in the clause before. */
const alone = new RegExp(
  `(?<=[，,、])[ \\t]*${speaker}(?:不(?:要|考虑|予考虑|接受|收|看|选|买)|免谈|${unheard})了?(?=[${end}]|$)`,
  "g",
);

function readExclusions(text: string, vocabulary: Vocabulary): ReadExclusion[] {
  // A remark in brackets parts nothing: 电子（丝杠）加载的不要.
  const folded = foldText(text).replace(remark, (whole) => "·".repeat(whole.length));
  const found: ReadExclusion[] = [];
  for (const pattern of [refusing, refused, except])
    for (const match of folded.matchAll(pattern)) {
      const whole = match[1] ?? "";
      const start = match.index + match[0].indexOf(whole, pattern === refused ? 0 : 1);
      // In 国四 二手不考虑 a blank parts what is refused from what is wanted.
      const cut = pattern === refused ? whole.search(/[^\s]+$/) : 0;
      // 旧机不要 refuses used machines, and is no complaint.
      if (complaint.test(match[0]) && ofOldOne.test(whole)) continue;
      // 套准不行 complains of the work; 凹版的不行 refuses a thing that is known.
      const mayComplain = pattern === refused && /[^的也都]不行/.test(match[0]);
      for (const part of partsOf(whole.slice(cut), start + cut))
        add(part, mayComplain, found, text, vocabulary);
    }
  // 激光封边太贵，不考虑: the thing, what is wrong with it, and the refusal behind a comma.
  for (const match of folded.matchAll(alone)) {
    const to = match.index - 1;
    const whole = /[^，,。;；!?\n(]*$/.exec(folded.slice(Math.max(0, to - 26), to))![0];
    if (whole.length > 24 || (!complaintOf.test(whole) && !whole.endsWith("的"))) continue;
    const from = to - whole.length;
    for (const part of partsOf(whole, from)) add(part, false, found, text, vocabulary);
  }
  return found.sort((a, b) => a.span!.from - b.span!.from);
}

/** 开式和C型的 are two things; the spans leave out what joins them. */
function partsOf(whole: string, start: number): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const match of whole.matchAll(/[、/]|以及|或者?|[和与跟]|$/g)) {
    if (match.index > from) parts.push({ from: start + from, to: start + match.index });
    from = match.index + match[0].length;
  }
  return parts;
}

function add(
  span: Span,
  mayComplain: boolean,
  found: ReadExclusion[],
  text: string,
  vocabulary: Vocabulary,
): void {
  const whole = text.slice(span.from, span.to);
  // 不要线轨以外的 wants it.
  if (/[以之]外(?:的|$)/.test(whole)) return;
  // 扭轴同步那种老结构, 管壳的占地大: the thing, and what is said of it.
  const named = whole
    .replace(ledByTender, "")
    .replace(/(?<=.{2})[（(].*$/u, "")
    .replace(/(?<=.{2})(?:那[种套]|这[种套]|之类).*$|(?<=[^的]{2})的[^的]{2,}$/u, "");
  const complaint = complaintOf.exec(named)?.index ?? 0;
  const written = (complaint >= 2 ? named.slice(0, complaint) : named).replace(
    /(?<=.{2})(?:环保|消防|用电|电费|耗电|能耗|成本|运行费用?|蒸汽)$/u,
    "",
  );
  // 价格太高不考虑 speaks of no thing.
  if (
    written !== named &&
    (property.test(written) ||
      (written.length <= 2 && ofMeasure.test(named) && traitsIn(written).length === 0))
  )
    return;
  // 普通C512那种手摇的: the number names the machine that is meant.
  const folded = foldText(written).replace(
    /(?<=\p{Script=Han}{2})[A-Za-z]{1,4}\d{2,5}[A-Za-z]?$/u,
    "",
  );
  if (noThing.test(folded) && !codeOnly.test(folded)) return;
  const out = ruledOut(written, vocabulary);
  if (!out || (out.words.length < 2 && out.kind !== "condition")) return;
  // Unknown words rule something out only when they are short enough to be the name of a build.
  if (out.kind === "trait" && out.words.length > 8) return;
  if (out.kind === "trait" && mayComplain && traitsIn(out.words).length === 0) return;
  const from = span.from + Math.max(0, whole.indexOf(out.words));
  const at = { from, to: from + out.words.length };
  if (found.some((each) => each.span!.from < at.to && at.from < each.span!.to)) return;
  found.push({ ...out, source: "text", span: at });
}
