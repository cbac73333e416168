import { provinces } from "../shared/place.ts";
import { column, type SheetColumn } from "./column.ts";

/** Columns of every need that stand before those of its family. */
export const needHead: readonly SheetColumn[] = [
  column({
    key: "title",
    header: "标题",
    kind: "line",
    words: [
      "需求名称",
      "设备名称",
      "名称",
      "需求",
      "拟购设备",
      "拟更新设备",
      "项目名称",
      "产品名称",
    ],
    note: "要换什么，4 到 80 个字",
    example: "更换两台老空压机",
    required: true,
  }),
  column({
    key: "family",
    header: "设备类别",
    kind: "family",
    words: ["类别", "设备类型", "产品类别", "分类", "种类", "品类"],
    note: "写类别名称；本表的类别见工作表名称",
    required: true,
  }),
  column({
    key: "quantity",
    header: "数量（台套）",
    kind: "whole",
    words: ["数量", "台数", "需求数量", "套数", "拟更新台数"],
    note: "空着按 1",
    example: "2",
  }),
  column({
    key: "budget",
    header: "总预算（万元）",
    kind: "money",
    words: ["总预算", "预算", "预算金额", "投资额", "计划投资"],
    note: "全部数量的预算，万元；也可以写 25万元 或 250000元",
    example: "25",
  }),
  column({ key: "budget@元", header: "总预算（元）", kind: "money", onlyRead: true }),
  column({
    key: "site.province",
    header: "使用地点省份",
    kind: "choice",
    words: ["省份", "所在省份", "省"],
    choices: provinces.map((name) => ({ value: name, label: name })),
    example: "湖北",
    required: true,
  }),
  column({
    key: "site.city",
    header: "使用地点城市",
    kind: "line",
    words: ["城市", "市"],
    example: "十堰",
  }),
  column({
    key: "site",
    header: "使用地点",
    kind: "place",
    words: ["地点", "安装地点", "所在地", "项目地点"],
    onlyRead: true,
  }),
  column({
    key: "deadline",
    header: "最晚到货",
    kind: "day",
    words: ["到货期限", "期限", "交货日期", "需求时间", "要求到货时间", "最晚到货日期", "到货时间"],
    note: "日期，例如 2027-06-30",
    example: "2027-06-30",
  }),
];

/** Columns of every need that stand behind those of its family. */
export const needTail: readonly SheetColumn[] = [
  column({
    key: "description",
    header: "说明",
    kind: "text",
    words: ["需求说明", "描述", "需求描述", "现状", "用途", "备注", "详细说明"],
    note: "现状、用途、想解决的问题，最多 4000 字；不要写电话、微信、邮箱",
  }),
  column({
    key: "sectorRows",
    header: "专栏行",
    kind: "rows",
    words: ["专栏"],
    note: "空着按设备类别带出；多个用“；”隔开，例如 HB-1-10；GD-1-2",
  }),
  column({
    key: "exclusions",
    header: "不要什么",
    kind: "line",
    words: ["不接受", "排除", "不要"],
    note: "多个用“；”隔开，例如 开式；二手",
  }),
  column({
    key: "old.name",
    header: "被替换设备",
    kind: "line",
    words: ["旧设备", "旧设备名称", "原设备", "现有设备", "老设备", "原设备名称"],
  }),
  column({
    key: "old.model",
    header: "旧设备型号",
    kind: "line",
    words: ["原型号", "原设备型号", "现有设备型号", "老设备型号"],
    note: "按铭牌写，开头的 0 会保留",
  }),
  column({
    key: "old.yearMade",
    header: "旧设备出厂年份",
    kind: "year",
    words: ["出厂年份", "制造年份", "原设备出厂年份", "投产年份"],
  }),
];
