import { expect, it } from "vitest";
import { otherCarriers } from "./carrier-words.ts";

it.each<[string, string[]]>([
  ["贴片机", ["贴片设备"]],
  ["喷涂生产线", ["喷涂产线", "喷涂流水线", "喷涂自动线", "喷涂自动化生产线"]],
  ["喷涂自动化生产线", ["喷涂生产线", "喷涂产线", "喷涂流水线", "喷涂自动线"]],
  ["电机检测台", []],
  ["转子检测台", ["转子试验台", "转子测试台", "转子试验台架"]],
  ["清洗设备", ["清洗机", "清洗装置", "清洗系统"]],
  ["焊接工作站", ["焊接单元"]],
  ["电机", []],
  ["冷水机系统", []],
  ["MES系统", []],
  ["换热器", []],
])("%s is also written %s", (name, others) => expect(otherCarriers(name)).toEqual(others));
