import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "起重与仓储物流";

export const liftingAndStorage: readonly EquipmentFamily[] = [
  {
    code: "bridge-crane",
    name: "桥式起重机",
    english: "overhead crane",
    group,
    broader: null,
    synonyms: [
      ...same("行车、天车、桥吊、双梁行车、桥式吊车、overhead crane、bridge crane"),
      ...narrower(
        "电动单梁起重机、电动双梁起重机、单梁行车、单梁起重机、双梁起重机、欧式单梁起重机、欧式起重机、欧式行车、冶金起重机、铸造起重机、悬挂起重机、绝缘起重机、抓斗桥式起重机、电磁桥式起重机、防爆起重机、智能起重机、船舶吊装设备",
      ),
    ],
    sectorRows: codes("HB-1-08"),
    confusedWith: [
      neighbour("gantry-crane", "龙门吊", "支腿落地，在轨道或轮胎上行走"),
      ...notThis(
        "行车轨道、吊具、钢丝绳、行车遥控器、行车滑触线、行车维修、汽车吊、塔吊",
        "附件、服务，或建筑起重机",
      ),
      ...notThis("自行车、电动自行车、行车记录仪", "两个词碰在一起，不是起重机"),
    ],
    attributes: codes(
      "liftingCapacity spanLength hoistHeight dutyClass hoistSpeed ratedPower travelSpeed speedControl explosionProofMark",
    ),
    uses: terms(
      "车间吊运、钢铁冶金吊运、设备安装、模具吊装、仓库装卸、车间吊重物、天车吊运、吊模具吊钢卷",
    ),
    oldModels: terms("LD、LH、QD、QZ、LX、LDA"),
  },
  {
    code: "gantry-crane",
    name: "门式起重机",
    english: "gantry crane",
    group,
    broader: null,
    synonyms: [
      ...same("龙门吊、龙门起重机、门机起重机、门吊、gantry crane"),
      ...narrower(
        "集装箱门式起重机、轮胎吊、轨道吊、半门式起重机、造船门式起重机、造船龙门吊、岸桥、门座起重机、门座式起重机、提梁机、港口起重机",
      ),
    ],
    sectorRows: codes("HB-1-08"),
    confusedWith: [
      neighbour("bridge-crane", "天车", "在厂房轨道梁上行走"),
      neighbour("gantry-machining-centre", "龙门铣", "金属切削机床"),
    ],
    attributes: codes(
      "liftingCapacity spanLength hoistHeight dutyClass hoistSpeed travelSpeed ratedPower speedControl",
    ),
    uses: terms("堆场装卸、造船吊装、集装箱装卸、构件吊运"),
    oldModels: terms("MG、MH、MDG"),
  },
  {
    code: "electric-hoist",
    name: "电动葫芦",
    english: "electric hoist",
    group,
    broader: null,
    synonyms: [
      ...same("电葫芦、起重葫芦、electric hoist"),
      ...narrower(
        "钢丝绳电动葫芦、环链电动葫芦、欧式葫芦、防爆电动葫芦、悬臂吊、悬臂起重机、旋臂吊、立柱式悬臂吊、KBK起重机、柔性轨道起重机、智能提升装置、平衡吊、助力机械手",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("手拉葫芦、手扳葫芦、吊钩、导绳器", "手动工具和部件")],
    attributes: codes(
      "liftingCapacity hoistHeight hoistSpeed dutyClass ratedPower speedControl explosionProofMark protectionClass",
    ),
    uses: terms("工位吊装、检修吊装、物料提升、模具起吊、小件吊装、单轨吊运"),
    oldModels: terms("CD1、MD1、TV"),
  },
  {
    code: "forklift",
    name: "叉车",
    english: "forklift truck",
    group,
    broader: null,
    synonyms: [
      ...same("电动叉车、锂电叉车、内燃叉车、工业车辆、forklift"),
      ...narrower(
        "平衡重叉车、柴油叉车、堆高车、电动堆高车、前移式叉车、搬运车、电动搬运车、托盘搬运车、三向叉车、侧面叉车、防爆叉车、氢能叉车、牵引车场内、重型叉车、集装箱正面吊、正面吊",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("agv", "叉车AGV", "无人驾驶"),
      ...notThis("叉车属具、叉车电池、叉车轮胎、手动液压搬运车", "属具、部件、服务"),
    ],
    attributes: codes(
      "liftingCapacity liftHeight batteryCapacity forkLength travelSpeed ratedPower fuel machineMass",
    ),
    uses: terms("仓储搬运、装卸车、厂内转运、替代柴油叉车、托盘搬运装车、装卸货、厂内叉货"),
    oldModels: terms("CPC30、CPCD30、CPCD50、CPD15、CPD20"),
  },
  {
    code: "lifting-platform",
    name: "升降平台",
    english: "lifting platform",
    group,
    broader: null,
    synonyms: [
      ...same("升降机、液压升降机、升降台、液压升降平台、lift table"),
      ...narrower(
        "剪叉式升降机、导轨式升降货梯、升降货梯、高空作业平台、高空作业车、登车桥、装卸平台、固定登车桥、防爆升降平台、铝合金升降平台、曲臂高空作业平台",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("elevator", "货梯", "电梯，有轿厢和井道"),
      ...notThis("施工升降机、汽车举升机、汽车尾板", "建筑施工或汽车维修"),
    ],
    attributes: codes(
      "liftingCapacity hoistHeight platformSize hoistSpeed ratedPower systemPressure explosionProofMark machineMass",
    ),
    uses: terms("装卸货、车间升降、高空维修、物料转运"),
  },
  {
    code: "elevator",
    name: "电梯",
    english: "elevator",
    group,
    broader: null,
    synonyms: [
      ...same("载货电梯、货梯、乘客电梯、elevator、lift"),
      ...narrower(
        "客梯、防爆电梯、汽车电梯、杂物电梯、自动扶梯、扶梯、自动人行道、无机房电梯、医用电梯、观光电梯、老旧电梯更新",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("lifting-platform", "升降货梯", "液压升降设备，不是电梯"),
      ...notThis("电梯导轨、曳引机、电梯钢丝绳、电梯维保、电梯加装", "部件和服务"),
    ],
    attributes: codes(
      "liftingCapacity hoistSpeed hoistHeight platformSize ratedPower speedControl explosionProofMark",
    ),
    uses: terms("厂房载货、住宅电梯更新、医院电梯、商场扶梯更新"),
  },
  {
    code: "conveyor-line",
    name: "输送线",
    english: "conveyor line",
    group,
    broader: null,
    synonyms: [
      ...same("输送机、输送设备、输送系统、输送流水线、conveyor"),
      ...narrower(
        "辊筒输送机、滚筒线、皮带输送机、链板输送机、链条输送机、悬挂输送机、悬挂链、积放链、倍速链、板链线、螺旋提升机、垂直输送机、往复式提升机、网带输送机、空中输送线、托盘输送线、摩擦线",
      ),
      ambiguous("流水线", "输送、滚筒、辊筒、皮带、链板、倍速链、板链、悬挂链、装配、工位、车间"),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("belt-conveyor", "带式输送机", "散料长距离输送"),
      ...notThis("输送带、滚筒、链条、皮带", "部件"),
      neighbour("bulk-conveying-system", "螺旋输送机", "粉粒料输送"),
    ],
    attributes: codes(
      "lineSpeed conveyorWidth conveyorLength payload ratedPower takt speedControl controlSystem",
    ),
    uses: terms("产品输送、仓储物流、装配流水、涂装输送、包装后段"),
  },
  {
    code: "sorting-system",
    name: "分拣系统",
    english: "sorting system",
    group,
    broader: null,
    synonyms: [
      ...same("自动分拣系统、分拣机、自动分拣线、分拣设备、sorter"),
      ...narrower(
        "交叉带分拣机、滑块分拣机、摆轮分拣机、转向轮分拣机、包裹分拣线、AGV分拣系统、电子标签拣选系统、单件分离设备",
      ),
    ],
    sectorRows: [],
    confusedWith: [...notThis("煤矸石分选", "按品质分选物料")],
    attributes: codes(
      "sortingRate payload lineSpeed yieldRate channelCount ratedPower interfaces controlSystem",
    ),
    uses: terms("快递分拣、医药分拣、电商仓库、烟草分拣"),
  },
  {
    code: "stacker-warehouse",
    name: "自动化立体仓库",
    english: "automated storage and retrieval system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "立体仓库、自动化立库、立库、智能仓储系统、智能仓库、AS/RS、自动化仓储、智能物流装备",
      ),
      ...narrower(
        "堆垛机、巷道堆垛机、穿梭车、四向穿梭车、四向车立库、料箱立库、Miniload、垂直升降货柜、智能货柜、回转库、智能刀具库、密集库、托盘立库、线边库、箱式仓储机器人",
      ),
    ],
    sectorRows: codes("HB-B-03"),
    confusedWith: [
      ...notThis("仓储货架、货架、托盘、周转箱、仓储笼", "器具"),
      neighbour("wms", "WMS系统", "仓储管理软件"),
    ],
    attributes: codes(
      "storagePositions rackHeight payload aisleCount sortingRate stoppingAccuracy travelSpeed interfaces controlSystem",
    ),
    uses: terms(
      "原料库、成品库、线边仓储、冷链仓储、电芯静置库、高货架自动存取、仓库无人存取、立体仓库",
    ),
  },
  {
    code: "bulk-conveying-system",
    name: "粉粒料输送设备",
    english: "bulk material conveying system",
    group,
    broader: null,
    synonyms: [
      ...same(
        "粉体输送系统、气力输送系统、粉料输送设备、气力输送、散料输送系统、pneumatic conveying system",
      ),
      ...narrower(
        "螺旋输送机、斗式提升机、真空上料机、真空输送机、仓泵、负压输送系统、埋刮板输送机、管链输送机、中央供料系统、自动配料系统、失重式喂料机、吨袋投料站、小料配料系统、旋转给料阀",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      neighbour("belt-conveyor", "皮带机", "带式长距离输送"),
      ...notThis("料仓、除尘器滤袋", "容器与耗材"),
    ],
    attributes: codes(
      "throughputMass conveyorLength hoistHeight airConsumption accuracy ratedPower vesselMaterial explosionProofMark controlSystem",
    ),
    uses: terms("塑料原料输送、水泥输送、锂电粉料输送、食品粉料输送、橡胶配料"),
    oldModels: terms("LS200、LS315、TH315、NE50、GX300"),
  },
];
