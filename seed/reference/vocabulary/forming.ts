import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "成形与切割";

export const forming: readonly EquipmentFamily[] = [
  {
    code: "hydraulic-press",
    name: "液压机",
    english: "hydraulic press",
    group,
    broader: null,
    synonyms: [
      ...same("油压机、液压压力机、油压压力机、油压床、hydraulic press"),
      ...narrower(
        "四柱液压机、四柱压机、四柱油压机、四柱压力机、四柱式液压机、三梁四柱液压机、三梁四柱油压机、框架液压机、框架式液压机、单臂液压机、单柱液压机、单柱油压机、单臂油压机、拉伸液压机、薄板拉伸液压机、双动拉伸液压机、快锻液压机、锻造液压机、自由锻液压机、模锻液压机、粉末成型液压机、热压成形液压机、热成形压力机、校直液压机、冲压液压机、伺服液压机、伺服油压机、复合材料液压机、SMC液压机、等温锻造液压机、内高压成形机、镦压成形线、镦锻成形线、锻造成形线、墩锻液压机",
      ),
      ambiguous("压力机", "液压、油压、油缸、四柱、公称力、拉伸"),
      ambiguous("压机", "液压、油压、四柱、油缸、公称力、滑块行程"),
    ],
    sectorRows: codes("HB-1-03 GD-1-03 HB-1-02 GD-1-02 HB-1-08 HB-B-01 HB-B-03"),
    confusedWith: [
      ...notThis(
        "液压机油、液压油、液压站、液压泵站、液压系统、液压缸、油缸、液压机模具、液压机密封件、液压机配件、液压机床身、液压阀、液压机用模具",
        "油品、部件、模具",
      ),
      neighbour("mechanical-press", "冲床", "曲柄连杆施力，冲次快"),
      neighbour("screw-press", "电动螺旋压力机", "以打击能量成形"),
      ...notThis("液压剪、液压机械、油压千斤顶、液压机床", "打包、剪切、起升或广义液压机械"),
      neighbour("press-brake", "液压折弯机", "只折弯板料，写折弯长度"),
      neighbour("shearing-machine", "液压剪板机", "剪切板料，写板厚板宽"),
      neighbour("roller-press", "辊压机", "两辊挤压粉磨"),
    ],
    attributes: codes(
      "nominalForce stroke daylight tableSize systemPressure workingSpeed ratedPower pressFrame positioningAccuracy",
    ),
    uses: terms(
      "压制成形、板材拉伸、冲压、压装、锻造、校直、粉末压制、复合材料模压、热成形、薄板拉深、拉伸成形、压装校正",
    ),
  },
  {
    code: "press-brake",
    name: "数控折弯机",
    english: "CNC press brake",
    group,
    broader: null,
    synonyms: [
      ...same("折弯机、板料折弯机、数控板料折弯机、CNC折弯机、液压板料折弯机、press brake"),
      ...narrower(
        "液压折弯机、电液伺服折弯机、电液伺服数控折弯机、纯电折弯机、全电伺服折弯机、纯电伺服折弯机、双机联动折弯机、折弯中心、柔性折弯中心、折边机、数控折边机、扭轴折弯机、机器人折弯单元、WC67K、WC67Y",
      ),
    ],
    sectorRows: codes("HB-1-03 GD-1-03 HB-1-02 GD-1-02 HB-1-08"),
    confusedWith: [
      ...notThis(
        "折弯机模具、折弯机刀模、折弯机上模、折弯机下模、折弯模具、折弯机系统、折弯机后挡料、折弯机油、折弯机配件",
        "模具、部件、耗材",
      ),
      neighbour("bookbinding-machine", "折页机", "折纸页"),
      neighbour("shearing-machine", "剪板机", "剪断板料"),
    ],
    attributes: codes(
      "nominalForce bendingLength axisCount positioningAccuracy repeatability stroke daylight throatDepth workingSpeed ratedPower controlSystem",
    ),
    uses: terms(
      "钣金折弯、板料折弯、机箱机柜加工、驾驶室覆盖件折弯、电梯板件折弯、灯杆折弯、钣金折边、板料压弯、钢板折角",
    ),
  },
  {
    code: "shearing-machine",
    name: "剪板机",
    english: "plate shearing machine",
    group,
    broader: null,
    synonyms: [
      ...same("数控剪板机、裁板机、剪床、板料剪切机、plate shear"),
      ...narrower(
        "液压剪板机、闸式剪板机、液压闸式剪板机、数控闸式剪板机、摆式剪板机、液压摆式剪板机、机械剪板机、QC11Y、QC12Y、剪板线、柔性剪切线、柔性剪切设备、冲剪复合机",
      ),
      ambiguous("剪切机", "板料、钢板、板厚、剪板"),
    ],
    sectorRows: codes("HB-1-02 GD-1-02 HB-1-03 GD-1-03 HB-1-08"),
    confusedWith: [
      ...notThis("剪板机刀片、剪板机刀具、剪板机油缸、剪板机配件、剪切刀片", "易损件和部件"),
      ...notThis("钢筋剪切机、剪叉升降机、剪草机、飞剪", "不剪板料"),
      neighbour("laser-cutting-machine", "激光切割机", "激光切任意轮廓，写激光功率"),
    ],
    attributes: codes(
      "maxThickness cuttingWidth strokeRate backgaugeRange ratedPower positioningAccuracy controlSystem throatDepth",
    ),
    uses: terms("板料剪切、钣金下料、钢板裁断、农机板件下料、开平下料、钢板剪条、板料切断"),
  },
  {
    code: "laser-cutting-machine",
    name: "激光切割机",
    english: "laser cutting machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "激光切割设备、激光下料机、光纤激光切割机、数控激光切割机、镭射切割机、激光裁切机、laser cutter、laser cutting machine",
      ),
      ...narrower(
        "万瓦激光切割机、高功率激光切割机、平面激光切割机、板材激光切割机、激光切管机、激光管材切割机、板管一体激光切割机、三维五轴激光切割机、三维激光切割机、坡口激光切割机、CO2激光切割机、大幅面激光切割机、卷料激光切割线、激光切板机、激光切割单元、激光落料线、地轨式激光切割机",
      ),
      ambiguous("坡口切割机", "激光、光纤"),
      ambiguous("激光切割", "下料、钣金、板厚、幅面、交换台、碳钢、不锈钢板"),
    ],
    sectorRows: codes("HB-1-02 GD-1-02 HB-1-08 HB-1-03 GD-1-03"),
    confusedWith: [
      neighbour("fabric-cutting-machine", "裁床", "裁布料皮革"),
      ...notThis(
        "激光切割头、激光切割机配件、激光器、光纤激光器、切割头保护镜片、激光切割加工、激光切割加工服务、激光切割机冷水机、激光切割软件、切割嘴",
        "部件、耗材、软件或加工服务",
      ),
      ...notThis("激光测距仪", "切割方式或对象不同"),
      neighbour("laser-welding-machine", "激光焊接机", "焊接而非切割"),
      neighbour("multi-wire-saw", "多线切割机", "金刚线切硅片"),
    ],
    attributes: codes(
      "laserPower workingArea maxThickness positioningAccuracy repeatability rapidTraverse laserCuttingForm laserSource xTravel yTravel ratedPower controlSystem",
    ),
    uses: terms(
      "钣金切割、钢板下料、管材切割、船板切割、坡口切割、不锈钢切割、农机板件下料、工程机械下料、钢板割孔下料、薄板落料、不锈钢板切形",
    ),
  },
  {
    code: "die-casting-machine",
    name: "压铸机",
    english: "die casting machine",
    group,
    broader: null,
    synonyms: [
      ...same("压力铸造机、金属压铸机、die casting machine"),
      ...narrower(
        "冷室压铸机、卧式冷室压铸机、热室压铸机、大型压铸机、超大型压铸机、一体化压铸机、一体化压铸岛、压铸岛、压铸单元、压铸单元岛、铝合金压铸机、镁合金压铸机、锌合金压铸机、一体化车身大型压铸机、高压铸造机、智能压铸单元、立式压铸机、6000T压铸机",
      ),
      ambiguous("压铸", "锁模力、合模力、压射、一体化车身"),
    ],
    sectorRows: codes("HB-B-01 HB-2-01 GD-2-01 HB-B-03"),
    confusedWith: [
      ...notThis(
        "压铸模具、压铸模、压铸机配件、压铸机冲头、压铸件、压铸机油缸、压铸脱模剂、压铸周边设备、压铸机料筒、压铸机熔杯、压铸件去毛刺机、铝压铸件、压铸工艺仿真",
        "模具、零件、周边设备",
      ),
      neighbour("low-pressure-casting-machine", "低压铸造机", "气压平稳充型，不是高速压射"),
      neighbour("injection-moulding-machine", "注塑机", "成型塑料"),
    ],
    attributes: codes(
      "clampingForce injectionForce shotWeight injectionSpeed tieBarSpacing mouldThickness stroke cycleTime dieCastingChamber ratedPower",
    ),
    uses: terms(
      "铝合金压铸、车身一体化压铸、电机壳压铸、电池托盘压铸、变速箱壳体压铸、后地板压铸、5G散热壳体压铸、铝水压射成形、铝壳体压铸、锌件压铸",
    ),
  },
];
