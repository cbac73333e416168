import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "涂装与烘干";

export const coating: readonly EquipmentFamily[] = [
  {
    code: "spray-coating-line",
    name: "喷涂生产线",
    english: "spray coating line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "喷涂线、涂装线、涂装生产线、喷涂设备、涂装设备、自动化喷涂设备、自动喷涂设备、自动喷涂线、自动化喷涂线、自动化涂装线、喷漆线、喷漆生产线、coating line、painting line",
      ),
      ...narrower(
        "粉末喷涂线、静电喷涂线、静电粉末喷涂线、喷粉线、喷塑线、电泳涂装线、电泳线、水性漆喷涂线、UV喷涂线、自动喷涂机、自动喷漆机、往复式喷涂机、五轴往复喷涂机、喷漆房、喷粉房、喷涂房、机器人喷涂线、机器人喷涂工作站、车架喷涂线、船体喷涂设备、智能喷涂线、汽车涂装线、喷粉设备、热喷涂设备、摩托车涂装线、静电喷涂设备、喷烤漆房",
      ),
      ambiguous("喷涂机", "工件、流水线、自动、往复、粉末、喷枪、悬挂"),
      ambiguous("静电喷涂", "粉末、喷粉、固化、烘干、工件、前处理、挂件"),
      ambiguous("粉末喷涂", "喷粉、固化、烘干、工件、前处理、挂件"),
      ambiguous("流水线", "喷涂、喷粉、喷漆、涂装、烘道"),
    ],
    sectorRows: codes("HB-1-06 GD-1-06 HB-1-08"),
    confusedWith: [
      neighbour("electrode-coater", "涂布机", "极片、薄膜涂布"),
      ...notThis(
        "喷枪、喷涂粉末、粉末涂料、水性漆、油漆、涂料、喷嘴、喷涂挂具、喷粉枪、漆雾过滤器、喷涂线配件、喷涂加工",
        "耗材、部件、环保治理或加工服务",
      ),
      ...notThis(
        "涂覆机、三防漆喷涂机、无气喷涂机、聚氨酯喷涂机、腻子喷涂机、农药喷洒机",
        "极片涂布、点胶、建筑施工等",
      ),
      neighbour("painting-robot", "喷涂机器人", "单台操作臂，写臂展和防爆"),
      neighbour("drying-oven", "烘干设备", "只烘干固化"),
    ],
    attributes: codes(
      "lineSpeed coatingProcess takt transferEfficiency workpieceSize coatingThickness sprayGuns heating yieldRate ratedPower controlSystem",
    ),
    uses: terms(
      "车架喷涂、电动自行车车架涂装、金属件喷粉、船体喷涂、家电外壳喷涂、汽车零部件涂装、铝型材喷涂、农机涂装",
    ),
  },
  {
    code: "drying-oven",
    name: "烘干设备",
    english: "industrial drying and curing oven",
    group,
    broader: null,
    synonyms: [
      ...same("烘箱、工业烘箱、烘干箱、烘干炉、烘烤炉、烤箱、工业烤箱、烘干机、industrial oven"),
      ...narrower(
        "固化炉、粉末固化炉、热风循环烘箱、鼓风干燥箱、电热鼓风干燥箱、隧道烘箱、隧道炉、隧道式烘干炉、烘干线、烘干房、烤漆房、红外烘干炉、电池真空烘箱、真空烘箱、真空干燥箱、热泵烘干机、热泵烘干设备、喷涂烘干线、烘道、涂装烘干炉、固化烘箱、洁净烘箱、老化烘箱、水分烘干炉、电芯真空干燥线、漆膜固化炉、网带式烘干机",
      ),
    ],
    sectorRows: codes("HB-1-06 GD-1-06 HB-3-04 GD-4-04"),
    confusedWith: [
      neighbour("cell-drying-oven", "电芯烘烤炉", "锂电真空除水"),
      neighbour("fluid-bed-dryer", "流化床干燥机", "散料、浆料脱水，写蒸发量"),
      neighbour("industrial-furnace", "热处理炉", "500 ℃ 以上改变组织"),
      ...notThis(
        "洗衣烘干机、衣物烘干机、干衣机、烤箱灯、家用烤箱、电烤箱、烘干架、食品烤箱",
        "压缩空气后处理、家电、农产品",
      ),
      neighbour("environmental-chamber", "恒温恒湿试验箱", "做试验，控温又控湿"),
      ...notThis("烘箱温控器、烘干设备配件、烘箱加热管、烘干除湿转轮", "部件"),
    ],
    attributes: codes(
      "maxTemperature temperatureUniformity heating chamberVolume chamberSize lineSpeed ratedPower airVolume takt ultimateVacuum thermalEfficiency",
    ),
    uses: terms(
      "涂装固化、漆膜烘干、粉末固化、电芯烘烤、水分烘干、清洗后烘干、老化、模具预热、热缩",
    ),
  },
];
