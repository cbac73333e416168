import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "船舶专用设备";
const shipRows = codes("HB-1-08");

/** Machines of shipyards only; cutting, welding and lifting of ships stand with their trades. */
export const shipbuilding: readonly EquipmentFamily[] = [
  {
    code: "ship-block-transporter",
    name: "船舶分段转运车",
    english: "ship block transporter",
    group,
    broader: null,
    synonyms: [
      ...same(
        "船舶分段运输车、分段运输车、船用平板车、船厂平板车、船舶转运设备、分段转运平板车、动力平板运输车、船舶分段转运设备、ship block transporter",
      ),
      ...narrower(
        "液压平板车、自行式液压平板车、自行式模块运输车、SPMT、模块车、自行式液压动力平板车、船台小车、移船小车、船舶下水小车、无人驾驶平板运输车、分段运输AGV、造船平板车、钢材堆场转运车",
      ),
    ],
    sectorRows: shipRows,
    confusedWith: [
      ...notThis("平板车轮胎、下水气囊、半挂平板车、船舶吊梁", "部件，或公路车辆"),
      neighbour("agv", "重载AGV", "厂内自动导航，吨位小"),
      neighbour("gantry-crane", "造船门式起重机", "吊装，不行驶"),
    ],
    attributes: codes(
      "vehiclePayload platformDimensions liftHeight travelSpeed axleLines enginePower vehiclePower operatingMass navigation",
    ),
    uses: terms("船舶分段转运、钢结构模块运输、海工装备运输、船台合拢、大型设备搬运、转运车无人化"),
  },
  {
    code: "shipyard-painting-facility",
    name: "船舶涂装房",
    english: "shipyard blasting and painting facility",
    group,
    broader: null,
    synonyms: [
      ...same(
        "船舶涂装设施、分段涂装房、船舶喷涂设备、分段喷涂房、船舶涂装设备、船舶分段涂装车间设备、shipyard painting facility",
      ),
      ...narrower(
        "分段喷砂房、船舶喷砂房、二次涂装房、移动伸缩喷漆房、伸缩移动喷漆房、船体除锈爬壁机器人、爬壁除锈机器人、船壳除锈机器人、超高压水除锈设备、超高压水除锈机器人、船体外板喷涂机器人、型钢预处理线、真空吸砂机、船厂除湿机组",
      ),
    ],
    sectorRows: shipRows,
    confusedWith: [
      ...notThis(
        "船舶油漆、船底防污漆、钢砂、船舶涂装施工、高压无气喷涂机",
        "材料、施工、手持机具",
      ),
      neighbour("spray-coating-line", "喷涂生产线", "批量零件流水喷涂"),
      neighbour("painting-robot", "喷涂机器人", "单台机器人"),
      neighbour("shot-blasting-machine", "抛丸机", "通用抛丸清理"),
    ],
    attributes: codes(
      "chamberSize airVolume coatingProcess transferEfficiency lineSpeed purificationEfficiency ratedPower sprayGuns explosionProofMark",
    ),
    uses: terms("分段冲砂涂装、船体外板除锈、外板喷涂、钢板预处理喷漆、船坞修船除锈、涂装VOCs治理"),
  },
  {
    code: "ship-hull-forming-machine",
    name: "船体成形设备",
    english: "ship hull plate and frame forming machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "船舶成型设备、船体弯板设备、船体板成形机、船舶弯板设备、船体冷弯设备、ship hull forming machine",
      ),
      ...narrower(
        "肋骨冷弯机、数控肋骨冷弯机、数控弯板机、船舶三维曲面成形机、三维数控弯板机、水火弯板机、数控水火弯板机、水火弯板机器人、油压弯板机、船用三辊弯板机、型材冷弯机、球扁钢冷弯机",
      ),
    ],
    sectorRows: shipRows,
    confusedWith: [
      ...notThis("船板、球扁钢、船用钢板、肋骨样箱", "材料、样板"),
      neighbour("plate-rolling-machine", "船用卷板机", "辊卷圆弧"),
      neighbour("hydraulic-press", "油压机", "通用压机"),
    ],
    attributes: codes(
      "nominalForce workpieceWidth maxThickness profileHeight stroke ratedPower positioningAccuracy controlSystem",
    ),
    uses: terms("船体外板成形、双曲度板成形、肋骨冷弯、型材加工、水火弯板自动化替代"),
  },
  {
    code: "ship-pipe-processing-line",
    name: "船舶管子加工线",
    english: "ship pipe processing line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "船舶管加工流水线、船管加工线、船用管子加工流水线、船舶管子智能生产线、管子加工流水线、ship pipe processing line",
      ),
      ...narrower(
        "管法兰焊接流水线、管子法兰自动焊接机、管子装配焊接流水线、直管加工流水线、小径管加工流水线、管子自动下料线、管子预制生产线、工艺管道预制生产线、船舶型材切割流水线、型材切割流水线、小组立流水线",
      ),
    ],
    sectorRows: shipRows,
    confusedWith: [
      ...notThis("船用法兰、船用管件、管支架、管子加工费", "管件和加工"),
      neighbour("tube-bending-machine", "弯管机", "单机弯管"),
      neighbour("welding-line", "焊接生产线", "拼板和结构焊接"),
    ],
    attributes: codes(
      "maxTubeDiameter takt weldProcess conveyorLength positioningAccuracy ratedPower machineCount operatorsOnLine controlSystem",
    ),
    uses: terms("船管下料、法兰装焊、管子弯制、管件制作、压力管道预制、型材切割"),
  },
];
