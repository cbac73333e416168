import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "服装皮革与木工";

export const woodworking: readonly EquipmentFamily[] = [
  {
    code: "panel-saw",
    name: "电子开料锯",
    english: "wood panel saw",
    group,
    broader: null,
    synonyms: [
      ...same(
        "电脑裁板锯、电子锯、数控裁板锯、木工裁板锯、开料锯、裁板锯、后上料裁板锯、panel saw",
      ),
      ...narrower(
        "推台锯、精密推台锯、往复式裁板锯、立式裁板锯、木工圆锯机、木工带锯机、多片锯、木工多片锯、木工断料锯、优选锯、木工细木工带锯、纵横锯",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("木工锯片、硬质合金锯片、木工带锯条、木工锯", "锯片锯条或手工具"),
      neighbour("wood-machining-centre", "数控开料机", "铣刀开料，可打孔开槽"),
      neighbour("sawing-machine", "带锯床", "锯切金属"),
    ],
    attributes: codes(
      "maxSawingLength panelStack feedRate sawBladeDiameter positioningAccuracy ratedPower controlSystem",
    ),
    uses: terms("板式家具开料、橱柜开料、密度板裁切、实木开料、办公家具"),
    oldModels: terms("MJ6128、MJ6130、MJ345"),
  },
  {
    code: "edge-banding-machine",
    name: "封边机",
    english: "edge-banding machine",
    group,
    broader: null,
    synonyms: [
      ...same("木工封边机、全自动封边机、直线封边机、自动封边机、板式家具封边机、edge bander"),
      ...narrower(
        "激光封边机、高速封边机、双端封边机、斜直封边机、曲线封边机、柔性封边线、PUR封边机、手动封边机、热风封边机、异形封边机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("封边条、封边胶、封边带、封边热熔胶、封边机铣刀", "耗材和刀具"),
      ...notThis("地毯封边机、床垫封边机、床垫围边机", "纺织品包缝"),
    ],
    attributes: codes(
      "feedRate edgeBandThickness maxThickness ratedPower airConsumption stationCount machineMass controlSystem",
    ),
    uses: terms("板式家具封边、衣柜封边、橱柜门板封边、办公家具封边、板边贴条"),
  },
  {
    code: "wood-machining-centre",
    name: "木工加工中心",
    english: "wood machining centre",
    group,
    broader: null,
    synonyms: [
      ...same("数控开料机、木工数控加工中心、家具开料机、木工CNC、板式家具开料机、wood CNC router"),
      ...narrower(
        "四工序开料机、直排换刀开料机、圆盘换刀加工中心、自动上下料开料机、木工雕刻机、木工五轴加工中心、门板加工中心、楼梯加工中心、双工位开料机、PTP加工中心、木工数控雕刻机、榫槽加工中心",
      ),
      ambiguous("开料机", "板材、家具、橱柜、木工、木门、衣柜"),
      ambiguous("雕刻机", "木工、木门、家具、板材、密度板"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "木工铣刀、木工刀具、开料机真空泵、开料机主轴、开料软件、拆单软件",
        "刀具、部件和软件",
      ),
      neighbour("panel-saw", "电脑裁板锯", "锯片成批裁板"),
      neighbour("vertical-machining-centre", "立加", "加工金属"),
    ],
    attributes: codes(
      "workingArea spindlePower spindleSpeed rapidTraverse toolMagazineCapacity axisCount positioningAccuracy controlSystem",
    ),
    uses: terms("全屋定制开料、橱柜门板铣型、木门加工、家具打孔开槽、实木曲面加工"),
  },
  {
    code: "wood-drilling-machine",
    name: "木工数控钻孔中心",
    english: "CNC drilling machine for panels",
    group,
    broader: null,
    synonyms: [
      ...same(
        "数控六面钻、六面钻、六面数控钻、木工数控钻、通过式数控钻、CNC panel drilling machine",
      ),
      ...narrower(
        "五面钻、侧孔机、数控侧孔机、木工排钻、三排钻、多排钻、双工位六面钻、铰链钻、木工打孔机、激光侧孔机",
      ),
      ambiguous("排钻", "木工、板式家具、橱柜、板材、衣柜"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("木工钻头、排钻钻头、钻包", "刀具和部件"),
      neighbour("drilling-machine", "数控钻床", "钻金属"),
      neighbour("wood-machining-centre", "四工序开料机", "开料为主"),
    ],
    attributes: codes(
      "drillSpindles workingArea rapidTraverse spindlePower maxThickness takt positioningAccuracy controlSystem",
    ),
    uses: terms("板式家具打孔、橱柜侧板钻孔、开槽、三合一孔加工"),
  },
  {
    code: "wood-sander",
    name: "砂光机",
    english: "wood sanding machine",
    group,
    broader: null,
    synonyms: [
      ...same("木工砂光机、宽带砂光机、木工宽带砂光机、板材砂光机、wide belt sander"),
      ...narrower(
        "重型砂光机、双面砂光机、底漆砂光机、异形砂光机、定厚砂光机、数控异形砂光机、木门砂光机、琴键式砂光机、立式砂光机、线条砂光机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("砂带、砂纸、砂光粉、砂光机除尘", "耗材或除尘"),
      neighbour("lapping-and-polishing-machine", "平面抛光机", "抛光金属板"),
    ],
    attributes: codes(
      "workpieceWidth sandingHeads feedRate maxThickness ratedPower flatness airVolume controlSystem",
    ),
    uses: terms("人造板定厚、家具素板砂光、底漆打磨、木门砂光、竹板砂光"),
    oldModels: terms("BSG2613"),
  },
  {
    code: "solid-wood-machine",
    name: "实木加工机械",
    english: "solid wood working machine",
    group,
    broader: null,
    synonyms: [
      ...same("木工机械、实木加工设备、木工机床、木工设备、woodworking machine"),
      ...narrower(
        "四面刨、四面木工刨床、木工平刨、木工压刨、平刨、压刨、木工刨床、双面刨、木工车床、数控木工车床、旋木机、木工立铣机、镂铣机、木工开榫机、数控开榫机、双端铣、双端开榫机、梳齿机、指接机、指接生产线、拼板机、高频拼板机、木线条包覆机",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("木工刨刀、木工铣刀片、手电刨", "刀具或手持工具"),
      neighbour("planing-and-slotting-machine", "牛头刨床", "刨削金属"),
    ],
    attributes: codes(
      "workpieceWidth feedRate spindleSpeed axisCount ratedPower maxThickness machineMass controlSystem",
    ),
    uses: terms("实木家具、木门、集成材、地板、木线条、楼梯加工"),
    oldModels: terms("MB503、MB106、MX519"),
  },
  {
    code: "wood-panel-press",
    name: "人造板压机",
    english: "wood-based panel press and line",
    group,
    broader: null,
    synonyms: [
      ...same("人造板热压机、人造板生产线、木工热压机、人造板设备、wood panel press"),
      ...narrower(
        "连续平压机、连续平压生产线、多层热压机、单层热压机、短周期贴面压机、贴面热压机、胶合板热压机、木工冷压机、刨花板生产线、中密度纤维板生产线、胶合板生产线、旋切机、无卡旋切机、单板旋切机、木材削片机、削片机、木材刨片机、热磨机、人造板铺装机、木门真空覆膜机、OSB生产线",
      ),
      ambiguous("热压机", "人造板、胶合板、木工、贴面、密度板、刨花板、木门"),
      ambiguous("冷压机", "木工、木门、胶合板、家具、板材"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("热压板、热压机油缸、脲醛胶、浸渍纸、压贴钢板", "部件和原料"),
      neighbour("vulcanising-machine", "平板硫化机", "压制橡胶"),
      neighbour("hydraulic-press", "四柱液压机", "通用压制"),
    ],
    attributes: codes(
      "nominalForce plateSize layerCount linePressure maxTemperature heating annualCapacity ratedPower",
    ),
    uses: terms("胶合板、密度板、刨花板、饰面板贴面、木门压合、单板旋切"),
    oldModels: terms("BY214×8"),
  },
];
