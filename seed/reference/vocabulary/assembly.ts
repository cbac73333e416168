import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "装配与电子装备";

export const assembly: readonly EquipmentFamily[] = [
  {
    code: "tightening-machine",
    name: "拧紧机",
    english: "tightening machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "电动拧紧机、螺栓拧紧机、自动拧紧机、拧紧设备、拧紧系统、螺丝拧紧机、电动拧紧设备、拧紧装置、tightening machine、nutrunner",
      ),
      ...narrower(
        "伺服拧紧机、多轴拧紧机、电动拧紧枪、拧紧枪、拧紧轴、伺服拧紧轴、螺丝机、自动送钉拧紧机、电动扭矩扳手、缸盖螺栓拧紧机、轮胎螺母拧紧机、机器人自动拧紧工作站、气动拧紧机、智能拧紧机、机器人拧紧工作站、定扭矩拧紧机、手持式拧紧枪、多轴伺服拧紧机、无线电动拧紧枪、电动拧紧工具、轮胎拧紧机、电批、智能电批",
      ),
      ambiguous("定扭扳手", "电动、装配线、拧紧"),
      ambiguous("扳手", "电动、装配线、拧紧、伺服"),
    ],
    sectorRows: codes("HB-B-01 HB-1-06 GD-1-06 HB-2-01 GD-2-01"),
    confusedWith: [
      neighbour("capping-machine", "旋盖机", "拧瓶盖"),
      ...notThis(
        "拧紧机批头、批头、套筒、拧紧套筒、螺丝刀、手动扳手、力矩扳手、扭矩测试仪、扭矩校准仪、扭矩校验仪、拧紧轴标定、螺丝供料机、拧紧数据管理系统、拧紧控制器、反力臂、拧紧标定仪、螺栓拉伸器、液压扳手、液压扭矩扳手",
        "工具耗材、标定仪或部件",
      ),
      ...notThis("螺栓、螺母、螺丝加工机", "紧固件及其加工"),
    ],
    attributes: codes(
      "torque torqueAccuracy axisCount tighteningForm noLoadSpeed takt yieldRate ratedPower interfaces cycleTime",
    ),
    uses: terms(
      "螺栓拧紧、发动机装配、变速箱装配、底盘装配、电池包装配、轮胎装配、电动自行车装配、缸盖装配、电驱装配、锁螺丝、整车总装",
    ),
  },
  {
    code: "pick-and-place-machine",
    name: "贴片机",
    english: "SMT pick-and-place machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "SMT贴片机、贴装机、SMT设备、表面贴装设备、贴片设备、全自动贴片机、SMT贴装机、pick and place machine、chip mounter",
      ),
      ...narrower(
        "高速贴片机、多功能贴片机、模块化贴片机、泛用贴片机、LED贴片机、SMT生产线、SMT产线、SMT线、SMT整线、高速贴装机、超高速贴片机、中速贴片机、SMT贴片生产线、国产贴片机、桌面贴片机、全自动SMT贴片机",
      ),
      ambiguous("SMT", "贴片、贴装、产线、整线、设备"),
      ambiguous("固晶机", "SMT、贴片、贴装"),
      ambiguous("插件机", "SMT、贴片、PCB、异形"),
    ],
    sectorRows: codes("HB-2-02 GD-2-02 HB-1-14 GD-1-14"),
    confusedWith: [
      neighbour("insertion-machine", "自动插件机", "插通孔元件"),
      neighbour("die-bonder", "芯片贴片机", "封装贴裸芯片"),
      neighbour("reflow-soldering-oven", "回流焊", "SMT 后道焊接"),
      neighbour("solder-paste-printer", "锡膏印刷机", "SMT 前道印刷"),
      neighbour("labelling-machine", "贴标机", "贴标签"),
      ...notThis(
        "贴片机吸嘴、飞达、贴片机飞达、供料器、贴片机配件、贴片机皮带、贴片电阻、贴片电容、贴片元件、贴片加工、SMT加工、SMT贴片加工、锡膏、SMT钢网、SMT料架、接料带、SMT接料机、智能料架、SMT贴片加工服务、SMT智能料架、贴片机喂料器、SMT耗材",
        "部件、耗材、元件、加工服务或辅助设备",
      ),
      ...notThis("贴膜机、贴盒机、电池片贴胶机", "SMT 其他工序或贴膜贴标"),
    ],
    attributes: codes(
      "placementSpeed placementAccuracy feederCount nozzleCount componentRange boardSize ratedPower interfaces",
    ),
    uses: terms(
      "元器件贴装、PCB贴装、电子装联、SMT产线升级、控制器生产、电路板组装、LED灯板贴装、汽车电子贴装、样板试制、电路板上贴元件、芯片电阻贴装",
    ),
  },
];
