import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "通用动力";
const rows = codes("HB-3-04 GD-4-04 HB-B-07 GD-B-01 CQ-B-01");

export const compressedAir: readonly EquipmentFamily[] = [
  {
    code: "centrifugal-air-compressor",
    name: "离心式空气压缩机",
    english: "centrifugal air compressor",
    group,
    broader: "air-compressor",
    synonyms: [
      ...same(
        "离心式空压机、离心空压机、离心空气压缩机、透平空压机、透平式空压机、centrifugal compressor",
      ),
      ...narrower(
        "磁悬浮空压机、磁悬浮离心空压机、气悬浮空压机、空气悬浮空压机、空悬浮空压机、三级离心空压机、整体齿轮增速离心压缩机、多轴离心压缩机、大流量空压机",
      ),
      ambiguous("离心压缩机", "空压、压缩空气、排气量、供气、空气"),
      ambiguous("离心机", "排气量、压缩空气、空压、比功率"),
      ambiguous("磁悬浮", "空压、压缩空气、排气压力、用气"),
      ambiguous("气悬浮", "空压、压缩空气、排气压力、用气"),
      ambiguous("空气悬浮", "空压、压缩空气、排气压力、用气"),
    ],
    sectorRows: rows,
    confusedWith: [
      neighbour("water-chiller", "离心式冷水机组", "压缩冷媒，写制冷量"),
      neighbour("centrifugal-blower", "离心鼓风机", "升压 0.2 MPa 以下"),
      ...notThis("离心空压机叶轮、离心空压机转子、离心空压机大修、离心空压机冷却器", "部件和服务"),
    ],
    attributes: codes(
      "displacement exhaustPressure ratedPower specificPower stages lubrication cooling ratedVoltage efficiencyClassClaimed soundLevel",
    ),
    uses: terms(
      "大型空压站、纺织厂供气、玻璃厂供气、空分配套、电子厂无油用气、化工仪表用气、替换多台螺杆机",
    ),
    oldModels: [],
  },
  {
    code: "piston-air-compressor",
    name: "活塞式空气压缩机",
    english: "reciprocating air compressor",
    group,
    broader: "air-compressor",
    synonyms: [
      ...same(
        "活塞式空压机、活塞空压机、往复式空压机、往复式空气压缩机、活塞空气压缩机、reciprocating compressor",
      ),
      ...narrower(
        "中高压空压机、高压空压机、吹瓶空压机、吹瓶高压空压机、4L-20/8、皮带式空压机、直联便携空压机、L型空压机、三活塞空压机、30公斤空压机、40公斤空压机、高压空气压缩机",
      ),
      ambiguous("活塞机", "排气量、空压、压缩空气、气泵、供气、公斤压力"),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("活塞空压机活塞环、空压机气阀、空压机阀片、空压机活塞环", "易损件"),
      neighbour("process-gas-compressor", "活塞式工艺压缩机", "压缩氮气、氢气等工艺气体"),
      neighbour("refrigeration-compressor-unit", "活塞式制冷压缩机", "压缩冷媒，写制冷量"),
    ],
    attributes: codes(
      "displacement exhaustPressure ratedPower lubrication stages specificPower efficiencyClassClaimed cooling receiverVolume soundLevel ratedVoltage",
    ),
    uses: terms("吹瓶供气、气密试验、小型车间供气、维修供气、矿山风动工具、船舶起动空气"),
    oldModels: terms(
      "4L-20/8、3L-10/8、5L-40/8、L5.5-40/8、L3.5-20/8、V-6/8、3W-0.9/7、1-10/8、1-10/7、2V-6/8、VY-9/7",
    ),
  },
  {
    code: "oil-free-air-compressor",
    name: "无油空压机",
    english: "oil-free air compressor",
    group,
    broader: "air-compressor",
    synonyms: [
      ...same("无油空气压缩机、无油式空压机、全无油空压机、无油润滑空压机、oil-free compressor"),
      ...narrower(
        "无油涡旋空压机、涡旋空压机、涡旋式空压机、水润滑无油空压机、水润滑螺杆空压机、水润滑单螺杆空压机、干式无油螺杆空压机、无油螺杆空压机、无油活塞空压机、无油静音空压机、医用无油空压机、牙科空压机",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("无油空压机配件、无油空压机膜片、无油轴承", "配件"),
      neighbour("centrifugal-air-compressor", "离心式空压机", "速度型压缩，排气量几十立方以上"),
    ],
    attributes: codes(
      "displacement exhaustPressure ratedPower specificPower lubrication speedControl cooling efficiencyClassClaimed soundLevel ratedVoltage",
    ),
    uses: terms(
      "医药用气、食品用气、电子厂用气、实验室用气、吹瓶供气、发酵供气、仪表用气、喷涂用气、食品直接接触用气、药厂洁净用气、不带油的压缩气",
    ),
    oldModels: [],
  },
  {
    code: "process-gas-compressor",
    name: "工艺气体压缩机",
    english: "process gas compressor",
    group,
    broader: null,
    synonyms: [
      ...same("工艺压缩机、气体压缩机、工艺气压缩机、process gas compressor"),
      ...narrower(
        "氮气压缩机、氢气压缩机、天然气压缩机、循环氢压缩机、二氧化碳压缩机、蒸汽压缩机、罗茨蒸汽压缩机、隔膜压缩机、膜式压缩机、氧气压缩机、沼气压缩机、煤气压缩机、氯气压缩机、富气压缩机、丙烯压缩机、活塞式工艺压缩机、往复式工艺压缩机、氦气压缩机、BOG压缩机、加氢压缩机、合成气压缩机、增压压缩机、氮气增压机",
      ),
      ambiguous("压缩机", "氮气、氢气、天然气、循环氢、工艺气、煤气、沼气、二氧化碳"),
      ambiguous("离心压缩机", "工艺气、富气、合成气、丙烯、循环氢"),
    ],
    sectorRows: codes("GD-B-01"),
    confusedWith: [
      ...notThis(
        "压缩机油、压缩机气阀、压缩机活塞杆、压缩机膜片、压缩机控制系统",
        "耗材、零件或控制",
      ),
      neighbour("air-compressor", "空压机", "压缩的是空气"),
    ],
    attributes: codes(
      "displacement exhaustPressure ratedPower stages lubrication cooling explosionProofMark ratedVoltage ratedSpeed",
    ),
    uses: terms("化工工艺气增压、加氢装置、天然气增压、加气站、氮气回收、尾气回收、合成氨"),
    oldModels: [],
  },
  {
    code: "refrigerated-air-dryer",
    name: "冷冻式干燥机",
    english: "refrigerated compressed-air dryer",
    group,
    broader: null,
    synonyms: [
      ...same(
        "冷干机、冷冻式压缩空气干燥机、冷冻干燥器、压缩空气冷干机、空压机冷干机、空压机后处理冷干机、冷冻式空气干燥机、refrigerated air dryer",
      ),
      ...narrower(
        "高温型冷干机、常温型冷干机、风冷冷干机、水冷冷干机、变频冷干机、板换式冷干机、高温进气冷干机、防爆冷干机",
      ),
      ambiguous("压缩空气干燥机", "冷冻、冷媒、2～10℃、压力露点2"),
      ambiguous("干燥机", "压缩空气、冷冻式、空压机、压力露点"),
      ambiguous("后处理设备", "冷干机、空压机、压缩空气"),
      ambiguous("冷冻干燥机", "空压机、压缩空气、压力露点、空压站"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("冷干机冷媒、冷干机配件、冷干机排水器、自动排水器、冷干机换热器", "配件"),
      neighbour("adsorption-air-dryer", "吸附式干燥机", "露点 -20 ℃ 以下"),
      neighbour("freeze-dryer", "冷冻干燥机", "把物料冻干，不是压缩空气"),
      neighbour("air-compressor", "空压机", "产生压缩空气的主机"),
    ],
    attributes: codes(
      "treatedAirFlow pressureDewPoint designPressure ratedPower pressureDrop cooling refrigerant mediumTemperature ratedVoltage",
    ),
    uses: terms(
      "压缩空气除水、空压机后处理、喷涂用气干燥、气动元件保护、仪表气预处理、压缩气除水、管路带水、气里有水",
    ),
    oldModels: [],
  },
  {
    code: "adsorption-air-dryer",
    name: "吸附式干燥机",
    english: "desiccant compressed-air dryer",
    group,
    broader: null,
    synonyms: [
      ...same(
        "吸干机、吸附式压缩空气干燥机、吸附干燥机、再生式干燥机、吸附式空气干燥机、desiccant air dryer",
      ),
      ...narrower(
        "无热再生吸干机、无热吸附式干燥机、微热再生吸干机、微热吸附式干燥机、微热再生干燥机、无热再生干燥机、鼓风热再生吸干机、鼓风热吸附式干燥机、压缩热再生干燥机、压缩热吸干机、零气耗吸干机、模芯吸干机、组合式干燥机、组合式压缩空气干燥机",
      ),
      ambiguous("压缩空气干燥机", "吸附、再生、-20℃、-40℃、-70℃、分子筛、氧化铝"),
      ambiguous("干燥机", "压缩空气、吸附、无热再生、微热再生"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "吸干机分子筛、干燥机吸附剂、吸附剂、活性氧化铝、分子筛、吸干机消音器、吸干机阀门",
        "吸附剂和零件",
      ),
      neighbour("refrigerated-air-dryer", "冷干机", "露点 2～10 ℃"),
      neighbour("process-dryer", "干燥机", "烘干物料，写蒸发水量"),
      neighbour("dehumidifier", "转轮除湿机", "处理常压空气，控制房间湿度"),
    ],
    attributes: codes(
      "treatedAirFlow pressureDewPoint regeneration designPressure purgeRate ratedPower pressureDrop mediumTemperature ratedVoltage",
    ),
    uses: terms(
      "仪表风干燥、电子厂干燥空气、锂电干燥气、医药用气、空分预处理、寒冷地区供气、压缩气深度干燥、仪表气露点不合格",
    ),
    oldModels: [],
  },
  {
    code: "air-receiver",
    name: "储气罐",
    english: "compressed-air receiver",
    group,
    broader: null,
    synonyms: [
      ...same("压缩空气储罐、空压机储气罐、压缩空气储气罐、空气储罐、空气缓冲罐、air receiver"),
      ...narrower(
        "立式储气罐、卧式储气罐、碳钢储气罐、不锈钢储气罐、氮气储罐、氮气缓冲罐、高压储气罐、真空缓冲罐、1立方储气罐、2立方储气罐",
      ),
      ambiguous("缓冲罐", "压缩空气、储气、空压、氮气"),
      ambiguous("气罐", "空压、压缩空气、储气"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "储气罐安全阀、储气罐压力表、储气罐排水阀、汽车储气罐、天然气储罐、沼气储气柜",
        "附件、车用，或易燃气储存",
      ),
      neighbour("storage-tank", "储罐", "储液体，常压或低压"),
    ],
    attributes: codes(
      "receiverVolume designPressure designTemperature wettedMaterial tankDiameter machineMass",
    ),
    uses: terms("空压站储气、稳压缓冲、吹瓶储气、仪表风事故储备、老旧压力容器更新"),
    oldModels: [],
  },
];
