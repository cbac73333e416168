import { withFamilies } from "./texts.ts";

export const titles = withFamilies(
  {
    "pharmaceutical-steriliser": [
      "1.2立方脉动真空灭菌柜 双扉",
      "想更新一台水浴灭菌柜，大输液车间",
      "环氧乙烷灭菌柜 10立方",
    ],
    "tablet-press": [
      "ZP-35旋转式压片机",
      "高速压片机 45冲 30万片/小时",
      "想换一台压片机，现用的是33冲",
    ],
    "capsule-filling-machine": [
      "NJP-1200全自动胶囊充填机",
      "软胶囊生产线 10对辊",
      "半自动胶囊充填机 1号",
    ],
    "tablet-coating-machine": ["150公斤高效包衣机", "荸荠式糖衣机 BY-1000", "微丸流化床包衣机"],
    "vial-filling-line": [
      "西林瓶灌装加塞机 200瓶/分",
      "安瓿洗烘灌封联动线 1-20ml",
      "口服液灌装联动线更新",
    ],
    "infusion-line": ["非PVC软袋大输液生产线 3000袋/小时", "想上BFS设备，做滴眼剂"],
    "blister-packaging-machine": [
      "DPP-260平板式铝塑泡罩包装机",
      "电子数粒机 24通道",
      "铝铝包装机 片剂",
    ],
    "pharmaceutical-water-system": [
      "2吨/小时双级反渗透纯化水设备",
      "多效蒸馏水机 1000L/h 五效",
      "纯蒸汽发生器 500kg/h",
    ],
    "clean-room": ["1200平方十万级净化车间", "GMP车间改造，D级洁净区600平", "单人双吹风淋室"],
    "chromatography-system": ["生产型蛋白层析系统 600L/h", "工业制备液相 DAC柱 DN300"],
    "herbal-extraction-equipment": [
      "6立方多功能提取罐",
      "热回流提取浓缩机组 500L",
      "想换一套中药提取设备，提取罐6台",
    ],
    "herb-processing-equipment": ["直线往复式切药机", "滚筒式炒药机 750型", "中药丸生产线"],
  },
  [
    "压片机冲模 ZP33",
    "空心胶囊 0号",
    "西林瓶 10ml 管制",
    "净化板 50mm岩棉",
    "家用净水器",
    "种子包衣机 5吨/小时",
  ],
);
