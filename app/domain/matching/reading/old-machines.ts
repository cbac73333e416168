import { foldText } from "../../units/fold-text.ts";
import { numberAt } from "../../units/numerals.ts";
import { mentionsIn } from "../../vocabulary/mentions.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { clausesOf, type Span } from "./clauses.ts";
import type { ReadOldMachine } from "./need-reading.ts";
import { modelsIn } from "./stated-model.ts";

const cue =
  /现有|原有|现用|在用|现在(?:用|使|有|[一二两三四五六七八九\d])|目前(?:用|使|有|是)|用的是|使用的是|旧设备|老设备|旧机|老机|旧的|老的|老式|旧|替换|替代|更换|取代|淘汰|拆除|换下|换掉|服役|改造前|报废|退役|原来|以前|之前|用了|跑了|干了|使了|换(?!热|气|向|模|刀|能|挡|色|网|辊|料)|精度(?:丢|没|不行|差|超差|丧失)|磨损|老化|坏了|烧了|修不|带病|故障|[购买]的|投产|出厂|老(?=[A-Z\d一-龥])/;
/** What stands behind is the machine that is wanted. */
const turns =
  /^(?:现在?|想|要)?换|换(?:成|为|上|个|[一二两三四五六七八九十\d])|(?:更换|替换|升级|改造?|改)(?:为|成|用|上)|准备|计划|拟|全换|都换|想|打算|(?<!需)要(?!换|淘汰)|求购|采购/;
const made = /出厂|投产|投用|投运|制造|生产的|购入|购置|买的|建的|装的|上的/;
const year =
  /(?<!\d)((?:19|20)\d{2}|[89]\d|0\d)\s*年(?!\s*(?:\d{1,2}月)?[^,，。；;\n]{0,6}(?:前|底|内|末|到货|交货|完成))(?!底|末)/g;
const used =
  /(?:用|跑|干|使|运行|服役|开)了?(?:快|近|将近|差不多|都|有|超过|已经?)*\s*([\d一二两三四五六七八九十]{1,3})\s*(?:多|几|来)?\s*年/;
const counted = /([\d一二两三四五六七八九十]{1,3})\s*[台套条部]/;

/**
 * Machines in service that a text speaks of, each with what is said of it: model, year made, count, years used.
 * A model that is wanted (想买 VMC850) is none of them.
 */
export function oldMachinesIn(text: string, vocabulary: Vocabulary): ReadOldMachine[] {
  const folded = foldText(text);
  const clauses = clausesOf(folded);
  const old = clauses.filter((clause, i) => {
    const words = folded.slice(clause.from, clause.to);
    const before = clauses[i - 1];
    return (
      cue.test(words) ||
      (before !== undefined && made.test(words) && cue.test(folded.slice(before.from, before.to)))
    );
  });
  const known = vocabulary.oldModels.read(text);
  const models = [
    ...modelsIn(text),
    ...known
      .filter(({ families }) => families.length > 0)
      .map(({ model, from, to }) => ({ value: model, passage: { from, to } })),
  ];
  return old.flatMap((whole): ReadOldMachine[] => {
    const turn = turns.exec(folded.slice(whole.from, whole.to));
    const clause = turn ? { from: whole.from, to: whole.from + turn.index } : whole;
    const inside = ({ from, to }: Span) => from >= clause.from && to <= clause.to;
    const words = folded.slice(clause.from, clause.to);
    const model = models
      .filter(({ passage }) => inside(passage))
      .sort((a, b) => b.value.length - a.value.length)[0];
    const [firstYear] = [...words.matchAll(year)];
    const years = used.exec(words);
    const out = /换掉|换下|替换|替代|取代|顶替/.exec(folded.slice(clause.from, clause.to));
    const names = mentionsIn(text.slice(clause.from, clause.to), vocabulary).filter(
      ({ families, decided }) => decided && families.length > 0,
    );
    const name = names.find(({ from }) => out !== null && from > out.index) ?? names[0];
    if (!model && !firstYear && !years && !name) return [];
    const head = words.slice(0, model ? model.passage.from - clause.from : words.length);
    const count = counted.exec(head) ?? counted.exec(words);
    const from = model?.passage.from ?? clause.from + (name?.from ?? 0);
    const to = model?.passage.to ?? (name ? clause.from + name.to : clause.to);
    return [
      {
        words: text.slice(from, to),
        span: { from, to },
        model: model?.value ?? null,
        yearMade: firstYear ? fullYear(firstYear[1]!) : null,
        count: count ? (numberAt(count[1]!, 0)?.value ?? null) : null,
        yearsUsed: years ? (numberAt(years[1]!, 0)?.value ?? null) : null,
      },
    ];
  });
}

/** 98年 is 1998, 05年 2005. */
function fullYear(written: string): number {
  const value = Number(written);
  return written.length === 4 ? value : value >= 50 ? 1900 + value : 2000 + value;
}
